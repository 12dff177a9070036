using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OnRecord.Storage;

/// <summary>
/// What can be measured of the program from outside, in the runtime's own terms: whoever listens to <see cref="Name"/> gets it, and where nobody listens it costs
/// nothing. Names of reports are hashes; no words of reports, of queries or of people are in it. The names stand in docs/team.md.
/// </summary>
internal static class Measures
{
    /// <summary>Of the meter and of the source of traces.</summary>
    public const string Name = "OnRecord";

    /// <summary>Codes of errors: what can't be read, a record that can't be used, a fault of the program.</summary>
    public const string Unreadable = "unreadable",
        RecordUnavailable = "record-unavailable",
        Fault = "fault";

    private static readonly ActivitySource Traces = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Reports = Meter.CreateCounter<long>(
        "onrecord.reports",
        "{report}",
        "Reports that came to the record, by what became of them."
    );
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("onrecord.errors", "{error}", "What went wrong, by its code.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "onrecord.report.duration",
        "s",
        "From bytes to the record, for one report."
    );
    private static readonly Histogram<double> Ages = Meter.CreateHistogram<double>("onrecord.queue.age", "s", "How long a report waited in the queue.");

    /// <summary>The way of one report; null where nobody traces.</summary>
    /// <param name="id">Its hash.</param>
    public static Activity? Begin(string id) => Traces.StartActivity("onrecord.report")?.SetTag("onrecord.report.id", id);

    public static void Entered(AddOutcome outcome, TimeSpan? took = null)
    {
        Reports.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));
        if (took is { } time)
            Durations.Record(time.TotalSeconds);
    }

    /// <param name="code">One of the codes above.</param>
    public static void Failed(string code) => Errors.Add(1, new KeyValuePair<string, object?>("code", code));

    public static void Waited(TimeSpan age) => Ages.Record(Math.Max(0, age.TotalSeconds));

    /// <summary>Lets be seen how many reports of the record what is shown does not take in yet: those that the judge has not been asked about.</summary>
    /// <param name="waiting">Asked now and again; must neither wait nor throw.</param>
    /// <returns>Ends it when it is disposed.</returns>
    public static IDisposable Backlog(Func<int> waiting)
    {
        var meter = new Meter(Name);
        meter.CreateObservableGauge("onrecord.ledger.backlog", waiting, "{report}", "Reports of the record that the ledger does not take in yet.");
        return meter;
    }
}
