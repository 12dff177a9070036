using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord show</c>: a report, a claim, or an actor's statements in order of time.</summary>
internal static class ShowCommand
{
    public static Command Create(Context context)
    {
        var name = new Argument<string>("NAME") { Description = "REPORT (path, file name or id), ACTOR (a name), or the id of a statement, an actor or a claim, or its beginning." };
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand("show", "Show a report, an actor or a claim of the record.")
        {
            Examples = ["onrecord show report.txt", "onrecord show \"Ada Brandt\"", "onrecord show c7k2m9q4x"],
        };
        command.Add(name);
        command.Add(record);
        command.SetAction(parsed =>
        {
            using IRecordStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            return Show(context, store, parsed.GetValue(name)!);
        });
        return command;
    }

    private static int Show(Context context, IRecordStore store, string name)
    {
        if (store.Find(name) is { } report)
        {
            new ReportPrinter(Page.On(context.Terminal)).Print(report);
            return ExitCode.Ok;
        }

        if (store.Actors(name) is { Count: > 0 } actors)
        {
            new ActorPrinter(Page.On(context.Terminal)).Print(actors, store.Statements(new StatementFilter { Speaker = name }));
            return ExitCode.Ok;
        }

        if (store.FindPart(name) is { } part)
        {
            new PartPrinter(Page.On(context.Terminal)).Print(part.Report, part.Id);
            return ExitCode.Ok;
        }

        IReadOnlyList<ReportRecord> reports = store.Current();
        if (context.Services.KeepLedger(reports).FindClaim(name, statement => store.FindPart(statement)?.Id is { } successor ? new StatementId(successor) : (StatementId?)null) is { } claim)
        {
            new ClaimPrinter(context.Terminal, reports).Print(claim);
            return ExitCode.Ok;
        }

        context.Terminal.Error.WriteLine($"onrecord: the record holds no report, actor, statement or claim \"{name}\"");
        return ExitCode.SomeFailed;
    }
}
