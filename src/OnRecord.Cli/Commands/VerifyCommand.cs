using System.CommandLine;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord verify</c>: derives every span again from the stored bytes.</summary>
internal static class VerifyCommand
{
    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand("verify", "Check the record: hash and decode the stored bytes again, and compare every span with the words kept beside it.")
        {
            Examples = ["onrecord verify", "onrecord verify --record affair.db"],
        };
        command.Add(record);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            using IRecordStore store = context.Services.OpenRecord(file);
            var verifier = new RecordVerifier(store);
            var progress = new Progress(context.Terminal, context.Services.Clock, store.Count());
            int mismatches = 0;
            foreach (Mismatch mismatch in verifier.Verify(CheckedOne))
            {
                mismatches++;
                if (context.Terminal.OutIsTerminal) progress.Clear();
                context.Terminal.Out.WriteLine(mismatch);
            }

            progress.Clear();
            string checkedCount = $"{verifier.Reports} reports, {verifier.Spans} spans";
            context.Terminal.Error.WriteLine(mismatches == 0 ? $"onrecord: {file} is sound: {checkedCount} checked" : $"onrecord: {file}: {mismatches} mismatches ({checkedCount} checked)");
            return mismatches == 0 ? ExitCode.Ok : ExitCode.VerificationFailed;

            void CheckedOne()
            {
                context.Interrupted.ThrowIfCancellationRequested();
                progress.Show(verifier.Reports, verifier.Reports);
            }
        });
        return command;
    }
}
