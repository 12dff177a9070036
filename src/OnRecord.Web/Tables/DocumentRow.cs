using OnRecord.Web.Model;

namespace OnRecord.Web.Tables;

/// <summary>A document on one line: <c>onrecord-document/1</c>.</summary>
internal sealed record DocumentRow
{
    public string Schema { get; init; } = "onrecord-document/1";

    public required string Id { get; init; }

    /// <summary>Every name by which it goes.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>How many points it is told to make.</summary>
    public required int Points { get; init; }

    /// <summary>In how many reports it stands.</summary>
    public required int Reports { get; init; }

    public static DocumentRow Of(DocumentLine line) =>
        new()
        {
            Id = line.Id,
            Names = line.Names,
            Points = line.Points,
            Reports = line.Reports,
        };
}
