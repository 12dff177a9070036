using System.Net;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Pages;

internal static class PageMapChecks
{
    /// <summary>
    /// Every run lies in bounds and in order; its source, with references resolved and white space collapsed, is its text;
    /// and every character that is no line break or space has a run.
    /// </summary>
    /// <returns>The number of characters of the text that no run covers, line breaks and spaces aside.</returns>
    public static int ShouldLeadBack(Report report, string page)
    {
        int end = 0,
            uncovered = 0;
        foreach (OffsetRun run in report.Map!.Runs)
        {
            run.TextStart.ShouldBeGreaterThanOrEqualTo(end);
            run.TextLength.ShouldBeGreaterThan(0);
            run.TextEnd.ShouldBeLessThanOrEqualTo(report.Text.Length);
            (run.SourceStart + run.SourceLength).ShouldBeLessThanOrEqualTo(page.Length);
            uncovered += Solid(report.Text[end..run.TextStart]);
            end = run.TextEnd;
            string text = report.Text.Substring(run.TextStart, run.TextLength),
                source = page.Substring(run.SourceStart, run.SourceLength);
            Spaces(Decoded(source)).ShouldBe(Spaces(text));
        }

        return uncovered + Solid(report.Text[end..]);
    }

    // The parser knows more references than WebUtility, and replaces U+0000.
    private static string Decoded(string source) =>
        source.StartsWith('&')
            ? new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<body>" + source).Body!.TextContent
            : WebUtility.HtmlDecode(source).Replace('\0', '\uFFFD');

    private static string Spaces(string text) => string.Join(' ', text.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static int Solid(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
