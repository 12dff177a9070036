using System.Collections.Immutable;
using System.Security.Cryptography;
using OnRecord.Reading.Decoding;
using OnRecord.Reading.Languages;
using OnRecord.Reading.Normal;
using OnRecord.Reading.Pages;
using OnRecord.Reading.PlainText;
using OnRecord.Reading.Transcripts;
using OnRecord.Text;

namespace OnRecord.Reading;

/// <summary>Bytes to report: the way in for plain text and pages, told apart by their content. Safe to call from many threads.</summary>
internal static class ReportReader
{
    /// <param name="source">The path or address, as it is to stand in the record.</param>
    /// <param name="bytes">The document as it was fetched; hashed before anything else. A gzip stream is unpacked.</param>
    /// <exception cref="UnreadableReportException">The bytes can be no report.</exception>
    public static Report Read(string source, ReadOnlyMemory<byte> bytes, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        RefuseLongerThan(options.MaximumBytes, source, bytes.Length);
        string id = IdOf(bytes.Span);
        Unpacked unpacked = Gzip.Unpack(source, bytes, options.MaximumBytes);
        bool isPage = PageSniffer.IsPage(unpacked.Bytes.Span);
        Decoded decoded = isPage ? PageDecoder.Decode(source, unpacked.Bytes.Span) : TextDecoder.Decode(source, unpacked.Bytes.Span);
        if (string.IsNullOrWhiteSpace(decoded.Text))
            throw new UnreadableReportException(source, "it holds no text; give a file that holds a report");
        // A text is the report's as it stands; of a page, what the article is must be found first.
        if (!isPage)
            RefuseTooMuch(source, decoded.Text, options);
        Report report = isPage ? PageReader.Read(id, source, decoded.Text, options) : PlainTextReader.Read(id, source, decoded.Text, options);
        if (isPage)
            RefuseTooMuch(source, report.Text, options);
        if (DoubleEncoding.Find(report.Text) is { } doubled)
            report = report with { Notes = report.Notes.Add(doubled) };
        report = WithLanguage(WithLayout(report));
        return GivenFacts.AddTo(report with { Notes = [.. unpacked.Notes, .. decoded.Notes, .. report.Notes] }, options);
    }

    // What is told by the paragraphs of the article, wherever they came from.
    private static Report WithLayout(Report report)
    {
        List<TextSpan> paragraphs = Paragraphs.Of(report);
        ImmutableArray<Turn> turns = TurnFinder.Find(report.Text, paragraphs);
        if (turns.IsEmpty)
            turns = InterviewFinder.Find(report, paragraphs);
        FactCheck check = FactCheckFinder.Find(report.Text, paragraphs);
        report = report with
        {
            Turns = [.. report.Turns.Concat(turns).OrderBy(turn => turn.Label)],
            Checks = check.Claims,
            Body = Paragraphs.Without(report.Text, report.Body, check.Labels.Concat(TurnFinder.Signs(report.Text, paragraphs, turns))),
        };
        NormalText? normal = NormalText.Of(report);
        IEnumerable<Note> marks = QuotationBalance.Check(normal?.Report.Text ?? report.Text, normal?.Report.Body ?? report.Body);
        if (normal is not null)
            marks = marks.Select(note => note with { Span = NormalText.ToOriginal(normal.Map, note.Span!.Value) });
        return report with { Notes = [.. report.Notes, .. marks] };
    }

    private static Report WithLanguage(Report report)
    {
        report = report with { Language = LanguageFinder.Find(report.Text, report.Regions(), report.Language) };
        if (report.IsRead)
            return report;
        string which = report.Language == LanguageFinder.Unknown ? "a language that is not recognised" : $"another language ({report.Language})";
        return report with
        {
            Notes = report.Notes.Add(
                Note.Warning(NoteCodes.UnreadLanguage, null, $"The report is in {which}; it is kept and can be searched, and was not read.")
            ),
        };
    }

    /// <summary>The id of the report that these bytes hold.</summary>
    public static string IdOf(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static void RefuseLongerThan(int maximumBytes, string source, long length)
    {
        if (length > maximumBytes)
            throw new UnreadableReportException(source, $"it has {length} bytes and the limit is {maximumBytes}; split it, or raise the limit");
    }

    private static void RefuseTooMuch(string source, string text, ReadingOptions options)
    {
        if (text.Length > options.MaximumCharacters)
            throw new UnreadableReportException(
                source,
                $"its text has {text.Length} characters and the limit for one report is {options.MaximumCharacters}; split it"
            );
        if (text.Length > options.MaximumPieces && PieceCount.Of(text) is var pieces && pieces > options.MaximumPieces)
            throw new UnreadableReportException(
                source,
                $"its text has {pieces} words and marks and the limit for one report is {options.MaximumPieces}; split it"
            );
    }
}
