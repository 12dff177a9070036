using System.Runtime.InteropServices;

namespace OnRecord.Ledger.Pairing;

/// <summary>Which wordings share which key, and which keys came to be shared by too many, or no longer are. Not thread-safe.</summary>
/// <param name="most">A key that more wordings share tells nothing apart.</param>
internal sealed class KeyTable(int most)
{
    private readonly Dictionary<ulong, List<Node>> _sharers = [];

    /// <summary>Keys that told nothing apart when it was asked last.</summary>
    private readonly HashSet<ulong> _blurred = [];

    /// <summary>Keys that crossed the limit since, perhaps there and back.</summary>
    private readonly HashSet<ulong> _crossed = [];

    public IReadOnlyList<Node> Of(ulong key) => _sharers.TryGetValue(key, out List<Node>? sharers) ? sharers : [];

    public bool IsLive(ulong key) => Of(key).Count <= most;

    public void Add(ulong key, Node node)
    {
        ref List<Node>? sharers = ref CollectionsMarshal.GetValueRefOrAddDefault(_sharers, key, out _);
        sharers ??= new List<Node>(1);
        sharers.Add(node);
        if (sharers.Count == most + 1)
            _crossed.Add(key);
    }

    public void Remove(ulong key, Node node)
    {
        List<Node> sharers = _sharers[key];
        // The order says nothing.
        sharers[sharers.IndexOf(node)] = sharers[^1];
        sharers.RemoveAt(sharers.Count - 1);
        if (sharers.Count == most)
            _crossed.Add(key);
        if (sharers.Count == 0)
            _sharers.Remove(key);
    }

    /// <summary>The sharers of each key that stopped to tell apart since it was asked last.</summary>
    public IEnumerable<IReadOnlyList<Node>> Blurred()
    {
        foreach (ulong key in _crossed.Where(k => !IsLive(k)).ToArray())
        {
            _crossed.Remove(key);
            if (_blurred.Add(key))
                yield return Of(key);
        }
    }

    /// <summary>The sharers of each key that tells apart again.</summary>
    public IEnumerable<IReadOnlyList<Node>> Sharpened()
    {
        foreach (ulong key in _crossed.Where(IsLive).ToArray())
        {
            _crossed.Remove(key);
            if (_blurred.Remove(key))
                yield return Of(key);
        }
    }
}
