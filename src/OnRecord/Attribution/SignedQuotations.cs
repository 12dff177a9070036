using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>A quotation with its speaker's name set under or after it: “It was wonderful.” — Ada Brandt.</summary>
internal static class SignedQuotations
{
    private const int ShortestQuotation = 5;
    private const int LongestSignature = 14;

    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        foreach (Quotation quotation in p.Quotations.All)
        {
            int dash = quotation.Range.End;
            if (
                !quotation.Closed
                || quotation.Range.Length < ShortestQuotation
                || dash + 1 >= p.Count
                || !live[dash]
                || p.Tokens.Form(dash) is not ("—" or "–" or "―" or "--" or "-")
            )
                continue;
            int end = EndOfLine(p, dash + 1);
            while (end > dash + 1 && p.IsPunctuation(end - 1) && p.Tokens.Form(end - 1) is not ")")
                end--;
            if (end == dash + 1 || end - dash > LongestSignature || !char.IsUpper(p.Tokens.Form(dash + 1)[0]))
                continue;
            bool sentence = false;
            for (int t = dash + 1; t < end; t++)
                sentence |= p.Syntax.Upos[t] is Upos.Verb || p.InQuotation(t);
            if (sentence)
                continue;
            yield return new Draft
            {
                Key = dash,
                Cue = new TokenRange(dash, dash + 1),
                Source = new TokenRange(dash + 1, end),
                Content = [quotation.Range],
                Probability = probability,
            };
        }
    }

    private static int EndOfLine(Passage p, int from)
    {
        for (int t = from; t + 1 < p.Count; t++)
        {
            int gap = p.Tokens[t].End;
            if (p.Tokens.Text.AsSpan(gap, p.Tokens[t + 1].Start - gap).Contains('\n'))
                return t + 1;
        }

        return p.Count;
    }
}
