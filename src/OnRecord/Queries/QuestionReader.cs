using System.Collections.Frozen;
using OnRecord.Export;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>
/// Knows questions by their form: "what has X said about Y", "did X deny Y", "who denied Y". Whom they ask about becomes the party, what that one did the act,
/// the rest the words. Reads plain words alone: who writes fields, brackets or quotation marks says how the query is meant.
/// </summary>
internal static class QuestionReader
{
    /// <summary>Words of a name: more are a sentence.</summary>
    private const int LongestName = 5;

    private static readonly string[][] Rows = [.. DataFile.Rows("Queries/Data/question-words.tsv")];

    private static readonly FrozenDictionary<string, string> Parts = Rows.Where(row => row[1] is not ("tail" or "act"))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly string[][] Tails =
    [
        .. Rows.Where(row => row[1] == "tail").Select(row => row[0].Split(' ')).OrderByDescending(words => words.Length),
    ];

    // "denied", "denies", "deny": what somebody does in a question, by the form that all share.
    private static readonly FrozenDictionary<string, string> Acts = Enum.GetValues<Act>()
        .Where(act => act is not (Act.Assert or Act.Report or Act.Silent))
        .Select(act => (Word: EnumWords.Of(act), Act: EnumWords.Of(act)))
        .Concat(Rows.Where(row => row[1] == "act").Select(row => (Word: row[0], Act: row[2])))
        .ToFrozenDictionary(pair => Folded.Words(pair.Word), pair => pair.Act, StringComparer.Ordinal);

    /// <returns>Null where the text has no such form.</returns>
    public static IReadOnlyList<QueryToken>? Read(IReadOnlyList<QueryToken> tokens)
    {
        if (tokens.Any(t => t is not { Sign: QuerySign.Term, Term: { Field: null, Quoted: false, IsBeginning: false } }))
            return null;
        string[] words = WithoutTails([.. tokens.Select(t => SmallWords.Bare(t.Term!.Value)).Where(w => w.Length > 0)]);
        int at = 0;
        bool asks = Is(words, at, "ask");
        if (asks)
            at++;
        bool aux = Is(words, at, "aux");
        if (aux)
            at++;
        if (!asks && !aux)
            return null;
        int verb = at;
        while (verb < words.Length && !IsDeed(words, verb))
            verb++;
        if (verb == words.Length || verb - at > LongestName)
            return null;
        // "who said …" asks for whoever did; "what was said" names nobody either.
        string[] name = verb > at && (aux || words[0].Equals("what", StringComparison.OrdinalIgnoreCase)) ? words[at..verb] : [];
        if (verb > at && name.Length == 0)
            return null;
        var query = new List<QueryToken>();
        string party = string.Join(' ', name.SkipWhile(w => w.Equals("the", StringComparison.OrdinalIgnoreCase)));
        if (party.Length > 0)
            query.Add(new(QuerySign.Term, new QueryTerm("party", party, Quoted: false, IsBeginning: false)));
        if (Acts.TryGetValue(Folded.Words(words[verb]), out string? act))
            query.Add(new(QuerySign.Term, new QueryTerm("said", act, Quoted: false, IsBeginning: false)));
        int rest = verb + 1;
        if (Is(words, rest, "about"))
            rest++;
        query.AddRange(
            SmallWords.Without([.. words.Skip(rest).Select(w => new QueryToken(QuerySign.Term, new QueryTerm(null, w, Quoted: false, IsBeginning: false)))])
        );
        return query.Count == 0 ? null : query;
    }

    private static bool Is(string[] words, int at, string part) =>
        at < words.Length && Parts.TryGetValue(words[at].ToLowerInvariant(), out string? found) && found == part;

    private static bool IsDeed(string[] words, int at) => Is(words, at, "say") || Acts.ContainsKey(Folded.Words(words[at]));

    private static string[] WithoutTails(string[] words)
    {
        foreach (string[] tail in Tails)
            if (words.Length > tail.Length && words.AsSpan(words.Length - tail.Length).SequenceEqual(tail, StringComparer.OrdinalIgnoreCase))
                return words[..^tail.Length];
        return words;
    }
}
