using System.Text.Json.Serialization;
using OnRecord.Text;

namespace OnRecord.Time;

/// <summary>
/// A date or time as an interval <c>[Start, End)</c>. Days are those of the place that the report speaks of: they carry offset zero and
/// are written without a time; only hours and minutes are instants.
/// </summary>
[JsonConverter(typeof(WhenJsonConverter))]
public sealed record When
{
    /// <summary>What a time is bounded by.</summary>
    private const string ReportDate = "date of the report";

    internal const string InferredReportDate = "inferred date of the report";

    public required DateTimeOffset Start { get; init; }

    /// <summary>Exclusive.</summary>
    public required DateTimeOffset End { get; init; }

    public required TimePrecision Precision { get; init; }

    public required TimeBasis Basis { get; init; }

    /// <summary>What it was resolved from, in words: "report date 2022-03-15", "meeting dated by sha256:…"; null when explicit.</summary>
    public string? From { get; init; }

    /// <summary>The words that state it, when they stand in the report.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>A single day.</summary>
    public static When Day(DateOnly day, TimeBasis basis, string? from = null, TextSpan? span = null) =>
        new()
        {
            Start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero),
            End = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero),
            Precision = TimePrecision.Day,
            Basis = basis,
            From = from,
            Span = span,
        };

    /// <summary>The first day of the interval, in its own offset.</summary>
    [JsonIgnore]
    public DateOnly FirstDay => DateOnly.FromDateTime(Start.DateTime);

    /// <summary>Itself; null where nothing dates it but its report, by whose date it is bounded.</summary>
    [JsonIgnore]
    public When? Unbounded => Basis == TimeBasis.Bounded ? null : this;

    /// <summary>As the date of a report: what it tells as said was said by then, and nothing says since when.</summary>
    [JsonIgnore]
    internal When Bound =>
        Basis == TimeBasis.Bounded
            ? this
            : this with
            {
                Basis = TimeBasis.Bounded,
                From = Basis == TimeBasis.Inferred ? InferredReportDate : ReportDate,
                Span = null,
            };

    public bool Overlaps(When other) => Start < other.End && other.Start < End;
}
