using System.CommandLine;
using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Workers;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord work</c>: takes reports from a queue into the record, beside any number of other workers.</summary>
internal static class WorkCommand
{
    public static Command Create(Context context)
    {
        Option<string> address = QueueOptions.Queue();
        Option<string> record = CommonOptions.Record();
        var untilEmpty = new Option<bool>("--until-empty")
        {
            Description = "End when nothing waits in the queue any more; without it, work until interrupted.",
        };
        var command = new ExampleCommand(
            "work",
            "Take reports from a queue, read them and enter them into the record. Start as many as there are machines; a report that one of them loses, another reads."
        )
        {
            Examples =
            [
                "onrecord work --queue amqp://desk@queue.example --record postgres://desk@db.example/record",
                "onrecord work --queue amqp://localhost --until-empty --log-format json",
            ],
        };
        command.Add(address);
        command.Add(record);
        command.Add(untilEmpty);
        Option<Uri?> otlp = Telemetry.Option();
        command.Add(otlp);
        Option<string> format = JsonLog.Option();
        command.Add(format);
        command.SetAction(
            async (parsed, _) =>
            {
                using Telemetry? telemetry = Telemetry.To(parsed.GetValue(otlp));
                using IRecordStore store = context.Services.OpenOrCreateRecord(parsed.GetValue(record)!);
                var analyse = new Lazy<Func<Report, ReportAnalysis>>(context.Services.LoadAnalyser);
                using JsonLog? log = JsonLog.To(context.Terminal.Out, "OnRecord.Work", parsed.GetValue(format));
                var worker = new Worker(store, Read, context.Services.Clock, log is null ? Say : done => Write(log, done));
                try
                {
                    await worker.RunAsync(parsed.GetValue(address)!, parsed.GetValue(untilEmpty), context.Interrupted).ConfigureAwait(false);
                }
                finally
                {
                    if (log is not null)
                        log.WorkerEnded(worker.Entered, worker.Parked);
                    else
                        context.Terminal.Error.WriteLine($"onrecord: {worker.Entered} entered{(worker.Parked > 0 ? $", {worker.Parked} parked" : "")}");
                }

                return worker.Parked > 0 ? ExitCode.SomeFailed : ExitCode.Ok;

                void Say(WorkEvent done)
                {
                    if (done.Sentence is { } sentence)
                        context.Terminal.Error.WriteLine("onrecord: " + sentence);
                }

                ReportRecord? Read(Input input)
                {
                    Arrival arrival = Arrival.Of(store, input);
                    if (arrival.IsKnown)
                        return null;
                    ReportRecord read = LongReports.Record(Batch.Read(arrival.Input), analyse.Value);
                    if (log is null)
                        foreach (string sentence in GivenRemarks.Of(arrival, read.Report))
                            context.Terminal.Error.WriteLine("onrecord: " + sentence);
                    return read;
                }
            }
        );
        return command;
    }

    private static void Write(JsonLog log, WorkEvent done)
    {
        if (done.Code is { } code)
            log.PutOff(done.Outcome, code, done.Error, done.Report, done.Failures);
        else
            log.Entered(done.Outcome, done.Report, done.Source is { } source ? ReportEvents.HostOf(source) : null, done.Took.TotalMilliseconds);
    }
}
