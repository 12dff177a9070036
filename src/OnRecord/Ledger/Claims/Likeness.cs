using OnRecord.Identities;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>How alike two propositions are, 0 to 1; 0 when something rules out that they are one.</summary>
internal static class Likeness
{
    /// <summary>Figures closer than this are one figure, rounded otherwise ("916" and "nearly 915").</summary>
    private const double RoundingError = 0.02;

    /// <summary>A short passage inside a long one is more alike than the cosine says: 0.5 would be the cosine, 0 the share of the shorter one.</summary>
    private const double WeightOfLonger = 0.3;

    /// <summary>Terms that two passages must share beside actors and figures, when neither is a judgement.</summary>
    private const int FewestShared = 2;

    /// <param name="least">What is less alike counts as 0: asking what rules them out costs more than comparing.</param>
    public static double Of(Proposition a, Proposition b, double least = 0)
    {
        (double cosine, int words, int judgements) = a.Terms.Compare(b.Terms);
        if (judgements == 0 && words < FewestShared) return 0;
        double ratio = Math.Max(a.Terms.Mass, b.Terms.Mass) / Math.Min(a.Terms.Mass, b.Terms.Mass);
        double likeness = Math.Min(1, cosine * Math.Pow(ratio, 1 - (2 * WeightOfLonger)));
        return likeness < least || RulesOut(a, b) ? 0 : likeness;
    }

    private static bool RulesOut(Proposition a, Proposition b) => AreAboutOthers(a, b) || AgentsDiffer(a, b) || FiguresDiffer(a, b);

    private static bool AreAboutOthers(Proposition a, Proposition b)
    {
        bool somebody = false;
        foreach (Identity x in a.Actors)
        {
            if (!IsSomebody(x)) continue;
            foreach (Identity y in b.Actors)
            {
                if (!IsSomebody(y)) continue;
                if (x.IsSideOf(y)) return false;
                somebody = true;
            }
        }

        return somebody;
    }

    /// <summary>
    /// "Russia asked China" is not "China asked Russia": the same two actors, the other first. Between states it is enough that the one who acts in
    /// one passage is acted upon in the other.
    /// </summary>
    public static bool AgentsDiffer(Proposition a, Proposition b)
    {
        if (a.Agent is not { } x || b.Agent is not { } y || x.IsSideOf(y)) return false;
        bool first = IsActedUpon(x, b), second = IsActedUpon(y, a);
        return x.Kind == ActorKind.State && y.Kind == ActorKind.State ? first || second : first && second;
    }

    private static bool IsActedUpon(Identity actor, Proposition proposition)
    {
        foreach (Identity other in proposition.Actors)
            if (other.Key != proposition.Agent?.Key && actor.IsSideOf(other)) return true;
        return false;
    }

    private static bool FiguresDiffer(Proposition a, Proposition b) =>
        a.Numbers.Length > 0 && b.Numbers.Length > 0
        && !a.Numbers.Any(x => b.Numbers.Any(y => Math.Abs(x - y) <= RoundingError * Math.Max(Math.Abs(x), Math.Abs(y))));

    private static bool IsSomebody(Identity actor) => actor.Kind is ActorKind.Person or ActorKind.State or ActorKind.Organisation;
}
