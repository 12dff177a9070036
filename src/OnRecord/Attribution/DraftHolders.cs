namespace OnRecord.Attribution;

/// <summary>By token: the draft with the shortest content that holds it, the earlier added of two as short.</summary>
/// <param name="tokens">How many tokens the passage has.</param>
internal sealed class DraftHolders(int tokens)
{
    private readonly Draft?[] _holders = new Draft?[tokens];

    public void Add(Draft draft)
    {
        int length = draft.ContentLength;
        foreach (var piece in draft.Content)
            for (int t = piece.Start; t < piece.End; t++)
                if (_holders[t] is not { } holder || length < holder.ContentLength)
                    _holders[t] = draft;
    }

    /// <summary>Null when none holds it.</summary>
    public Draft? Of(int token) => _holders[token];
}
