using OnRecord.Corrections;

namespace OnRecord.Storage;

/// <summary>Keeps what persons said of the record, in the order in which it was entered; nothing of it is ever changed or taken out.</summary>
public interface ICorrectionLog
{
    /// <summary>All, in the order of entering.</summary>
    IReadOnlyList<Correction> Corrections();

    /// <summary>Enters corrections in one transaction, all or none. One that is known already, by its id, is left out.</summary>
    /// <returns>How many were not known.</returns>
    /// <exception cref="ArgumentException">One is not whole, or has another id than it makes.</exception>
    int AddCorrections(IReadOnlyList<Correction> corrections);
}
