using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"Lind responded to a report that asks for a ban by saying that …": he says it, however far the "by" stands from him, and whatever the clause
/// between them tells.</summary>
internal static class Rejoinders
{
    private static readonly WordSet Verbs = WordSet.Of("Attribution/Data/rule-words.tsv", "rejoining-verbs");

    private const int Reach = 30;

    /// <summary>The verb of saying in which the answer is given; null where it is given otherwise, or the two verbs stand together.</summary>
    public static int? Saying(Passage p, int answering)
    {
        if (!p.Syntax.IsVerb(answering) || !Verbs.Contains(p.Syntax.Lemmas[answering]))
            return null;
        for (int t = answering + 2; t < answering + Reach && t + 1 < p.Count && p.Within(t + 1, answering) && p.Tokens.Form(t) is not ","; t++)
            if (IsMeans(p, t))
                return t + 1;
        return null;
    }

    /// <summary>The pieces without the words in which another one answers.</summary>
    public static List<TokenRange> Without(Passage p, int key, List<TokenRange> content) =>
        [.. content.Select(piece => End(p, key, piece) is { } end ? new TokenRange(piece.Start, end) : piece)];

    private static int? End(Passage p, int key, TokenRange piece)
    {
        for (int t = piece.Start + 1; t + 1 < piece.End; t++)
            if (IsMeans(p, t))
                for (int answering = key - 1; answering > key - Reach && answering >= 0 && p.Within(answering, key); answering--)
                    if (Saying(p, answering) == t + 1)
                        return t;
        return null;
    }

    /// <summary>"by saying", behind anything but a verb of its own: "began by saying".</summary>
    private static bool IsMeans(Passage p, int by) =>
        p.Tokens.Form(by) is "by" && p.Syntax.Xpos[by + 1] is "VBG" && p.Lexical[by + 1] != 0 && !p.Syntax.IsVerb(by - 1);
}
