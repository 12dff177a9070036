using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>An origin while it is being traced: one party, in all the names under which it speaks.</summary>
internal sealed class Origin(string key)
{
    private readonly List<Identity> _voices = [];
    private readonly SortedSet<string> _reports = new(StringComparer.Ordinal);
    private readonly List<MergeEntry> _merged = [];

    public string Key { get; } = key;

    public double Certainty { get; private set; }

    /// <summary>Whether nobody is named, so that it may be the same as another.</summary>
    public bool IsUnnamed => _voices.TrueForAll(v => v.Anonymous);

    public bool IsOutlet => _voices.TrueForAll(v => v.IsOutlet);

    /// <summary>The one who spoke, or what all who spoke belong to.</summary>
    public string Name =>
        (
            _voices.DistinctBy(v => v.Key).Count() == 1
                ? _voices[0]
                : _voices.Find(v => v.Kind == ActorKind.State) ?? _voices.Find(v => v.Anonymous) ?? _voices[0]
        ).Name;

    public void Take(Identity voice, string report, double certainty)
    {
        if (!_voices.Exists(v => v.Key == voice.Key))
            _voices.Add(voice);
        _reports.Add(report);
        Certainty = Math.Max(Certainty, certainty);
    }

    public void Take(IEnumerable<string> reports, MergeEntry onWhoseWord)
    {
        _reports.UnionWith(reports);
        if (!_merged.Contains(onWhoseWord))
            _merged.Add(onWhoseWord);
    }

    public RootEntry Entry() =>
        new()
        {
            Actor = Name,
            Reports = [.. _reports],
            Merged = _merged.Count == 0 ? null : [.. _merged],
        };
}
