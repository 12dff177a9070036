using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Offices of many words beside the name of who holds them, or of whom they serve.</summary>
internal static class OfficePhrases
{
    private static readonly WordSet Joints = WordSet.Of("Actors/Data/rule-words.tsv", "portfolio-joints");
    internal static readonly WordSet Serving = WordSet.Of("Actors/Data/rule-words.tsv", "office-prepositions");

    /// <summary>Words of an office, or between one who serves and whom he serves, at most.</summary>
    private const int Longest = 10;

    /// <summary>"Minister of Roads and Ports | Karl Moss", "Secretary of State for Work and Pensions | Ada Lund": the office, where what it is in charge
    /// of stands right before a name.</summary>
    /// <returns>Where the office's noun stands; null where there is none.</returns>
    public static int? Before(Syntax syntax, int name)
    {
        Tokens tokens = syntax.Tokens;
        int first = tokens.SentenceAt(name).Start;
        if (name == first || !IsCapitalised(tokens, name - 1))
            return null;
        for (int i = name - 1; i >= first && i >= name - Longest; i--)
        {
            if (Joints.Contains(tokens.Form(i)))
                continue;
            if (!IsCapitalised(tokens, i))
                return null;
            if (Lexicon.Noun(tokens.Form(i)) is { IsHuman: true } noun)
                return noun is { Class: NounClass.Office, Plural: false } && tokens.Form(i + 1) is "of" or "for" && i + 2 < name ? i : null;
        }

        return null;
    }

    /// <summary>"Former attorney general and justice minister | Anna Berg": one person with several offices, none of which has an article; but "a lawyer
    /// and minister Anna Berg".</summary>
    /// <param name="head">The noun that carries the phrase.</param>
    public static bool AreOfOne(EntityTable table, int head, TokenRange words)
    {
        Syntax syntax = table.Syntax;
        if (
            syntax.Xpos[head] is "NNS" or "NNPS"
            || syntax.Tree.Child(head, "det") is not null
            || ActorNouns.At(syntax, head) is not { IsHuman: true, Plural: false }
            || Lexicon.Noun(syntax.Tokens.Form(words.End - 1)) is not { IsHuman: true, Plural: false }
        )
            return false;
        bool joined = false;
        for (int i = words.Start; i < words.End; i++)
        {
            joined |= syntax.Tokens.Form(i) is "and" or "&";
            if (
                syntax.Upos[i] is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Cconj)
                || table.NameAt[i] is { Entities: [var named] } && table.Entities[named].Kind == ActorKind.Person
            )
                return false;
        }

        return joined;
    }

    /// <summary>"a lawyer for singer | Bruno Tolka", "an aide to Governor | Karl Moss", "a spokesman for Mr | Moss": whom he serves who is called so, whatever the tree hangs the name
    /// on.</summary>
    public static Mention? Served(EntityTable table, int noun)
    {
        Tokens tokens = table.Tokens;
        int end = Math.Min(tokens.SentenceAt(noun).End, noun + Longest);
        if (noun + 2 >= end || !Serving.Contains(tokens.Form(noun + 1)) || Lexicon.Noun(tokens.Form(noun)) is not { IsHuman: true, Plural: false })
            return null;
        int at = noun + 2;
        while (at < end && table.NameAt[at] is null && table.Syntax.Upos[at] is Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj)
            at++;
        bool titled = at > noun + 2 && (Lexicon.IsTitle(tokens.Form(at - 1)) || Lexicon.Noun(tokens.Form(at - 1)) is { IsHuman: true, Plural: false });
        return
            titled
            && at < end
            && table.NameAt[at] is { Entities: [var one] } name
            && name.Range.Start == at
            && table.Entities[one].Kind == ActorKind.Person
            && !(name.Range.End < end && Possessives.IsMark(tokens.Form(name.Range.End)))
            ? name
            : null;
    }

    private static bool IsCapitalised(Tokens tokens, int token) => char.IsUpper(tokens.Form(token)[0]);
}
