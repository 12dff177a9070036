using OnRecord.Ledger.Wording;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>From reports to claims: propositions, what points back to them, and the groups that they form.</summary>
internal sealed class ClaimReader(ClaimLimits limits)
{
    public IReadOnlyList<Claim> Read(ReportBook book)
    {
        var terms = new TermReader(new TermTable());
        var propositionReader = new PropositionReader(terms);
        var narrationReader = new NarrationReader(terms);
        PageClues[] pages = [.. book.Pages.Select(propositionReader.Read)];
        Proposition[] narrated = [.. book.Pages.SelectMany(narrationReader.Read)];
        ILookup<ReportPage, Proposition> narratedOn = narrated.ToLookup(p => p.Page);
        PositionClue[] pointed = [.. pages.SelectMany(p => AntecedentFinder.Resolve(p, narratedOn[p.Page]))];
        Repetition[] repeated = [.. pages.SelectMany(p => RepetitionFinder.Find(p, [.. narratedOn[p.Page]]))];
        HashSet<Proposition> answered = [.. pointed.Select(c => c.On).Concat(repeated.Select(r => r.Repeated)).Where(p => p.IsNarration)];
        Proposition[] stated = [.. pages.SelectMany(p => p.Propositions.Concat(narratedOn[p.Page].Where(answered.Contains)))];
        ILookup<Proposition, PositionClue> clues = pages.SelectMany(p => p.Clues).Concat(pointed).Concat(narrated.Select(Told)).ToLookup(c => c.On);
        ILookup<Proposition, Repetition> repetitions = repeated.ToLookup(r => r.Repeated);
        return
        [
            .. new ClaimGrouping(limits).Group(stated, narrated.Where(p => !answered.Contains(p)))
                .Select(group => new Claim(group, [.. group.SelectMany(p => clues[p])], [.. group.SelectMany(p => repetitions[p])]))
                .Where(IsContestable),
        ];
    }

    private static PositionClue Told(Proposition narration) =>
        new(narration.Page, null, narration.Span, narration, Stance.Asserts, Own: true);

    /// <summary>Two passages at least have to stand towards it, not only links of one chain, unless somebody in the chain says no to another.</summary>
    private static bool IsContestable(Claim claim) =>
        claim.Clues.Select(OutermostOf).Distinct().Skip(1).Any()
        || claim.Clues.Any(no => no.Stance is Stance.Denies or Stance.Doubts && claim.Clues.Any(yes => yes.Stance is Stance.Asserts && HasOtherSource(yes, no)));

    private static (ReportPage, int) OutermostOf(PositionClue clue)
    {
        if (clue.Statement is not { } statement) return (clue.Page, -1 - clue.Span.Start);
        for (int steps = 0; steps < clue.Page.Statements.Count; steps++)
        {
            if (clue.Page.StatementIndex(clue.Page.Statements[statement].Parent) is not { } parent) break;
            statement = parent;
        }

        return (clue.Page, statement);
    }

    private static bool HasOtherSource(PositionClue a, PositionClue b) => a.Statement is not { } x || b.Statement is not { } y
        || !a.Page.Statements[x].Source.Actors.SequenceEqual(b.Page.Statements[y].Source.Actors);
}
