using OnRecord.Export;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Web.Model;

namespace OnRecord.Mcp;

/// <summary>Puts words, place, report, certainty and the reporting phrase together. For one answer: not thread-safe.</summary>
internal sealed class EvidenceMaker(RecordView view)
{
    /// <summary>Code units of one quote; what is longer is cut between words, and says so.</summary>
    private const int LongestQuote = 600;

    private const int MostPieces = 5;

    private readonly TellingBook _book = new();

    /// <summary>A statement with the words of its content; those of its cue where it has none.</summary>
    public Evidence Of(ReportRecord record, StatementEntry statement) =>
        Make(record, _book.ReportedAs(record, statement), statement.ShownBy(), statement.Confidence, LongestQuote) with
        {
            Corrected = CorrectionWords.After(statement.Corrections),
        };

    /// <returns>Null when the ledger names a report that the record does not hold.</returns>
    public Evidence? Of(PositionEntry position)
    {
        if (view.Record(position.Report) is not { } record || position.Span.End > record.Report.Text.Length)
            return null;
        string told = ReportedSpeech.Sentence(new LedgerViews(view).Position(position).Told.Select(f => new SpeechPart(f.Text, f.Name)));
        StatementEntry? statement = _book.Find(record, position.Statement);
        return Make(record, told, [position.Span], position.Certainty, LongestQuote) with { Corrected = CorrectionWords.After(statement?.Corrections) };
    }

    /// <summary>A passage as it stands in its report, told by whoever tells it there.</summary>
    public Evidence Of(ReportRecord record, TextSpan span, int longest = LongestQuote)
    {
        StatementEntry? within = record.Statements.Where(s => s.Content.Any(c => c.Contains(span))).MinBy(s => s.Content.Sum(c => c.Length));
        return Make(record, _book.ReportedAs(record, within), [span], within?.Confidence ?? 1, longest);
    }

    public ExactQuote Quote(ReportRecord record, TextSpan span, int longest = LongestQuote)
    {
        string text = record.Report.Text;
        TextSpan shown = span.Length > longest ? new TextSpan(span.Start, Cut(text, span.Start, longest)) : span;
        return new ExactQuote(shown.In(text).ToString(), Points(record).ToCodePoints(shown), shown == span ? null : true);
    }

    public StatementTelling Telling(ReportRecord record) => _book.Telling(record);

    public CodePointMap Points(ReportRecord record) => _book.Points(record);

    private Evidence Make(ReportRecord record, string told, IReadOnlyList<TextSpan> spans, double certainty, int longest)
    {
        ExactQuote[] quotes = [.. spans.Take(MostPieces).Select(s => Quote(record, s, longest))];
        return new Evidence
        {
            InWords = $"{told} {string.Join(" […] ", quotes.Select(q => $"“{q.Quote}{(q.Cut == true ? " […]" : "")}”"))}".TrimEnd(),
            ReportedAs = told,
            Quotes = quotes,
            Report = record.Report.Id,
            Outlet = record.Report.Outlet?.Name,
            Source = record.Report.Source,
            Published = view.Summary(record).When is { } when ? when with { Span = null } : null,
            Certainty = certainty,
            PiecesLeftOut = spans.Count > MostPieces ? spans.Count - MostPieces : null,
        };
    }

    private static int Cut(string text, int start, int longest)
    {
        int end = start + longest,
            space = text.LastIndexOf(' ', end - 1, longest / 2);
        if (space > start)
            return space;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
