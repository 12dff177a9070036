using OnRecord.Text;

namespace OnRecord.Attribution.Lexicon;

/// <summary>Nouns of what people say things by: "a statement", "her speech".</summary>
internal static class Channels
{
    private static readonly WordSet Nouns = WordSet.Of("Attribution/Data/rule-words.tsv", "channel-nouns");

    public static bool Is(string lemma) => Nouns.Contains(lemma.ToLowerInvariant());
}
