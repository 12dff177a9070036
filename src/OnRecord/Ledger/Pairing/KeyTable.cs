using System.Collections.Immutable;

namespace OnRecord.Ledger.Pairing;

/// <summary>Which wordings share which key, and which keys came to be shared by too many, or no longer are. Wordings are known by number. Not thread-safe for writers.</summary>
/// <param name="most">A key that more wordings share tells nothing apart.</param>
internal sealed class KeyTable(int most)
{
    private readonly HolderTable _sharers = new();

    /// <summary>Keys that told nothing apart when it was asked last.</summary>
    private readonly HashSet<ulong> _blurred = [];

    /// <summary>Keys that crossed the limit since, perhaps there and back.</summary>
    private readonly HashSet<ulong> _crossed = [];

    /// <summary>Those that share the key at a place; until the next change.</summary>
    public ReadOnlySpan<int> At(int place) => _sharers.HoldersAt(place);

    public bool IsLive(int place) => At(place).Length <= most;

    /// <returns>The places of the keys, ascending.</returns>
    public int[] Add(ReadOnlySpan<ulong> keys, int wording)
    {
        int[] places = new int[keys.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _sharers.Add(keys[i], wording);
            if (At(places[i]).Length == most + 1)
                _crossed.Add(keys[i]);
        }

        Array.Sort(places);
        return places;
    }

    public void Remove(ReadOnlySpan<int> places, int wording)
    {
        foreach (int place in places)
        {
            if (At(place).Length == most + 1)
                _crossed.Add(_sharers.KeyAt(place));
            _sharers.Remove(place, wording);
        }
    }

    /// <summary>Whether a key that tells apart stands in both; each ascending.</summary>
    public bool Share(ReadOnlySpan<int> some, ReadOnlySpan<int> others)
    {
        for (int i = 0, j = 0; i < some.Length && j < others.Length; )
        {
            int x = some[i],
                y = others[j];
            if (x == y && IsLive(x))
                return true;
            if (x <= y)
                i++;
            if (y <= x)
                j++;
        }

        return false;
    }

    /// <summary>The sharers of each key that stopped to tell apart since it was asked last.</summary>
    public IEnumerable<int[]> Blurred()
    {
        foreach (ulong key in _crossed.Where(k => !IsLive(k)).ToArray())
        {
            _crossed.Remove(key);
            if (_blurred.Add(key))
                yield return Of(key);
        }
    }

    /// <summary>The sharers of each key that tells apart again.</summary>
    public IEnumerable<int[]> Sharpened()
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

    private bool IsLive(ulong key) => _sharers.Find(key) is not { } place || IsLive(place);

    private int[] Of(ulong key) => _sharers.Find(key) is { } place ? At(place).ToArray() : [];
}
