using OnRecord.Language;

namespace OnRecord.Attribution.Passages;

/// <summary>What lies around the main word of a cue: its sentence, and the sentences that a quotation joins to it. How each token there stands to the
/// word in the tree.</summary>
internal sealed class KeyField
{
    /// <summary>The level of a token of another sentence.</summary>
    public const int Elsewhere = 15;

    public const int MaximumLevel = 6;

    private const int MaximumLength = 320;

    private readonly int[] _top;
    private readonly byte[] _level;
    private readonly uint[] _branch;

    public KeyField(Passage passage, int key)
    {
        Passage = passage;
        Key = key;
        Sentence = passage.Sentence(key);
        Window = Extend(passage, Sentence);
        int n = Window.Length;
        _top = new int[n];
        _level = new byte[n];
        _branch = new uint[n];
        Climb();
    }

    public Passage Passage { get; }

    public int Key { get; }

    public TokenRange Sentence { get; }

    public TokenRange Window { get; }

    /// <summary>The highest token on the way from this one to the key, or to the lowest word that both hang on.</summary>
    public int Top(int token) => _top[token - Window.Start];

    /// <summary>How many steps above the key the two ways meet; <see cref="Elsewhere"/> outside its sentence.</summary>
    public int Level(int token) => _level[token - Window.Start];

    /// <summary>Tokens that reach the key by the same way have the same branch: the relation of the top, the level, and the side of the key.</summary>
    public uint Branch(int token) => Window.Contains(token) ? _branch[token - Window.Start] : 1;

    private static TokenRange Extend(Passage p, TokenRange sentence)
    {
        int start = sentence.Start,
            end = sentence.End;
        bool grown = true;
        while (grown && end - start < MaximumLength)
        {
            grown = false;
            int? before = p.Quotations.At(start);
            if (before is { } around && p.Quotations.All[around].Range.Start < start)
            {
                start = p.Sentence(p.Quotations.All[around].Range.Start).Start;
                grown = true;
            }
            else if (before is > 0 and var continued && p.Quotations.All[continued].Continues)
            {
                start = p.Sentence(p.Quotations.All[continued - 1].Range.Start).Start;
                grown = true;
            }
            else if (start == sentence.Start && start > 0 && p.Quotations.At(start - 1) is { } left && before is null)
            {
                start = p.Sentence(p.Quotations.All[left].Range.Start).Start;
                grown = true;
            }

            int? last = p.Quotations.At(end - 1);
            if (last is { } open && p.Quotations.All[open].Range.End > end)
            {
                end = p.Sentence(p.Quotations.All[open].Range.End - 1).End;
                grown = true;
            }
            else if (end < p.Count && p.Quotations.At(end) is { } next && Joins(p, end, next, last is not null))
            {
                end = p.Sentence(p.Quotations.All[next].Range.End - 1).End;
                grown = true;
            }
        }

        if (end - start <= MaximumLength)
            return new TokenRange(start, end);
        start = Math.Max(start, sentence.Start - MaximumLength / 2);
        return new TokenRange(start, Math.Max(sentence.End, Math.Min(end, start + MaximumLength)));
    }

    private static bool Joins(Passage p, int end, int next, bool isQuotedBefore)
    {
        if (p.Quotations.All[next].Range.Start != end)
            return false;
        if (p.Tokens.ParagraphOf(end) == p.Tokens.ParagraphOf(end - 1) || p.Quotations.All[next].Continues)
            return true;
        if (p.Tokens.Form(end - 1) is ":")
            return true;
        TokenRange paragraph = p.Tokens.Paragraphs[p.Tokens.ParagraphOf(end)];
        return isQuotedBefore && p.Quotations.All[next].Range.End >= paragraph.End - 1;
    }

    private void Climb()
    {
        Passage p = Passage;
        Tree tree = p.Tree;
        Span<int> above = stackalloc int[MaximumLevel + 1];
        int count = 0;
        for (int t = Key; t >= 0 && count <= MaximumLevel; t = tree.Head(t))
            above[count++] = t;
        for (int t = Window.Start; t < Window.End; t++)
        {
            int at = t - Window.Start;
            int top = t,
                level = Elsewhere;
            for (int climb = t, steps = 0; climb >= 0 && steps < 60; climb = tree.Head(climb), steps++)
            {
                int meet = above[..count].IndexOf(climb);
                if (meet >= 0)
                {
                    level = meet;
                    break;
                }

                top = climb;
            }

            _top[at] = top;
            _level[at] = (byte)level;
            _branch[at] = FeatureHash.Mix(
                p.Relation[top],
                (uint)level * 4 + (t < Key ? 1u : 0u) + (top == t && level < Elsewhere && above[level] == t ? 2u : 0u)
            );
        }
    }
}
