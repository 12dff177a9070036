using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>Reads what a report puts forward in its own words: the sentences of its body that no statement takes up.</summary>
internal sealed class NarrationReader(TermReader terms)
{
    /// <summary>Content terms below which a sentence says too little to be compared.</summary>
    private const int FewestTerms = 3;

    /// <summary>A sentence is the report's own when statements hold at most this share of its characters.</summary>
    private const double LargestQuotedShare = 0.3;

    public IEnumerable<Proposition> Read(ReportPage page)
    {
        TextSpan[] taken = [.. page.Statements.SelectMany(TakenBy).Order()];
        foreach (ContentUnit unit in ContentUnits.Of(page, page.Record.Report.Body))
        {
            TextSpan sentence = unit.Span;
            int covered = 0, end = sentence.Start;
            foreach (TextSpan span in taken)
            {
                if (span.Start >= sentence.End) break;
                int start = Math.Max(span.Start, end), stop = Math.Min(span.End, sentence.End);
                if (stop <= start) continue;
                covered += stop - start;
                end = stop;
            }

            if (covered > LargestQuotedShare * sentence.Length) continue;
            Proposition proposition = terms.Read(page, null, [sentence], sentence, speaker: null);
            if (proposition.ContentTerms >= FewestTerms) yield return proposition;
        }
    }

    private static IEnumerable<TextSpan> TakenBy(StatementEntry statement)
    {
        foreach (TextSpan piece in statement.Content) yield return piece;
        if (statement.Cue is { } cue) yield return cue.Span;
    }
}
