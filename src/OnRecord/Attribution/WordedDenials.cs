using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"denied it: “I never took a penny.”", "denied the charge: “…”": what is denied stands before the colon, and the words behind it are the
/// denial.</summary>
internal static class WordedDenials
{
    private static readonly WordSet Standing = WordSet.Of("Attribution/Data/rule-words.tsv", "words-for-all-of-it");

    /// <summary>Parts the one from the other.</summary>
    public static void Part(Passage p, List<Draft> drafts)
    {
        foreach (Draft denial in drafts.FindAll(d => !d.IsUnmarked && d.Content.Count > 0 && CueActs.IsDenying(p.Syntax.Lemmas[d.Key])))
        {
            TokenRange content = denial.Content[^1];
            if (Colon(p, content) is not { } colon)
                continue;
            var words = new TokenRange(content.Start, colon);
            var quotation = new TokenRange(colon + 1, content.End);
            if (words.IsEmpty || Standing.Contains(p.Tokens.Form(words.Start)) && !Enumerable.Range(words.Start, words.Length).Any(p.Syntax.IsVerb))
            {
                Frames.Replace(drafts, denial, denial with { Content = [.. denial.Content.SkipLast(1), quotation] });
                continue;
            }

            Frames.Replace(drafts, denial, denial with { Content = [.. denial.Content.SkipLast(1), words] });
            drafts.Add(
                new Draft
                {
                    Key = quotation.Start,
                    Cue = new TokenRange(quotation.Start, quotation.Start),
                    Content = [quotation],
                    Probability = denial.Probability,
                    IsUnmarked = true,
                    ImpliedSpeaker = denial.Source is { } source ? SpanShape.Head(p.Tree, source) : denial.ImpliedSpeaker,
                }
            );
        }
    }

    /// <summary>The colon behind which nothing but a quotation stands; null where there is none.</summary>
    private static int? Colon(Passage p, TokenRange content)
    {
        for (int t = content.Start; t + 2 < content.End && !p.InQuotation(t); t++)
            if (p.Tokens.Form(t) is ":" && p.Quotations.At(t + 1) is { } quotation && p.Quotations.All[quotation].Range is var range)
                return range.Start == t + 1 && range.End >= content.End - 1 ? t : null;
        return null;
    }
}
