using System.Text;
using OnRecord.Analysis;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord.Cli.Web;

/// <summary>Reads texts that somebody pastes on the desk. The models are loaded for the first of them.</summary>
internal sealed class TextReading(Services services)
{
    // "The report that you pasted": it has no path by which a sentence could call it.
    private const string Source = "that you pasted";

    private readonly Lazy<Func<Report, ReportAnalysis>> _analyse = new(services.LoadAnalyser);

    /// <exception cref="UnreadableReportException">The text can be no report.</exception>
    public Task<ReportRecord> ReadAsync(string text, CancellationToken cancellation) =>
        Task.Run(
            () =>
            {
                var options = new ReadingOptions { Now = services.Clock.GetUtcNow() };
                return LongReports.Record(ReportReader.Read(Source, Encoding.UTF8.GetBytes(text), options), _analyse.Value);
            },
            cancellation
        );
}
