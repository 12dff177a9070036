using System.Runtime.InteropServices;

namespace OnRecord.Ledger;

/// <summary>
/// Things by what they are found by. Of a block that many share, each is compared only with those next to it in their order. Not thread-safe.
/// </summary>
/// <param name="reach">How far apart two are in a block, at most, to be compared: further ones tell nothing more apart.</param>
/// <param name="keysOf">By what one is found, each once; always the same.</param>
internal sealed class NearBlocks<TKey, T>(int reach, Func<T, IReadOnlyList<TKey>> keysOf)
    where TKey : notnull
    where T : class, IComparable<T>
{
    /// <summary>A list, ascending; or the thing itself where it is alone, as with most keys.</summary>
    private readonly Dictionary<TKey, object> _blocks = [];

    /// <summary>Takes one in.</summary>
    /// <param name="parted">Gets pairs that came to lie too far apart in some block.</param>
    /// <returns>Those near it, each once.</returns>
    public IReadOnlyCollection<T> Add(T item, ICollection<(T A, T B)> parted)
    {
        var near = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (TKey key in keysOf(item))
        {
            ref object? place = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, key, out bool known);
            if (!known)
            {
                place = item;
                continue;
            }

            List<T> block = place as List<T> ?? new List<T>(2) { (T)place! };
            place = block;
            int at = block[^1].CompareTo(item) < 0 ? block.Count : ~block.BinarySearch(item);
            block.Insert(at, item);
            for (int i = Math.Max(0, at - reach); i <= at + reach && i < block.Count; i++)
                if (i != at)
                    near.Add(block[i]);
            for (int i = Math.Max(0, at - reach); i < at && i + reach + 1 < block.Count; i++)
                parted.Add((block[i], block[i + reach + 1]));
        }

        return near;
    }

    /// <summary>Takes one out.</summary>
    /// <returns>Pairs that came to lie near each other in some block.</returns>
    public IReadOnlyList<(T A, T B)> Remove(T item)
    {
        var met = new List<(T, T)>();
        foreach (TKey key in keysOf(item))
        {
            if (_blocks[key] is not List<T> block)
            {
                _blocks.Remove(key);
                continue;
            }

            int at = block.BinarySearch(item);
            block.RemoveAt(at);
            if (block.Count == 0)
                _blocks.Remove(key);
            for (int i = Math.Max(0, at - reach); i < at && i + reach < block.Count; i++)
                met.Add((block[i], block[i + reach]));
        }

        return met;
    }

    /// <summary>Whether two lie near each other in some block.</summary>
    public bool AreNear(T a, T b) =>
        keysOf(a).Intersect(keysOf(b)).Any(key => _blocks[key] is List<T> block && Math.Abs(block.BinarySearch(a) - block.BinarySearch(b)) <= reach);
}
