using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Finds reports' word that one outlet took its story from another: a verb of repeating, the outlets that did it, and a pointer back to what
/// they repeated ("these statements were reproduced by outlets such as …").
/// </summary>
internal static class RepetitionFinder
{
    /// <summary>Sentences between what was repeated and the word that it was.</summary>
    private const int Reach = 3;

    /// <param name="narrated">The report's own propositions.</param>
    public static IEnumerable<Repetition> Find(PageClues clues, IReadOnlyCollection<Proposition> narrated)
    {
        ReportPage page = clues.Page;
        for (int i = 0; i < page.Words.Length; i++)
        {
            if (!Thesaurus.IsRepeating(page.Words[i])) continue;
            TextSpan sentence = SentenceAround(page, i);
            Identity[] outlets = [.. page.Mentions.Overlapping(sentence).Distinct().Select(a => page.Identities[a]).Where(a => a.IsOutlet)];
            if (outlets.Length == 0 || !PointsBackBefore(page, i, sentence)) continue;
            Proposition? repeated = clues.Propositions.Concat(narrated)
                .Where(p => p.Span.End <= sentence.Start && page.Words[i].Sentence - SentenceOf(page, p) <= Reach && NamesOutlet(page, p))
                .OrderByDescending(p => p.Span.Start).FirstOrDefault();
            if (repeated is null) continue;
            foreach (Identity outlet in outlets) yield return new Repetition(page, outlet, repeated, sentence);
        }
    }

    /// <summary>What was repeated stood in an outlet too: its sentence names one.</summary>
    private static bool NamesOutlet(ReportPage page, Proposition proposition)
    {
        (int word, _) = page.WordsIn(proposition.Span);
        return page.Mentions.Overlapping(SentenceAround(page, word)).Any(actor => page.Identities[actor].IsOutlet);
    }

    private static int SentenceOf(ReportPage page, Proposition proposition) => page.Words[page.WordsIn(proposition.Span).From].Sentence;

    private static bool PointsBackBefore(ReportPage page, int verb, TextSpan sentence)
    {
        for (int i = verb - 1; i >= 0 && page.Words[i].Span.Start >= sentence.Start; i--)
            if (Thesaurus.IsSaying(page.Words[i])) return true;
        for (int i = verb + 1; i < page.Words.Length && page.Words[i].Span.Start < sentence.End; i++)
            if (Thesaurus.IsSaying(page.Words[i])) return true;
        return false;
    }

    private static TextSpan SentenceAround(ReportPage page, int word)
    {
        int from = word, to = word, sentence = page.Words[word].Sentence;
        while (from > 0 && page.Words[from - 1].Sentence == sentence) from--;
        while (to + 1 < page.Words.Length && page.Words[to + 1].Sentence == sentence) to++;
        return page.Words[from].Span.Cover(page.Words[to].Span);
    }
}
