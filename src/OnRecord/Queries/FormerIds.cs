using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Queries;

/// <summary>Leads the ids of claims and stories in a query that came to be part of others to the whole, as the addresses of their pages do.</summary>
/// <param name="successor">The id of the statement that took the place of one of an older analysis; null when there is none.</param>
internal sealed class FormerIds(LedgerRecord ledger, Func<StatementId, StatementId?>? successor)
{
    /// <returns>The query as it stands where every id in it is one of today; else one that says in its reading what was asked for it.</returns>
    public Query Lead(Query query)
    {
        var wholes = new Dictionary<Condition, string>();
        foreach (Condition condition in query.Conditions)
            if (Whole(condition) is { } whole)
                wholes[condition] = whole;
        if (wholes.Count == 0)
            return query;
        Query led = query with
        {
            Clauses = [.. query.Clauses.Select(clause => clause.With(c => wholes.TryGetValue(c, out string? id) ? Asking(c.Field, id) : c))],
        };
        return led with { Reading = Query.Joined(led.Clauses.Select(c => c.Text)) };
    }

    // Null where the id, or its beginning, is one of today, and where it leads nowhere.
    private string? Whole(Condition condition) =>
        condition.Field switch
        {
            QueryField.Claim when !ledger.Claims.Any(c => Begins(c.Id, condition)) => ledger.FindClaim(condition.Value, successor)?.Id.Value,
            QueryField.Story when !ledger.Stories.Any(s => Begins(s.Id, condition)) => ledger.FindStory(condition.Value)?.Id.Value,
            _ => null,
        };

    private static bool Begins(string id, Condition condition) => id.StartsWith(condition.Value, StringComparison.OrdinalIgnoreCase);

    private static Condition Asking(QueryField field, string id) =>
        ConditionReader.Read(new QueryTerm(QueryFields.All.First(f => f.Field == field).Name, id, Quoted: false, IsBeginning: false), [])!;
}
