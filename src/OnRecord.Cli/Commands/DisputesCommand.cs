using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord disputes</c>: who alleges, who denies, on whose word.</summary>
internal static class DisputesCommand
{
    private const string Table = "table",
        Json = "json";

    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var all = new Option<bool>("--all") { Description = "Every claim, not only the disputed ones." };
        Option<string> format = CommonOptions.Format(Table, Json);
        Option<string> offsets = CommonOptions.Offsets();
        var command = new ExampleCommand("disputes", "List contested claims: who asserts, who denies, and how many independent roots stand behind them.")
        {
            Examples = ["onrecord disputes", "onrecord disputes --all --format json > ledger.json"],
        };
        foreach (Option option in new Option[] { all, format, offsets, record })
            command.Add(option);
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            RecordState state = context.Services.Ledgers.Open(store, cancellation: context.Interrupted);
            LedgerRecord ledger = state.Ledger;
            if (!parsed.GetValue(all))
                ledger = ledger with { Claims = [.. ledger.Claims.Where(c => c.Status == ClaimStatus.Disputed)] };
            if (parsed.GetValue(format) == Json)
            {
                LedgerWriter.WriteJson(context.Terminal, ledger, state.Reports, parsed.GetValue(offsets));
            }
            else
            {
                new ClaimPrinter(context.Terminal, state.Reports).PrintAll(ledger, parsed.GetValue(all));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
