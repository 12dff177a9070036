using System.Globalization;
using System.Text.Json.Nodes;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Export.Gdelt;

/// <summary>Quotations in the layout of GDELT's Global Quotation Graph: one JSON object a report, with <c>date, url, title, lang, quotes</c>, and of
/// each <c>pre, quote, post</c>.</summary>
internal static class QuotationGraph
{
    /// <summary>UTF-16 code units of text before and after a quotation.</summary>
    private const int Around = 100;

    /// <summary>Reports without a quotation have no line.</summary>
    /// <param name="statements">Those of a report stand together.</param>
    public static IEnumerable<string> Write(IEnumerable<ToldStatement> statements)
    {
        ReportRecord? record = null;
        var quotes = new List<TextSpan>();
        foreach (ToldStatement told in statements)
        {
            if (record is not null && record.Report.Id != told.Record.Report.Id && quotes.Count > 0)
                yield return Line(record, quotes);
            if (record?.Report.Id != told.Record.Report.Id)
                quotes.Clear();
            record = told.Record;
            if (told.Statement.Mode is not StatementMode.Indirect)
                quotes.AddRange(told.Statement.Content.SelectMany(c => Quoted(record.Report.Text, c)));
        }

        if (record is not null && quotes.Count > 0)
            yield return Line(record, quotes);
    }

    private static string Line(ReportRecord record, List<TextSpan> quotes)
    {
        ReportEntry report = record.Report;
        return JsonText.Write(
                new JsonObject
                {
                    ["date"] = report.Published?.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "",
                    ["url"] = JsonText.Sound(Iris.Page(report) ?? Iris.Report(report.Id)),
                    ["title"] = JsonText.Sound((report.Headline is { } span ? span.In(report.Text).ToString() : report.Title) ?? ""),
                    ["lang"] = Language(report.Language),
                    ["quotes"] = new JsonArray([.. quotes.Distinct().Order().Select(q => (JsonNode)Quote(report.Text, q))]),
                }
            ) + "\n";
    }

    private static JsonObject Quote(string text, TextSpan span) =>
        new()
        {
            ["pre"] = JsonText.Sound(text[Math.Max(0, span.Start - Around)..span.Start]),
            ["quote"] = JsonText.Sound(span.In(text).ToString()),
            ["post"] = JsonText.Sound(text[span.End..Math.Min(text.Length, span.End + Around)]),
        };

    /// <summary>What stands in quotation marks inside a content; all of it where the marks stand around it or are missing on one side.</summary>
    private static IEnumerable<TextSpan> Quoted(string text, TextSpan content)
    {
        const string opening = "\"“„«",
            closing = "\"”“»";
        int? open = null;
        bool any = false;
        for (int i = content.Start; i < content.End; i++)
        {
            if (open is null && opening.Contains(text[i], StringComparison.Ordinal))
            {
                open = i + 1;
            }
            else if (open is { } start && closing.Contains(text[i], StringComparison.Ordinal))
            {
                if (i > start)
                    yield return new TextSpan(start, i);
                (open, any) = (null, true);
            }
        }

        if (open is { } left && left < content.End)
            yield return new TextSpan(left, content.End);
        else if (open is null && !any)
            yield return content;
    }

    // GDELT writes names of languages in capitals.
    private static string Language(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).EnglishName.Split(' ')[0].ToUpperInvariant();
        }
        catch (CultureNotFoundException)
        {
            return code.ToUpperInvariant();
        }
    }
}
