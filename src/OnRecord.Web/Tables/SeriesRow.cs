using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tables;

/// <summary>One counted or measured thing with as many of its values as one reads at a glance: <c>onrecord-series/2</c>.</summary>
internal sealed record SeriesRow
{
    public string Schema { get; init; } = "onrecord-series/2";

    public required SeriesId Id { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required string About { get; init; }

    public string? Unit { get; init; }

    /// <summary>How many values there are.</summary>
    public required int Values { get; init; }

    /// <summary>Those that <see cref="SeriesChoice"/> takes; spans in UTF-16 code units.</summary>
    public required IReadOnlyList<SeriesPointEntry> Points { get; init; }

    /// <summary>Pairs of <see cref="Points"/>, by index, that cannot both be so.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Contradictions { get; init; }

    /// <summary>How many such pairs there are among all values.</summary>
    public required int Against { get; init; }

    /// <summary>The address of all values on the desk, one a line.</summary>
    public required string All { get; init; }

    public static SeriesRow Of(SeriesEntry series)
    {
        IReadOnlyList<int> chosen = SeriesChoice.Of(series);
        Dictionary<int, int> places = chosen.Index().ToDictionary(p => p.Item, p => p.Index);
        return new SeriesRow
        {
            Id = series.Id,
            About = series.About,
            Unit = series.Unit,
            Values = series.Points.Count,
            Points = [.. chosen.Select(i => series.Points[i])],
            Contradictions =
            [
                .. series
                    .Contradictions.Where(pair => pair.All(places.ContainsKey))
                    .Select(pair => (IReadOnlyList<int>)[.. pair.Select(i => places[i]).Order()]),
            ],
            Against = series.Contradictions.Count,
            All = Addresses.Series(series.Id) + ".ndjson",
        };
    }
}
