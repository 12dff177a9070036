using System.Runtime.InteropServices;
using OnRecord.Text;

namespace OnRecord.Ledger.Copies;

/// <summary>
/// Hashes of every run of eight words (shingles; Broder 1997). A word is a run of letters and digits, in lower case: punctuation, quotation marks, line breaks
/// and capitals make no difference. The hashes are kept in records on disk, so they are the same on every machine and in every version.
/// </summary>
internal static class Shingles
{
    /// <summary>Words in a shingle: fewer are shared by chance, more are broken by every edit.</summary>
    public const int Words = 8;

    /// <summary>Words that are compared, from the first on: no report has more, and a document made to hold up others ends here.</summary>
    private const int MostWords = 100_000;

    // FNV-1a, 64 bits.
    private const ulong Basis = 14695981039346656037,
        Prime = 1099511628211;

    /// <summary>The shingles in the order of the words; one of all words when there are fewer than eight, none when there is no word.</summary>
    public static ulong[] Of(string text, IEnumerable<TextSpan> parts)
    {
        var words = new List<ulong>();
        foreach (TextSpan part in parts)
            AddWords(part.In(text), words);
        if (words.Count == 0)
            return [];
        ReadOnlySpan<ulong> all = CollectionsMarshal.AsSpan(words);
        if (all.Length <= Words)
            return [Hash(all)];
        var shingles = new ulong[all.Length - Words + 1];
        for (int i = 0; i < shingles.Length; i++)
            shingles[i] = Hash(all.Slice(i, Words));
        return shingles;
    }

    private static void AddWords(ReadOnlySpan<char> text, List<ulong> words)
    {
        ulong hash = Basis;
        bool inWord = false;
        foreach (char c in text)
        {
            if (words.Count == MostWords)
                return;
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                inWord = true;
            }
            else if (inWord)
            {
                words.Add(hash);
                hash = Basis;
                inWord = false;
            }
        }

        if (inWord)
            words.Add(hash);
    }

    // A polynomial of the words' hashes, and the finaliser of SplitMix64, so that the least of several hashes is any of them alike.
    private static ulong Hash(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (ulong word in words)
            hash = (hash * Prime) + word;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
