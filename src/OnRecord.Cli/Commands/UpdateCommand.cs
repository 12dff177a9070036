using System.CommandLine;
using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord update</c>: reads the stored bytes of reports again, where another version or other models read them.</summary>
internal static class UpdateCommand
{
    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand(
            "update",
            "Read again, from their stored bytes, the reports that an older version of OnRecord read. The older analyses stay, and their ids lead on."
        )
        {
            Examples = ["onrecord update", "onrecord update --record affair.db && onrecord revisions --record affair.db"],
        };
        command.Add(record);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            using IRecordStore store = context.Services.OpenRecordAsWritten(file);
            Func<Report, ReportAnalysis> analyse = context.Services.LoadAnalyser();
            int updated = 0,
                current = 0;
            var batch = new Batch(context);
            foreach (Reading reading in batch.Run(store.Current(context.Interrupted).Select(known => Stored(store, known)), input => Read(input, analyse)))
            {
                AddOutcome outcome = AddOutcome.Unchanged;
                if (!batch.End(reading.Given, () => outcome = store.Add(reading.Record, reading.Given.Bytes)))
                    continue;
                if (outcome == AddOutcome.Unchanged)
                    current++;
                else
                    updated++;
            }

            context.Terminal.Error.WriteLine(
                $"onrecord: {updated} read again, {current} as they were{(batch.Failed > 0 ? $", {batch.Failed} failed" : "")} ({file})"
            );
            return batch.ExitCode;
        });
        return command;
    }

    /// <summary>The report's bytes, with the facts that they do not state.</summary>
    private static Input Stored(IRecordStore store, ReportRecord known) =>
        new()
        {
            Source = known.Report.Source,
            Bytes = store.Original(known.Report.Id)!,
            Options = Arrival.Facts(known.Report) with { MaximumBytes = int.MaxValue, MaximumCharacters = int.MaxValue },
        };

    private static Reading Read(Input input, Func<Report, ReportAnalysis> analyse) => new(input, LongReports.Record(Batch.Read(input), analyse));

    private sealed record Reading(Input Given, ReportRecord Record);
}
