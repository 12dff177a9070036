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
        Missing(query, sentences, suggestions);
        if (exact + otherwise == 0)
            suggestions.AddRange(Wider(query));
        if (Party(query) is { } party)
            suggestions.Add(party);
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
            if (query.Clauses[i] is not QueryNode.One { Condition: var condition } || !IsMissing(condition))
                continue;
            sentences.Add($"No statement holds “{condition.Value}”{(condition.Word is { } word ? Elsewhere(word) : "")}.");
            if (Near(condition) is not { } near)
                continue;
            string other = Query.Joined(
                query.Clauses.Select(
                    (c, at) => at == i ? new QueryTerm(FieldOf(condition), near, Quoted: near.Contains(' ', StringComparison.Ordinal), false).Text : c.Text
                )
            );
            if (count(QueryReader.Read(other)) is > 0 and var found)
                suggestions.Add(new Suggestion($"Did you mean “{near}”?", other, found));
        }
    }

    private string Elsewhere(string word) =>
        reportsWith(word) switch
        {
            0 => "",
            1 => "; the text of one report does (onrecord reports, or the passages of a search on the desk)",
            var reports => string.Create(
                CultureInfo.InvariantCulture,
                $"; the texts of {reports} reports do (onrecord reports, or the passages of a search on the desk)"
            ),
        };

    private bool IsMissing(Condition condition) =>
        condition.Word is not null
            ? set.Holders(condition).IsEmpty
            : condition.Field is QueryField.Any or QueryField.Who or QueryField.Party or QueryField.To or QueryField.Via
                && condition.Value.Length > 0
                && !set.All.Any(condition.Holds);

    private string? Near(Condition condition) =>
        condition.Field is QueryField.Any or QueryField.About && condition.Word is { } word
            ? Spelling.Nearest(word, set.Words.Forms, Misspelt)
            : NearName(condition.Value);

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
