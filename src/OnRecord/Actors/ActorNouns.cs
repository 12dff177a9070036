using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Tells the nouns that no list knows and that yet can speak from things: willingness, a purchase and a fact say nothing.</summary>
internal static class ActorNouns
{
    private static readonly WordSet Endings = WordSet.Of("Actors/Data/rule-words.tsv", "person-endings");

    private static readonly FrozenSet<string> s_things = DataFile
        .Lines("Actors/Data/thing-nouns.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet Substances = WordSet.Of("Actors/Data/rule-words.tsv", "substance-words");

    /// <summary>The noun for one who acts; null for every other word, and for a "nerve agent".</summary>
    public static ActorNoun? At(Syntax syntax, int token)
    {
        // "accused" is a person, and a deed where it is a verb.
        if (token > 1 && General(syntax.Tokens, token - 2) is not null || syntax.Tokens.Form(token) is "accused" && syntax.IsVerb(token))
            return null;
        ActorNoun? noun = General(syntax.Tokens, token) ?? Elect(syntax.Tokens, token - 2) ?? Lexicon.Noun(syntax.Tokens.Form(token));
        return noun is { Singular: "agent" } && IsSubstance(syntax, token) ? null : noun;
    }

    /// <summary>"Inspector-General": one noun in three words.</summary>
    private static ActorNoun? General(Tokens tokens, int token) =>
        token + 2 < tokens.Count && tokens.Form(token + 2) is "General" or "general" ? Joined(tokens, token) : null;

    /// <summary>"president-elect", by its first word: one who holds the office not yet; null for every other word.</summary>
    public static ActorNoun? Elect(Tokens tokens, int token) =>
        token >= 0 && token + 2 < tokens.Count && tokens.Form(token + 2) is "elect" ? Joined(tokens, token) : null;

    private static ActorNoun? Joined(Tokens tokens, int token) =>
        tokens.Form(token + 1) is "-" && !tokens.SpaceAfter(token) ? Lexicon.Noun($"{tokens.Form(token)}-{tokens.Form(token + 2)}") : null;

    private static bool IsSubstance(Syntax syntax, int agent)
    {
        for (int t = agent - 1; t >= 0 && syntax.Upos[t] is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Punct; t--)
            if (Substances.Contains(syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        return false;
    }

    public static bool CanSpeak(Syntax syntax, int head)
    {
        ReadOnlySpan<char> form = syntax.Tokens.Form(head);
        if (At(syntax, head) is not null || syntax.Upos[head] is not Upos.Noun || form is "others" or "Others")
            return true;
        // A bare singular with a capital is a name that begins its sentence.
        if (char.IsUpper(form[0]) && syntax.Xpos[head] is "NN" && !syntax.Tree.Children(head).GetEnumerator().MoveNext())
            return true;
        return IsPerson(syntax, head) || HasWho(syntax, head);
    }

    /// <summary>Whether the form of the noun says that it is said of people.</summary>
    public static bool IsPerson(Syntax syntax, int head)
    {
        ReadOnlySpan<char> form = syntax.Tokens.Form(head);
        if (Lexicon.Noun(form) is not null)
            return true;
        string lemma = syntax.Lemmas[head];
        if (lemma.Length > 4 && lemma[^1] == 'r' && lemma[^2] is ('e' or 'o'))
            return !s_things.Contains(lemma);
        foreach (string ending in Endings.LongestFirst)
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>"the breeder who owns the mare".</summary>
    private static bool HasWho(Syntax syntax, int head)
    {
        foreach (int child in syntax.Tree.Children(head))
            if (syntax.Tree.Is(child, "acl") && syntax.Tree.Subject(child) is { } subject && syntax.Tokens.Form(subject) is "who")
                return true;
        return false;
    }
}
