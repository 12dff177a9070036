namespace OnRecord.Attribution.Passages;

/// <summary>Hashes that are the same on every machine and in every run; the weights on file are found by them.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>FNV-1a over the code units in lower case.</summary>
    public static uint OfLower(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash;
    }

    /// <summary>Order counts: (a, b) and (b, a) differ. The finaliser is that of MurmurHash3.</summary>
    public static uint Mix(uint hash, uint value)
    {
        hash = (hash * 31) ^ (value * 0x9E3779B1u);
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        return hash;
    }
}
