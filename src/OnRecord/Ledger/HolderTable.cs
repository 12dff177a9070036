using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Ledger;

/// <summary>
/// Who holds which key. Of the keys of many reports most have one holder and hardly any more than three, and there are millions: so no list is an object of
/// its own, and whoever holds a key need keep only its place here, half as long. Not thread-safe for writers.
/// </summary>
internal sealed class HolderTable
{
    /// <summary>Ends a chain, and is what an empty bucket holds.</summary>
    private const int None = -1;

    private const int LeastPlaces = 16;

    private readonly NumberRuns _runs = new();
    private int[] _buckets = [.. Enumerable.Repeat(None, LeastPlaces)];
    private ulong[] _keys = new ulong[LeastPlaces];

    /// <summary>The next place of the same bucket, or the next free one.</summary>
    private int[] _next = new int[LeastPlaces];

    /// <summary>The holder where it is alone, else the complement of its run.</summary>
    private int[] _holders = new int[LeastPlaces];
    private int _used;
    private int _free = None;
    private int _count;

    /// <summary>Where a key stands, as long as anybody holds it; null where nobody does.</summary>
    public int? Find(ulong key)
    {
        int place = _buckets[BucketOf(key)];
        while (place != None && _keys[place] != key)
            place = _next[place];
        return place == None ? null : place;
    }

    public ulong KeyAt(int place) => _keys[place];

    /// <summary>Ascending; until the next change.</summary>
    public ReadOnlySpan<int> HoldersAt(int place) =>
        _holders[place] >= 0 ? MemoryMarshal.CreateReadOnlySpan(ref _holders[place], 1) : _runs.Of(~_holders[place]);

    /// <returns>The place of the key.</returns>
    public int Add(ulong key, int holder)
    {
        if (Find(key) is not { } place)
            return New(key, holder);
        if (_holders[place] >= 0)
            _holders[place] = ~_runs.New(_holders[place]);
        _runs.Add(~_holders[place], holder);
        return place;
    }

    public void Remove(int place, int holder)
    {
        if (_holders[place] >= 0)
        {
            Free(place);
            return;
        }

        int run = ~_holders[place];
        _runs.Remove(run, holder);
        if (_runs.Of(run) is not [var alone])
            return;
        _runs.Free(run);
        _holders[place] = alone;
    }

    private int New(ulong key, int holder)
    {
        if (_count == _buckets.Length * 2)
            Spread();
        int place = _free;
        if (place != None)
            _free = _next[place];
        else
            place = _used++;
        if (place == _keys.Length)
            Grow();
        int bucket = BucketOf(key);
        (_keys[place], _holders[place], _next[place]) = (key, holder, _buckets[bucket]);
        _buckets[bucket] = place;
        _count++;
        return place;
    }

    private void Free(int place)
    {
        ref int at = ref _buckets[BucketOf(_keys[place])];
        while (at != place)
            at = ref _next[at];
        at = _next[place];
        _next[place] = _free;
        _free = place;
        _count--;
    }

    private void Grow()
    {
        int places = _keys.Length + (_keys.Length / 4);
        Array.Resize(ref _keys, places);
        Array.Resize(ref _next, places);
        Array.Resize(ref _holders, places);
    }

    /// <summary>Twice as many buckets, when two places on average share one.</summary>
    private void Spread()
    {
        int[] before = _buckets;
        _buckets = new int[before.Length * 2];
        Array.Fill(_buckets, None);
        foreach (int first in before)
            for (int place = first, next; place != None; place = next)
            {
                next = _next[place];
                int bucket = BucketOf(_keys[place]);
                _next[place] = _buckets[bucket];
                _buckets[bucket] = place;
            }
    }

    /// <summary>Keys are hashes already; the upper bits of a product mix them once more.</summary>
    private int BucketOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)_buckets.Length)));
}
