using System.Collections.Immutable;
using OnRecord.Ledger.Wording;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>How the words of a shorter quotation lie in a longer one.</summary>
/// <param name="Common">Words in common, in order.</param>
/// <param name="Relation">What the shorter one is of the longer.</param>
internal readonly record struct Alignment(int Common, QuotationRelation Relation)
{
    /// <summary>Aligns by the longest common subsequence of words; quotations longer than this are compared by their beginning.</summary>
    public const int LongestCompared = 200;

    /// <summary>Kept words that a cut must have on the average: fewer, and the words were picked, not kept.</summary>
    private const int WordsBetweenCuts = 3;

    /// <summary>Words of a cut that takes nothing but a negation out: "not", "in no way".</summary>
    private const int BareNegation = 3;

    public static Alignment Of(Quote longer, Quote shorter)
    {
        ReadOnlySpan<string> a = longer.Words.AsSpan()[..Math.Min(longer.Words.Length, LongestCompared)];
        ReadOnlySpan<string> b = shorter.Words.AsSpan()[..Math.Min(shorter.Words.Length, LongestCompared)];
        if (a.SequenceEqual(b) && longer.Words.Length == shorter.Words.Length)
            return new Alignment(b.Length, QuotationRelation.Identical);
        ImmutableArray<(int A, int B)> pairs = CommonWords(a, b);
        return new Alignment(pairs.Length, pairs.Length == b.Length && IsCut(pairs, a) ? QuotationRelation.Trimmed : QuotationRelation.Altered);
    }

    /// <summary>Words that both hold, in any order: <see cref="Common"/> is never more.</summary>
    public static int MostOf(Quote longer, Quote shorter)
    {
        ReadOnlySpan<uint> a = longer.Sorted,
            b = shorter.Sorted;
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            (uint x, uint y) = (a[i], b[j]);
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += x >= y ? 1 : 0;
        }

        return shared;
    }

    /// <summary>
    /// Whether the shorter one is the longer with pieces left out. Words picked singly from all over make another sentence, and so does a bare
    /// negation left out between kept words.
    /// </summary>
    private static bool IsCut(ImmutableArray<(int A, int B)> pairs, ReadOnlySpan<string> longer)
    {
        int cuts = 0;
        for (int i = 1; i < pairs.Length; i++)
        {
            ReadOnlySpan<string> left = longer[(pairs[i - 1].A + 1)..pairs[i].A];
            if (left.IsEmpty)
                continue;
            cuts++;
            if (left.Length <= BareNegation && HasNegation(left))
                return false;
        }

        return pairs.Length >= cuts * WordsBetweenCuts;
    }

    private static bool HasNegation(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (Thesaurus.IsNegation(word))
                return true;
        return false;
    }

    private static ImmutableArray<(int A, int B)> CommonWords(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        if (RunStart(a, b) is { } start)
            return [.. Enumerable.Range(0, b.Length).Select(i => (start + i, i))];

        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
        for (int j = b.Length - 1; j >= 0; j--)
            table[i, j] = a[i] == b[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        ImmutableArray<(int, int)>.Builder pairs = ImmutableArray.CreateBuilder<(int, int)>(table[0, 0]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
                pairs.Add((i++, j++));
            else if (table[i + 1, j] >= table[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs.ToImmutable();
    }

    private static int? RunStart(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        for (int i = 0; i + b.Length <= a.Length; i++)
            if (a.Slice(i, b.Length).SequenceEqual(b))
                return i;
        return null;
    }
}
