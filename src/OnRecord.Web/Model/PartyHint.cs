using System.Text.RegularExpressions;
using OnRecord.Queries;

namespace OnRecord.Web.Model;

/// <summary>Leads from what somebody said to what was said for them: a state rarely speaks but through its officials.</summary>
/// <param name="Statements">That the wider query finds, and the narrower does not.</param>
/// <param name="Name">Of whom they speak for, as the query has it.</param>
/// <param name="Query">The wider one.</param>
/// <param name="Address">Of its page.</param>
public sealed partial record PartyHint(int Statements, string Name, string Query, string Address)
{
    /// <returns>Null where the query does not name one speaker, or nobody speaks for that one.</returns>
    internal static PartyHint? Of(RecordView view, Query query)
    {
        MatchCollection named = Who().Matches(query.Text);
        if (named is not [var who])
            return null;
        string value = who.Groups[1].Value,
            wider = query.Text[..who.Index] + "party:" + value + query.Text[(who.Index + who.Length)..];
        int more = view.Index.Count(QueryReader.Read($"{wider} -who:{value}"));
        return more == 0 ? null : new PartyHint(more, value.Trim('"', '“', '”'), wider, Addresses.Statements(wider));
    }

    [GeneratedRegex("(?<![^\\s])who:(\"[^\"]*\"|“[^”]*”|[^\\s\"“”]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Who();
}
