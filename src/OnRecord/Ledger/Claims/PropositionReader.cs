using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Reads from one report what is put forward and who stands how towards it. In "The Times reported that officials said P" the proposition
/// is P, the officials assert it and the Times reports it; in "officials said Russia asked China for aid" it is that Russia asked.
/// </summary>
internal sealed class PropositionReader(TermReader terms)
{
    /// <summary>A passage passes on a statement inside it when that statement holds this share of its telling words.</summary>
    private const double PassedOn = 0.6;

    /// <summary>A content that says less names something ("the nominee") rather than putting anything forward.</summary>
    private const double LeastContent = 2;

    private const int FewestWords = 2;

    public PageClues Read(ReportPage page)
    {
        var tree = new StatementTree(page);
        var propositions = new Dictionary<int, List<Proposition>>();
        var clues = new List<PositionClue>();
        var back = new List<BackReference>();
        for (int i = 0; i < page.Statements.Count; i++) propositions[i] = [];

        for (int i = 0; i < page.Statements.Count; i++)
        {
            StatementEntry statement = page.Statements[i];
            if (statement.Content.Count == 0 && statement.Cue is { } cue && page.Clip(cue.Span) is { IsEmpty: false } shown)
                back.Add(new BackReference(i, shown, ActForce.StanceOf(statement, passesOn: true)));
            foreach (ContentUnit unit in ContentUnits.Of(page, statement.Content))
            {
                if (PointsBack.Read(page, statement, unit) is { } stance) back.Add(new BackReference(i, unit.Span, stance));
                else if (!IsToldByParent(page, tree, i) && !PassesOn(page, tree, i, unit) && OwnPart(page, tree, i, unit) is { } own) Own(i, own);
            }
        }

        for (int i = 0; i < page.Statements.Count; i++)
            foreach (ContentUnit unit in ContentUnits.Of(page, page.Statements[i].Content))
                foreach (Proposition inner in Passed(page, tree, i, unit).SelectMany(child => Innermost(child)))
                    clues.Add(new PositionClue(page, i, unit.Span, inner, ActForce.StanceOf(page.Statements[i], passesOn: true), Own: false));

        return new PageClues(page, [.. propositions.OrderBy(p => p.Key).SelectMany(p => p.Value)], clues, back);

        void Own(int i, ContentUnit unit)
        {
            StatementEntry statement = page.Statements[i];
            Proposition proposition = terms.Read(
                page, i, Passages(page, statement, unit), unit.Span, SpeakerOf(page, statement), PointsBack.CallsFalse(page, statement, unit));
            if (proposition.ContentWeight < LeastContent || proposition.ContentWords < FewestWords) return;
            propositions[i].Add(proposition);
            bool passesOn = statement.Act == Act.Report && IsByOutlet(page, statement) && tree.ChildrenOf(i).Any(c => unit.Span.Overlaps(tree.ExtentOf(c)));
            clues.Add(new PositionClue(page, i, unit.Span, proposition, ActForce.StanceOf(statement, passesOn), Own: true));
        }

        IEnumerable<Proposition> Innermost(int child) =>
            propositions[child].Count > 0
                ? propositions[child]
                : ContentUnits.Of(page, page.Statements[child].Content).SelectMany(unit => Passed(page, tree, child, unit)).SelectMany(Innermost);
    }

    /// <summary>Officials who say that a state asked for something vouch for it; an outlet may only pass it on.</summary>
    private static bool IsByOutlet(ReportPage page, StatementEntry statement) => page.IdentitiesOf(statement.Source.Actors).Any(a => a.IsOutlet);

    private static Identity? SpeakerOf(ReportPage page, StatementEntry statement) =>
        statement.Source.Actors.Count == 1 ? page.IdentityOf(statement.Source.Actors[0]) : null;

    /// <summary>For a wish or request the one who wants and the word for it belong to the proposition.</summary>
    private static List<TextSpan> Passages(ReportPage page, StatementEntry statement, ContentUnit unit)
    {
        var passages = new List<TextSpan>();
        if (!ActForce.PutsForward(statement.Act))
        {
            if (statement.Source.Span is { } source) passages.Add(page.Clip(source));
            if (statement.Cue is { } cue) passages.Add(page.Clip(cue.Span));
            if (statement.Addressee?.Span is { } addressee) passages.Add(page.Clip(addressee));
        }

        if (statement.Act == Act.Accuse && AccusedBefore(page, statement, unit) is { } accused) passages.Add(accused);
        passages.AddRange(unit.Pieces);
        return passages;
    }

    /// <summary>"China was accused by the US of …": whoever is named before the content and is not its source.</summary>
    private static TextSpan? AccusedBefore(ReportPage page, StatementEntry statement, ContentUnit unit)
    {
        (int from, _) = page.WordsIn(unit.Span);
        if (from >= page.Words.Length || page.Words[from].Form != "of") return null;
        int first = from;
        while (first > 0 && page.Words[first - 1].Sentence == page.Words[from].Sentence) first--;
        return page.Mentions.Within(new TextSpan(page.Words[first].Span.Start, page.Words[from].Span.Start))
            .Where(m => statement.Source.Span is not { } source || !source.Overlaps(m.Span))
            .Select(m => (TextSpan?)m.Span).LastOrDefault();
    }

    private static bool PassesOn(ReportPage page, StatementTree tree, int statement, ContentUnit unit) => Passed(page, tree, statement, unit).Any();

    /// <summary>The unit without what statements inside it put forward: they have propositions of their own.</summary>
    private static ContentUnit? OwnPart(ReportPage page, StatementTree tree, int statement, ContentUnit unit)
    {
        TextSpan[] inner = [.. tree.ChildrenOf(statement).Where(child => ActForce.PutsForward(page.Statements[child].Act)).Select(tree.ExtentOf).Order()];
        return inner.Length == 0 ? unit : ContentUnits.Of(page, unit.Pieces.SelectMany(piece => Remainder.Of(piece, inner))).FirstOrDefault();
    }

    private static IEnumerable<int> Passed(ReportPage page, StatementTree tree, int statement, ContentUnit unit) =>
        tree.ChildrenOf(statement).Where(child => ActForce.PutsForward(page.Statements[child].Act) && tree.Coverage(unit, child) >= PassedOn);

    /// <summary>"Officials said that China intends to help": the officials say it, China does not.</summary>
    private static bool IsToldByParent(ReportPage page, StatementTree tree, int statement) =>
        !ActForce.PutsForward(page.Statements[statement].Act)
        && tree.ParentOf(statement) is { } parent
        && page.Statements[parent].Content.Any(piece => piece.Overlaps(tree.ExtentOf(statement)));
}
