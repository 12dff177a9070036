using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Queries;

/// <summary>Words that hold a question together and that nothing is looked for by.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Words = DataFile
        .Lines("Queries/Data/small-words.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The query without them; all of it where nothing else would be left.</summary>
    public static IReadOnlyList<QueryToken> Without(IReadOnlyList<QueryToken> tokens) =>
        tokens.Any(t => t.Sign == QuerySign.Term && !Is(t) && t.Term!.Value.Any(char.IsLetterOrDigit)) ? [.. tokens.Where(t => !Is(t))] : tokens;

    // "US" is no pronoun, and what stands in quotation marks or after a field is meant.
    private static bool Is(QueryToken token) =>
        token is { Sign: QuerySign.Term, Term: { Field: null, Quoted: false, IsBeginning: false } term }
        && Bare(term.Value) is { } word
        && !(word.Length > 1 && word.All(char.IsUpper))
        && Words.Contains(word.ToLowerInvariant());

    /// <summary>A word without the marks of a sentence around it: "Russia?".</summary>
    public static string Bare(string word) => word.Trim('?', '!', '.', ',', ';', ':', '\'', '’');
}
