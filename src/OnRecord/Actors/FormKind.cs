namespace OnRecord.Actors;

/// <summary>How a surface form names an entry of the gazetteer.</summary>
internal enum FormKind : byte
{
    /// <summary>"China", "UN", "the Financial Times".</summary>
    Name,

    /// <summary>"Chinese", "Briton".</summary>
    Demonym,

    /// <summary>"Russians".</summary>
    People,

    /// <summary>A city that stands for its state where it acts: "Beijing warned".</summary>
    Capital,

    /// <summary>Another seat that stands for its state: "the Kremlin".</summary>
    Seat,
}
