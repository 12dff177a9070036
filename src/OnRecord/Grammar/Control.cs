using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Who does what a predicate says where its own clause names nobody.</summary>
internal static class Control
{
    private static readonly WordSet BlamingPrepositions = WordSet.Of("Grammar/Data/rule-words.tsv", "blaming-prepositions");

    private static readonly WordSet Controlling = WordSet.Of("Grammar/Data/rule-words.tsv", "object-control-verbs");

    /// <summary>Steps up the tree in search of one who is named.</summary>
    private const int Climb = 6;

    /// <summary>The token that does what the predicate says where its own clause does not name it: the subject or object of a predicate above that
    /// controls it. Null when nobody is named.</summary>
    public static int? Of(Syntax syntax, int predicate)
    {
        Tree tree = syntax.Tree;
        if (BesideTheDeed(syntax, predicate) is { } doer)
            return doer;
        int at = predicate;
        for (int steps = 0; steps < Climb; steps++)
        {
            int head = tree.Head(at);
            if (head < 0)
                return null;
            switch (tree.Relation(at).Split(':')[0])
            {
                case "xcomp":
                    if (Told(syntax, head) is { } told)
                        return told;
                    break;
                // "a message to the crew | saying", "wrote to the mayor | asking": whoever is written to does not say it.
                case "acl" when syntax.Xpos[at] is "VBG" && Prepositions.Of(syntax, head) is "to":
                    break;
                case "acl":
                    if (syntax.Xpos[at] is "VBG" or "VBN" || syntax.Upos[head] is Upos.Propn)
                        return head;
                    break;
                case "advcl"
                    when syntax.Xpos[at] is "VBG" && tree.Child(head, "obj") is { } blamed && blamed < at && BlamingPrepositions.Contains(Mark(syntax, at)):
                    return blamed;
                case "conj" or "advcl" or "parataxis" or "cop" or "dep":
                    break;
                case "obj" or "obl" when syntax.Upos[at] is Upos.Noun && syntax.IsVerb(head):
                    break;
                case "ccomp" when syntax.Xpos[at] is "VB" or "VBG" && tree.Subject(at) is null:
                    if (Told(syntax, head) is { } asked)
                        return asked;
                    break;
                default:
                    return null;
            }

            if (tree.Subject(head) is { } subject && !(Voice.IsMarkedPassive(syntax, head) && tree.Relation(at) == "obl"))
                return subject;
            at = head;
        }

        return null;
    }

    /// <summary>"condemned the hiring of guards, accusing the port of lying": behind a comma, whoever condemned accuses, and not who was named last; null
    /// elsewhere. "The guards, accusing the port, left" comes before its verb.</summary>
    private static int? BesideTheDeed(Syntax syntax, int predicate)
    {
        Tree tree = syntax.Tree;
        if (syntax.Xpos[predicate] is not "VBG" || predicate == 0 || syntax.Tokens.Form(predicate - 1) is not ",")
            return null;
        int at = tree.Head(predicate);
        for (int steps = 0; steps < Climb && at >= 0 && !BlamingPrepositions.Contains(Mark(syntax, at)); steps++, at = tree.Head(at))
            if (syntax.IsVerb(at) && VerbForms.IsTensed(syntax, at) && tree.Subject(at) is { } subject)
                return at < predicate && subject < at && !Voice.IsMarkedPassive(syntax, at) ? subject : null;
        return null;
    }

    /// <summary>"accused Lind of lying": the word that ties the clause to its verb.</summary>
    private static string? Mark(Syntax syntax, int clause) => syntax.Tree.Child(clause, "mark") is { } mark ? syntax.Lemmas[mark].ToLowerInvariant() : null;

    /// <summary>The object of a verb of telling, asking or wanting: the one who is to act.</summary>
    private static int? Told(Syntax syntax, int verb)
    {
        if (Voice.IsMarkedPassive(syntax, verb))
            return null;
        return syntax.Tree.Child(verb, "iobj")
            ?? (ToldVerbs.Lemmas.Contains(syntax.Lemmas[verb]) || Controlling.Contains(syntax.Lemmas[verb]) ? syntax.Tree.Child(verb, "obj") : null);
    }
}
