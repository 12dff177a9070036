using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>Reads what a report puts forward in its own words: what the sentences of its body hold beside statements.</summary>
internal sealed class NarrationReader(TermReader terms)
{
    /// <summary>What says less is a caption, a label, or the frame of a statement.</summary>
    private const double LeastContent = 4;

    public IEnumerable<Proposition> Read(ReportPage page)
    {
        var tree = new StatementTree(page);
        TextSpan[] taken = [.. Enumerable.Range(0, page.Statements.Count).Select(tree.ExtentOf).Order()];
        foreach (ContentUnit sentence in ContentUnits.Of(page, page.Record.Report.Body.SelectMany(body => Outside(taken, page.Clip(body)))))
        {
            Proposition proposition = terms.Read(page, null, sentence.Pieces, sentence.Span, speaker: null);
            if (proposition.ContentWeight >= LeastContent) yield return proposition;
        }
    }

    /// <summary>What is left of a passage when the taken spans, ascending, are cut out of it.</summary>
    private static IEnumerable<TextSpan> Outside(TextSpan[] taken, TextSpan passage)
    {
        int start = passage.Start;
        foreach (TextSpan span in taken)
        {
            if (span.Start >= passage.End) break;
            if (span.End <= start) continue;
            if (span.Start > start) yield return new TextSpan(start, span.Start);
            start = span.End;
        }

        if (start < passage.End) yield return new TextSpan(start, passage.End);
    }
}
