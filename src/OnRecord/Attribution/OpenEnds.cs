using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Where statements in the open end: what somebody says, and frames that close what stands before them.</summary>
internal sealed class OpenEnds
{
    private readonly Dictionary<int, TokenRange> _sources = [];
    private readonly HashSet<int> _frames = [];

    public void Add(Draft draft)
    {
        if (draft is not { Parent: null, Content: [var first, ..] })
            return;
        int end = draft.Content[^1].End;
        if (draft.Source is { } source && draft.Key < end)
            _sources.TryAdd(end, source);
        if (first.End <= draft.Cue.Start)
            _frames.Add(draft.Cue.End);
    }

    /// <summary>Who says what ends at the token; null where nothing does that somebody says.</summary>
    public TokenRange? Source(int end) => _sources.TryGetValue(end, out TokenRange source) ? source : null;

    /// <summary>Whether a closing frame ends at the token.</summary>
    public bool IsClosed(int end) => _frames.Contains(end);
}
