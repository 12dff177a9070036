using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>How alike two propositions are by their words, 0 to 1. Says the same either way round.</summary>
internal static class Likeness
{
    public static double Cosine(Gist a, Gist b)
    {
        if (a.Vector.Length == 0 || b.Vector.Length == 0) return 0;
        ReadOnlySpan<float> x = a.Vector.AsSpan(), y = b.Vector.AsSpan();
        float sum = 0;
        for (int i = 0; i < x.Length; i++) sum += x[i] * y[i];
        return Math.Max(0, sum);
    }

    /// <summary>The part of the lighter one's weight that stands in both.</summary>
    public static double Overlap(Gist a, Gist b)
    {
        double shared = 0;
        for (int i = 0, j = 0; i < a.Terms.Length && j < b.Terms.Length;)
        {
            if (a.Terms[i].Hash == b.Terms[j].Hash) (shared, i, j) = (shared + Math.Min(a.Terms[i].Weight, b.Terms[j].Weight), i + 1, j + 1);
            else if (a.Terms[i].Hash < b.Terms[j].Hash) i++;
            else j++;
        }

        double lighter = Math.Min(a.Mass, b.Mass);
        return lighter <= 0 ? 0 : shared / lighter;
    }
}
