using System.Globalization;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Export.Citations;

/// <summary>What to put under a text that relies on a passage: who reports it of whom, the words, the report, and a link that finds them. Immutable.</summary>
internal sealed record Citation
{
    /// <summary>UTF-16 code units of a link's quote; addresses grow long.</summary>
    private const int LongestLink = 300;

    /// <summary>Digits of the hash in a footnote.</summary>
    private const int HashShown = 16;

    /// <summary>"FT reported that US officials said:".</summary>
    public required string ReportedAs { get; init; }

    /// <summary>The words, pieces joined by an ellipsis; empty for a report as a whole.</summary>
    public required string Quote { get; init; }

    /// <summary>Outlet, headline and date, as far as they are known.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it is: code points of the text and the hash of the report's bytes.</summary>
    public required string Place { get; init; }

    /// <summary>The report on the web, at these words; the name of the passage where the record knows no address.</summary>
    public required string Link { get; init; }

    /// <summary>What must be said beside it: that a statement is unsure, a claim disputed; null when there is nothing.</summary>
    public string? Caution { get; init; }

    /// <summary>One line for a footnote.</summary>
    public string Footnote =>
        $"{(Quote.Length > 0 ? $"{ReportedAs} “{Quote}” " : "")}{Reference}, {Link}; {Place}.{(Caution is null ? "" : $" {Caution}")}".ReplaceLineEndings(" ");

    public static Citation Of(ToldStatement told)
    {
        IReadOnlyList<TextSpan> words = told.Words;
        return Of(told.Record, told.ReportedAs, words, told.Points, told.Statement.IsUnsure ? told.Statement.Confidence : null, told.Corrected);
    }

    /// <summary>A report as a whole.</summary>
    public static Citation Of(ReportRecord record) =>
        Of(record, ReportedSpeech.Sentence(ReportedSpeech.ToldByItself(Reporter(record))), [], new CodePointMap(record.Report.Text), null);

    /// <param name="reportedAs">Who says it, and who reports that.</param>
    /// <param name="words">The passages, UTF-16.</param>
    /// <param name="doubtful">How certain it is, 0 to 1, where that is too little to cite it without a word; null elsewhere.</param>
    /// <param name="corrected">"after 1 correction"; null where there is none.</param>
    public static Citation Of(
        ReportRecord record,
        string reportedAs,
        IReadOnlyList<TextSpan> words,
        CodePointMap points,
        double? doubtful,
        string? corrected = null
    )
    {
        string text = record.Report.Text;
        string hash = record.Report.Id[..Math.Min(record.Report.Id.Length, "sha256:".Length + HashShown)];
        TextSpan? whole = words.Count == 0 ? null : points.ToCodePoints(words[0].Cover(words[^1]));
        return new Citation
        {
            ReportedAs = reportedAs,
            Quote = string.Join(" […] ", words.Select(w => ShownWords.Of(w.In(text)))),
            Reference = ReferenceOf(record),
            Place = whole is { } at ? string.Create(CultureInfo.InvariantCulture, $"characters {at.Start}–{at.End} of {hash}") : hash,
            Link = LinkOf(record, words.Count == 0 ? null : words[0].In(text).ToString(), whole),
            Caution =
                doubtful is { } certainty ? string.Create(CultureInfo.InvariantCulture, $"Read by a program that is unsure of it ({certainty:0.00}).")
                : corrected is not null ? $"Read by a program, {corrected}."
                : null,
        };
    }

    private static string ReferenceOf(ReportRecord record)
    {
        string? headline = record.Report.Headline is { } span ? span.In(record.Report.Text).ToString() : record.Report.Title;
        List<string> parts = [Reporter(record)];
        if (headline is not null)
            parts.Add($"“{headline}”");
        parts.Add(
            record.Report.Published is { } published ? WhenWords.Of(published) + (published.Basis == TimeBasis.Inferred ? " (date inferred)" : "") : "undated"
        );
        return string.Join(", ", parts);
    }

    // Browsers find the words by themselves: "URL Fragment Text Directives" of the WICG.
    private static string LinkOf(ReportRecord record, string? quote, TextSpan? codePoints)
    {
        if (Iris.Page(record.Report) is not { } page)
            return codePoints is { } at ? Iris.Passage(record.Report.Id, at) : Iris.Report(record.Report.Id);
        if (quote is null || quote.Length > LongestLink || quote.AsSpan().IndexOfAny('\r', '\n') >= 0)
            return page;
        // The page's own fragment would have to come first, and a hyphen would end the directive.
        return page.Split('#')[0] + "#:~:text=" + Uri.EscapeDataString(JsonText.Sound(quote)).Replace("-", "%2D", StringComparison.Ordinal);
    }

    private static string Reporter(ReportRecord record) => ReportedSpeech.Reporter(record.Report.Outlet?.Name, record.Report.Source);
}
