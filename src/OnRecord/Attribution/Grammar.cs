using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Questions about a predicate that its tree answers.</summary>
internal static class Grammar
{
    private const int Climb = 6;

    /// <summary>"not", "n't", "never", "no" on the word itself, or on an auxiliary before it.</summary>
    public static bool IsNegated(Passage p, int predicate)
    {
        foreach (int child in p.Tree.Children(predicate))
        {
            if (child > predicate && p.Syntax.Upos[child] != Upos.Part) continue;
            if (p.Syntax.Lemmas[child] is "not" or "n't" or "never" or "no" or "neither" or "nor" or "hardly" or "nobody" or "cannot"
                || p.Tokens.Form(child) is "n't" or "n’t" or "not") return true;
        }

        return false;
    }

    /// <summary>The lemma of a modal on the word ("will", "should"), or null.</summary>
    public static string? Modal(Passage p, int predicate)
    {
        foreach (int child in p.Tree.Children(predicate))
            if (p.Syntax.Xpos[child] == "MD") return p.Tokens.Form(child) is "'ll" or "’ll" or "wo" ? "will" : p.Tokens.Form(child) is "'d" or "’d" ? "would" : p.Syntax.Lemmas[child];
        return null;
    }

    /// <summary>"in response to", "in reference to": a bare noun between two prepositions is part of one preposition, and nobody's word.</summary>
    public static bool IsInPreposition(Passage p, int noun) =>
        p.Syntax.Upos[noun] == Upos.Noun && noun > 0 && noun + 1 < p.Count
        && p.Syntax.Lemmas[noun - 1] == "in" && p.Syntax.Lemmas[noun + 1] == "to" && p.Syntax.Upos[noun + 1] == Upos.Adp;

    public static bool IsPassive(Passage p, int predicate)
    {
        foreach (int child in p.Tree.Children(predicate))
            if (p.Tree.Relation(child) is "nsubj:pass" or "aux:pass") return true;
        return false;
    }

    /// <summary>The token that does what the predicate says where its own clause does not name it: the subject or object of a predicate above that controls it. -1 when nobody is named.</summary>
    public static int Controller(Passage p, int predicate)
    {
        Tree tree = p.Tree;
        int at = predicate;
        for (int steps = 0; steps < Climb; steps++)
        {
            int head = tree.Head(at);
            if (head < 0) return -1;
            switch (tree.Relation(at).Split(':')[0])
            {
                case "xcomp":
                    int told = Told(p, head);
                    if (told >= 0) return told;
                    break;
                case "acl":
                    if (p.Syntax.Xpos[at] is "VBG" or "VBN" || p.Syntax.Upos[head] is Upos.Propn) return head;
                    break;
                case "conj" or "advcl" or "parataxis" or "cop" or "dep":
                    break;
                case "obj" or "obl" when p.Syntax.Upos[at] is Upos.Noun && p.Syntax.IsVerb(head):
                    break;
                case "ccomp" when p.Syntax.Xpos[at] is "VB" or "VBG" && tree.Subject(at) < 0:
                    int object_ = Told(p, head);
                    if (object_ >= 0) return object_;
                    break;
                default:
                    return -1;
            }

            int subject = tree.Subject(head);
            if (subject >= 0 && !(IsPassive(p, head) && tree.Relation(at) == "obl")) return subject;
            at = head;
        }

        return -1;
    }

    /// <summary>The object of a verb of telling or asking: the one who is to act.</summary>
    public static int Told(Passage p, int verb)
    {
        if (IsPassive(p, verb)) return -1;
        int object_ = p.Tree.Child(verb, "obj");
        int indirect = p.Tree.Child(verb, "iobj");
        if (indirect >= 0) return indirect;
        return object_ >= 0 && WordList.ToldVerbs.Contains(p.Syntax.Lemmas[verb]) ? object_ : -1;
    }

    /// <summary>The noun phrase of a word, without what follows it as a clause or after a comma.</summary>
    public static TokenRange Phrase(Passage p, int head)
    {
        TokenRange subtree = p.Tree.Subtree(head);
        int start = subtree.Start, end = subtree.End;
        foreach (int child in p.Tree.Children(head))
        {
            bool cut = p.IsPunctuation(child) && child > head || p.Tree.Is(child, "acl") || p.Tree.Is(child, "advcl") || p.Tree.Is(child, "ccomp")
                || p.Tree.Is(child, "parataxis") || p.Tree.Is(child, "xcomp") || p.Tree.Is(child, "advmod") && child > head;
            if (cut && child > head) end = Math.Min(end, p.Tree.Subtree(child).Start);
            if (p.Tree.Is(child, "case") && child < head || p.Tree.Is(child, "cc") && child < head) start = Math.Max(start, p.Tree.Subtree(child).End);
        }

        if (end <= head) end = head + 1;
        if (start > head) start = head;
        while (end > head + 1 && p.IsPunctuation(end - 1)) end--;
        while (start < head && p.IsPunctuation(start)) start++;
        return new TokenRange(start, end);
    }

    /// <summary>The preposition of a noun phrase in lower case, or empty.</summary>
    public static string Preposition(Passage p, int head)
    {
        int marker = p.Tree.Child(head, "case");
        return marker >= 0 && marker < head ? p.Syntax.Lemmas[marker].ToLowerInvariant() : "";
    }

    /// <summary>What hangs on a cue as its content, as the tree has it: a clause, else an object, else a phrase with a preposition; null when there is none.</summary>
    public static TokenRange? Complement(Passage p, int key, TokenRange cue)
    {
        bool told = WordList.ToldVerbs.Contains(p.Syntax.Lemmas[key]);
        int best = -1, rank = int.MaxValue;
        foreach (int child in p.Tree.Children(key))
        {
            if (child < key) continue;
            int order = p.Tree.Relation(child).Split(':')[0] switch
            {
                "ccomp" => 0,
                "xcomp" => 1,
                "acl" when !p.Syntax.IsVerb(key) && p.Tree.Child(child, "mark") >= 0 => 2,
                "advcl" when p.Syntax.Upos[key] is Upos.Adj => 3,
                "obj" when !told => 4,
                "obl" or "nmod" when Preposition(p, child) is "for" or "of" or "about" or "on" or "against" or "to" or "over" => 5,
                _ => int.MaxValue,
            };
            if (order >= rank) continue;
            best = child;
            rank = order;
        }

        if (best < 0) return null;
        TokenRange subtree = p.Tree.Subtree(best);
        int start = Math.Max(subtree.Start, cue.End), end = subtree.End;
        while (end > start && p.IsPunctuation(end - 1) && !p.InQuotation(end - 1)) end--;
        while (start < end && p.IsPunctuation(start) && !p.InQuotation(start)) start++;
        return end > start ? new TokenRange(start, end) : null;
    }
}
