
namespace OnRecord.Ledger.Claims;

/// <summary>Finds what "it" and "these allegations" point back to: the last proposition put forward before, in the sentences just above.</summary>
internal static class AntecedentFinder
{
    /// <summary>How many sentences back a pointer reaches: lines that the page puts between two paragraphs count too.</summary>
    private const int Reach = 4;

    public static IEnumerable<PositionClue> Resolve(PageClues clues)
    {
        foreach (BackReference reference in clues.BackReferences)
        {
            int here = SentenceOf(clues.Page, reference.Span.Start);
            Proposition? antecedent = clues.Propositions
                .Where(p => p.Statement != reference.Statement && p.Span.End <= reference.Span.Start && here - SentenceOf(clues.Page, p.Span.Start) <= Reach)
                .Where(p => !IsBySameSpeaker(clues.Page, p, reference))
                .OrderByDescending(p => p.Span.Start).ThenBy(p => p.Statement)
                .FirstOrDefault();
            if (antecedent is not null)
                yield return new PositionClue(clues.Page, reference.Statement, reference.Span, antecedent, reference.Stance, Own: false);
        }
    }

    private static bool IsBySameSpeaker(ReportPage page, Proposition proposition, BackReference reference)
    {
        var speakers = page.Statements[reference.Statement].Source.Actors.ToHashSet(StringComparer.Ordinal);
        return proposition.Statement is { } statement && page.Statements[statement].Source.Actors.Any(speakers.Contains);
    }

    private static int SentenceOf(ReportPage page, int offset)
    {
        (int from, _) = page.WordsIn(new Text.TextSpan(offset, page.Text.Length));
        return from < page.Words.Length ? page.Words[from].Sentence : int.MaxValue;
    }
}
