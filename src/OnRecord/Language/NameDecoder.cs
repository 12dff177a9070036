using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Chooses the labels of highest sum that make whole names (Viterbi 1967).</summary>
internal static class NameDecoder
{
    private const float Never = float.NegativeInfinity;

    /// <param name="scores">Rows of <paramref name="stride"/>, each with the labels' scores from <paramref name="first"/> on.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, int first, TokenRange sentence, ImmutableArray<NameMention>.Builder names)
    {
        int n = sentence.Length;
        const int count = NameLabels.Count;
        if (IsPlain(scores, stride, first, n)) return;
        var from = new byte[n * count];
        Span<float> best = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (int label = 0; label < count; label++) best[label] = NameLabels.Starts(label) ? scores[first + label] : Never;
        for (int i = 1; i < n; i++)
        {
            ReadOnlySpan<float> row = scores.Slice((i * stride) + first, count);
            for (int label = 0; label < count; label++)
            {
                int source = -1;
                for (int before = 0; before < count; before++)
                    if (NameLabels.MayFollow(before, label) && (source < 0 || best[before] > best[source])) source = before;
                from[(i * count) + label] = (byte)source;
                next[label] = best[source] + row[label];
            }

            next.CopyTo(best);
        }

        int last = -1;
        for (int label = 0; label < count; label++)
            if (!NameLabels.IsOpen(label) && (last < 0 || best[label] > best[last])) last = label;
        Collect(from, last, sentence, names);
    }

    // Most sentences hold no name, and no search is needed to see it.
    private static bool IsPlain(ReadOnlySpan<float> scores, int stride, int first, int n)
    {
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> row = scores.Slice((i * stride) + first, NameLabels.Count);
            for (int label = 1; label < row.Length; label++)
                if (row[label] > row[NameLabels.Outside]) return false;
        }

        return true;
    }

    private static void Collect(byte[] from, int label, TokenRange sentence, ImmutableArray<NameMention>.Builder names)
    {
        int firstName = names.Count, end = -1;
        for (int i = sentence.Length - 1; i >= 0; i--)
        {
            if (label != NameLabels.Outside)
            {
                if (end < 0) end = i + 1;
                if (NameLabels.Starts(label))
                {
                    names.Insert(firstName, new NameMention(new TokenRange(sentence.Start + i, sentence.Start + end), NameLabels.Kind(label)));
                    end = -1;
                }
            }

            label = from[(i * NameLabels.Count) + label];
        }
    }
}
