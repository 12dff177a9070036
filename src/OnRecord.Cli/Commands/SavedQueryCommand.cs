using System.CommandLine;
using System.Globalization;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Queries;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord queries</c>: queries that are kept under names in the record, and what is new in each since its reader last looked.</summary>
internal static class SavedQueryCommand
{
    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        record.Recursive = true;
        var by = new Option<string?>("--by")
        {
            HelpName = "NAME",
            Description = "Who looks, and who keeps a query; ONRECORD_BY, or the name of the user, unless given.",
            Recursive = true,
        };
        var command = new ExampleCommand("queries", "List the queries that are kept in the record, and how much is new in each since you last looked.")
        {
            Examples =
            [
                "onrecord queries",
                "onrecord queries save \"denials at the harbour\" said:denies about:harbour",
                "onrecord queries show \"denials at the harbour\"",
                "onrecord queries forget \"denials at the harbour\"",
            ],
        };
        command.Add(record);
        command.Add(by);
        command.Add(Save());
        command.Add(Show());
        command.Add(Forget());
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            return List(context, store, Reader(parsed));
        });
        return command;

        string Reader(ParseResult parsed) => parsed.GetValue(by) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : context.Services.Author();

        Command Save()
        {
            var name = new Argument<string>("NAME") { Description = "Under which it is kept; in the place of one of that name." };
            var query = new Argument<string[]>("QUERY") { Description = "As for \"onrecord search\".", Arity = ArgumentArity.OneOrMore };
            var save = new ExampleCommand("save", "Keep a query under a name.") { Examples = ["onrecord queries save harbour about:harbour"] };
            save.Add(name);
            save.Add(query);
            save.SetAction(parsed =>
            {
                if (SavedQuery.Fault(parsed.GetValue(name)!) is { } fault)
                    return Refuse(context, fault, ExitCode.Usage);
                using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
                Query read = QueryReader.Read(QueryArguments.Join(parsed.GetValue(query)!));
                foreach (string remark in read.Remarks)
                    context.Terminal.Error.WriteLine("onrecord: " + Page.Harmless(remark));
                QueryShelf.Of(store).Save(new SavedQuery(parsed.GetValue(name)!, read.Text, Reader(parsed), context.Services.Clock.GetUtcNow()));
                return ExitCode.Ok;
            });
            return save;
        }

        Command Show()
        {
            var name = new Argument<string>("NAME") { Description = "Of a query that is kept." };
            var fresh = new Option<bool>("--new") { Description = "Only what came into the record since you last looked." };
            var peek = new Option<bool>("--peek") { Description = "Look without its being noted: what is new stays new." };
            Option<string> format = CommonOptions.Format(QueryOptions.Table, QueryOptions.Csv, QueryOptions.Json, QueryOptions.Ndjson);
            var show = new ExampleCommand("show", "Show what a query finds, the newest first, and note that you have seen it.")
            {
                Examples = ["onrecord queries show harbour --new"],
            };
            show.Add(name);
            foreach (Option option in new Option[] { fresh, peek, format })
                show.Add(option);
            show.SetAction(parsed =>
            {
                using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
                QueryShelf shelf = QueryShelf.Of(store);
                if (shelf.All().FirstOrDefault(q => q.Name == parsed.GetValue(name)) is not { } saved)
                    return Refuse(context, Unknown(shelf, parsed.GetValue(name)!), ExitCode.SomeFailed);
                // Before the record is read: what comes in meanwhile is new the next time.
                long now = shelf.LastAdded();
                Query query = QueryReader.Read(saved.Query);
                QueryIndex index = RecordQuestions.Open(context.Services, store, query, ledger: false, context.Interrupted);
                IReadOnlySet<string>? within = parsed.GetValue(fresh) ? shelf.AddedAfter(shelf.Looks(Reader(parsed)).GetValueOrDefault(saved.Name)) : null;
                RowList rows = index.Statements(query, QueryOrder.Newest, within: within);
                int exit = RowWriter.Write(context.Terminal, query, rows, int.MaxValue, parsed.GetValue(format)!);
                if (!parsed.GetValue(peek))
                    shelf.Look(saved.Name, Reader(parsed), now);
                return exit;
            });
            return show;
        }

        Command Forget()
        {
            var name = new Argument<string>("NAME") { Description = "Of a query that is kept." };
            var forget = new ExampleCommand("forget", "Keep a query no longer.") { Examples = ["onrecord queries forget harbour"] };
            forget.Add(name);
            forget.SetAction(parsed =>
            {
                using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
                QueryShelf shelf = QueryShelf.Of(store);
                return shelf.Forget(parsed.GetValue(name)!) ? ExitCode.Ok : Refuse(context, Unknown(shelf, parsed.GetValue(name)!), ExitCode.SomeFailed);
            });
            return forget;
        }
    }

    private static string Unknown(QueryShelf shelf, string name) =>
        $"no query is kept under the name \"{name}\"{UsageError.Meant(name, shelf.All().Select(q => q.Name))}";

    private static int Refuse(Context context, string fault, int exit)
    {
        context.Terminal.Error.WriteLine("onrecord: " + Page.Harmless(fault));
        return exit;
    }

    private static int List(Context context, CorrectedStore store, string reader)
    {
        QueryShelf shelf = QueryShelf.Of(store);
        IReadOnlyList<SavedQuery> all = shelf.All();
        if (all.Count == 0)
        {
            context.Terminal.Error.WriteLine("onrecord: no query is kept; \"onrecord queries save NAME QUERY\" keeps one");
            return ExitCode.Ok;
        }

        Query[] queries = [.. all.Select(q => QueryReader.Read(q.Query))];
        Query widest = queries.FirstOrDefault(q => q.AsksTheLedger) ?? Query.Everything;
        QueryIndex index = RecordQuestions.Open(context.Services, store, widest, ledger: false, context.Interrupted);
        IReadOnlyDictionary<string, long> looks = shelf.Looks(reader);
        Tables.Write(
            context.Terminal,
            ["name", "query", "kept by", "statements", "new"],
            all.Zip(
                queries,
                (saved, query) =>
                    new TableCell[]
                    {
                        saved.Name,
                        saved.Query,
                        saved.By,
                        Number(index.Statements(query).Count),
                        Number(index.Statements(query, within: shelf.AddedAfter(looks.GetValueOrDefault(saved.Name))).Count),
                    }
            )
        );
        return ExitCode.Ok;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
