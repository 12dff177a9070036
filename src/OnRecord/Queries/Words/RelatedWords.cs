using System.Collections.Frozen;
using OnRecord.Ledger.Wording;
using OnRecord.Pairs;
using OnRecord.Text;

namespace OnRecord.Queries.Words;

/// <summary>Which words speak of the same matter. Stands on lists alone; a word's opposites are never among them.</summary>
internal static class RelatedWords
{
    private const string Concepts = "Ledger/Data/ledger-concepts.tsv",
        Matters = "Queries/Data/related-words.tsv";

    /// <summary>How near a word of the same concept stands, and one of the same matter; the word itself is 1.</summary>
    public const float OfConcept = 0.85f,
        OfMatter = 0.7f;

    private static readonly FrozenDictionary<string, (string Stem, float Nearness)[]> Related = Read();

    /// <param name="stem">As <see cref="Folded.Words"/> makes it.</param>
    /// <returns>Stems, each with how near it is, between 0 and 1; never the word itself.</returns>
    public static IReadOnlyList<(string Stem, float Nearness)> Of(string stem) => Related.GetValueOrDefault(stem) ?? [];

    private static FrozenDictionary<string, (string, float)[]> Read()
    {
        var related = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        // What begins with a minus is the opposite of its concept.
        foreach (string[] row in DataFile.Rows(Concepts))
            Relate(row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] != '-'), OfConcept);
        foreach (string line in DataFile.Lines(Matters))
            Relate(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), OfMatter);
        return related.ToFrozenDictionary(p => p.Key, p => p.Value.Select(x => (x.Key, x.Value)).ToArray(), StringComparer.Ordinal);

        void Relate(IEnumerable<string> group, float nearness)
        {
            string[] words = [.. group];
            foreach (string word in words)
            foreach (string other in words)
            {
                (string a, string b) = (Stemmer.Stem(word), Stemmer.Stem(other));
                if (a == b || Antonyms.Are(WordKeys.Of(word), WordKeys.Of(other)))
                    continue;
                if (!related.TryGetValue(a, out Dictionary<string, float>? near))
                    related[a] = near = new(StringComparer.Ordinal);
                near.TryAdd(b, nearness);
            }
        }
    }
}
