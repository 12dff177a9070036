namespace OnRecord.Training.Neural;

/// <summary>SplitMix64: a seeded source of chance that is the same in every version of the runtime. Not thread-safe.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Saved with a checkpoint, so that a resumed run goes on as the first would have.</summary>
    public ulong State
    {
        get => _state;
        set => _state = value;
    }

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 up to, without, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From 0 up to, without, 1.</summary>
    public float Share() => (Next() >> 40) * (1f / (1 << 24));

    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
