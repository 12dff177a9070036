using System.Collections.Immutable;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>One published document, decoded. Its text is never edited; every span points into it. Immutable.</summary>
internal sealed record Report
{
    /// <summary>"sha256:" and the lower-case hash of the bytes as read.</summary>
    public required string Id { get; init; }

    /// <summary>The path or address as given.</summary>
    public required string Source { get; init; }

    public required string Text { get; init; }

    public TextSpan? Headline { get; init; }

    /// <summary>A headline that does not stand in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The sentence below the headline that says what the report is about; no part of the body.</summary>
    public TextSpan? Standfirst { get; init; }

    public OutletEntry? Outlet { get; init; }

    public TextSpan? Byline { get; init; }

    /// <summary>Who wrote it, as the page's markup says, when no byline stands in the text.</summary>
    public string? Author { get; init; }

    /// <summary>The part of the paper, as the page says: "World", "Politics".</summary>
    public string? Section { get; init; }

    public When? Published { get; init; }

    public When? Modified { get; init; }

    public string? Url { get; init; }

    /// <summary>As recognised (BCP 47, primary subtag); before that, as the page declares it.</summary>
    public string Language { get; init; } = English;

    /// <summary>Whether the report is in the language that is read; one in another is kept and searchable, and nothing is found in it.</summary>
    public bool IsRead => Language == English;

    private const string English = "en";

    /// <summary>The article proper; ascending, disjoint. What is in neither body, captions nor headline is debris.</summary>
    public required ImmutableArray<TextSpan> Body { get; init; }

    public ImmutableArray<TextSpan> Captions { get; init; } = [];

    /// <summary>Passages with a time of their own: entries of a live blog, and what is remarked about a report that was passed on. Ascending, disjoint.</summary>
    public ImmutableArray<LiveEntry> Entries { get; init; } = [];

    /// <summary>Letters, posts and other passages that the layout sets apart as somebody's own words. Ascending, disjoint.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>What speakers say in a transcript or an interview, turn by turn. Ascending, disjoint.</summary>
    public ImmutableArray<Turn> Turns { get; init; } = [];

    /// <summary>What a fact-check says was claimed, with its verdicts. Ascending, disjoint.</summary>
    public ImmutableArray<CheckedClaim> Checks { get; init; } = [];

    /// <summary>Paragraphs that the file breaks over several lines. Ascending, disjoint.</summary>
    public ImmutableArray<TextSpan> Joined { get; init; } = [];

    /// <summary>The signs by which a mail marks the lines that it passes on; no words of anybody. Ascending, disjoint.</summary>
    public ImmutableArray<TextSpan> QuoteSigns { get; init; } = [];

    /// <summary>When what stands at <paramref name="offset"/> was published: the date of the entry of a live blog around it, else the report's.</summary>
    public When? PublishedAt(int offset)
    {
        foreach (LiveEntry entry in Entries)
            if (entry.Published is not null && entry.Span.Start <= offset && offset < entry.Span.End)
                return entry.Published;
        return Published;
    }

    /// <summary>The report without a text, for what is not to be read.</summary>
    public Report Silent() =>
        this with
        {
            Text = "",
            Headline = null,
            Standfirst = null,
            Byline = null,
            Body = [],
            Captions = [],
            Entries = [],
            Quoted = [],
            Turns = [],
            Checks = [],
            Joined = [],
            QuoteSigns = [],
            Map = null,
        };

    /// <summary>All that is read: headline, standfirst, body and captions.</summary>
    public IEnumerable<TextSpan> Regions()
    {
        if (Headline is { } headline)
            yield return headline;
        if (Standfirst is { } standfirst)
            yield return standfirst;
        foreach (TextSpan span in Body)
            yield return span;
        foreach (TextSpan span in Captions)
            yield return span;
    }

    /// <summary>The way back to the page; null for plain text.</summary>
    public OffsetMap? Map { get; init; }

    public ImmutableArray<Note> Notes { get; init; } = [];
}
