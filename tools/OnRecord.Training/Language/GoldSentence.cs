using OnRecord.Language;

namespace OnRecord.Training.Language;

/// <summary>One sentence to learn from, as a text of its own. What isn't known of it is null.</summary>
/// <param name="Heads">Counted from 0 within the sentence; -1 for the root.</param>
/// <param name="Names">Indices of <see cref="NameLabels"/>.</param>
internal sealed record GoldSentence(Tokens Tokens, Upos[]? Upos, string[]? Xpos, string[]? Lemmas, int[]? Heads, string[]? Relations, int[]? Names)
{
    public int Count => Tokens.Count;

    public bool HasTree => Heads is not null;
}
