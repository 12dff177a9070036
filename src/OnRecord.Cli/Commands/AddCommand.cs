using System.CommandLine;
using System.Diagnostics;
using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Cli.Web;
using OnRecord.Fetch;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Text;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord add</c>: reads reports into the record, from files or from the web.</summary>
internal static class AddCommand
{
    public static Command Create(Context context)
    {
        var given = new Given();
        Option<string> record = CommonOptions.Record();
        Option<string?> contact = CommonOptions.Contact();
        var again = new Option<bool>("--again") { Description = "Read reports again that are in the record already, as after an update of OnRecord." };
        var command = new ExampleCommand("add", "Read reports into the record. What is there already is left alone; a changed file becomes a new revision.")
        {
            Examples =
            [
                "onrecord add reports/*.txt",
                "onrecord add page.html --outlet \"The Courier\" --record affair.db",
                "onrecord add https://paper.example/2024/06/story",
            ],
        };
        Option<Uri?> otlp = Telemetry.Option();
        given.AddTo(command);
        given.AddDropsTo(command);
        command.Add(record);
        command.Add(again);
        command.Add(contact);
        command.Add(otlp);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            ReadingOptions options = given.Options(parsed, context);
            if (parsed.GetValue(given.Preview))
                return FactsPreview.Print(context.Terminal, NamedInputs.Open(parsed.GetValue(given.Files) ?? [], context.Terminal, options));
            using Telemetry? telemetry = Telemetry.To(parsed.GetValue(otlp));
            using PageFetcher fetcher = context.Services.Fetcher(parsed.GetValue(contact));
            string[] names = parsed.GetValue(given.Files) ?? [];
            if (LeftOutFiles.Describe(names) is { } leftOut)
                context.Terminal.Error.WriteLine("onrecord: " + leftOut);
            return FreshRecord.Use(
                context.Services,
                file,
                store =>
                {
                    // An address that the user names is fetched whatever was kept of it; "watch" is what asks for changes alone.
                    var web = new WebInputs(fetcher, options, _ => Validators.None, store.KeepFetched, context.Interrupted);
                    return Into(
                        context,
                        store,
                        NamedInputs.Open(names, context.Terminal, options, web),
                        file,
                        parsed.GetValue(again),
                        NamedInputs.Size(names, context.Terminal)
                    );
                }
            );
        });
        return command;
    }

    /// <summary>Reads the documents into the record, and says on the error stream what came of it.</summary>
    /// <param name="file">The record's name, for the user.</param>
    /// <param name="again">Read also what is in the record already.</param>
    /// <param name="size">Bytes in all, where they are known.</param>
    public static int Into(Context context, IRecordStore store, IEnumerable<Input> inputs, string file, bool again, long? size = null)
    {
        // Nothing to analyse, nothing to load: a batch that is taken up again starts at once.
        var analyse = new Lazy<Func<Report, ReportAnalysis>>(context.Services.LoadAnalyser);
        var counts = new SortedDictionary<AddOutcome, int>();
        int copies = 0;
        var batch = new Batch(context);
        var remarks = new GivenRemarks(context);
        try
        {
            foreach (Prepared ahead in batch.Run(inputs, Prepare, size))
            {
                Prepared prepared = Latest(ahead);
                WarnUnread(context, prepared);
                AddOutcome outcome = AddOutcome.Unchanged;
                if (prepared.Record is { } read && !batch.End(prepared.Given, () => outcome = store.Add(read, prepared.Original)))
                    continue;
                remarks.Write(prepared.Arrival, prepared.Record?.Report ?? prepared.Arrival.Before!);
                Measures.Entered(outcome, prepared.Took);
                context.Log?.Entered(
                    outcome.ToString().ToLowerInvariant(),
                    ReportReader.IdOf(prepared.Original.Span),
                    ReportEvents.HostOf(prepared.Source),
                    prepared.Took?.TotalMilliseconds ?? 0
                );
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                if (outcome is AddOutcome.Added or AddOutcome.Revised && store.Copies(prepared.Record!.Report.Id).Count > 0)
                    copies++;
            }
        }
        finally
        {
            remarks.End();
            if (context.Log is { } log)
                log.RoundDone(Count(AddOutcome.Added), Count(AddOutcome.Revised), Count(AddOutcome.Reread), Count(AddOutcome.Unchanged), batch.Failed);
            else
                context.Terminal.Error.WriteLine($"onrecord: {Summary(counts, copies, batch.Failed)} ({file})");
        }

        return batch.ExitCode;

        int Count(AddOutcome outcome) => counts.GetValueOrDefault(outcome);

        Prepared Prepare(Input input)
        {
            Arrival arrival = Arrival.Of(store, input);
            if (!again && arrival.IsKnown)
                return new Prepared(input, arrival, null, null);
            using Activity? trace = Measures.Begin(ReportReader.IdOf(input.Bytes.Span));
            long begun = Stopwatch.GetTimestamp();
            ReportRecord record = LongReports.Record(Batch.Read(arrival.Input), analyse.Value);
            return new Prepared(input, arrival, record, Stopwatch.GetElapsedTime(begun));
        }

        // Documents are prepared ahead: one with the same bytes may have come in between, with facts that hold of this one too.
        Prepared Latest(Prepared ahead) =>
            ahead.Record is null || Arrival.Of(store, ahead.Given).Input.Options == ahead.Arrival.Input.Options ? ahead : Prepare(ahead.Given);
    }

    // A report without a body is kept and says nothing: whoever added it must hear of it.
    private static void WarnUnread(Context context, Prepared prepared)
    {
        if (prepared.Record is not { Report.Body: [] } record)
            return;
        string[] why = [.. record.Notes.Where(note => note.Severity == NoteSeverity.Warning).Select(note => note.Message)];
        if (why.Length == 0)
            return;
        if (context.Log is { } log)
            log.WithoutArticle(record.Report.Id, ReportEvents.HostOf(record.Report.Source));
        else
            context.Terminal.Error.WriteLine($"onrecord: {record.Report.Source}: {string.Join(' ', why)}");
    }

    private static string Summary(SortedDictionary<AddOutcome, int> counts, int copies, int failed)
    {
        List<string> parts = [.. counts.Select(c => $"{c.Value} {Word(c.Key)}")];
        if (copies > 0)
            parts.Add($"{copies} of them {(copies == 1 ? "a copy" : "copies")} of reports already there");
        if (failed > 0)
            parts.Add($"{failed} failed");
        return parts.Count == 0 ? "nothing added" : string.Join(", ", parts);
    }

    private static string Word(AddOutcome outcome) =>
        outcome switch
        {
            AddOutcome.Added => "added",
            AddOutcome.Revised => "revised",
            AddOutcome.Reread => "read again",
            _ => "unchanged",
        };

    /// <param name="Given">As it was found.</param>
    /// <param name="Record">Null when the record holds the report already.</param>
    /// <param name="Took">How long it took to read.</param>
    private sealed record Prepared(Input Given, Arrival Arrival, ReportRecord? Record, TimeSpan? Took)
    {
        public string Source => Given.Source;

        public ReadOnlyMemory<byte> Original => Given.Bytes;
    }
}
