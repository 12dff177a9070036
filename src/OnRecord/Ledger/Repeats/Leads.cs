using OnRecord.Identities;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>What the headline and the first sentences of each report name: persons with a name, days of the week, and how many of what.</summary>
internal sealed class Leads(ReportBook book)
{
    /// <summary>Sentences of the body, from its beginning.</summary>
    private const int Sentences = 2;

    /// <summary>How a day of the week is written that no date of the report resolves.</summary>
    private const string Weekday = "XXXX-WXX-";

    private static readonly PerPage<Lead> Known = new(Read);

    private readonly Lead[] _leads = [.. book.Pages.Select(Known.Of)];

    /// <summary>What is counted anew each day while a happening goes on tells no two apart.</summary>
    private static readonly string[] Fixed = ["arrested", "rescued"];

    public bool Holds(int page, TextSpan span) => _leads[page].Parts.Any(p => p.Contains(span));

    /// <summary>Whether both leads name persons, and none in common, by a name or a last name.</summary>
    public bool NameOthers(int a, int b) =>
        _leads[a].Persons.Length > 0
        && _leads[b].Persons.Length > 0
        && !_leads[a].Persons.Any(p => _leads[b].Persons.Any(q => p.Key == q.Key || p.LastName.Equals(q.LastName, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the leads of two undated reports name days of the week, and none in common.</summary>
    public bool NameOtherDays(int a, int b) => _leads[a].Days.Length > 0 && _leads[b].Days.Length > 0 && !_leads[a].Days.Intersect(_leads[b].Days).Any();

    /// <summary>Whether both leads count the same, and each time come to another number: "23 pirates", "26 pirates".</summary>
    public bool CountOtherwise(int a, int b)
    {
        bool any = false;
        foreach ((string of, decimal value) in _leads[a].Counts)
        foreach ((string other, decimal otherValue) in _leads[b].Counts)
        {
            if (of != other)
                continue;
            if (value == otherValue)
                return false;
            any = true;
        }

        return any;
    }

    private static Lead Read(IndexedReport page)
    {
        TextSpan[] parts = [.. Parts(page)];
        return new Lead(
            parts,
            [
                .. parts
                    .SelectMany(p => page.Mentions.Within(p))
                    .Select(m => page.Identities[m.Actor])
                    .Where(i => i is { Kind: ActorKind.Person, Anonymous: false } && char.IsUpper(i.Name[0]))
                    .DistinctBy(i => i.Key),
            ],
            [
                .. page
                    .Record.Times.Where(t => t.Value.StartsWith(Weekday, StringComparison.Ordinal) && parts.Any(p => p.Contains(page.Clip(t.Span))))
                    .Select(t => t.Value[..(Weekday.Length + 1)])
                    .Distinct(),
            ],
            [
                .. page
                    .Record.Quantities.Where(q => q is { Counted: not null, IsPart: false, Relation: FigureRelation.Exactly, Value: > 1 })
                    .Where(q => q.Unit == "person" || q.Unit == q.Counted)
                    .Where(q => (q.Measure is null || Fixed.Contains(q.Measure)) && parts.Any(p => p.Contains(page.Clip(q.Span))))
                    .Select(q => (q.Counted!, q.Value)),
            ]
        );
    }

    private sealed record Lead(TextSpan[] Parts, Identity[] Persons, string[] Days, (string Of, decimal Value)[] Counts);

    private static IEnumerable<TextSpan> Parts(IndexedReport page)
    {
        if (page.Record.Report.Headline is { } headline)
            yield return page.Clip(headline);
        if (page.Record.Report.Body.Count == 0)
            yield break;
        (int from, int to) = page.WordsIn(page.Clip(page.Record.Report.Body[0]));
        if (to <= from)
            yield break;
        int last = from;
        while (last + 1 < to && page.Words[last + 1].Sentence < page.Words[from].Sentence + Sentences)
            last++;
        yield return page.Words[from].Span.Cover(page.Words[last].Span);
    }
}
