using System.CommandLine;
using System.Globalization;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord verify</c>: whether the record is what was written.</summary>
internal static class VerifyCommand
{
    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand(
            "verify",
            "Check the record: hash and decode the stored bytes again, compare every span with the words kept beside it, derive what is derived again, and follow the journal of what was added."
        )
        {
            Examples = ["onrecord verify", "onrecord verify --record affair.db"],
        };
        var seed = new Option<int?>("--seed")
        {
            HelpName = "NUMBER",
            Description =
                "Which of the verdicts that are remembered the judge gives again: by the number that an earlier check tells, the same. By chance unless given.",
        };
        command.Add(record);
        command.Add(seed);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            using CorrectedStore corrected = context.Services.OpenRecord(file);
            IRecordStore store = corrected.AsWritten;
            var verifier = new RecordVerifier(store);
            var sample = new VerdictSample(corrected, parsed.GetValue(seed) ?? Random.Shared.Next());
            var progress = new Progress(context.Terminal, context.Services.Clock, store.Count());
            int mismatches = 0;
            foreach (Mismatch mismatch in verifier.Verify(CheckedOne).Concat(Ledger()))
            {
                mismatches++;
                if (context.Terminal.OutIsTerminal)
                    progress.Clear();
                context.Terminal.Out.WriteLine(mismatch);
            }

            progress.Clear();
            (int entries, string? digest) = store.Journal();
            if (verifier.Reports == 0 && mismatches == 0)
            {
                string lost = RecordStores.IsOnServer(file)
                    ? ""
                    : $" If it should, its file was copied without {Path.GetFileName(file)}-wal beside it; \"onrecord backup\" makes one file to copy.";
                context.Terminal.Error.WriteLine($"onrecord: {file} holds no report.{lost}");
                return ExitCode.VerificationFailed;
            }

            string checkedCount = $"{verifier.Reports} reports, {verifier.Spans} spans; journal of {entries} entries, digest {digest}{JudgedAgain(sample)}";
            context.Terminal.Error.WriteLine(
                mismatches == 0 ? $"onrecord: {file} is sound: {checkedCount} checked" : $"onrecord: {file}: {mismatches} mismatches ({checkedCount} checked)"
            );
            return mismatches == 0 ? ExitCode.Ok : ExitCode.VerificationFailed;

            // Of reports that are not sound it tells nothing.
            IEnumerable<Mismatch> Ledger()
            {
                if (mismatches > 0)
                    yield break;
                foreach (Mismatch mismatch in context.Services.Ledgers.Check(corrected, sample, context.Interrupted))
                    yield return mismatch;
            }

            void CheckedOne()
            {
                context.Interrupted.ThrowIfCancellationRequested();
                progress.Show(verifier.Reports, verifier.Reports);
            }
        });
        return command;
    }

    private static string JudgedAgain(VerdictSample sample) =>
        sample.Judged == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"; {sample.Judged} of {sample.Remembered} remembered verdicts judged again, --seed {sample.Seed} repeats it"
            );
}
