using OnRecord.Ledger.Entering;
using OnRecord.Pairs;
using OnRecord.Records;

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
        DescribeRest(a, b, DescribeTerms(a, b, values), values);
    }

    /// <summary>What the terms of the two say, and all else that costs little; <see cref="Late"/> are left at 0.</summary>
    /// <returns>The weight of the shared terms that are no names as a part of what the lighter one says beside names.</returns>
    public static double DescribeTerms(Held a, Held b, Span<float> values)
    {
        Gist one = a.Gist,
            other = b.Gist;
        double shared = 0,
            deeds = 0,
            outside = 0,
            rarest = 0;
        int count = 0,
            names = 0;
        ReadOnlySpan<Term> ofOne = one.Terms.AsSpan(),
            ofOther = other.Terms.AsSpan();
        for (int i = 0, j = 0; i < ofOne.Length && j < ofOther.Length; )
        {
            ulong x = ofOne[i].Hash,
                y = ofOther[j].Hash;
            if (x == y)
            {
                double weight = Math.Min(ofOne[i].Weight, ofOther[j].Weight);
                TermUse use = one.Uses[i] | other.Uses[j];
                shared += weight;
                if ((use & TermUse.Name) != 0)
                    names++;
                else
                {
                    deeds += weight;
                    count++;
                    rarest = Math.Max(rarest, weight);
                    if ((use & TermUse.Topic) == 0)
                        outside += weight;
                }
            }

            // Which of two comes next can't be foretold: so it is counted, not branched on.
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        double least = Math.Max(0.1, Math.Min(one.Said, other.Said)),
            lighter = Math.Min(one.Mass, other.Mass),
            leastOutside = Math.Min(one.SaidOutsideTopics, other.SaidOutsideTopics),
            containment = Math.Min(1, deeds / least);
        int alike = Alike(one, other);
        Set(values, MatterFeature.Cosine, 0);
        Set(values, MatterFeature.Overlap, lighter <= 0 ? 0 : shared / lighter);
        Set(values, MatterFeature.Shared, LogOneMore(shared));
        Set(values, MatterFeature.SharedDeeds, LogOneMore(deeds));
        Set(values, MatterFeature.SharedOutsideTopics, LogOneMore(outside));
        Set(values, MatterFeature.Rarest, rarest / 10);
        Set(values, MatterFeature.SharedCount, Math.Min(count, 8) / 8.0);
        Set(values, MatterFeature.Containment, containment);
        Set(values, MatterFeature.Union, deeds / Math.Max(0.1, one.Said + other.Said - deeds));
        Set(values, MatterFeature.LeastSaid, Math.Log(1 + least));
        Set(values, MatterFeature.SharedNames, Math.Min(names, 4) / 4.0);
        Set(values, MatterFeature.NamesApart, names == 0 && one.Names.Length > 0 && other.Names.Length > 0);
        Set(values, MatterFeature.RivalNames, 0);
        Set(values, MatterFeature.SameAgent, one.Agent != 0 && one.Agent == other.Agent);
        Set(values, MatterFeature.SamePatient, one.Patient != 0 && one.Patient == other.Patient);
        Set(values, MatterFeature.AgentsApart, 0);
        Set(values, MatterFeature.PatientsApart, 0);
        Set(values, MatterFeature.SamePredicate, one.Predicate is not null && one.Predicate == other.Predicate);
        Set(values, MatterFeature.FiguresAlike, Math.Min(alike, 2) / 2.0);
        Set(values, MatterFeature.FiguresApart, Math.Min(Math.Min(one.Figures.Length, other.Figures.Length) - Math.Min(alike, other.Figures.Length), 2) / 2.0);
        Set(values, MatterFeature.SharedTopics, (double)SharedTopics(one, other) / Math.Max(1, Math.Min(one.Topics.Length, other.Topics.Length)));
        Set(values, MatterFeature.CosineByContainment, 0);
        Set(values, MatterFeature.OutsideContainment, Math.Min(1, outside / Math.Max(0.1, leastOutside)));
        Set(values, MatterFeature.SaidApart, Math.Log(1 + Math.Max(0, leastOutside - outside)));
        return containment;
    }

    /// <summary>Those that <see cref="DescribeRest"/> adds, each of them 0 to 1.</summary>
    public static IReadOnlyList<MatterFeature> Late { get; } =
    [MatterFeature.Cosine, MatterFeature.CosineByContainment, MatterFeature.RivalNames, MatterFeature.AgentsApart, MatterFeature.PatientsApart];

    /// <summary>Completes what <see cref="DescribeTerms"/> began.</summary>
    /// <param name="containment">What that gave.</param>
    public static void DescribeRest(Held a, Held b, double containment, Span<float> values)
    {
        double cosine = Cosine(a.Gist, b.Gist);
        Set(values, MatterFeature.Cosine, cosine);
        Set(values, MatterFeature.CosineByContainment, cosine * containment);
        Set(values, MatterFeature.RivalNames, Math.Min(Lacking(a.Gist, b.Gist), Lacking(b.Gist, a.Gist)) / 2.0);
        Set(values, MatterFeature.AgentsApart, AreApart(a.Gist.AgentNames, b.Gist.AgentNames));
        Set(values, MatterFeature.PatientsApart, AreApart(a.Gist.PatientNames, b.Gist.PatientNames));
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

    /// <summary>Figures of the one that the other has too.</summary>
    private static int Alike(Gist one, Gist other)
    {
        int alike = 0;
        if (one.Figures.IsEmpty || other.Figures.IsEmpty)
            return 0;
        foreach (FigureEntry figure in one.Figures)
        foreach (FigureEntry known in other.Figures)
            if (figure.Value == known.Value)
            {
                alike++;
                break;
            }

        return alike;
    }

    private static int SharedTopics(Gist one, Gist other)
    {
        ReadOnlySpan<ulong> ofOne = one.Topics.AsSpan(),
            ofOther = other.Topics.AsSpan();
        int shared = 0;
        for (int i = 0, j = 0; i < ofOne.Length && j < ofOther.Length; )
        {
            ulong x = ofOne[i],
                y = ofOther[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return shared;
    }

    private static bool AreApart(HashSet<ulong>? one, HashSet<ulong>? other) => one is not null && other is not null && !one.Overlaps(other);

    /// <summary>How many names of the one have no word in the other; two at most.</summary>
    private static int Lacking(Gist one, Gist other)
    {
        int lacking = 0;
        foreach (ulong name in one.Names)
            if (!other.Says(name))
                lacking++;
        return Math.Min(2, lacking);
    }

    /// <summary>Of most pairs that share a key nothing is shared here.</summary>
    private static double LogOneMore(double weight) => weight == 0 ? 0 : Math.Log(1 + weight);

    private static double LogOdds(double p) => Math.Log((p + Floor) / (1 + Floor - p));

    private static void Set(Span<float> values, MatterFeature feature, double value) => values[(int)feature] = (float)value;

    private static void Set(Span<float> values, MatterFeature feature, bool value) => values[(int)feature] = value ? 1 : 0;
}
