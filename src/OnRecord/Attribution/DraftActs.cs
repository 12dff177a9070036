using OnRecord.Attribution.Passages;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What each draft of a report does, which hangs on those inside it; each is read once. Not for several threads.</summary>
internal sealed class DraftActs(Passage passage, IReadOnlyList<Draft> drafts)
{
    private readonly ILookup<Draft, Draft> _inner = drafts
        .Where(draft => draft.Parent is not null)
        .ToLookup(draft => draft.Parent!, (IEqualityComparer<Draft>)ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Draft, Act> _acts = new(ReferenceEqualityComparer.Instance);

    public Act Of(Draft draft)
    {
        if (_acts.TryGetValue(draft, out Act known))
            return known;
        return _acts[draft] = ActReader.Read(passage, draft, [.. _inner[draft].Select(inner => (inner, Of(inner)))]);
    }
}
