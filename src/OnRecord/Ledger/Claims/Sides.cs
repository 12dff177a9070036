using OnRecord.Ledger.Wording;

namespace OnRecord.Ledger.Claims;

/// <summary>Tells which propositions of a claim say the opposite of it: terms that they share with the most typical one are negated in one and not in the other.</summary>
internal static class Sides
{
    /// <summary>Propositions of a claim that the most typical is looked for among.</summary>
    private const int Compared = 24;

    /// <summary>
    /// By proposition: whether it takes the other side. A claim about somebody is put forward by others, what he says of himself answers it; so the side
    /// of most of the others is the claim's own.
    /// </summary>
    public static Dictionary<Proposition, bool> Of(IReadOnlyList<Proposition> propositions)
    {
        Proposition[] ofOthers = [.. propositions.Where(p => !p.IsOfSelf).Take(Compared)];
        Proposition[] judged = ofOthers.Length > 0 ? ofOthers : [.. propositions.Take(Compared)];
        Proposition typical = judged.MaxBy(p => judged.Sum(q => p.Terms.Cosine(q.Terms)))!;
        Dictionary<Proposition, bool> opposite = propositions.ToDictionary(p => p, p => AreOpposite(typical, p));
        if (2 * judged.Count(p => opposite[p]) <= judged.Length) return opposite;
        return opposite.ToDictionary(o => o.Key, o => !o.Value);
    }

    private static bool AreOpposite(Proposition a, Proposition b)
    {
        double agreement = 0;
        TermVector terms = b.Terms;
        for (int i = 0; i < terms.Ids.Length; i++)
        {
            int id = terms.Ids[i];
            if (!a.Terms.Ids.Contains(id)) continue;
            agreement += a.NegatedTerms.Contains(id) == b.NegatedTerms.Contains(id) ? terms.Weights[i] : -terms.Weights[i] * NegationTells;
        }

        return agreement < 0 != (a.CalledFalse != b.CalledFalse);
    }

    /// <summary>One negated term says more than one that merely stands in both.</summary>
    private const double NegationTells = 2;
}
