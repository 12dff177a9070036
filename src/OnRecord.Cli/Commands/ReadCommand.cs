using System.CommandLine;
using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord read</c>: the record of each report, without a store.</summary>
internal static class ReadCommand
{
    public const string Name = "read";

    private const string Text = "text",
        Ndjson = "ndjson",
        Conllu = "conllu";

    public static Command Create(Context context)
    {
        var given = new Given();
        Option<string> format = CommonOptions.Format(Text, Ndjson, Conllu);
        Option<string> offsets = CommonOptions.Offsets();
        Option<bool> all = CommonOptions.AllStatements();
        var command = new ExampleCommand(Name, "Read reports and write what they say: who said what, to whom, when, through which chain.")
        {
            Examples =
            [
                "onrecord read report.txt",
                "onrecord read reports/*.html --format ndjson > records.ndjson",
                "onrecord read report.txt --published 2022-03-14 --outlet \"The Courier\"",
                "onrecord read reports/ --name-pattern \"{outlet}_{date}_*\" --preview",
                "pbpaste | onrecord read --format conllu",
            ],
        };
        given.AddTo(command);
        command.Add(format);
        command.Add(offsets);
        command.Add(all);
        command.SetAction(parsed =>
            parsed.GetValue(given.Preview)
                ? FactsPreview.Print(context.Terminal, NamedInputs.Open(parsed.GetValue(given.Files) ?? [], context.Terminal, given.Options(parsed, context)))
                : Run(
                    context,
                    NamedInputs.Open(parsed.GetValue(given.Files) ?? [], context.Terminal, given.Options(parsed, context)),
                    NamedInputs.Size(parsed.GetValue(given.Files) ?? [], context.Terminal),
                    parsed.GetValue(format)!,
                    parsed.GetValue(offsets) == RecordOffsets.CodePoints,
                    parsed.GetValue(all)
                )
        );
        return command;
    }

    private static int Run(Context context, IEnumerable<Input> inputs, long? size, string format, bool codePoints, bool all)
    {
        TextWriter output = context.Terminal.Out;
        // The models load on a thread of their own while the first reports are being read: on two cores that takes a tenth of a second off.
        Task<Func<Report, ReportAnalysis>> models = Task.Factory.StartNew(
            context.Services.LoadAnalyser,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var batch = new Batch(context, writes: true);
        foreach (Reading reading in batch.Run(inputs, Read, size))
        {
            foreach (string remark in reading.Remarks)
                context.Terminal.Error.WriteLine("onrecord: " + remark);
            if (reading.Lines is { } lines)
            {
                output.Write(lines);
            }
            else
            {
                var page = Page.On(context.Terminal);
                if (batch.Done > 1)
                    page.Rule();
                new ReportPrinter(page).Print(reading.Record!, all);
            }

            output.Flush();
        }

        return batch.ExitCode;

        Reading Read(Input input)
        {
            Report report = Batch.Read(input);
            string[] remarks =
            [
                .. report.Notes.Where(n => n.Code == NoteCodes.GivenNotTaken).Select(n => $"{Page.Harmless(report.Source)}: {Page.Harmless(n.Message)}"),
            ];
            return LongReports.Analyse(report, Analysed) with { Remarks = remarks };
        }

        // What waits for the reports before it holds none of the analysis, which is many times as large.
        Reading Analysed(Report report)
        {
            ReportAnalysis analysis = models.GetAwaiter().GetResult()(report);
            if (format == Conllu)
            {
                var written = new StringWriter();
                ConlluWriter.Write(written, analysis, codePoints);
                return new Reading(null, written.ToString());
            }

            ReportRecord record = RecordBuilder.Build(analysis);
            return format == Ndjson
                ? new Reading(null, RecordJson.Write(codePoints ? RecordOffsets.ToCodePoints(record) : record) + "\n")
                : new Reading(record, null);
        }
    }

    /// <param name="Record">To be printed for people; null where it is written already.</param>
    /// <param name="Lines">As it is written; null where it is to be printed.</param>
    private sealed record Reading(ReportRecord? Record, string? Lines)
    {
        /// <summary>What is to be said of it on the error stream.</summary>
        public IReadOnlyList<string> Remarks { get; init; } = [];
    }
}
