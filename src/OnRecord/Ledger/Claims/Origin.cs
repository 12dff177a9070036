using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>A root while it is being traced.</summary>
internal sealed class Origin(Identity first)
{
    private readonly List<Identity> _actors = [first];
    private readonly SortedSet<string> _reports = new(StringComparer.Ordinal);
    private readonly List<MergeEntry> _merged = [];

    /// <summary>Officials are named before their state: they are who spoke.</summary>
    public string Name => (_actors.Find(a => a.SpeaksForState) ?? _actors[0]).Name;

    public bool Is(Identity actor) =>
        _actors.Exists(a => a.Key == actor.Key || a.Country == actor.Country && (IsStateAndVoice(a, actor) || IsStateAndVoice(actor, a)));

    public void Take(Identity actor, string report)
    {
        if (!_actors.Exists(a => a.Key == actor.Key)) _actors.Add(actor);
        _reports.Add(report);
    }

    private static bool IsStateAndVoice(Identity state, Identity voice) => state.Kind == ActorKind.State && voice.SpeaksForState;

    public void Absorb(Origin? repeater, MergeEntry onWhoseWord)
    {
        if (repeater is not null) _reports.UnionWith(repeater._reports);
        if (!_merged.Contains(onWhoseWord)) _merged.Add(onWhoseWord);
    }

    public RootEntry Entry() => new() { Actor = Name, Reports = [.. _reports], Merged = _merged.Count == 0 ? null : [.. _merged] };
}
