using System.Globalization;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Values of a series as words for readers.</summary>
internal static class FigureWords
{
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
