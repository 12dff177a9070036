using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>
/// Universal Dependencies trees of all sentences of a text. Heads are token indices of the whole text; a sentence's root has
/// <see cref="NoHead"/> and relation "root". Relations keep their subtype ("nsubj:pass"). Immutable.
/// </summary>
internal sealed class Tree
{
    /// <summary>The head of a root. A number, and not null: heads are climbed in every loop over a tree, and the decoder fills them as numbers.</summary>
    public const int NoHead = -1;

    private readonly ImmutableArray<int> _heads;
    private readonly ImmutableArray<string> _relations;
    private readonly int[] _firstChild;
    private readonly int[] _children;
    private readonly TokenRange[] _subtrees;

    public Tree(ImmutableArray<int> heads, ImmutableArray<string> relations)
    {
        _heads = heads;
        _relations = relations;
        int n = heads.Length;
        _firstChild = new int[n + 1];
        foreach (int head in heads)
            if (head >= 0)
                _firstChild[head + 1]++;
        for (int i = 0; i < n; i++)
            _firstChild[i + 1] += _firstChild[i];
        _children = new int[_firstChild[n]];
        int[] next = _firstChild[..n];
        for (int i = 0; i < n; i++)
            if (heads[i] >= 0)
                _children[next[heads[i]]++] = i;
        _subtrees = Subtrees(heads);
    }

    public int Count => _heads.Length;

    /// <summary>The head of a token; <see cref="NoHead"/> for a root.</summary>
    public int Head(int token) => _heads[token];

    public string Relation(int token) => _relations[token];

    /// <summary>Whether the relation is <paramref name="universal"/>, whatever its subtype.</summary>
    public bool Is(int token, string universal)
    {
        string relation = _relations[token];
        return relation.StartsWith(universal, StringComparison.Ordinal) && (relation.Length == universal.Length || relation[universal.Length] == ':');
    }

    /// <summary>Direct dependants, in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_firstChild[token].._firstChild[token + 1]);

    /// <summary>From the first to the last token of the token's subtree (with gaps, when the tree is not projective).</summary>
    public TokenRange Subtree(int token) => _subtrees[token];

    /// <summary>The first dependant with this universal relation; null when there is none.</summary>
    public int? Child(int token, string universal)
    {
        foreach (int child in Children(token))
            if (Is(child, universal))
                return child;
        return null;
    }

    /// <summary>The subject (nsubj or csubj, passive ones too) of a predicate; null when it has none.</summary>
    public int? Subject(int predicate) => Child(predicate, "nsubj") ?? Child(predicate, "csubj");

    /// <summary>The same tree with some tokens hung elsewhere; of one that is named twice the last place counts.</summary>
    public Tree With(IEnumerable<(int Token, int Head, string Relation)> hung)
    {
        ImmutableArray<int>.Builder heads = _heads.ToBuilder();
        ImmutableArray<string>.Builder relations = _relations.ToBuilder();
        foreach ((int token, int head, string relation) in hung)
            (heads[token], relations[token]) = (head, relation);
        return new Tree(heads.MoveToImmutable(), relations.MoveToImmutable());
    }

    /// <summary>Whether <paramref name="ancestor"/> is the token itself or above it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (int steps = 0; token >= 0 && steps <= Count; token = _heads[token], steps++)
            if (token == ancestor)
                return true;
        return false;
    }

    private static TokenRange[] Subtrees(ImmutableArray<int> heads)
    {
        var low = new int[heads.Length];
        var high = new int[heads.Length];
        for (int i = 0; i < heads.Length; i++)
            low[i] = high[i] = i;
        for (int i = 0; i < heads.Length; i++)
        {
            int steps = 0;
            for (int head = heads[i]; head >= 0 && steps++ < heads.Length; head = heads[head])
            {
                if (low[head] <= i && high[head] >= i)
                    continue;
                low[head] = Math.Min(low[head], i);
                high[head] = Math.Max(high[head], i);
            }
        }

        var ranges = new TokenRange[heads.Length];
        for (int i = 0; i < heads.Length; i++)
            ranges[i] = new TokenRange(low[i], high[i] + 1);
        return ranges;
    }
}
