using OnRecord.Time;

namespace OnRecord.Export;

/// <summary>A time in columns of a table: when it begins, how precisely that is known, and by what.</summary>
internal static class WhenColumns
{
    public static IReadOnlyList<string> Names { get; } = ["when", "when_precision", "when_basis"];

    /// <summary>One for each of <see cref="Names"/>; null where nothing is known.</summary>
    public static string?[] Of(When? when) => [Start(when), Precision(when), Basis(when)];

    public static string? Start(When? when) => when is null ? null : WhenJsonConverter.Written(when.Start, when.Precision);

    /// <summary>"day", "month".</summary>
    public static string? Precision(When? when) => when is null ? null : EnumWords.Of(when.Precision);

    /// <summary>"explicit", "inferred", "bounded".</summary>
    public static string? Basis(When? when) => when is null ? null : EnumWords.Of(when.Basis);
}
