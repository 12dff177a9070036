namespace OnRecord.Web.Model;

/// <summary>One counted or measured thing as reports give it over time.</summary>
/// <param name="Unit">Null where there is none, or the name says it.</param>
/// <param name="Sources">Who gives values, in the order in which they first do; each has a letter in the picture.</param>
/// <param name="Points">In order of time; undated ones last.</param>
/// <param name="Clashes">Pairs of points that cannot both be so, by their place in <paramref name="Points"/>.</param>
public sealed record SeriesView(
    string Id,
    string About,
    string? Unit,
    IReadOnlyList<string> Sources,
    IReadOnlyList<SeriesPointView> Points,
    IReadOnlyList<IReadOnlyList<int>> Clashes
)
{
    /// <summary>How many values are not shown.</summary>
    public int Left { get; init; }

    /// <summary>"A", "B", …, "Z", "AA".</summary>
    public static string Letter(int source) => (source >= 26 ? Letter((source / 26) - 1) : "") + (char)('A' + (source % 26));
}
