using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>A headline with the paper's name behind it, as browsers title a page: "Council closes quay | The Courier", "Council closes quay - Courier".</summary>
internal sealed partial record TitleLine(TextSpan Headline, TextSpan Paper)
{
    /// <summary>Null when the line is no such title.</summary>
    public static TitleLine? Read(string text, TextSpan line)
    {
        const int ShortestHeadline = 3,
            LongestTitle = 200;
        if (line.Length > LongestTitle || LineShape.EndsSentence(line.In(text)))
            return null;
        int cut = -1,
            length = 0;
        foreach (ValueMatch bar in Bar().EnumerateMatches(line.In(text)))
            (cut, length) = (bar.Index, bar.Length);
        if (cut <= 0 || PaperNames.Of(text, new TextSpan(line.Start + cut + length, line.End)) is not { } paper)
            return null;
        var headline = new TextSpan(line.Start, line.Start + cut);
        bool isTitle =
            LineShape.WordCount(headline.In(text)) >= ShortestHeadline
            && CreditLines.Dates(text, headline).Count == 0
            && CreditLines.Names(text, headline) is null
            && !CreditLines.IsNames(headline.In(text));
        return isTitle ? new TitleLine(headline, paper) : null;
    }

    [GeneratedRegex(@"\s+[|·–—-]\s+|\s*\|\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();
}
