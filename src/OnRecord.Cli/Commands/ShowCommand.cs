using System.CommandLine;
using OnRecord.Cli.Correcting;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord show</c>: a report, an actor's statements in order of time, or whatever else has an id.</summary>
internal static class ShowCommand
{
    public static Command Create(Context context)
    {
        var name = new Argument<string>("NAME")
        {
            Description =
                "REPORT (path, file name or id), ACTOR (a name), or the id, or its beginning, of anything that a command, the desk or a program was given an id of: a statement, a claim, a happening, a series, a story, an actor, a correction.",
        };
        Option<string> record = CommonOptions.Record();
        Option<bool> all = CommonOptions.AllStatements();
        var command = new ExampleCommand("show", "Show a report, an actor, or whatever has an id: a claim, a statement, a happening, a story.")
        {
            Examples = ["onrecord show report.txt", "onrecord show \"Ada Brandt\"", "onrecord show c7k2m9q4x", "onrecord show h3v8d2k5n"],
        };
        command.Add(name);
        command.Add(record);
        command.Add(all);
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            return Show(context, store, parsed.GetValue(name)!, parsed.GetValue(all));
        });
        return command;
    }

    private static int Show(Context context, CorrectedStore store, string name, bool all)
    {
        InferredDating? dates = null;
        if (store.Find(name) is { } report)
        {
            new ReportPrinter(Page.On(context.Terminal)).Print(Dated(report), all);
            return ExitCode.Ok;
        }

        if (store.Actors(name) is { Count: > 0 } actors)
        {
            var said = store.Statements(new StatementFilter { Speaker = name }, context.Interrupted);
            new ActorPrinter(Page.On(context.Terminal)).Print(actors, [.. said.Select(s => new StoredStatement(Dated(s.Report), s.Statement))]);
            return ExitCode.Ok;
        }

        if (store.FindPart(name) is { } part)
        {
            new PartPrinter(Page.On(context.Terminal)).Print(Dated(part.Report), part.Id);
            return ExitCode.Ok;
        }

        if (store.FindRemoved(name) is { } removed)
        {
            new PartPrinter(Page.On(context.Terminal)).Print(Dated(removed.Report), removed.Id);
            return ExitCode.Ok;
        }

        RecordState state = context.Services.Ledgers.Open(store, cancellation: context.Interrupted);
        IReadOnlyList<ReportRecord> reports = state.Reports;
        var unknown = new UnknownName(context.Terminal, name);
        if (unknown.Several(reports))
            return ExitCode.SomeFailed;
        if (new ToldPrinter(context.Terminal, state).TryPrint(name) || PrintCorrection(context.Terminal, store, name))
            return ExitCode.Ok;
        // The ledger takes by far the longest: it is made only for what may be a claim.
        StatementId? founding = new ClaimId(name).Founding is { } old ? store.Successor(old) : null;
        if (founding is null && !ClaimAnchors.MayName(reports, name))
        {
            unknown.Write(store.Actors().Select(a => a.Name));
            return ExitCode.SomeFailed;
        }

        LedgerRecord ledger = state.Ledger;
        if (ledger.FindClaim(name, statement => founding ?? statement) is { } claim)
        {
            new ClaimPrinter(context.Terminal, reports).Print(claim, ledger);
            return ExitCode.Ok;
        }

        if (!unknown.Several(ledger))
            unknown.Write(store.Actors().Select(a => a.Name));
        return ExitCode.SomeFailed;

        // What other reports tell of an undated one's date: they are asked only where it is needed.
        ReportRecord Dated(ReportRecord record) =>
            record.Report.Published is not null ? record : (dates ??= InferredDating.Of(context.Services.Ledgers.Open(store).Timeline)).Date(record);
    }

    private static bool PrintCorrection(Terminal terminal, CorrectedStore store, string name)
    {
        if (name.Length < LedgerNames.Shortest || name[0] != CorrectionId.Letter || store.Corrections().Count == 0)
            return false;
        CorrectionOutcome[] found = [.. store.Outcomes().Where(o => o.Correction.Id.Value.StartsWith(name, StringComparison.Ordinal))];
        if (found.Length == 0)
            return false;
        CorrectionTable.Write(terminal, found, new CorrectedRecords(store.Current(), found));
        return true;
    }
}
