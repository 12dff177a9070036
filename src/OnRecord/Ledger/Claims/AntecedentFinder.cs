using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Finds what "it" and "these allegations" point back to: what the nearest sentence above puts forward, the weightiest of it.</summary>
internal static class AntecedentFinder
{
    /// <summary>How many sentences back a pointer reaches: lines that the page puts between two paragraphs count too.</summary>
    private const int Reach = 4;

    /// <param name="narrated">The report's own propositions: taken when they stand in the pointer's own sentence, or when no statement is in reach.</param>
    public static IEnumerable<PositionClue> Resolve(PageClues clues, IEnumerable<Proposition> narrated)
    {
        foreach (BackReference reference in clues.BackReferences)
        {
            int here = SentenceOf(clues.Page, reference.Span.Start);
            Proposition? antecedent = clues.Propositions.Concat(narrated)
                .Where(p => p.Statement != reference.Statement && p.Span.Start < reference.Span.Start && !p.Span.Contains(reference.Span.Start)
                    && !(Rejects(reference) && IsBySameSpeaker(clues.Page, p, reference)))
                .Select(p => (Proposition: p, Back: here - SentenceOf(clues.Page, p.Span.Start)))
                .Where(p => p.Back <= (p.Proposition.IsNarration ? 1 : Reach))
                .OrderBy(p => p.Proposition.IsNarration && p.Back > 0 ? 1 : 0)
                .ThenBy(p => p.Back).ThenByDescending(p => p.Proposition.ContentWeight)
                .ThenByDescending(p => p.Proposition.Span.Start).ThenBy(p => p.Proposition.Statement)
                .Select(p => p.Proposition).FirstOrDefault();
            if (antecedent is not null)
                yield return new PositionClue(clues.Page, reference.Statement, reference.Span, antecedent, reference.Stance, Own: false);
        }
    }

    /// <summary>Nobody rejects what he has just said himself.</summary>
    private static bool Rejects(BackReference reference) => reference.Stance is Stance.Denies or Stance.Doubts;

    private static bool IsBySameSpeaker(ReportPage page, Proposition proposition, BackReference reference)
    {
        var speakers = page.Statements[reference.Statement].Source.Actors.ToHashSet();
        return proposition.Statement is { } statement && page.Statements[statement].Source.Actors.Any(speakers.Contains);
    }

    private static int SentenceOf(ReportPage page, int offset)
    {
        (int from, _) = page.WordsIn(new Text.TextSpan(offset, page.Text.Length));
        return from < page.Words.Length ? page.Words[from].Sentence : int.MaxValue;
    }
}
