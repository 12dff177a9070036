using System.ComponentModel;
using System.Globalization;
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

    private const int ClaimsShown = 5;

    private const string StillRead = "What the reports say together is still being read, so claims and who says otherwise are left out; ask again in a minute.";

    [Description(
        "Who said what: statements of the record that match a query. Each with the report's exact words and the chain of sources; and the nearest claims, with who asserts and who denies them."
    )]
    public async Task<StatementsAnswer> Ask(
        [Description(
            """
                A question, or words (in any form, or in other words for the same), "phrases", beginnings (leas*), -not, OR, brackets, and fields: who: party: kind: said: about: to: via: outlet: report: when: since: until: reported:
                status: claim: certainty: is: match:. Example: who:"Ada Brandt" said:denies about:harbour since:2024-06-01. said: takes acts (assert, deny, accuse, ask, silent …).
                """
        )]
            string query,
        [Description("best, record, when, newest, name or certainty.")] string sort = "best",
        [Description("How many, 1 to 25.")] int limit = Listing.Default,
        [Description("“next” of the answer before.")] string? cursor = null,
        CancellationToken cancellation = default
    )
    {
        if (!SortOrder.TryRead(sort, out QueryOrder order))
            throw new McpException($"“{sort}” is no order; there are {string.Join(", ", EnumWords.All<QueryOrder>())}.");
        Query asked = QueryReader.Read(query);
        bool hasClaims = true;
        RecordView view = asked.AsksTheLedger ? await desk.OpenLedgerAsync(cancellation) : desk.Open(out hasClaims);
        RowList<StatementRow> all = view.Index.Statements(asked, order);
        RowList<StatementRow> part =
            all.Part(Listing.Limit(limit), string.IsNullOrEmpty(cursor) ? null : Listing.After(all.Kind, cursor)) ?? throw new McpException(Listing.CursorGone);
        var items = new ItemMaker(view);
        return new StatementsAnswer(
            asked.Text,
            asked.Remarks,
            all.Notes.Reading,
            hasClaims ? all.Notes.Sentences : [.. all.Notes.Sentences, StillRead],
            [.. all.Notes.Suggestions.Select(Written)],
            all.Count,
            [.. part.Rows.Select(Item)],
            part.LastKey is { } last ? Cursor.Write(all.Kind, last) : null
        )
        {
            Claims =
                hasClaims && !asked.IsEmpty && string.IsNullOrEmpty(cursor)
                    ?
                    [
                        .. view
                            .Index.Claims(asked)
                            .Slice(0, ClaimsShown)
                            .Rows.Select(row => new ClaimSummary(ItemMaker.Head(view.Claim(row.Id)!), row.AssertedBy, row.ContestedBy)),
                    ]
                    : null,
        };

        static string Written(Suggestion s) => string.Create(CultureInfo.InvariantCulture, $"{s.Sentence}: {s.Query} ({s.Count})");

        StatementItem Item(StatementRow row) =>
            items.Statement(view.Record(row.Report)!, view.Statements(row.Report)!.Find(row.Id)!) with
            {
                Match = row.Match is { } match ? EnumWords.Of(match) : null,
                Otherwise = row.Otherwise is { } others ? [.. others.Select(o => o.Words(id => id))] : null,
            };
    }
}
