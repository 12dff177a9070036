using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Ledger.Repeats;

/// <summary>How the words of a shorter quotation lie in a longer one.</summary>
/// <param name="Common">Words in common, in order.</param>
/// <param name="Relation">What the shorter one is of the longer.</param>
internal readonly record struct Alignment(int Common, QuotationRelation Relation)
{
    /// <summary>Aligns by the longest common subsequence of words; quotations longer than this are compared by their beginning.</summary>
    private const int LongestCompared = 200;

    public static Alignment Of(Quote longer, Quote shorter)
    {
        ReadOnlySpan<string> a = longer.Words.AsSpan()[..Math.Min(longer.Words.Length, LongestCompared)];
        ReadOnlySpan<string> b = shorter.Words.AsSpan()[..Math.Min(shorter.Words.Length, LongestCompared)];
        if (a.SequenceEqual(b) && longer.Words.Length == shorter.Words.Length) return new Alignment(b.Length, QuotationRelation.Identical);
        ImmutableArray<(int A, int B)> pairs = CommonWords(a, b);
        return new Alignment(pairs.Length, pairs.Length == b.Length && IsRun(pairs, shorter) ? QuotationRelation.Trimmed : QuotationRelation.Altered);
    }

    /// <summary>Whether nothing is left out between the shared words but where the report says so.</summary>
    private static bool IsRun(ImmutableArray<(int A, int B)> pairs, Quote shorter)
    {
        for (int i = 1; i < pairs.Length; i++)
            if (pairs[i].A != pairs[i - 1].A + 1 && !shorter.Gaps.Contains(pairs[i].B)) return false;
        return true;
    }

    private static ImmutableArray<(int A, int B)> CommonWords(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        int start = RunStart(a, b);
        if (start >= 0) return [.. Enumerable.Range(0, b.Length).Select(i => (start + i, i))];

        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
            for (int j = b.Length - 1; j >= 0; j--)
                table[i, j] = a[i] == b[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        ImmutableArray<(int, int)>.Builder pairs = ImmutableArray.CreateBuilder<(int, int)>(table[0, 0]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) pairs.Add((i++, j++));
            else if (table[i + 1, j] >= table[i, j + 1]) i++;
            else j++;
        }

        return pairs.ToImmutable();
    }

    private static int RunStart(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        for (int i = 0; i + b.Length <= a.Length; i++)
            if (a.Slice(i, b.Length).SequenceEqual(b)) return i;
        return -1;
    }
}
