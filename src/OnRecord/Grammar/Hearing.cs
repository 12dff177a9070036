using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>
/// "told | Reuters | Norland had asked", "assured | him | the ferry was safe", "told | her | the wall leaked": who is told stands before a clause without
/// "that", and parser and name finder take him into the clause ("Reuters Norland had asked", "her the wall"). Here he is made the verb's object.
/// </summary>
internal static class Hearing
{
    private static readonly WordSet ObjectPronouns = WordSet.Of("Grammar/Data/rule-words.tsv", "object-pronouns");
    private static readonly WordSet Newsrooms = WordSet.Of("Grammar/Data/rule-words.tsv", "told-newsrooms");

    /// <summary>The same words, with trees and names in which whoever is told is no part of what he is told.</summary>
    public static Syntax Mended(Syntax syntax)
    {
        var hung = new List<(int Token, int Head, string Relation)>();
        var told = new HashSet<int>();
        foreach (TokenRange sentence in syntax.Tokens.Sentences)
            for (int verb = sentence.Start; verb + 1 < sentence.End; verb++)
            {
                if (!IsSecondSubject(syntax, verb))
                {
                    if (ClauseBehind(syntax, verb) is not { } clause)
                        continue;
                    hung.AddRange(Behind(syntax, verb, clause));
                    told.Add(verb + 1);
                }

                hung.Add((verb + 1, verb, "iobj"));
            }

        return hung.Count == 0 ? syntax : syntax with { Tree = syntax.Tree.With(hung), Names = Apart(syntax.Names, told) };
    }

    /// <summary>"“You would pay,” Lind told | Berg": a verb has one subject, and it stands before.</summary>
    private static bool IsSecondSubject(Syntax syntax, int verb) =>
        syntax.Upos[verb + 1] is Upos.Propn
        && syntax.Tree.Head(verb + 1) == verb
        && syntax.Tree.Relation(verb + 1) is "nsubj"
        && syntax.Tree.Subject(verb) < verb
        && syntax.IsVerb(verb)
        && ToldVerbs.Lemmas.Contains(syntax.Lemmas[verb].ToLowerInvariant());

    /// <summary>The verb of the clause before which one word says who is told, where the tree has that word in the clause; null elsewhere.</summary>
    private static int? ClauseBehind(Syntax syntax, int verb)
    {
        int hearer = verb + 1;
        if (
            !syntax.Tokens.SentenceAt(verb).Contains(hearer + 1)
            || !syntax.IsVerb(verb)
            || !ToldVerbs.Lemmas.Contains(syntax.Lemmas[verb].ToLowerInvariant())
            || Voice.IsMarkedPassive(syntax, verb)
            || (syntax.Tree.Child(verb, "ccomp") ?? syntax.Tree.Child(verb, "xcomp")) is not { } clause
            || clause <= hearer
            || syntax.Tree.IsUnder(verb, hearer)
        )
            return null;
        ReadOnlySpan<char> form = syntax.Tokens.Form(hearer);
        bool newsroom = Newsrooms.Contains(form);
        if (syntax.Tree.Head(hearer) == verb)
            return newsroom && Behind(syntax, hearer) is not null && syntax.Tree.Subject(clause) is null ? clause : null;
        // "told her story": a bare noun is hers.
        bool opens =
            syntax.Upos[hearer + 1] is Upos.Det or Upos.Pron or Upos.Propn or Upos.Num || form is not "her" && syntax.Upos[hearer + 1] is Upos.Noun or Upos.Adj;
        // "told lawmakers Tarn has": no noun in the plural begins another's name.
        bool many = syntax.Xpos[hearer] is "NNS" && syntax.Upos[hearer + 1] is Upos.Propn or Upos.Pron or Upos.Det;
        return (newsroom || many || ObjectPronouns.Contains(form)) && opens ? clause : null;
    }

    /// <summary>What hangs behind on whoever is told stands in his place in the clause: the first word of it, and the rest on that.</summary>
    private static IEnumerable<(int Token, int Head, string Relation)> Behind(Syntax syntax, int verb, int clause)
    {
        Tree tree = syntax.Tree;
        int hearer = verb + 1;
        if (Behind(syntax, hearer) is not { } next)
            yield break;
        yield return tree.Head(hearer) == verb ? (next, clause, "nsubj") : (next, tree.Head(hearer), tree.Relation(hearer));
        foreach (int child in tree.Children(hearer).ToArray())
            if (child > next)
                yield return (child, next, tree.Relation(child));
    }

    /// <summary>The first word behind that hangs on whoever is told.</summary>
    private static int? Behind(Syntax syntax, int hearer)
    {
        foreach (int child in syntax.Tree.Children(hearer))
            if (child > hearer)
                return child;
        return null;
    }

    /// <summary>The names with whoever is told alone, where one of them begins with him.</summary>
    private static ImmutableArray<NameMention> Apart(ImmutableArray<NameMention> names, HashSet<int> told)
    {
        var apart = ImmutableArray.CreateBuilder<NameMention>(names.Length);
        foreach (NameMention name in names)
        {
            (int start, int end) = (name.Range.Start, name.Range.End);
            if (name.Range.Length > 1 && told.Contains(start))
            {
                apart.Add(new NameMention(new TokenRange(start, start + 1), NameKind.Organisation));
                apart.Add(name with { Range = new TokenRange(start + 1, end) });
            }
            else
                apart.Add(name);
        }

        return apart.ToImmutable();
    }
}
