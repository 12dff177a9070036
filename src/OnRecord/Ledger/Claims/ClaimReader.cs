using OnRecord.Ledger.Wording;

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
        Proposition[] stated = [.. pages.SelectMany(p => p.Propositions)];
        Proposition[] narrated = [.. book.Pages.SelectMany(narrationReader.Read)];
        ILookup<Proposition, PositionClue> clues = pages.SelectMany(p => p.Clues.Concat(AntecedentFinder.Resolve(p)))
            .Concat(narrated.Select(Told))
            .ToLookup(c => c.On);
        ILookup<Proposition, Repetition> repetitions = pages.SelectMany(RepetitionFinder.Find).ToLookup(r => r.Repeated);
        return
        [
            .. new ClaimGrouping(limits).Group(stated, narrated)
                .Select(group => new Claim(group, [.. group.SelectMany(p => clues[p])], [.. group.SelectMany(p => repetitions[p])]))
                .Where(IsContestable),
        ];
    }

    private static PositionClue Told(Proposition narration) =>
        new(narration.Page, null, narration.Span, narration, Records.Stance.Asserts, Own: true);

    /// <summary>Two passages at least have to stand towards it, and not only as links of one chain, unless one of them says no.</summary>
    private static bool IsContestable(Claim claim) =>
        claim.Propositions.Count > 1
        || claim.Clues.Count > 1 && claim.Clues.Any(c => !c.Own && c.Stance is not Records.Stance.Reports);
}
