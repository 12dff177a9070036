using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>Reads what a report puts forward in its own words: what the sentences of its body hold beside statements.</summary>
internal sealed class NarrationReader(TermReader terms)
{
    /// <summary>What says less is a caption, a label, or the frame of a statement.</summary>
    private const double LeastContent = 4;

    private const int FewestWords = 3;

    public IEnumerable<Proposition> Read(ReportPage page)
    {
        var tree = new StatementTree(page);
        TextSpan[] taken = [.. Enumerable.Range(0, page.Statements.Count).Select(tree.ExtentOf).Order()];
        foreach (ContentUnit sentence in ContentUnits.Of(page, page.Record.Report.Body.SelectMany(body => Remainder.Of(page.Clip(body), taken))))
        {
            Proposition proposition = terms.Read(page, null, sentence.Pieces, sentence.Span, speaker: null);
            if (proposition.ContentWeight >= LeastContent && proposition.ContentWords >= FewestWords) yield return proposition;
        }
    }
}
