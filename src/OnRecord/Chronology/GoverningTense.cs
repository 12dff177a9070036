using System.Collections.Frozen;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Chronology;

/// <summary>Tells from the words that govern a time expression whether it lies before or after the report.</summary>
internal static class GoverningTense
{
    private static readonly WordSet LimitPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "limit-prepositions");
    internal static readonly WordSet FutureAuxiliaries = WordSet.Of("Chronology/Data/rule-words.tsv", "future-auxiliaries");
    private static readonly WordSet GrantingVerbs = WordSet.Of("Chronology/Data/rule-words.tsv", "granting-verbs");
    private static readonly WordSet OpenModals = WordSet.Of("Chronology/Data/rule-words.tsv", "open-modals");

    /// <summary>Lemmas of words that look ahead, from <c>forward-words.txt</c>.</summary>
    private static readonly FrozenSet<string> Forward = DataFile
        .Rows("Chronology/Data/forward-words.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Past and Future only where the words say so: a past verb tells where a time hangs right on it ("left on Friday"), not of a limit
    /// ("extended to Nov. 20") or of a noun's time ("declared a dividend of Dec. 7").
    /// </summary>
    public static TimeDirection Direction(Syntax syntax, TokenRange time)
    {
        Tree tree = syntax.Tree;
        int head = Head(tree, time);
        string preposition = Preposition(syntax, head, time);
        if (preposition == "since")
            return TimeDirection.Past;
        if (time.Start > 0 && syntax.Lemmas[time.Start - 1] == "as")
            return TimeDirection.Future;
        bool limit = LimitPrepositions.Contains(preposition);
        bool direct = true;
        int token = tree.Head(head);
        for (int steps = 0; token >= 0 && steps <= tree.Count; token = tree.Head(token), steps++)
        {
            if (Forward.Contains(syntax.Lemmas[token]) || (preposition is "until" or "till" && GrantingVerbs.Contains(syntax.Lemmas[token])))
                return TimeDirection.Future;
            if (syntax.IsVerb(token) && Of(syntax, token) is { } told)
                return told == TimeDirection.Past
                    ? (
                        limit ? TimeDirection.Either
                        : direct ? told
                        : TimeDirection.LikelyPast
                    )
                    : told;
            direct = false;
        }

        return TimeDirection.Either;
    }

    private static string Preposition(Syntax syntax, int head, TokenRange time)
    {
        foreach (int child in syntax.Tree.Children(head))
            if (syntax.Tree.Is(child, "case") && !time.Contains(child))
                return syntax.Lemmas[child].ToLowerInvariant();
        return "";
    }

    /// <summary>The token of the range whose head lies outside of it.</summary>
    public static int Head(Tree tree, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (!range.Contains(tree.Head(i)))
                return i;
        return range.Start;
    }

    /// <summary>"said that she would leave on Friday": what lay ahead when it was said.</summary>
    private static bool IsReported(Syntax syntax, int verb) =>
        syntax.Tree.Is(verb, "ccomp") && syntax.Tree.Head(verb) is >= 0 and var head && syntax.Xpos[head] == "VBD" && syntax.Tree.Child(verb, "advcl") is null;

    /// <summary>Null when the verb alone does not tell ("to meet": its own governor does).</summary>
    private static TimeDirection? Of(Syntax syntax, int verb)
    {
        foreach (int child in syntax.Tree.Children(verb))
        {
            if (!syntax.Tree.Is(child, "aux") && !syntax.Tree.Is(child, "cop"))
                continue;
            switch (syntax.Lemmas[child])
            {
                case var auxiliary when FutureAuxiliaries.Contains(auxiliary):
                    return TimeDirection.Future;
                case "have" or "be" when VerbForms.IsTensed(syntax, child) && syntax.Xpos[verb] is not "VBG":
                    return syntax.Xpos[child] == "VBD" || syntax.Lemmas[child] == "have" ? TimeDirection.Past : TimeDirection.Either;
                case "would" when IsReported(syntax, verb):
                    return TimeDirection.Future;
                case var modal when OpenModals.Contains(modal):
                    return TimeDirection.Either;
            }
        }

        return syntax.Xpos[verb] switch
        {
            "VBD" or "VBN" => TimeDirection.Past,
            "VBZ" or "VBP" or "VBG" => TimeDirection.Either,
            _ => null,
        };
    }
}
