using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>A statement with names in place of ids, and the words it rests on.</summary>
public sealed record StatementView
{
    public required ReportSummary Report { get; init; }

    public required StatementEntry Statement { get; init; }

    /// <summary>"s3": the third of its report.</summary>
    public required string Label { get; init; }

    /// <summary>The report with this statement lit.</summary>
    public required string Address { get; init; }

    /// <summary>Empty when the speaker is unknown.</summary>
    public required IReadOnlyList<Fragment> Speakers { get; init; }

    /// <summary>The speaker's office as the report words it.</summary>
    public string? Office { get; init; }

    public required IReadOnlyList<Fragment> Addressees { get; init; }

    /// <summary>From the report's outlet to the speaker.</summary>
    public required IReadOnlyList<Crumb> Chain { get; init; }

    /// <summary>What it does, as a verb in the past tense; "denied it asked" of who denied that he had.</summary>
    public required string Act { get; init; }

    /// <summary>The words that introduce it.</summary>
    public string? Cue { get; init; }

    /// <summary>"FT reported that US officials said:", as one sentence that ends where the words begin.</summary>
    public required IReadOnlyList<Fragment> Told { get; init; }

    /// <summary>The content, verbatim, its pieces joined by an ellipsis; the cue's sentence part when there is no content.</summary>
    public required string Words { get; init; }

    /// <summary>The content with the words around it, where it says little by itself.</summary>
    public Excerpt? Around { get; init; }

    /// <summary>When it was said; without that, by the date of the report. Null of what is only expected or supposed to be said.</summary>
    public When? When { get; init; }

    /// <summary>Whether nothing but its report dates it.</summary>
    public bool DatedByReport { get; init; }

    public string? Occasion { get; init; }

    public required IReadOnlyList<ClaimReference> Claims { get; init; }

    /// <summary>Who says otherwise, as far as the page asks.</summary>
    public IReadOnlyList<OppositionView> Otherwise { get; init; } = [];

    /// <summary>How it holds the words of the query that found it: exact, otherwise, partly; null where none were asked.</summary>
    public string? Match { get; init; }

    /// <summary>What was corrected of it.</summary>
    public IReadOnlyList<CorrectionMark> Corrections => Statement.Corrections ?? [];
}
