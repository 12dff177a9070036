using System.Globalization;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>A series and its values as words for readers.</summary>
internal static class FigureWords
{
    /// <summary>The unit, to stand beside the name of the series; null where there is none, or the name says it: "diplomats (expel)".</summary>
    public static string? UnitBesideName(SeriesEntry series) =>
        series.Unit is { } unit && !series.About.Contains(unit, StringComparison.OrdinalIgnoreCase) ? unit : null;

    /// <summary>"1,204", "at least 28", "about 3.5".</summary>
    public static string Of(SeriesPointEntry point)
    {
        string bound = point.Relation switch
        {
            FigureRelation.AtLeast => "at least ",
            FigureRelation.AtMost => "at most ",
            FigureRelation.About => "about ",
            _ => "",
        };
        return bound + point.Value.ToString("#,0.###", CultureInfo.InvariantCulture);
    }
}
