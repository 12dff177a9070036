using System.ComponentModel;
using ModelContextProtocol;
using OnRecord.Export;
using OnRecord.Mcp.Answers;
using OnRecord.Queries;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Mcp.Tools;

internal sealed class SearchStatements(RecordDesk desk)
{
    public const string Name = "search_statements",
        Title = "Search statements";

    [Description("Who said what: statements of the record that match a query. Each with the report's exact words and the chain of sources.")]
    public StatementsAnswer Ask(
        [Description(
            """
                Words (in any form), "phrases", beginnings (leas*), -not, OR, and fields: who: party: kind: said: about: to: via: outlet: report: when: since: until: reported:
                status: claim: certainty: is:. Example: who:"Ada Brandt" said:denies about:harbour since:2024-06-01. said: takes acts (assert, deny, accuse, ask, silent …).
                """
        )]
            string query,
        [Description("record, when, newest, name or certainty.")] string sort = "record",
        [Description("How many, 1 to 25.")] int limit = Listing.Default,
        [Description("“next” of the answer before.")] string? cursor = null
    )
    {
        if (!SortOrder.TryRead(sort, out QueryOrder order))
            throw new McpException($"“{sort}” is no order; there are {string.Join(", ", EnumWords.All<QueryOrder>())}.");
        Query asked = QueryReader.Read(query);
        RecordView view = asked.AsksTheLedger ? desk.OpenLedger() : desk.Open(out _);
        RowList<StatementRow> all = view.Index.Statements(asked, order);
        RowList<StatementRow> part =
            all.Part(Listing.Limit(limit), string.IsNullOrEmpty(cursor) ? null : Cursor.Read(cursor)) ?? throw new McpException(Listing.CursorGone);
        var items = new ItemMaker(view);
        return new StatementsAnswer(asked.Text, asked.Remarks, all.Count, [.. part.Rows.Select(Item)], part.LastKey is { } last ? Cursor.Write(last) : null);

        StatementItem Item(StatementRow row) => items.Statement(view.Record(row.Report)!, view.Statements(row.Report)!.Find(row.Id)!);
    }
}
