namespace OnRecord.Storage;

/// <summary>A query that is kept under a name, for everybody at the record.</summary>
/// <param name="Name">Told apart by its letters as they are; see <see cref="Fault"/>.</param>
/// <param name="Query">As it is asked.</param>
/// <param name="By">Who kept it.</param>
public sealed record SavedQuery(string Name, string Query, string By, DateTimeOffset At)
{
    /// <summary>Characters of a name.</summary>
    public const int LongestName = 80;

    /// <summary>Why a name can't be one, in words; null when it can.</summary>
    public static string? Fault(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is 0 or > LongestName ? $"a name has from 1 to {LongestName} characters"
            : name != name.Trim() ? "a name neither begins nor ends with a space"
            : name.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '/' or '\\' or '?' or '#' or '%') || name is "." or ".."
                ? "a name is part of an address, and holds none of / \\ ? # % and no control characters"
            : null;
    }
}
