using OnRecord.Actors;

namespace OnRecord.Ledger.Claims;

/// <summary>How alike two propositions are, 0 to 1; 0 when something rules out that they are one.</summary>
internal static class Likeness
{
    /// <summary>Figures closer than this are one figure, rounded otherwise ("916" and "nearly 915").</summary>
    private const double RoundingError = 0.02;

    public static double Of(Proposition a, Proposition b) => RulesOut(a, b) ? 0 : a.Terms.Cosine(b.Terms);

    private static bool RulesOut(Proposition a, Proposition b) => AreAboutOthers(a, b) || AgentsDiffer(a, b) || FiguresDiffer(a, b);

    private static bool AreAboutOthers(Proposition a, Proposition b)
    {
        bool somebody = false;
        foreach (Identity x in a.Actors.Where(IsSomebody))
            foreach (Identity y in b.Actors.Where(IsSomebody))
            {
                if (x.IsSideOf(y)) return false;
                somebody = true;
            }

        return somebody;
    }

    /// <summary>"Russia asked China" is not "China asked Russia": the same two actors, the other first.</summary>
    private static bool AgentsDiffer(Proposition a, Proposition b)
    {
        if (a.Actors.Length < 2 || b.Actors.Length < 2 || a.Actors[0].IsSideOf(b.Actors[0])) return false;
        return b.Actors.Skip(1).Any(a.Actors[0].IsSideOf) && a.Actors.Skip(1).Any(b.Actors[0].IsSideOf);
    }

    private static bool FiguresDiffer(Proposition a, Proposition b) =>
        a.Numbers.Length > 0 && b.Numbers.Length > 0
        && !a.Numbers.Any(x => b.Numbers.Any(y => Math.Abs(x - y) <= RoundingError * Math.Max(Math.Abs(x), Math.Abs(y))));

    private static bool IsSomebody(Identity actor) => actor.Kind is ActorKind.Person or ActorKind.State or ActorKind.Organisation;
}
