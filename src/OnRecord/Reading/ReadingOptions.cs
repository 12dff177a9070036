using OnRecord.Reading.Inputs;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>What the user says of a report, for what it does not say of itself; and the limits of reading. Immutable.</summary>
public sealed record ReadingOptions
{
    /// <summary>No fact given, and limits that no news page comes near.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The date of publication, with the basis that it is to be kept with: <see cref="TimeBasis.Given"/> by the user, <see
    /// cref="TimeBasis.Metadata"/> by a feed.</summary>
    public When? Published { get; init; }

    /// <summary>The outlet, with the basis that it is to be kept with: "given" by the user, "metadata" by a feed.</summary>
    public OutletEntry? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>Kept as the report's title when the text does not hold it.</summary>
    public string? Headline { get; init; }

    /// <summary>Whether anything is said of the report.</summary>
    public bool GivesFacts => Published is not null || Outlet is not null || Url is not null || Headline is not null;

    /// <summary>The largest input, in bytes, before and after decompression. A longer one is refused. 32 MiB unless set.</summary>
    public int MaximumBytes { get; init; } = 32 << 20;

    /// <summary>The longest text of one report, in characters. A longer one is refused: no report is, and the work on what is made to look like one
    /// must end. 500,000 unless set.</summary>
    public int MaximumCharacters { get; init; } = 500_000;

    /// <summary>
    /// The most words and marks of one report: half a million characters of prose have some 110,000. A text of nothing but brackets has as many as
    /// characters, and each
    /// costs as much as a word. 150,000 unless set.
    /// </summary>
    public int MaximumPieces { get; init; } = 150_000;

    /// <summary>Whether a date that a person gave of the report before holds no more.</summary>
    internal bool DropsPublished { get; init; }

    /// <summary>Whether an outlet that a person gave of the report before holds no more.</summary>
    internal bool DropsOutlet { get; init; }

    /// <summary>What a table or the names of files say of them; null for nothing.</summary>
    internal FolderFacts? Facts { get; init; }

    /// <summary>Ends reading of long archives; what was handed out before is complete.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The present, so that dates in the future are refused; null accepts them. The library itself reads no clock.</summary>
    public DateTimeOffset? Now { get; init; }
}
