using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OnRecord.Ledger.Pairing;

/// <summary>Which wordings share which key, and which keys came to be shared by too many, or no longer are. Not thread-safe.</summary>
/// <param name="most">A key that more wordings share tells nothing apart.</param>
internal sealed class KeyTable(int most)
{
    /// <summary>A list of wordings; or the wording itself where there is but one, as with most of a million keys.</summary>
    private readonly Dictionary<ulong, object> _sharers = [];

    /// <summary>Keys that told nothing apart when it was asked last.</summary>
    private readonly HashSet<ulong> _blurred = [];

    /// <summary>Keys that crossed the limit since, perhaps there and back.</summary>
    private readonly HashSet<ulong> _crossed = [];

    public IReadOnlyList<Node> Of(ulong key) =>
        !_sharers.TryGetValue(key, out object? sharers) ? []
        : sharers is Node one ? [one]
        : (List<Node>)sharers;

    public bool IsLive(ulong key) => !_sharers.TryGetValue(key, out object? sharers) || Count(sharers) <= most;

    public void Add(ulong key, Node node)
    {
        ref object? sharers = ref CollectionsMarshal.GetValueRefOrAddDefault(_sharers, key, out _);
        if (sharers is List<Node> many)
            many.Add(node);
        else
            sharers = sharers is Node one ? new List<Node>(2) { one, node } : node;
        if (Count(sharers) == most + 1)
            _crossed.Add(key);
    }

    public void Remove(ulong key, Node node)
    {
        int count = Count(_sharers[key]);
        if (count == 1)
            _sharers.Remove(key);
        else
            Remove((List<Node>)_sharers[key], node);
        if (count == most + 1)
            _crossed.Add(key);
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

    /// <summary>Keys that told nothing apart when it was asked last, ascending.</summary>
    public ImmutableArray<ulong> ToldNothing => [.. _blurred.Order()];

    /// <summary>Goes on from where another table was asked last.</summary>
    /// <param name="blurred">Keys that told nothing apart then.</param>
    public void GoOnFrom(IEnumerable<ulong> blurred)
    {
        foreach (ulong key in blurred)
        {
            _blurred.Add(key);
            _crossed.Add(key);
        }
    }

    /// <summary>The order says nothing.</summary>
    private static void Remove(List<Node> sharers, Node node)
    {
        sharers[sharers.IndexOf(node)] = sharers[^1];
        sharers.RemoveAt(sharers.Count - 1);
    }

    private static int Count(object sharers) => sharers is List<Node> many ? many.Count : 1;
}
