using System.CommandLine;
using OnRecord.Cli.Correcting;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord corrections</c>: what was corrected, by whom, when and why, and what became of it; out of one record and into another.</summary>
internal static class CorrectionsCommand
{
    private const string Table = "table",
        Ndjson = "ndjson";

    public static Command Create(Context context)
    {
        var orphans = new Option<bool>("--orphans") { Description = "Those whose words are not found any more, and those that can't be followed." };
        var export = new Option<string?>("--export") { HelpName = "FILE", Description = "Write all of them as JSON lines; \"-\" is the standard output." };
        var import = new Option<string?>("--import")
        {
            HelpName = "FILE",
            Description = "Enter those of a file that was exported; what is there already stays as it is.",
        };
        var training = new Option<string?>("--training")
        {
            HelpName = "FILE",
            Description = "Write the passages in which statements were accepted, rejected or corrected, to learn from; \"-\" is the standard output.",
        };
        var place = new Option<string?>("--place") { HelpName = "CORRECTION", Description = "An orphan that is to be placed again, with --at." };
        var at = new Option<string?>("--at") { HelpName = "TARGET", Description = "With --place: the statement, report, actor or claim that it is about." };
        Option<string> format = CommonOptions.Format(Table, Ndjson);
        var signature = new Signature(context);
        var command = new ExampleCommand("corrections", "List the corrections of the record, and what became of each; export, import and place them again.")
        {
            Examples =
            [
                "onrecord corrections",
                "onrecord corrections --orphans",
                "onrecord corrections --place k3p7d2v5n --at s8k2m9q4x",
                "onrecord corrections --export corrections.ndjson",
                "onrecord corrections --training passages.jsonl",
                "onrecord corrections --import corrections.ndjson --record other.db",
            ],
        };
        foreach (Option option in new Option[] { orphans, export, import, training, place, at, format })
            command.Add(option);
        signature.AddTo(command);
        command.SetAction(parsed =>
        {
            string record = signature.Record(parsed);
            if (parsed.GetValue(place) is null != parsed.GetValue(at) is null)
            {
                context.Terminal.Error.WriteLine("onrecord: --place names the correction and --at what it is about: give both");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(import) is { } from)
                return CorrectionFiles.Import(context, record, from);
            if (parsed.GetValue(export) is { } to)
                return CorrectionFiles.Export(context, record, to);
            if (parsed.GetValue(training) is { } passages)
                return CorrectionFiles.Training(context, record, passages);
            if (parsed.GetValue(place) is { } asked)
                return CorrectionDesk.Run(context, record, (desk, store) => desk.Enter(signature.Sign(parsed, Placing(store, asked, parsed.GetValue(at)!))));
            using CorrectedStore read = context.Services.OpenRecord(record);
            return Print(context, read, parsed.GetValue(orphans), parsed.GetValue(format) == Ndjson);
        });
        return command;
    }

    private static Correction Placing(CorrectedStore store, string name, string at)
    {
        var targets = new Targets(store);
        Correction orphan = targets.Correction(name);
        CorrectionOutcome outcome = store.Outcomes().First(o => o.Correction.Id == orphan.Id);
        if (outcome.State is not (CorrectionState.Orphan or CorrectionState.Unmet))
            throw new CorrectionRefused($"the correction {orphan.Id} needs no place: it is {EnumWords.Of(outcome.State)}");
        return outcome.Lost is { } lost
            ? outcome.PlacedAt(targets.Place(lost.Part, at), by: "")
            : throw new CorrectionRefused($"the correction {orphan.Id} has no place");
    }

    private static int Print(Context context, CorrectedStore store, bool orphans, bool asJson)
    {
        var corrected = new CorrectedRecords(store.Current(), store.Outcomes());
        CorrectionOutcome[] shown = [.. corrected.Outcomes.Where(o => !orphans || o.State is CorrectionState.Orphan or CorrectionState.Unmet)];
        if (asJson)
        {
            foreach (CorrectionOutcome outcome in shown)
                context.Terminal.Out.WriteLine(CorrectionJson.Write(outcome.Correction));
            return ExitCode.Ok;
        }

        if (shown.Length == 0)
        {
            context.Terminal.Error.WriteLine(
                orphans ? "onrecord: every correction is in its place" : "onrecord: nothing was corrected; \"onrecord correct --help\" says how"
            );
            return ExitCode.Ok;
        }

        CorrectionTable.Write(context.Terminal, shown, corrected);
        return ExitCode.Ok;
    }
}
