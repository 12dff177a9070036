using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>A report on one line: <c>onrecord-report/1</c>.</summary>
internal sealed record ReportRow
{
    public string Schema { get; init; } = "onrecord-report/1";

    public required string Id { get; init; }

    public required string Source { get; init; }

    public string? Headline { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The date it bears, or the one inferred for it.</summary>
    public When? When { get; init; }

    public required string Language { get; init; }

    public required int Statements { get; init; }

    /// <summary>How many of its statements the query finds.</summary>
    public required int Matching { get; init; }

    public static string? HeadlineOf(ReportRecord record) => record.Report.Headline is { } span ? span.In(record.Report.Text).ToString() : record.Report.Title;

    public static ReportRow Of(ReportRecord record, When? when, int matching) =>
        new()
        {
            Id = record.Report.Id,
            Source = record.Report.Source,
            Headline = HeadlineOf(record),
            Outlet = record.Report.Outlet?.Name,
            When = when,
            Language = record.Report.Language,
            Statements = record.Statements.Count,
            Matching = matching,
        };
}
