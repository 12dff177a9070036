using System.Globalization;
using OnRecord.Export;
using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>The addresses of the desk's pages. All that a page shows is in its address.</summary>
public static class Addresses
{
    // Sixteen hexadecimal digits: short enough to read out, and no two reports of any record will share them.
    private const int IdLength = 16;

    private const string IdScheme = "sha256:";

    /// <summary>The short form of a report's id that addresses use.</summary>
    public static string ShortId(string reportId)
    {
        string hash = reportId.StartsWith(IdScheme, StringComparison.Ordinal) ? reportId[IdScheme.Length..] : reportId;
        return hash.Length > IdLength ? hash[..IdLength] : hash;
    }

    public static string Report(string reportId) => "/reports/" + Uri.EscapeDataString(ShortId(reportId));

    /// <summary>The page that a report was read from, inert.</summary>
    public static string Page(string reportId, string? statement = null, TextSpan? span = null) =>
        $"{Report(reportId)}/page?{(statement is null ? "" : "statement=" + Uri.EscapeDataString(statement))}{(span is { } at ? $"&span={Number(at.Start)}-{Number(at.End)}" : "")}#lit";

    /// <summary>A report's page with the page that it was read from in place of its text.</summary>
    public static string PageView(string reportId, string? statement = null) =>
        $"{Report(reportId)}?view=page{(statement is null ? "" : "&statement=" + Uri.EscapeDataString(statement))}#paper";

    public static string Original(string reportId) => Report(reportId) + "/original";

    /// <summary>A report with one statement lit, entered at a character of its text.</summary>
    public static string Statement(string reportId, string statement, int at) =>
        $"{Report(reportId)}?statement={Uri.EscapeDataString(statement)}#c{Number(at)}";

    /// <summary>A report with a passage pointed out and, where one is named, a statement lit.</summary>
    public static string Passage(string reportId, TextSpan span, string? statement = null) =>
        $"{Report(reportId)}?{(statement is null ? "" : $"statement={Uri.EscapeDataString(statement)}&")}span={Number(span.Start)}-{Number(span.End)}#c{Number(span.Start)}";

    /// <summary>A slash in a name stays one, so that the address reads as the name does.</summary>
    public static string Actor(string name) => "/actors/" + NameInAddress.Write(name);

    /// <summary>One part of an actor's page, alone.</summary>
    internal static string Actor(string name, ActorPart part) => $"{Actor(name)}?part={EnumWords.Of(part)}";

    /// <summary>What one outlet published, and what it tells. A slash in a name stays one.</summary>
    public static string Outlet(string name) => "/outlets/" + NameInAddress.Write(name);

    /// <summary>A document as points.</summary>
    public static string Document(string id) => "/documents/" + Uri.EscapeDataString(id);

    public static string Claim(string id) => "/claims/" + Uri.EscapeDataString(id);

    /// <summary>One part of a claim's page, alone.</summary>
    internal static string Claim(string id, ClaimPart part) => $"{Claim(id)}?part={EnumWords.Of(part)}";

    public static string Story(string id) => "/stories/" + Uri.EscapeDataString(id);

    /// <summary>One part of a story's page, alone.</summary>
    internal static string Story(string id, StoryPart part) => $"{Story(id)}?part={EnumWords.Of(part)}";

    /// <summary>One happening with all who tell of it.</summary>
    public static string Event(string id) => "/events/" + Uri.EscapeDataString(id);

    /// <summary>One series of figures with all its values.</summary>
    public static string Series(string id) => "/figures/" + Uri.EscapeDataString(id);

    /// <summary>One happening that reports word differently, with all who name it.</summary>
    public static string Wordings(string id) => "/wordings?of=" + Uri.EscapeDataString(id);

    /// <summary>Where a statement is corrected, or what else of a report is named.</summary>
    public static string Correct(string reportId, string? part = null) =>
        $"/correct?report={Uri.EscapeDataString(ShortId(reportId))}{(part is null ? "" : "&part=" + Uri.EscapeDataString(part))}";

    public static string Search(string query) => "/search?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The reports that a query finds.</summary>
    public static string Reports(string query) => "/reports?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The statements that a query finds.</summary>
    public static string Statements(string query) => "/statements?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The claims that a query finds.</summary>
    public static string Claims(string query) => "/claims?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The claims of a theme.</summary>
    public static string Issue(string name) => Claims("issue:" + Queries.QueryText.Quoted(name));

    /// <summary>The happenings that a query finds.</summary>
    public static string Events(string query) => "/events?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The documents of which a query finds something that they say.</summary>
    public static string Documents(string query) => "/documents?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The happenings that a query finds, as reports word them.</summary>
    public static string WordingsOf(string query) => "/wordings?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>What of the queue of review a query finds.</summary>
    public static string Review(string query) => "/review?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>Those who make the statements that a query finds.</summary>
    public static string Actors(string query) => "/actors?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The stories of which a query finds a report.</summary>
    public static string Stories(string query) => "/stories?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The series of figures that a query finds.</summary>
    public static string Figures(string query) => "/figures?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>The outlets of the reports that a query finds.</summary>
    public static string Outlets(string query) => "/outlets?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>What a query finds, in order of time.</summary>
    public static string Timeline(string query) => "/timeline?q=" + Uri.EscapeDataString(WellFormed(query));

    /// <summary>Reports that do not say something of themselves.</summary>
    public static string Gaps(GapKind kind) => $"/gaps?of={EnumWords.Of(kind)}";

    /// <summary>A twin of a page.</summary>
    /// <param name="page">Path and query.</param>
    /// <param name="kind">json, ndjson, csv or rss.</param>
    public static string Twin(string page, string kind = "json")
    {
        int query = page.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? page : page[..query];
        return $"{(path == "/" ? "/index" : path)}.{kind}" + (query < 0 ? "" : page[query..]);
    }

    /// <summary>A page in another format.</summary>
    /// <param name="page">Path and query.</param>
    /// <param name="suffix">".prov.jsonld".</param>
    public static string Takeaway(string page, string suffix) => Twin(page, suffix[1..]);

    // An address cannot carry half a surrogate pair.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static string Number(int offset) => offset.ToString(CultureInfo.InvariantCulture);
}
