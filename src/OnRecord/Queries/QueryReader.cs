using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OnRecord.Queries;

/// <summary>
/// Reads a query: words, "phrases", beginnings (nego*), field:value, a minus before what must not be, OR between alternatives, brackets; and questions as
/// people put them. Whatever is given is a query: what can't be taken as it stands is said in <see cref="Query.Remarks"/>. Time is linear in the text.
/// </summary>
internal static class QueryReader
{
    /// <summary>Characters of a query that are read: more than a person writes, and what a page's address carries.</summary>
    public const int LongestText = 4000;

    /// <summary>Conditions that are asked: each is one pass over the record.</summary>
    public const int MostConditions = 64;

    public static Query Read(string? text)
    {
        var remarks = new List<string>();
        string clean = Clean(text ?? "", remarks);
        List<QueryToken> tokens = QueryScanner.Scan(clean, remarks);
        string trimmed = clean.Trim();
        IReadOnlyList<QueryToken> large = SmallWords.Without(tokens);
        Query asWords = Build(trimmed, large, remarks);
        // What names nothing must not find everything.
        if (asWords.IsEmpty && text?.Any(c => !char.IsWhiteSpace(c)) == true)
        {
            remarks.Add("The query names nothing to look for; write a word, or a field with a value, as who:name.");
            return new Query(trimmed, [new QueryNode.One(ConditionReader.Nothing)], [.. remarks.Distinct()]);
        }

        asWords = asWords with { Reading = tokens.Count != large.Count ? Reading(asWords) : null };
        if (QuestionReader.Read(tokens) is not { } asked)
            return asWords;
        Query question = Build(trimmed, asked, remarks);
        return question with { Reading = Reading(question), AsWords = asWords };
    }

    private static string Reading(Query query) => Query.Joined(query.Clauses.Select(c => c.Text));

    private static Query Build(string text, IReadOnlyList<QueryToken> tokens, List<string> remarks)
    {
        var builder = new QueryBuilder(tokens, remarks);
        ImmutableArray<QueryNode> clauses = builder.Clauses();
        Condition[] dated = [.. clauses.OfType<QueryNode.One>().Select(c => c.Condition).Where(c => c.Within is not null)];
        Apart(dated.Where(c => c.Field == QueryField.Reported), remarks);
        Apart(dated.Where(c => c.Field != QueryField.Reported), remarks);
        return new Query(text, clauses, [.. remarks.Distinct()]) { Matches = builder.Matches };
    }

    // Conditions of one date that leave no day together.
    private static void Apart(IEnumerable<Condition> dated, List<string> remarks)
    {
        if (dated.MaxBy(c => c.Within!.Start) is { } from && dated.MinBy(c => c.Within!.End) is { } to && from.Within!.Start >= to.Within!.End)
            remarks.Add($"{from.Text} and {to.Text} leave no day between them; turn them round, or ask for one of them.");
    }

    private static string Clean(string text, List<string> remarks)
    {
        if (text.Length > LongestText)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"The query is longer than {LongestText} characters; only its beginning is asked."));
            text = text[..LongestText];
        }

        var clean = new StringBuilder(text.Length);
        foreach (char c in text)
            clean.Append(char.IsControl(c) ? ' ' : c);
        return clean.ToString();
    }
}
