using System.Collections.Immutable;
using OnRecord.Figures;
using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Series;

/// <summary>A value that one report gives.</summary>
/// <param name="Written">When the report was published, stated or inferred; null when unknown.</param>
/// <param name="When">The day that its sentence names, to the day; null without one.</param>
/// <param name="Where">The place that its sentence names.</param>
/// <param name="Around">The telling stems of the words next to it, in their order.</param>
/// <param name="Place">Among the values of its report.</param>
internal sealed record Point(IndexedReport Page, int Place, QuantityEntry Entry, When? Written, When? When, string? Where, ImmutableArray<string> Around)
    : IComparable<Point>
{
    /// <summary>Words on either side that say what the value is of.</summary>
    private const int Reach = 10;

    /// <summary>In the order of reports, and of places in them.</summary>
    public int CompareTo(Point? other)
    {
        int order = IndexedReport.Compare(Page, other?.Page);
        return order == 0 ? Place.CompareTo(other?.Place ?? -1) : order;
    }

    public decimal Value => Entry.Value;

    public bool IsExact => Entry.Relation == FigureRelation.Exactly;

    /// <summary>Whoever gives it; null for the report's own voice, and when nobody is known.</summary>
    public Identity? Speaker => Page.Statement(Entry.Statement) is { } statement ? Page.IdentitiesOf(statement.Source.Actors).FirstOrDefault() : null;

    /// <summary>Whose figure it is, where its proposition names a body that does something.</summary>
    public Identity? Doer { get; init; }

    /// <summary>"40 people are missing … 12 workers are missing": a count of some, beside that of all in the same report.</summary>
    public bool IsOfSome { get; } =
        Entry is { Measure: not null, Counted: not null, Unit: not "person" }
        && MeasureTable.Of(Entry.Counted) is null
        && Page.Record.Quantities.Any(q => q.Measure == Entry.Measure && q.Value > Entry.Value && IsOfAll(q));

    private static bool IsOfAll(QuantityEntry entry) =>
        entry is { IsPart: false } && (entry.Unit is null or "person" || MeasureTable.Of(entry.Unit) is not null);

    /// <summary>Number of the sentence in its report; null where its span holds no word.</summary>
    public int? Sentence { get; } = Page.WordsIn(Entry.Span) is var (from, to) && to > from ? Page.Words[from].Sentence : null;

    /// <summary>Whether its sentence is set against what stands before: "by contrast".</summary>
    public bool Contrasts { get; } = IsSetAgainst(Page, Entry);

    public static IEnumerable<Point> Of(IndexedReport page, When? written)
    {
        for (int place = 0; place < page.Record.Quantities.Count; place++)
        {
            QuantityEntry entry = page.Record.Quantities[place];
            if (entry.Span.End > page.Text.Length || entry.Span.IsEmpty || CountsSpeakers(page, entry))
                continue;
            PropositionEntry? said = page
                .Record.Propositions.Where(p => p.Span.Start <= entry.Span.Start && p.Span.End >= entry.Span.End)
                .MinBy(p => p.Span.Length);
            When? when = said?.When is { Precision: >= TimePrecision.Day } day ? day : null;
            yield return new Point(page, place, entry, written, when, said?.Where, Beside(page, entry))
            {
                Doer = said?.Agent is { } agent ? page.IdentityOf(agent) : null,
            };
        }
    }

    /// <summary>"Two officials said": how many speak is no figure of what they speak of.</summary>
    private static bool CountsSpeakers(IndexedReport page, QuantityEntry entry) =>
        page.Record.Statements.Any(s =>
            s.Source.Span is { } source
            && source.Start <= entry.Span.Start
            && entry.Span.End <= source.End
            && !page.Text.AsSpan(source.Start, entry.Span.Start - source.Start).Contains(" of ", StringComparison.Ordinal)
        );

    private static bool IsSetAgainst(IndexedReport page, QuantityEntry entry)
    {
        (int from, _) = page.WordsIn(entry.Span);
        ImmutableArray<Word> words = page.Words;
        for (int i = from; i >= 0 && i < words.Length && words[i].Sentence == words[from].Sentence; i--)
            if (words[i].Form is "contrast" or "contrary")
                return true;
        return false;
    }

    private static ImmutableArray<string> Beside(IndexedReport page, QuantityEntry entry)
    {
        (int from, int to) = page.WordsIn(entry.Span);
        if (to <= from)
            return [];
        ImmutableArray<Word> words = page.Words;
        int sentence = words[from].Sentence,
            first = from,
            last = to;
        while (first > 0 && first > from - Reach && words[first - 1].Sentence == sentence)
            first--;
        while (last < words.Length && last < to + Reach && words[last].Sentence == sentence)
            last++;
        var stems = ImmutableArray.CreateBuilder<string>();
        for (int i = first; i < last; i++)
            if ((i < from || i >= to) && !Thesaurus.IsStop(words[i]) && !char.IsAsciiDigit(words[i].Form[0]))
                stems.Add(words[i].Stem);
        return stems.ToImmutable();
    }
}
