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
        int[]? heads = null;
        string[]? relations = null;
        ImmutableArray<NameMention> names = syntax.Names;
        foreach (TokenRange sentence in syntax.Tokens.Sentences)
            for (int verb = sentence.Start; verb + 1 < sentence.End; verb++)
            {
                bool second = IsSecondSubject(syntax, verb);
                int? clause = second ? null : ClauseBehind(syntax, verb);
                if (!second && clause is null)
                    continue;
                heads ??= [.. Enumerable.Range(0, syntax.Tree.Count).Select(syntax.Tree.Head)];
                relations ??= [.. Enumerable.Range(0, syntax.Tree.Count).Select(syntax.Tree.Relation)];
                if (clause is { } told)
                {
                    Take(syntax, verb, told, heads, relations);
                    names = Apart(names, verb + 1);
                }

                (heads[verb + 1], relations[verb + 1]) = (verb, "iobj");
            }

        return heads is null ? syntax : syntax with { Tree = new Tree([.. heads], [.. relations!]), Names = names };
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
        return (newsroom || ObjectPronouns.Contains(form)) && opens ? clause : null;
    }

    /// <summary>What hangs on whoever is told stands in his place in the clause.</summary>
    private static void Take(Syntax syntax, int verb, int clause, int[] heads, string[] relations)
    {
        int hearer = verb + 1;
        if (Behind(syntax, hearer) is not { } next)
            return;
        foreach (int child in syntax.Tree.Children(hearer))
            if (child > next)
                heads[child] = next;
        (heads[next], relations[next]) = syntax.Tree.Head(hearer) == verb ? (clause, "nsubj") : (heads[hearer], relations[hearer]);
    }

    /// <summary>The first word behind that hangs on whoever is told.</summary>
    private static int? Behind(Syntax syntax, int hearer)
    {
        foreach (int child in syntax.Tree.Children(hearer))
            if (child > hearer)
                return child;
        return null;
    }

    /// <summary>The names with the word alone, where one of them begins with it.</summary>
    private static ImmutableArray<NameMention> Apart(ImmutableArray<NameMention> names, int word) =>
        [
            .. names.SelectMany(name =>
                name.Range.Start == word && name.Range.Length > 1
                    ? new[]
                    {
                        new NameMention(new TokenRange(word, word + 1), NameKind.Organisation),
                        name with
                        {
                            Range = new TokenRange(word + 1, name.Range.End),
                        },
                    }
                    : [name]
            ),
        ];
}
