using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>Facts about a range of tokens in its tree.</summary>
internal static class SpanShape
{
    /// <summary>The topmost token: the one that hangs on a word outside the range; of several, the one with the longest subtree.</summary>
    public static int Head(Tree tree, TokenRange range)
    {
        int best = range.Start,
            size = -1;
        for (int t = range.Start; t < range.End; t++)
        {
            if (range.Contains(tree.Head(t)))
                continue;
            int length = tree.Subtree(t).Length;
            if (length <= size)
                continue;
            best = t;
            size = length;
        }

        return best;
    }

    /// <summary>The way through the tree from one token to another as a hash of its relations, up then down; 1 when they do not meet within <paramref
    /// name="limit"/> steps.</summary>
    public static uint Path(Passage p, int from, int to, int limit = 5)
    {
        Tree tree = p.Tree;
        Span<int> up = stackalloc int[limit + 1];
        int count = 0;
        for (int t = from; t >= 0 && count <= limit; t = tree.Head(t))
            up[count++] = t;
        uint down = 23;
        for (int t = to, steps = 0; t >= 0 && steps <= limit; t = tree.Head(t), steps++)
        {
            int meet = up[..count].IndexOf(t);
            if (meet >= 0)
            {
                uint path = 29;
                for (int i = 0; i < meet; i++)
                    path = FeatureHash.Mix(path, p.Universal[up[i]]);
                return FeatureHash.Mix(path, down);
            }

            down = FeatureHash.Mix(down, p.Relation[t]);
        }

        return 1;
    }
}
