using OnRecord.Export.Brat;

namespace OnRecord.Web.Takeaway;

/// <summary>One way to take something away.</summary>
public sealed record TakeawayFormat
{
    /// <summary>"web-annotation": as the command line and addresses name it.</summary>
    public required string Name { get; init; }

    /// <summary>What a reader is told that it is.</summary>
    public required string Label { get; init; }

    /// <summary>Of a file's name, without a dot.</summary>
    public required string Extension { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Whether it needs what reports say together, and not the reports alone.</summary>
    public bool NeedsClaims { get; init; }

    /// <summary>Whether a browser shows it, rather than save it.</summary>
    public bool Shown { get; init; }

    /// <summary>Whether this can be taken away so; always, unless it must be one claim, or the like.</summary>
    internal Func<Selection, bool> Fits { get; init; } = _ => true;

    /// <summary>The text, in parts that are made when they are read; null for a folder of files.</summary>
    internal Func<Selection, IEnumerable<string>>? Text { get; init; }

    /// <summary>The files of a folder; null for one text.</summary>
    internal Func<Selection, IEnumerable<BratFile>>? Files { get; init; }

    /// <summary>The end of an address or of a file's name: ".prov.jsonld".</summary>
    public string Suffix => $".{Name}.{Extension}";
}
