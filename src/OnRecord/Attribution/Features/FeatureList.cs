using OnRecord.Attribution.Passages;

namespace OnRecord.Attribution.Features;

/// <summary>The features of one thing to be scored, as hashes. Reused from thing to thing; not for several threads.</summary>
internal sealed class FeatureList
{
    private uint[] _hashes = new uint[128];
    private Feature[] _names = new Feature[128];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>Beside <see cref="Hashes"/>: which template made each.</summary>
    public ReadOnlySpan<Feature> Names => _names.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(Feature name) => Push(name, FeatureHash.Mix((uint)name, 0));

    public void Add(Feature name, uint a) => Push(name, FeatureHash.Mix((uint)name, a));

    public void Add(Feature name, uint a, uint b) => Push(name, FeatureHash.Mix(FeatureHash.Mix((uint)name, a), b));

    public void Add(Feature name, uint a, uint b, uint c) => Push(name, FeatureHash.Mix(FeatureHash.Mix(FeatureHash.Mix((uint)name, a), b), c));

    public void If(bool holds, Feature name)
    {
        if (holds)
            Add(name);
    }

    private void Push(Feature name, uint hash)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Count * 2);
            Array.Resize(ref _names, Count * 2);
        }

        _names[Count] = name;
        _hashes[Count++] = hash;
    }
}
