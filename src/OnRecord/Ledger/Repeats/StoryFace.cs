using System.Collections.Immutable;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Wording;
using OnRecord.Time;

namespace OnRecord.Ledger.Repeats;

/// <summary>What of a report decides to which story it belongs. Immutable.</summary>
internal sealed class StoryFace
{
    /// <summary>Heaviest terms by which reports find each other.</summary>
    private const int FindingTerms = 24;

    private readonly ImmutableArray<ulong> _happenings;

    /// <param name="happenings">Terms of what it tells of, ascending.</param>
    /// <param name="main">The one happening that it is about, by its first telling; null without one.</param>
    /// <param name="written">When it was published, stated or inferred; null when unknown.</param>
    public StoryFace(IndexedReport page, ImmutableArray<ulong> happenings, Telling? main, When? written)
    {
        (Page, _happenings, Main, Written) = (page, happenings, main, written);
        Lead = Lead.Of(page);
        Vector = StoryVectors.Of(page, happenings);
        Finding = [.. Vector.Heaviest(FindingTerms)];
    }

    public IndexedReport Page { get; }

    public Telling? Main { get; }

    public When? Written { get; }

    public Lead Lead { get; }

    public TermVector Vector { get; }

    /// <summary>Terms by which reports of one story find each other.</summary>
    public ImmutableArray<ulong> Finding { get; }

    /// <summary>Whether it was made of these.</summary>
    public bool IsOf(ImmutableArray<ulong> happenings, Telling? main, When? written) =>
        ReferenceEquals(Main, main) && Written == written && _happenings.AsSpan().SequenceEqual(happenings.AsSpan());

    /// <summary>In the order of reports.</summary>
    public static int Compare(StoryFace a, StoryFace b) => string.CompareOrdinal(a.Page.Id, b.Page.Id);
}
