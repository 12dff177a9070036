using OnRecord.Records.Ids;

namespace OnRecord.Web.Tables;

/// <summary>A point of a document as one report tells it, on one line: <c>onrecord-point/1</c>.</summary>
internal sealed record PointRow
{
    public string Schema { get; init; } = "onrecord-point/1";

    public required string Document { get; init; }

    /// <summary>Of the document.</summary>
    public required string Name { get; init; }

    /// <summary>The same for all who tell the point.</summary>
    public required int Number { get; init; }

    public string? Claim { get; init; }

    public required string Report { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Null where the report speaks of the document and leaves the point out.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The report's, verbatim; null where it leaves the point out.</summary>
    public string? Words { get; init; }
}
