using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tables;

/// <summary>One value of a series, on one line: <c>onrecord-figure/1</c>.</summary>
internal sealed record FigureRow
{
    public string Schema { get; init; } = "onrecord-figure/1";

    public required SeriesId Series { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required string About { get; init; }

    public string? Unit { get; init; }

    public required decimal Value { get; init; }

    /// <summary>How the value is bounded.</summary>
    public required FigureRelation Relation { get; init; }

    public When? When { get; init; }

    /// <summary>Who gives it; null for the outlet's own voice and an unknown speaker.</summary>
    public string? Actor { get; init; }

    public required string Report { get; init; }

    public string? Outlet { get; init; }

    public StatementId? Statement { get; init; }

    /// <summary>The words that show it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>Where they stand, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How many values of the series cannot be so with it.</summary>
    public required int Against { get; init; }
}
