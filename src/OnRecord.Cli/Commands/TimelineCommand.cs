using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord timeline</c>: what happened, how figures went, and where reports contradict each other.</summary>
internal static class TimelineCommand
{
    private const string Text = "text",
        Json = "json";

    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var all = new Option<bool>("--all") { Description = "Also what is unsure." };
        Option<string> format = CommonOptions.Format(Text, Json);
        Option<string> offsets = CommonOptions.Offsets();
        var command = new ExampleCommand(
            "timeline",
            "Tell what happened in order of time, as all reports have it: happenings, figures over time, contradictions."
        )
        {
            Examples = ["onrecord timeline", "onrecord timeline --all --format json > happened.json"],
        };
        foreach (Option option in new Option[] { all, format, offsets, record })
            command.Add(option);
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            RecordState state = context.Services.Ledgers.Open(store, cancellation: context.Interrupted);
            LedgerRecord ledger = state.Timeline with { Identities = [] };
            if (!parsed.GetValue(all))
                ledger = ledger with { Events = [.. ledger.Events.Where(e => !e.Unsure)] };
            if (parsed.GetValue(format) == Json)
            {
                LedgerWriter.WriteJson(context.Terminal, ledger, state.Reports, parsed.GetValue(offsets));
            }
            else
            {
                new TimelinePrinter(context.Terminal, state.Reports).Print(ledger);
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
