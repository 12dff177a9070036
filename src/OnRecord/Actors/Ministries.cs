using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Finds ministries by what they are for: "Foreign Affairs Ministry", "Ministry of Defence".</summary>
internal static class Ministries
{
    private const int LongestFunction = 5;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_functions = DataFile
        .Rows("Actors/Data/ministries.tsv")
        .SelectMany(row => DataFile.List(row[1]).Select(words => KeyValuePair.Create(words, row[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The ministry whose main word is <paramref name="head"/>, with its function, inside <paramref name="sentence"/>.</summary>
    public static (TokenRange Range, string Function)? At(Tokens tokens, int head, TokenRange sentence)
    {
        ReadOnlySpan<char> word = tokens.Form(head);
        bool ministry = word.Equals("ministry", StringComparison.OrdinalIgnoreCase);
        return ministry || word.SequenceEqual("Department") || word.SequenceEqual("Ministries") ? Around(tokens, head, sentence) : null;
    }

    public static bool IsFunction(ReadOnlySpan<char> words) => s_functions.TryGetValue(words, out _);

    private static (TokenRange Range, string Function)? Around(Tokens tokens, int head, TokenRange sentence)
    {
        for (int start = Math.Max(sentence.Start, head - LongestFunction); start < head; start++)
            if (s_functions.TryGetValue(tokens.TextOf(new TokenRange(start, head)), out string? before))
                return (new TokenRange(start, head + 1), before);
        int after = head + 1;
        if (after >= sentence.End || !(tokens.Form(after) is "of" or "for"))
            return null;
        after++;
        if (after < sentence.End && tokens.Form(after) is "the")
            after++;
        for (int end = Math.Min(sentence.End, after + LongestFunction); end > after; end--)
            if (s_functions.TryGetValue(tokens.TextOf(new TokenRange(after, end)), out string? following))
                return (new TokenRange(head, end), following);
        return null;
    }
}
