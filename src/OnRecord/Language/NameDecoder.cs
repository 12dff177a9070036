using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Chooses the labels of highest sum that make whole names (Viterbi 1967), by the network's scores and the <see cref="NameField"/>'s.</summary>
internal static class NameDecoder
{
    // The network is surer of itself than it is right; with half its say the two agree best with names that neither has seen.
    private const float NetworkShare = 0.5f;

    private const float Never = float.NegativeInfinity;

    private static readonly (byte Before, byte After, byte Pair)[] Moves = AllMoves();

    /// <param name="scores">The network's: rows of <paramref name="stride"/>, each with the labels' scores from <paramref name="first"/> on.</param>
    /// <param name="classes">The field's, for each word.</param>
    /// <param name="steps">The field's, for the step to each word.</param>
    public static void Decode(
        ReadOnlySpan<float> scores,
        int stride,
        int first,
        ReadOnlySpan<float> classes,
        ReadOnlySpan<float> steps,
        TokenRange sentence,
        ImmutableArray<NameMention>.Builder names
    )
    {
        int n = sentence.Length;
        const int count = NameLabels.Count;
        Span<byte> from = stackalloc byte[n * count];
        Span<float> best = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (int label = 0; label < count; label++)
            best[label] = NameLabels.Starts(label) ? Own(0, label, scores, classes) : Never;
        for (int i = 1; i < n; i++)
        {
            ReadOnlySpan<float> step = steps.Slice(i * NameField.Pairs, NameField.Pairs);
            Span<byte> source = from.Slice(i * count, count);
            next.Fill(Never);
            foreach ((byte before, byte after, byte pair) in Moves)
            {
                float score = best[before] + step[pair];
                if (score <= next[after])
                    continue;
                next[after] = score;
                source[after] = before;
            }

            for (int label = 0; label < count; label++)
                best[label] = next[label] + Own(i, label, scores, classes);
        }

        int last = NameLabels.Outside;
        for (int label = 0; label < count; label++)
            if (!NameLabels.IsOpen(label) && best[label] > best[last])
                last = label;
        Collect(from, last, sentence, names);

        float Own(int word, int label, ReadOnlySpan<float> scores, ReadOnlySpan<float> classes) =>
            (NetworkShare * scores[(word * stride) + first + label]) + classes[(word * NameLabels.Classes) + NameLabels.Class(label)];
    }

    private static void Collect(ReadOnlySpan<byte> from, int label, TokenRange sentence, ImmutableArray<NameMention>.Builder names)
    {
        int firstName = names.Count,
            end = -1;
        for (int i = sentence.Length - 1; i >= 0; i--)
        {
            if (label != NameLabels.Outside)
            {
                if (end < 0)
                    end = i + 1;
                if (NameLabels.Starts(label))
                {
                    names.Insert(firstName, new NameMention(new TokenRange(sentence.Start + i, sentence.Start + end), NameLabels.Kind(label)));
                    end = -1;
                }
            }

            label = from[(i * NameLabels.Count) + label];
        }
    }

    private static (byte Before, byte After, byte Pair)[] AllMoves()
    {
        List<(byte, byte, byte)> moves = [];
        for (int before = 0; before < NameLabels.Count; before++)
        for (int after = 0; after < NameLabels.Count; after++)
            if (NameLabels.MayFollow(before, after))
                moves.Add(((byte)before, (byte)after, (byte)((NameLabels.Class(before) * NameLabels.Classes) + NameLabels.Class(after))));
        return [.. moves];
    }
}
