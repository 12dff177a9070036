using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>Who published reports, on one line: <c>onrecord-outlet/1</c>. Counts are those of the reports that the query finds.</summary>
internal sealed record OutletRow
{
    public string Schema { get; init; } = "onrecord-outlet/1";

    /// <summary>The name: an outlet has no id of its own.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required int Reports { get; init; }

    /// <summary>How many of them state no date, and none was inferred.</summary>
    public required int Undated { get; init; }

    /// <summary>Statements in them.</summary>
    public required int Statements { get; init; }

    /// <summary>How many of those the query finds.</summary>
    public required int Matching { get; init; }

    public When? First { get; init; }

    public When? Last { get; init; }

    /// <param name="name">Letter case does not tell two outlets apart; this is how it is shown.</param>
    public static OutletRow Of(string name, IEnumerable<ReportRow> reports)
    {
        ReportRow[] own = [.. reports];
        When[] dated = [.. own.Select(r => r.When).OfType<When>().OrderBy(w => w.Start)];
        return new OutletRow
        {
            Id = name,
            Name = name,
            Reports = own.Length,
            Undated = own.Length - dated.Length,
            Statements = own.Sum(r => r.Statements),
            Matching = own.Sum(r => r.Matching),
            First = dated.FirstOrDefault(),
            Last = dated.LastOrDefault(),
        };
    }
}
