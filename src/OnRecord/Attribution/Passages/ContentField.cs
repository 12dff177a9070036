using OnRecord.Language;

namespace OnRecord.Attribution.Passages;

/// <summary>Where the pieces of one cue's content may begin and end.</summary>
internal sealed class ContentField
{
    public ContentField(KeyField around, TokenRange cue, TokenRange? source)
    {
        Around = around;
        Cue = cue;
        Source = source;
        Candidates();
    }

    public KeyField Around { get; }

    public Passage Passage => Around.Passage;

    public int Key => Around.Key;

    public TokenRange Cue { get; }

    public TokenRange? Source { get; }

    public TokenRange Window => Around.Window;

    /// <summary>Where a piece may begin; ascending.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Where a piece may end, exclusive; ascending.</summary>
    public List<int> Ends { get; } = [];

    public int Top(int token) => Around.Top(token);

    public int Level(int token) => Around.Level(token);

    public uint Branch(int token) => Around.Branch(token);

    public bool IsTaken(int token) => Cue.Contains(token) || (Source is { } source && source.Contains(token));

    private void Candidates()
    {
        Passage p = Passage;
        var starts = new bool[Window.Length + 1];
        var ends = new bool[Window.Length + 1];
        for (int t = Window.Start; t < Window.End; t++)
        {
            int at = t - Window.Start;
            bool near = Around.Sentence.Contains(t);
            bool first = t == p.Sentence(t).Start,
                last = t + 1 == p.Sentence(t).End;
            TokenRange? quotation = p.Quotations.At(t) is { } q ? p.Quotations.All[q].Range : null;
            bool opens = quotation?.Start == t,
                closes = quotation?.End == t + 1;
            if (first || opens)
                starts[at] = true;
            if (last || closes)
                ends[at + 1] = true;
            if (last && p.IsPunctuation(t))
                ends[at] = true;
            if (!near)
                continue;
            if (p.IsPunctuation(t))
            {
                starts[at + 1] = true;
                ends[at] = true;
            }

            TokenRange subtree = p.Tree.Subtree(t);
            if (subtree.Length >= 2 || Level(t) <= 1)
            {
                if (Window.Contains(subtree.Start))
                    starts[subtree.Start - Window.Start] = true;
                if (subtree.End <= Window.End && subtree.End > Window.Start)
                    ends[subtree.End - Window.Start] = true;
            }
        }

        Beside(Cue, starts, ends);
        if (Source is { } source)
            Beside(source, starts, ends);
        for (int i = 0; i < starts.Length; i++)
        {
            if (InCompound(Window.Start + i))
                continue;
            if (starts[i] && i < Window.Length && !IsTaken(Window.Start + i))
                Starts.Add(Window.Start + i);
            if (ends[i] && i > 0 && !IsTaken(Window.Start + i - 1))
                Ends.Add(Window.Start + i);
        }
    }

    /// <summary>Between the words that a hyphen joins: "well|-being".</summary>
    private bool InCompound(int boundary)
    {
        Tokens tokens = Passage.Tokens;
        return IsHyphen(boundary) || IsHyphen(boundary - 1);

        bool IsHyphen(int t) =>
            t > 0
            && t + 1 < tokens.Count
            && (tokens.Form(t) is "-" or "‐")
            && !tokens.SpaceAfter(t - 1)
            && !tokens.SpaceAfter(t)
            && char.IsLetterOrDigit(tokens.Form(t - 1)[^1])
            && char.IsLetterOrDigit(tokens.Form(t + 1)[0]);
    }

    private void Beside(TokenRange taken, bool[] starts, bool[] ends)
    {
        if (taken.End >= Window.Start && taken.End < Window.End)
            starts[taken.End - Window.Start] = true;
        if (taken.Start > Window.Start && taken.Start <= Window.End)
            ends[taken.Start - Window.Start] = true;
    }
}
