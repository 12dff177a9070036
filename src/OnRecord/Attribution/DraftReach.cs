namespace OnRecord.Attribution;

/// <summary>Which drafts may hold a token, without asking all of them: by stretches of the text that their contents touch. Immutable.</summary>
internal sealed class DraftReach
{
    private const int Stretch = 64;

    private readonly List<Draft>?[] _touching;

    /// <param name="tokens">How many tokens the passage has.</param>
    public DraftReach(int tokens, IEnumerable<Draft> drafts)
    {
        _touching = new List<Draft>?[tokens / Stretch + 1];
        foreach (Draft draft in drafts)
        foreach (var piece in draft.Content)
            for (int stretch = piece.Start / Stretch; stretch <= (piece.End - 1) / Stretch; stretch++)
                Touch(stretch, draft);
    }

    /// <summary>All that hold the token, and some that do not, in the order given.</summary>
    public IReadOnlyList<Draft> Near(int token) => _touching[token / Stretch] ?? (IReadOnlyList<Draft>)[];

    private void Touch(int stretch, Draft draft)
    {
        List<Draft> touching = _touching[stretch] ??= [];
        if (touching.Count == 0 || !ReferenceEquals(touching[^1], draft))
            touching.Add(draft);
    }
}
