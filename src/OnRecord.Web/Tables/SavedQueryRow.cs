namespace OnRecord.Web.Tables;

/// <summary>A query that is kept under a name, on one line: <c>onrecord-query/1</c>.</summary>
internal sealed record SavedQueryRow
{
    public string Schema { get; init; } = "onrecord-query/1";

    public required string Name { get; init; }

    public required string Query { get; init; }

    /// <summary>Who kept it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How many statements it finds.</summary>
    public required int Statements { get; init; }
}
