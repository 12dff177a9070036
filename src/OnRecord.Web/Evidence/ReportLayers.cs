using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Web.Evidence;

/// <summary>The layers of a report's text: the parts of its statements, its captions and its debris.</summary>
public static class ReportLayers
{
    public static IReadOnlyList<Layer> Of(ReportRecord record)
    {
        List<Layer> layers = [.. record.Report.Captions.Select(c => new Layer(c, Part.Caption))];
        if (record.Report.Headline is { } headline)
            layers.Add(new Layer(headline, Part.Headline));
        layers.AddRange(Debris(record.Report).Select(d => new Layer(d, Part.Debris)));
        foreach (StatementEntry statement in record.Statements)
            layers.AddRange(Of(statement));
        return layers;
    }

    public static IEnumerable<Layer> Of(StatementEntry statement)
    {
        if (statement.Source.Span is { } source)
            yield return new Layer(source, Part.Source, statement.Id);
        if (statement.Cue is { } cue)
            yield return new Layer(cue.Span, Part.Cue, statement.Id);
        foreach (TextSpan piece in statement.Content)
            yield return new Layer(piece, Part.Content, statement.Id);
        if (statement.Addressee?.Span is { } addressee)
            yield return new Layer(addressee, Part.Addressee, statement.Id);
        if (statement.Occasion is { } occasion)
            yield return new Layer(occasion, Part.Occasion, statement.Id);
    }

    /// <summary>What is left of the text beside body, captions, headline and byline; nothing when the report has no body at all.</summary>
    private static IEnumerable<TextSpan> Debris(ReportEntry report)
    {
        if (report.Body.Count == 0)
            yield break;
        List<TextSpan> told = [.. report.Body, .. report.Captions];
        if (report.Headline is { } headline)
            told.Add(headline);
        if (report.Standfirst is { } standfirst)
            told.Add(standfirst);
        if (report.Byline is { } byline)
            told.Add(byline);
        told.Sort();
        int from = 0;
        foreach (TextSpan span in told)
        {
            if (span.Start > from)
                yield return new TextSpan(from, span.Start);
            from = Math.Max(from, span.End);
        }

        if (from < report.Text.Length)
            yield return new TextSpan(from, report.Text.Length);
    }
}
