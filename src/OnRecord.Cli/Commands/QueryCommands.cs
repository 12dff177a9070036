using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Queries;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord search</c>, <c>claims</c>, <c>actors</c>, <c>reports</c>: one query, and the rows of one kind that it finds.</summary>
internal static class QueryCommands
{
    private const int HitsShown = 20;

    public static IEnumerable<Command> Create(Context context) =>
        [
            Command(
                context,
                "search",
                "Search the record: statements that match a query.",
                HitsShown,
                ledger: true,
                (index, query, order) => index.Statements(query, order),
                "onrecord search \"what has Ada Brandt said about the harbour\"",
                "onrecord search who:\"Ada Brandt\" said:denies about:harbour since:2024-06-01",
                "onrecord search 'about:(access OR lease) -is:unknown' --sort newest --format csv > access.csv"
            ),
            Command(
                context,
                "claims",
                "List claims on which the statements that match a query take positions.",
                null,
                ledger: true,
                (index, query, order) => index.Claims(query, order),
                "onrecord claims status:disputed",
                "onrecord claims party:Norway said:denies --format ndjson"
            ),
            Command(
                context,
                "actors",
                "List those who make the statements that match a query.",
                null,
                ledger: false,
                (index, query, order) => index.Actors(query, order),
                "onrecord actors --limit 20",
                "onrecord actors about:harbour said:denies --sort name"
            ),
            Command(
                context,
                "reports",
                "List reports that hold words, or statements that match a query.",
                null,
                ledger: false,
                (index, query, order) => index.Reports(query, order),
                "onrecord reports harbour --sort newest",
                "onrecord reports outlet:\"Fjord Herald\" reported:2024-06 --format csv"
            ),
        ];

    private static ExampleCommand Command(
        Context context,
        string name,
        string description,
        int? shown,
        bool ledger,
        Func<QueryIndex, Query, QueryOrder, RowList> ask,
        params string[] examples
    )
    {
        var options = new QueryOptions(shown);
        var command = new ExampleCommand(name, description) { Examples = examples };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(options.Record)!);
            Query query = options.Read(parsed);
            QueryIndex index = RecordQuestions.Open(context.Services, store, query, ledger, context.Interrupted);
            return RowWriter.Write(context.Terminal, query, ask(index, query, options.Order(parsed)), options.Most(parsed), parsed.GetValue(options.Format)!);
        });
        return command;
    }
}
