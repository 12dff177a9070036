namespace OnRecord.Models.Neural;

/// <summary>A 64-bit hash of characters that is the same on every machine and in every version: model files hold it.</summary>
internal static class TextHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong FinalMultiplier = 0xFF51AFD7ED558CCD;

    public static ulong Of(ReadOnlySpan<char> text, ulong seed = 0)
    {
        ulong hash = (seed + 1) * Multiplier;
        foreach (char c in text)
        {
            hash = (hash ^ c) * Multiplier;
            hash ^= hash >> 29;
        }

        hash = (hash ^ (hash >> 33)) * FinalMultiplier;
        return hash ^ (hash >> 33);
    }
}
