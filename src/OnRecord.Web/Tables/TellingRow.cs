using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tables;

/// <summary>A happening as one report tells it, on one line: <c>onrecord-telling/1</c>.</summary>
internal sealed record TellingRow
{
    public string Schema { get; init; } = "onrecord-telling/1";

    public required HappeningId Happening { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required IReadOnlyList<string> Actors { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public When? When { get; init; }

    public string? Where { get; init; }

    /// <summary>Of the happening, by all who tell of it.</summary>
    public required Realis Realis { get; init; }

    /// <summary>Whether the happening rests on weak evidence.</summary>
    public required bool Unsure { get; init; }

    public required string Report { get; init; }

    public string? Outlet { get; init; }

    /// <summary>In which it is told; null in the report's own voice.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The words that name it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>Where they stand, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }
}
