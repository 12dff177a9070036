using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>What the headline and the first sentences of a report name: persons with a name, days of the week, and how many of what. Immutable.</summary>
internal sealed class Lead
{
    /// <summary>Sentences of the body, from its beginning.</summary>
    private const int Sentences = 2;

    /// <summary>How a day of the week is written that no date of the report resolves.</summary>
    private const string Weekday = "XXXX-WXX-";

    /// <summary>What is counted anew each day while a happening goes on tells no two apart.</summary>
    private static readonly string[] Fixed = ["arrested", "rescued"];

    private static readonly PerPage<Lead> Known = new(page => new Lead(page));

    private readonly TextSpan[] _parts;
    private readonly Identity[] _persons;
    private readonly string[] _days;
    private readonly (string Of, decimal Value)[] _counts;

    private Lead(IndexedReport page)
    {
        _parts = [.. Parts(page)];
        _persons =
        [
            .. _parts
                .SelectMany(p => page.Mentions.Within(p))
                .Select(m => page.Identities[m.Actor])
                .Where(i => i is { Kind: ActorKind.Person, Anonymous: false } && char.IsUpper(i.Name[0]))
                .DistinctBy(i => i.Key),
        ];
        _days =
        [
            .. page
                .Record.Times.Where(t => t.Value.StartsWith(Weekday, StringComparison.Ordinal) && Holds(page.Clip(t.Span)))
                .Select(t => t.Value[..(Weekday.Length + 1)])
                .Distinct(),
        ];
        _counts =
        [
            .. page
                .Record.Quantities.Where(q => q is { Counted: not null, IsPart: false, Relation: FigureRelation.Exactly, Value: > 1 })
                .Where(q => q.Unit == "person" || q.Unit == q.Counted)
                .Where(q => (q.Measure is null || Fixed.Contains(q.Measure)) && Holds(page.Clip(q.Span)))
                .Select(q => (q.Counted!, q.Value)),
        ];
    }

    public static Lead Of(IndexedReport page) => Known.Of(page);

    public bool Holds(TextSpan span) => _parts.Any(p => p.Contains(span));

    /// <summary>Whether both leads name persons, and none in common, by a name or a last name.</summary>
    public bool NamesOthers(Lead other) =>
        _persons.Length > 0
        && other._persons.Length > 0
        && !_persons.Any(p => other._persons.Any(q => p.Key == q.Key || p.LastName.Equals(q.LastName, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the leads of two undated reports name days of the week, and none in common.</summary>
    public bool NamesOtherDays(Lead other) => _days.Length > 0 && other._days.Length > 0 && !_days.Intersect(other._days).Any();

    /// <summary>Whether both leads count the same, and each time come to another number: "23 pirates", "26 pirates".</summary>
    public bool CountsOtherwise(Lead other)
    {
        bool any = false;
        foreach ((string of, decimal value) in _counts)
        foreach ((string otherOf, decimal otherValue) in other._counts)
        {
            if (of != otherOf)
                continue;
            if (value == otherValue)
                return false;
            any = true;
        }

        return any;
    }

    private static IEnumerable<TextSpan> Parts(IndexedReport page)
    {
        if (page.Record.Report.Headline is { } headline)
            yield return page.Clip(headline);
        if (page.Record.Report.Body.Count == 0)
            yield break;
        (int from, int to) = page.WordsIn(page.Clip(page.Record.Report.Body[0]));
        if (to <= from)
            yield break;
        ImmutableArray<Word> words = page.Words;
        int last = from;
        while (last + 1 < to && words[last + 1].Sentence < words[from].Sentence + Sentences)
            last++;
        yield return words[from].Span.Cover(words[last].Span);
    }
}
