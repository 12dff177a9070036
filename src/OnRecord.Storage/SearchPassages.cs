using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>What search finds in a report: the paragraphs of headline, body and captions, and every statement from its first word to its last.</summary>
internal static class SearchPassages
{
    public static IEnumerable<(StatementId? Statement, TextSpan Span)> Of(ReportRecord record)
    {
        ReportEntry report = record.Report;
        if (report.Headline is { } headline)
            yield return (null, headline);
        if (report.Standfirst is { } standfirst)
            yield return (null, standfirst);
        foreach (TextSpan region in report.Body.Concat(report.Captions).Order())
        foreach (TextSpan paragraph in Paragraphs(region, report.Text))
            if (report.Headline is not { } title || !title.Contains(paragraph))
                yield return (null, paragraph);
        foreach (StatementEntry statement in record.Statements)
            if (Extent(statement) is { } extent)
                yield return (statement.Id, extent);
    }

    /// <summary>From the first word of a statement to its last.</summary>
    private static TextSpan? Extent(StatementEntry statement)
    {
        IEnumerable<TextSpan> parts = statement.Content;
        if (statement.Source.Span is { } source)
            parts = parts.Append(source);
        if (statement.Cue is { } cue)
            parts = parts.Append(cue.Span);
        return parts.Select(p => (TextSpan?)p).Aggregate((TextSpan?)null, (whole, part) => whole?.Cover(part!.Value) ?? part);
    }

    private static IEnumerable<TextSpan> Paragraphs(TextSpan region, string text)
    {
        int start = region.Start;
        while (start < region.End)
        {
            int length = text.AsSpan(start, region.End - start).IndexOfAny('\n', '\r');
            int end = length < 0 ? region.End : start + length;
            TextSpan paragraph = new TextSpan(start, end).Trim(text);
            if (!paragraph.IsEmpty)
                yield return paragraph;
            start = end + 1;
        }
    }
}
