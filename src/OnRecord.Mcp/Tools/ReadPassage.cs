using System.ComponentModel;
using ModelContextProtocol;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Web.Model;

namespace OnRecord.Mcp.Tools;

internal sealed class ReadPassage(RecordDesk desk)
{
    /// <summary>Code points.</summary>
    private const int Longest = 4000,
        MostAround = 1000;

    public const string Name = "passage",
        Title = "A passage in its surroundings";

    [Description("The exact words of a report at a place, with the text around them and the statements that they belong to.")]
    public PassageAnswer Ask(
        [Description("sha256 of the report, its path or its file name.")] string report,
        [Description("Where it begins: Unicode code points from the start of the text.")] int start,
        [Description("Where it ends, exclusive.")] int end,
        [Description("Code points of text before and after, 0 to 1000.")] int around = 200
    )
    {
        ReportRecord record = desk.Report(report);
        RecordView view = desk.Open(out _);
        var items = new ItemMaker(view);
        CodePointMap points = items.Evidence.Points(record);
        int length = points.ToCodePoints(record.Report.Text.Length);
        if (start < 0 || end <= start || end > length)
            throw new McpException($"The text has {length} code points: start and end must lie in it, start before end; they were {start} and {end}.");
        if (end - start > Longest)
            throw new McpException($"A passage holds at most {Longest} code points, and {end - start} were asked for; ask for it in parts.");
        if (around is < 0 or > MostAround)
            throw new McpException($"around must be a number from 0 to {MostAround}, and was {around}.");
        TextSpan span = Span(start, end);
        return new PassageAnswer(
            items.Evidence.Of(record, span, Longest * 2),
            Whole(Span(Math.Max(0, start - around), start)),
            Whole(Span(end, Math.Min(length, end + around))),
            [.. record.Statements.Where(Touches).Take(Listing.Most).Select(s => items.Statement(record, s))]
        );

        TextSpan Span(int from, int to) => new(points.ToUtf16(from), points.ToUtf16(to));
        ExactQuote Whole(TextSpan at) => items.Evidence.Quote(record, at, Longest * 2);
        bool Touches(StatementEntry s) => s.Content.Any(span.Overlaps) || (s.Cue?.Span.Overlaps(span) ?? false) || (s.Source.Span?.Overlaps(span) ?? false);
    }
}
