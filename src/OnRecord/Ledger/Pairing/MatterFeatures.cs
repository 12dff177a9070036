using OnRecord.Ledger.Entering;
using OnRecord.Pairs;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Pairing;

/// <summary>Describes two propositions by numbers.</summary>
internal static class MatterFeatures
{
    /// <summary>Those that are known without the judge.</summary>
    public const int Known = (int)MatterFeature.JudgedSame;

    public const int Count = (int)MatterFeature.Swapped + 1;

    /// <summary>Keeps log odds finite.</summary>
    private const double Floor = 0.01;

    /// <summary>What is known without the judge.</summary>
    public static void Describe(Held a, Held b, Span<float> values)
    {
        double shared = 0,
            deeds = 0,
            outside = 0,
            rarest = 0;
        int count = 0,
            names = 0;
        for (int i = 0, j = 0; i < a.Gist.Terms.Length && j < b.Gist.Terms.Length; )
        {
            Term x = a.Gist.Terms[i],
                y = b.Gist.Terms[j];
            if (x.Hash < y.Hash)
                i++;
            else if (x.Hash > y.Hash)
                j++;
            else
            {
                double weight = Math.Min(x.Weight, y.Weight);
                shared += weight;
                if (a.Gist.Names.Contains(x.Hash) || b.Gist.Names.Contains(x.Hash))
                    names++;
                else
                {
                    deeds += weight;
                    count++;
                    rarest = Math.Max(rarest, weight);
                    if (!a.Gist.Topics.Contains(x.Hash) && !b.Gist.Topics.Contains(x.Hash))
                        outside += weight;
                }

                i++;
                j++;
            }
        }

        double least = Math.Max(0.1, Math.Min(a.Gist.Said, b.Gist.Said)),
            lighter = Math.Min(a.Gist.Mass, b.Gist.Mass);
        double cosine = Cosine(a.Gist, b.Gist),
            containment = Math.Min(1, deeds / least);
        int alike = a.Gist.Figures.Count(f => b.Gist.Figures.Any(g => g.Value == f.Value));
        Set(values, MatterFeature.Cosine, cosine);
        Set(values, MatterFeature.Overlap, lighter <= 0 ? 0 : shared / lighter);
        Set(values, MatterFeature.Shared, Math.Log(1 + shared));
        Set(values, MatterFeature.SharedDeeds, Math.Log(1 + deeds));
        Set(values, MatterFeature.SharedOutsideTopics, Math.Log(1 + outside));
        Set(values, MatterFeature.Rarest, rarest / 10);
        Set(values, MatterFeature.SharedCount, Math.Min(count, 8) / 8.0);
        Set(values, MatterFeature.Containment, containment);
        Set(values, MatterFeature.Union, deeds / Math.Max(0.1, a.Gist.Said + b.Gist.Said - deeds));
        Set(values, MatterFeature.LeastSaid, Math.Log(1 + least));
        Set(values, MatterFeature.SharedNames, Math.Min(names, 4) / 4.0);
        Set(values, MatterFeature.NamesApart, names == 0 && a.Gist.Names.Length > 0 && b.Gist.Names.Length > 0);
        Set(values, MatterFeature.RivalNames, Math.Min(Lacking(a.Gist, b.Gist), Lacking(b.Gist, a.Gist)) / 2.0);
        Set(values, MatterFeature.SameAgent, IsSame(a, a.Entry.Agent, b, b.Entry.Agent));
        Set(values, MatterFeature.SamePatient, IsSame(a, a.Entry.Patient, b, b.Entry.Patient));
        Set(values, MatterFeature.AgentsApart, AreApart(a.Gist.AgentNames, b.Gist.AgentNames));
        Set(values, MatterFeature.PatientsApart, AreApart(a.Gist.PatientNames, b.Gist.PatientNames));
        Set(values, MatterFeature.SamePredicate, a.Gist.Predicate is not null && a.Gist.Predicate == b.Gist.Predicate);
        Set(values, MatterFeature.FiguresAlike, Math.Min(alike, 2) / 2.0);
        Set(
            values,
            MatterFeature.FiguresApart,
            Math.Min(Math.Min(a.Gist.Figures.Length, b.Gist.Figures.Length) - Math.Min(alike, b.Gist.Figures.Length), 2) / 2.0
        );
        Set(
            values,
            MatterFeature.SharedTopics,
            (double)a.Gist.Topics.Count(t => b.Gist.Topics.Contains(t)) / Math.Max(1, Math.Min(a.Gist.Topics.Length, b.Gist.Topics.Length))
        );
        Set(values, MatterFeature.CosineByContainment, cosine * containment);
        Set(values, MatterFeature.OutsideContainment, Math.Min(1, outside / Math.Max(0.1, Math.Min(a.Gist.SaidOutsideTopics, b.Gist.SaidOutsideTopics))));
        Set(values, MatterFeature.SaidApart, Math.Log(1 + Math.Max(0, Math.Min(a.Gist.SaidOutsideTopics, b.Gist.SaidOutsideTopics) - outside)));
    }

    /// <summary>What the judge adds.</summary>
    /// <param name="weights">For each relation after <see cref="PairRelation.Undecided"/>.</param>
    public static void Add(ReadOnlySpan<double> weights, ReadOnlySpan<float> facts, Span<float> values)
    {
        double oneThing = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            values[(int)MatterFeature.JudgedSame + i] = (float)LogOdds(weights[i]);
            if (i < (int)PairRelation.Related - 1)
                oneThing += weights[i];
        }

        Set(values, MatterFeature.JudgedOneThing, LogOdds(oneThing));
        Set(values, MatterFeature.OneThingByContainment, oneThing * values[(int)MatterFeature.Containment]);
        Set(values, MatterFeature.Opposing, facts[PairFacts.Opposing]);
        Set(values, MatterFeature.MoreOpposing, facts[PairFacts.MoreOpposing]);
        Set(values, MatterFeature.Antonyms, facts[PairFacts.Antonyms]);
        Set(values, MatterFeature.OnlyOneDenies, facts[PairFacts.OnlyOneDenies]);
        Set(values, MatterFeature.OnlyOneDoubts, facts[PairFacts.OnlyOneDoubts]);
        Set(values, MatterFeature.OnlyOneUnreal, facts[PairFacts.OnlyOneUnreal]);
        Set(values, MatterFeature.Swapped, facts[PairFacts.Swapped]);
    }

    private static double Cosine(Gist a, Gist b)
    {
        if (a.Vector.Length == 0 || b.Vector.Length == 0)
            return 0;
        ReadOnlySpan<float> x = a.Vector.AsSpan(),
            y = b.Vector.AsSpan();
        float sum = 0;
        for (int i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return Math.Max(0, sum);
    }

    private static bool IsSame(Held a, ActorId? actorOfA, Held b, ActorId? actorOfB) =>
        actorOfA is { } x
        && actorOfB is { } y
        && a.Sheet.Actor(x) is { } one
        && b.Sheet.Actor(y) is { } other
        && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static bool AreApart(HashSet<ulong>? one, HashSet<ulong>? other) => one is not null && other is not null && !one.Overlaps(other);

    /// <summary>How many names of the one have no word in the other; two at most.</summary>
    private static int Lacking(Gist one, Gist other) => Math.Min(2, one.Names.Count(name => !other.Says(name)));

    private static double LogOdds(double p) => Math.Log((p + Floor) / (1 + Floor - p));

    private static void Set(Span<float> values, MatterFeature feature, double value) => values[(int)feature] = (float)value;

    private static void Set(Span<float> values, MatterFeature feature, bool value) => values[(int)feature] = value ? 1 : 0;
}
