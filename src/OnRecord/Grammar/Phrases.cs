using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Noun phrases in the tree.</summary>
internal static class Phrases
{
    private static readonly WordSet Charging = WordSet.Of("Grammar/Data/rule-words.tsv", "of-taking-verbs");
    private static readonly WordSet MomentOpeners = WordSet.Of("Grammar/Data/rule-words.tsv", "moment-openers");
    private static readonly WordSet Moments = WordSet.Of("Grammar/Data/rule-words.tsv", "further-moments");
    private static readonly WordSet Complementing = WordSet.Of("Grammar/Data/rule-words.tsv", "complement-prepositions");

    /// <summary>The token that carries the phrase: the first nominal whose head stands outside it; the last token when there is none.</summary>
    public static int Head(Syntax syntax, TokenRange range)
    {
        int found = -1;
        for (int i = range.Start; i < range.End; i++)
        {
            int head = syntax.Tree.Head(i);
            if (head >= 0 && range.Contains(head))
                continue;
            if (IsNominal(syntax, i) && !syntax.Tree.Is(i, "case"))
                return i;
            if (found < 0 && syntax.Upos[i] is not (Upos.Punct or Upos.Adp))
                found = i;
        }

        return found >= 0 ? found : range.End - 1;
    }

    public static bool IsNominal(Syntax syntax, int token) => syntax.Upos[token] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X;

    /// <summary>The phrase that <paramref name="head"/> carries: its modifiers and complements, without clauses, appositions and coordinated phrases.</summary>
    public static TokenRange Extent(Syntax syntax, int head)
    {
        Tree tree = syntax.Tree;
        int start = head,
            end = head + 1;
        foreach (int child in tree.Children(head))
        {
            TokenRange subtree = tree.Subtree(child);
            if (child < head && IsPremodifier(tree, child) && !IsCutByDash(syntax, subtree.Start, head))
                start = Math.Min(start, subtree.Start);
            else if (child > head && IsComplement(syntax, child) && OnlyWordsBetween(syntax, end, subtree.Start))
                end = Math.Max(end, subtree.End);
        }

        start = AfterMoment(syntax, start, head);
        // "a group of 15 powers on Thursday": the day is the deed's.
        for (int i = head + 1; i + 1 < end; i++)
            if (syntax.Tokens.Form(i) is "on" && TimeNames.Is(syntax.Tokens.Form(i + 1)))
                end = i;
        return new TokenRange(start, end);
    }

    /// <summary>"in October | Turkish officials", "by evening | police": the moment behind its preposition is no part of the phrase.</summary>
    /// <returns>Where the phrase begins; its start where no moment stands there.</returns>
    public static int AfterMoment(Syntax syntax, int start, int head)
    {
        int at = start < head && MomentOpeners.Contains(syntax.Tokens.Form(start)) ? start + 1 : start;
        if (at == start && (start == 0 || !MomentOpeners.Contains(syntax.Tokens.Form(start - 1))))
            return start;
        int behind = at;
        while (behind < head && (TimeNames.Is(syntax.Tokens.Form(behind)) || Moments.Contains(syntax.Tokens.Form(behind))))
            behind++;
        return behind > at && behind <= head && !syntax.IsPunctuation(behind) ? behind : start;
    }

    /// <summary>A dash with space on both sides parts a headline from who says it ("Bank to close branches - report").</summary>
    private static bool IsCutByDash(Syntax syntax, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (syntax.Tokens.Form(i) is "-" or "–" or "—" && syntax.Tokens.SpaceAfter(i - 1) && syntax.Tokens.SpaceAfter(i))
                return true;
        return false;
    }

    /// <summary>The word that carries the phrase which begins at a token; null where no noun, name or pronoun does.</summary>
    public static int? Starting(Syntax syntax, int start)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(start);
        int head = start;
        while (syntax.Tree.Head(head) is var next && next > head && sentence.Contains(next) && IsNominal(syntax, next))
            head = next;
        return IsNominal(syntax, head) && syntax.Xpos[head] is not "CD" ? head : null;
    }

    /// <summary>The noun phrase of a word, without what follows it as a clause or after a comma.</summary>
    public static TokenRange WithoutClauses(Syntax syntax, int head)
    {
        TokenRange subtree = syntax.Tree.Subtree(head);
        int start = subtree.Start,
            end = subtree.End;
        foreach (int child in syntax.Tree.Children(head))
        {
            bool cut =
                syntax.IsPunctuation(child) && child > head
                || syntax.Tree.Is(child, "acl")
                || syntax.Tree.Is(child, "advcl")
                || syntax.Tree.Is(child, "ccomp")
                || syntax.Tree.Is(child, "parataxis")
                || syntax.Tree.Is(child, "xcomp")
                || syntax.Tree.Is(child, "advmod") && child > head;
            if (cut && child > head)
                end = Math.Min(end, syntax.Tree.Subtree(child).Start);
            if (syntax.Tree.Is(child, "case") && child < head || syntax.Tree.Is(child, "cc") && child < head)
                start = Math.Max(start, syntax.Tree.Subtree(child).End);
        }

        if (end <= head)
            end = head + 1;
        if (start > head)
            start = head;
        while (end > head + 1 && syntax.IsPunctuation(end - 1))
            end--;
        while (start < head && syntax.IsPunctuation(start))
            start++;
        return new TokenRange(start, end);
    }

    /// <summary>The heads of the phrases that "and" joins, the first one included.</summary>
    public static List<int> Conjuncts(Syntax syntax, int head, TokenRange within)
    {
        if (BearerOfRoles(syntax, head, within) is { } bearer)
            return [bearer];
        List<int> heads = [head];
        for (int i = 0; i < heads.Count; i++)
            foreach (int child in syntax.Tree.Children(heads[i]))
                if (
                    syntax.Tree.Is(child, "conj")
                    && within.Contains(child)
                    && IsNominal(syntax, child)
                    && !IsSecondRole(syntax, heads[i], child)
                    && !IsPost(syntax, heads[i], child)
                )
                    heads.Add(child);
        return heads;
    }

    /// <summary>"chief buyer and harbour spokesman Erik Lind": one person with two roles, of which the first has no article of its own; but "the mayor
    /// and harbour spokesman Erik Lind".</summary>
    private static int? BearerOfRoles(Syntax syntax, int head, TokenRange within)
    {
        if (syntax.Xpos[head] != "NN" || syntax.NameAt(head) is not null || syntax.Tree.Child(head, "det") is not null)
            return null;
        foreach (int child in syntax.Tree.Children(head))
            if (
                syntax.Tree.Is(child, "conj")
                && within.Contains(child)
                && syntax.NameAt(child) is { Kind: NameKind.Person } person
                && syntax.Upos[person.Range.Start - 1] is Upos.Noun
                && syntax.Tree.Child(child, "cc") is { } and
                && and == head + 1
                && syntax.Tree.Child(child, "det") is null
            )
                return child;
        return null;
    }

    /// <summary>"Lind, a former envoy and a member of the council", "Lind, director and founder of the yard": another thing that one person is; but "Lind,
    /// Berg and a clerk", "Lind, the envoy, and the mayor".</summary>
    private static bool IsSecondRole(Syntax syntax, int name, int noun)
    {
        if (syntax.NameAt(name) is not { Kind: NameKind.Person } person || syntax.Upos[noun] is not Upos.Noun || person.Range.End >= noun)
            return false;
        if (syntax.Tokens.Form(person.Range.End) is not "," || syntax.Upos[person.Range.End + 1] is Upos.Propn && !IsModified(syntax, person.Range.End + 1))
            return false;
        if (syntax.Tree.Child(noun, "det") is { } article && syntax.Tokens.Form(article) is "a" or "an")
            return true;
        return syntax.Xpos[noun] == "NN" && syntax.Tree.Child(noun, "cc") is { } and && syntax.Tokens.Form(and - 1) is not ",";
    }

    /// <summary>"Ivo Lund, Ostra SP, said": what stands between commas behind a name, with no "and", is his post and nobody beside him.</summary>
    private static bool IsPost(Syntax syntax, int name, int child)
    {
        if (
            syntax.NameAt(name) is not { Kind: NameKind.Person } person
            || syntax.Upos[child] is not Upos.Propn
            || !syntax.Tree.Is(child, "conj")
            || syntax.Tokens.Form(person.Range.End) is not ","
        )
            return false;
        int start = person.Range.End + 1,
            end = start;
        while (end < syntax.Tokens.Count && syntax.Upos[end] is Upos.Propn or Upos.Noun or Upos.Adj)
            end++;
        if (child < start || child >= end || end == syntax.Tokens.Count || syntax.Tokens.Form(end) is not ",")
            return false;
        foreach (int other in syntax.Tree.Children(name))
            if (other > child && syntax.Tree.Is(other, "conj"))
                return false;
        return true;
    }

    /// <summary>"Norland's envoy": the name only says whose the noun is.</summary>
    private static bool IsModified(Syntax syntax, int token) =>
        syntax.NameAt(token) is { } name && name.Range.End < syntax.Tokens.Count && syntax.Upos[name.Range.End] is Upos.Part or Upos.Noun or Upos.Adj;

    /// <summary>The preposition that governs the phrase; null when there is none.</summary>
    public static int? Preposition(Syntax syntax, int head)
    {
        foreach (int child in syntax.Tree.Children(head))
            if (child < head && syntax.Tree.Is(child, "case"))
                return child;
        return null;
    }

    public static bool IsSubject(Tree tree, int head)
    {
        while (tree.Is(head, "conj") && tree.Head(head) >= 0)
            head = tree.Head(head);
        return tree.Is(head, "nsubj");
    }

    /// <summary>Whether the word only qualifies the noun that follows it: "Foreign Ministry spokesman", "U.S. officials".</summary>
    public static bool IsModifier(Syntax syntax, TokenRange range, int head)
    {
        Tree tree = syntax.Tree;
        int noun = tree.Head(head);
        return noun >= range.End
            && IsNominal(syntax, noun)
            && (tree.Is(head, "compound") || tree.Is(head, "amod") || tree.Relation(head) == "nmod:desc" || tree.Is(head, "flat"));
    }

    private static bool IsPremodifier(Tree tree, int child) =>
        tree.Is(child, "det")
        || tree.Is(child, "amod")
        || tree.Is(child, "compound")
        || tree.Is(child, "nmod")
        || tree.Is(child, "nummod")
        || tree.Is(child, "flat")
        || tree.Is(child, "advmod");

    private static bool IsComplement(Syntax syntax, int child)
    {
        Tree tree = syntax.Tree;
        if (tree.Is(child, "flat") || tree.Is(child, "compound") || tree.Is(child, "fixed"))
            return true;
        return tree.Is(child, "nmod")
            && Preposition(syntax, child) is { } preposition
            && Complementing.Contains(syntax.Tokens.Form(preposition))
            && !(syntax.Tokens.Form(preposition) is "on" && TimeNames.Is(syntax.Tokens.Form(child)))
            && !IsCharge(syntax, child, preposition);
    }

    /// <summary>"accuse", "warn", "clear": verbs with "of" before what somebody is charged with, told or rid of.</summary>
    public static bool TakesOf(string lemma) => Charging.Contains(lemma);

    /// <summary>"accused the mayor of fraud", "asked the bank for its books": what he is accused of or asked for, and no part of what he is called.
    /// </summary>
    private static bool IsCharge(Syntax syntax, int child, int preposition)
    {
        Tree tree = syntax.Tree;
        int noun = tree.Head(child);
        if (!(tree.Is(noun, "obj") || tree.Is(noun, "obl") || tree.Relation(noun) is "nsubj:pass") || tree.Head(noun) is not (>= 0 and var verb))
            return false;
        return syntax.Tokens.Form(preposition) switch
        {
            "of" => syntax.Upos[child] is not Upos.Propn && TakesOf(syntax.Lemmas[verb]),
            "for" => syntax.Lemmas[verb] is "ask",
            _ => false,
        };
    }

    private static bool OnlyWordsBetween(Syntax syntax, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (syntax.Tokens.Form(i) is "," or ";" or ":" or "--" or "–" or "—" or "(")
                return false;
        return true;
    }
}
