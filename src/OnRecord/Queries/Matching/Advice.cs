using System.Globalization;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Queries.Matching;

/// <summary>Says of an answer which words stood for which, which found nothing, and what else may be asked.</summary>
/// <param name="count">How many statements a query finds.</param>
/// <param name="reportsWith">How many reports hold a word anywhere in their text.</param>
internal sealed class Advice(CandidateSet set, Func<Query, int> count, Func<string, int> reportsWith)
{
    /// <summary>Words that are shown to stand for one.</summary>
    private const int OthersShown = 4;

    /// <summary>Clauses that are tried without: each is one more pass.</summary>
    private const int MostTried = 6;

    /// <summary>Of four letters one may be wrong: looser, and words of the record stand in for others that are spelt well.</summary>
    private const double Misspelt = 0.25;

    private readonly Absence _absence = new(set, reportsWith);

    public AnswerNotes On(Query query, IReadOnlyList<Found> found)
    {
        int exact = found.Count(f => f.Kind == MatchKind.Exact),
            otherwise = found.Count(f => f.Kind == MatchKind.Otherwise),
            partly = found.Count(f => f.Kind == MatchKind.Partly);
        var sentences = new List<string>();
        var suggestions = new List<Suggestion>();
        if (otherwise + partly > 0)
            sentences.AddRange(query.Sought.Where(c => c.Word is not null).Select(OtherWords).OfType<string>().Distinct());
        if (IsByAnswered(query, found))
            sentences.Add("What answers without repeating (“denied it”) is found by the words of what it answers.");
        if (set.All.Count > 0)
            Missing(query, sentences, suggestions);
        if (exact + otherwise == 0)
            suggestions.AddRange(Wider(query));
        if (Party(query) is { } party)
            suggestions.Add(party);
        // An empty answer says why.
        if (found.Count == 0 && sentences.Count == 0 && query is { IsEmpty: false, Remarks.IsEmpty: true })
            sentences.Add(Together(query));
        return new AnswerNotes(query.Reading, exact, otherwise, partly, sentences, suggestions);
    }

    private string? OtherWords(Condition condition)
    {
        string[] others = [.. set.Holders(condition).Others.Take(OthersShown)];
        return others.Length == 0 ? null : $"For “{condition.Value}” also: {string.Join(", ", others)}.";
    }

    private bool IsByAnswered(Query query, IReadOnlyList<Found> found)
    {
        HashSet<int> answering = [.. query.Sought.Select(c => c.Word).OfType<string>().SelectMany(word => set.Words.InAnswered(Stemmer.Stem(word)))];
        return answering.Count > 0 && found.Any(f => f.Kind != MatchKind.Exact && answering.Contains(f.Index));
    }

    private void Missing(Query query, List<string> sentences, List<Suggestion> suggestions)
    {
        for (int i = 0; i < query.Clauses.Length && i < MostTried; i++)
        {
            if (query.Clauses[i] is not QueryNode.One { Condition: var condition })
            {
                sentences.AddRange(Missing(query.Clauses[i]));
                continue;
            }

            if (_absence.Of(condition) is not { } sentence)
                continue;
            sentences.Add(sentence);
            if (Near(condition) is { } near && Instead(near, FieldOf(condition)) is { } spelt)
                suggestions.Add(spelt with { Sentence = $"Did you mean “{near}”?" });
            else if (condition.Field is QueryField.Who or QueryField.Party or QueryField.To or QueryField.Via && Instead(condition.Value, null) is { } anywhere)
                suggestions.Add(anywhere with { Sentence = $"“{condition.Value}” anywhere" });

            // The query with another value in this place; null where that finds nothing.
            Suggestion? Instead(string value, string? field)
            {
                string other = Query.Joined(
                    query.Clauses.Select(
                        (c, at) => at == i ? new QueryTerm(field, value, Quoted: value.Contains(' ', StringComparison.Ordinal), false).Text : c.Text
                    )
                );
                return count(QueryReader.Read(other)) is > 0 and var found ? new Suggestion("", other, found) : null;
            }
        }
    }

    // Alternatives, brackets and what must not be: the parts that nothing meets, or that together nothing does.
    private string[] Missing(QueryNode clause)
    {
        var alone = new Query(clause.Text, [clause], []);
        if (Matcher.Find(set, alone).Any(f => f.Kind != MatchKind.Partly))
            return [];
        string[] parts = [.. alone.Sought.Take(MostTried).Select(_absence.Of).OfType<string>().Distinct()];
        return parts.Length > 0 || alone.Sought.Any(c => c.IsRefused) ? parts : [$"No {set.Noun} is found by {clause.Text}."];
    }

    // Each part may find something, and nothing all of them.
    private string Together(Query query) =>
        set.All.Count == 0 ? $"The record has no {set.Noun} yet."
        : query.Matches is not null && Matcher.Find(set, query with { Matches = null }).Count > 0
            ? $"What holds the words does so in another way than match: asks for; ask without it."
        : $"Each part of the query finds something, but no {set.Noun} meets all of them; ask with fewer parts.";

    private string? Near(Condition condition) =>
        condition.Field is QueryField.Any or QueryField.About && condition.Word is { } word ? Spelling.Nearest(word, set.Words.Forms, Misspelt)
        : condition.Field is QueryField.Any or QueryField.Who or QueryField.Party or QueryField.To or QueryField.Via ? NearName(condition.Value)
        : condition.Field is QueryField.Outlet
            ? Spelling.Nearest(
                Folded.Names(condition.Value).Trim(),
                set.All.Select(c => c.Record.Report.Outlet?.Name).OfType<string>().Distinct().Select(n => Folded.Names(n).Trim()),
                Misspelt
            )
        : null;

    private string? NearName(string value) =>
        Spelling.Nearest(Folded.Names(value).Trim(), set.All.SelectMany(c => c.Speakers).Distinct().Select(n => Folded.Names(n).Trim()), Misspelt)
        ?? Spelling.Nearest(Folded.Names(value).Trim(), set.Words.Names, Misspelt);

    private static string? FieldOf(Condition condition) =>
        condition.Field == QueryField.Any ? null : QueryFields.All.First(f => f.Field == condition.Field).Name;

    // What is found without one of its parts.
    private IEnumerable<Suggestion> Wider(Query query)
    {
        if (query.Clauses.Length < 2)
            yield break;
        for (int i = 0; i < query.Clauses.Length && i < MostTried; i++)
        {
            string wider = Query.Joined(query.Clauses.Where((_, at) => at != i).Select(c => c.Text));
            if (count(QueryReader.Read(wider)) is > 0 and var found)
                yield return new Suggestion($"Without {query.Clauses[i].Text}", wider, found);
        }
    }

    // A state rarely speaks but through its officials.
    private Suggestion? Party(Query query)
    {
        int[] who = [.. Enumerable.Range(0, query.Clauses.Length).Where(i => query.Clauses[i] is QueryNode.One { Condition.Field: QueryField.Who })];
        if (who is not [var at])
            return null;
        string name = ((QueryNode.One)query.Clauses[at]).Condition.Value,
            party = new QueryTerm("party", name, Quoted: false, IsBeginning: false).Text,
            wider = Query.Joined(query.Clauses.Select((c, i) => i == at ? party : c.Text));
        int more = count(QueryReader.Read($"{wider} -{query.Clauses[at].Text}"));
        return more == 0
            ? null
            : new Suggestion(string.Create(CultureInfo.InvariantCulture, $"{more} more by those who speak for {name}"), wider, count(QueryReader.Read(wider)));
    }
}
