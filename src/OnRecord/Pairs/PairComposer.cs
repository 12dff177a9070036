namespace OnRecord.Pairs;

/// <summary>
/// Compares two propositions as data: which words they share or exclude, which of them are negated or unreal, whether parts change places, whether
/// figures agree. A pure function; the order of the two doesn't matter.
/// </summary>
internal static class PairComposer
{
    public static PairComposition Compose(PairWord[] a, PairWord[] b)
    {
        int[] links = PairLinks.Find(a, b);
        int shared = 0,
            antonyms = 0,
            agreeing = 0,
            opposing = 0,
            figuresAlike = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (links[i] < 0)
                continue;
            PairWord other = b[links[i]];
            bool excludes = a[i].Key != other.Key;
            if (excludes)
                antonyms++;
            else
                shared++;
            if (a[i].IsFigure)
                figuresAlike++;
            if (excludes ^ a[i].IsNegated ^ other.IsNegated)
                opposing++;
            else
                agreeing++;
        }

        int shorter = Math.Max(1, Math.Min(a.Count(word => word.IsContent), b.Count(word => word.IsContent)));
        int apart = Math.Min(a.Count(word => word.IsFigure), b.Count(word => word.IsFigure)) - figuresAlike;
        return new PairComposition(
            shared,
            antonyms,
            agreeing,
            opposing,
            Swaps(a, links),
            figuresAlike,
            Math.Max(0, apart),
            HasUnreal(a) != HasUnreal(b),
            Has(a, OperatorClass.Doubt) != Has(b, OperatorClass.Doubt),
            Denies(a) != Denies(b),
            (double)(shared + antonyms) / shorter
        );
    }

    private static int Swaps(PairWord[] a, int[] links)
    {
        int swaps = 0,
            last = -1;
        for (int i = 0; i < a.Length; i++)
        {
            if (links[i] < 0)
                continue;
            if (links[i] < last)
                swaps++;
            last = links[i];
        }

        return swaps;
    }

    private static bool HasUnreal(PairWord[] words) => words.Any(word => word.IsUnreal);

    private static bool Has(PairWord[] words, OperatorClass kind) => words.Any(word => word.Operator == kind);

    private static bool Denies(PairWord[] words) =>
        words.Count(word => word is { OpensOperator: true, Operator: OperatorClass.Deny or OperatorClass.Verdict }) % 2 == 1;
}
