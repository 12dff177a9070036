using OnRecord.Time;

namespace OnRecord.Export;

/// <summary>A time in columns of a table: when it begins and ends, how precisely that is known, and by what.</summary>
internal static class WhenColumns
{
    public static IReadOnlyList<string> Names { get; } = Named("when");

    /// <summary>The same columns under another name: "published", "published_end".</summary>
    public static IReadOnlyList<string> Named(string name) => [name, name + "_end", name + "_precision", name + "_basis"];

    /// <summary>One for each of <see cref="Names"/>; null where nothing is known.</summary>
    public static string?[] Of(When? when) => [Start(when), End(when), Precision(when), Basis(when)];

    public static string? Start(When? when) => when is null ? null : WhenJsonConverter.Written(when.Start, when.Precision);

    /// <summary>Exclusive.</summary>
    private static string? End(When? when) => when is null ? null : WhenJsonConverter.Written(when.End, when.Precision);

    /// <summary>"day", "month".</summary>
    private static string? Precision(When? when) => when is null ? null : EnumWords.Of(when.Precision);

    /// <summary>"explicit", "inferred", "bounded".</summary>
    private static string? Basis(When? when) => when is null ? null : EnumWords.Of(when.Basis);
}
