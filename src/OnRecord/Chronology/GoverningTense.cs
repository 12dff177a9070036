using System.Collections.Frozen;
using OnRecord.Language;

namespace OnRecord.Chronology;

/// <summary>Tells from the words that govern a time expression whether it lies before or after the report.</summary>
internal static class GoverningTense
{
    /// <summary>Lemmas of words that look ahead, from <c>forward-words.txt</c>.</summary>
    private static readonly FrozenSet<string> Forward = TimeData.Rows("forward-words.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    public static TimeDirection Direction(Syntax syntax, TokenRange time)
    {
        if (time.Start > 0 && syntax.Lemmas[time.Start - 1].ToLowerInvariant() is "by" or "until" or "till" or "through") return TimeDirection.Future;
        Tree tree = syntax.Tree;
        int token = Head(tree, time);
        for (int steps = 0; token >= 0 && steps <= tree.Count; token = tree.Head(token), steps++)
        {
            if (time.Contains(token)) continue;
            if (Forward.Contains(syntax.Lemmas[token])) return TimeDirection.Future;
            if (!syntax.IsVerb(token)) continue;
            if (Of(syntax, token) is { } direction) return direction;
        }

        return TimeDirection.Past;
    }

    /// <summary>The token of the range whose head lies outside of it.</summary>
    public static int Head(Tree tree, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (!range.Contains(tree.Head(i))) return i;
        return range.Start;
    }

    /// <summary>Null when the verb alone does not tell ("to meet": its own governor does).</summary>
    private static TimeDirection? Of(Syntax syntax, int verb)
    {
        bool infinitive = syntax.Xpos[verb] == "VB";
        foreach (int child in syntax.Tree.Children(verb))
        {
            if (!syntax.Tree.Is(child, "aux") && !syntax.Tree.Is(child, "cop")) continue;
            switch (syntax.Lemmas[child])
            {
                case "will" or "shall" or "’ll" or "'ll":
                    return TimeDirection.Future;
                case "have" or "be" when syntax.Xpos[child] is "VBD" or "VBZ" or "VBP" && syntax.Xpos[verb] is not "VBG":
                    return syntax.Xpos[child] == "VBD" || syntax.Lemmas[child] == "have" ? TimeDirection.Past : TimeDirection.Either;
                case "would" or "may" or "might" or "could" or "should" or "must" or "can":
                    return TimeDirection.Future;
            }
        }

        return syntax.Xpos[verb] switch
        {
            "VBD" or "VBN" => TimeDirection.Past,
            "VBZ" or "VBP" or "VBG" => TimeDirection.Either,
            _ when infinitive => TimeDirection.Future,
            _ => null,
        };
    }
}
