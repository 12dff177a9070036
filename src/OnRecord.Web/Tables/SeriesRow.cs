using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Web.Tables;

/// <summary>One counted or measured thing with all its values, as the ledger has it: <c>onrecord-series/1</c>.</summary>
internal sealed record SeriesRow
{
    public string Schema { get; init; } = "onrecord-series/1";

    public required SeriesId Id { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required string About { get; init; }

    public string? Unit { get; init; }

    /// <summary>Spans in UTF-16 code units.</summary>
    public required IReadOnlyList<SeriesPointEntry> Points { get; init; }

    /// <summary>Pairs of points, by index, that cannot both be so.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Contradictions { get; init; }

    public static SeriesRow Of(SeriesEntry series) =>
        new()
        {
            Id = series.Id,
            About = series.About,
            Unit = series.Unit,
            Points = series.Points,
            Contradictions = series.Contradictions,
        };
}
