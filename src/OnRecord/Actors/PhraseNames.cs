using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Finds the one named at the end of a phrase that another word or name carries: "NATO (…) Secretary General Erik Lund", "the leader of the
/// League, Mr Per Dahl".</summary>
internal sealed class PhraseNames(EntityTable table)
{
    private static readonly WordSet ClauseWords = WordSet.Of("Actors/Data/rule-words.tsv", "clause-words");
    private static readonly WordSet Joints = WordSet.Of("Actors/Data/rule-words.tsv", "phrase-joints");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;

    /// <returns>Null when the phrase names nobody but its head.</returns>
    public int? Bearer(int head, TokenRange range)
    {
        int end = WithoutBracket(range);
        while (end > range.Start && (_syntax.Upos[end - 1] == Upos.Punct || Possessives.IsMark(_tokens.Form(end - 1))))
            end--;
        // "Lund Pharma of Malmö, Sweden": where a body has its seat.
        if (end - 2 > head && _tokens.Form(end - 2) is "," && table.Known[end - 1]?.State is not null)
            end -= 2;
        // "Rep. Karl Berg of Hendersonville": where a person is from.
        if (
            end - 3 > head
            && _tokens.Form(end - 2) is "of"
            && table.NameAt[end - 3] is { Entities: [var from] }
            && table.Entities[from].Kind == ActorKind.Person
        )
            end -= 2;
        if (end > range.Start && table.NameAt[end - 1] is null && Overlooked(head, range.Start, end) is { } stranger)
            return stranger;
        if (end <= range.Start || table.NameAt[end - 1] is not { Entities: [var named] } name || name.Range.Contains(head) || name.Range.Start <= head)
            return null;
        int before = name.Range.Start - 1;
        while (before > head && (Lexicon.IsTitle(_tokens.Form(before)) || _syntax.Upos[before] == Upos.Det))
            before--;
        Entity entity = table.Entities[named];
        if (_tokens.Form(before) is ",")
            return Apposed(head, before, entity) ? named : null;
        if (
            IsTitle(head, before, range, entity)
            || IsKind(head, before, entity)
            || entity.Kind == ActorKind.Person
                && (
                    OfficePhrases.Before(_syntax, before + 1) == head
                    || OfficePhrases.AreOfOne(table, head, new TokenRange(Math.Max(range.Start, head), before + 1))
                )
        )
            return named;
        // "a witness in the inquiry, former port adviser Ada Brandt": behind the comma stands a title.
        int comma = before;
        while (comma > head && _syntax.Upos[comma] is Upos.Noun or Upos.Propn or Upos.Adj)
            comma--;
        return comma > head && comma < before && _tokens.Form(comma) is "," && Apposed(head, comma, entity) ? named : null;
    }

    /// <summary>The end of the phrase before a bracket that closes it: "Committee Chairman Rob Corwin (R-Tenn.)".</summary>
    private int WithoutBracket(TokenRange range)
    {
        if (range.IsEmpty || _tokens.Form(range.End - 1) is not ")")
            return range.End;
        for (int i = range.End - 1; i > range.Start; i--)
            if (_tokens.Form(i) is "(")
                return i;
        return range.End;
    }

    /// <summary>"a Danish regulator, the Harbour Board,": the body that is named beside the noun; null where more than one is, or none.</summary>
    public int? Beside(int head)
    {
        foreach (int child in _syntax.Tree.Children(head))
            if (
                child > head
                && _syntax.Tree.Is(child, "appos")
                && table.NameAt[child] is { Entities: [var named] }
                && table.Entities[named] is { Kind: ActorKind.Organisation or ActorKind.Outlet }
                && _syntax.Tree.Child(child, "conj") is null
            )
                return named;
        return null;
    }

    /// <summary>A person's name behind the comma that the name finder did not see: a given name that is known, and a surname.</summary>
    private int? Overlooked(int head, int start, int end)
    {
        int first = end - 1;
        while (first - 1 > start && _syntax.Upos[first - 1] == Upos.Propn && table.Known[first - 1] is null)
            first--;
        if (
            first - 1 <= head
            || _syntax.Upos[end - 1] != Upos.Propn
            || end - first != 2
            || _tokens.Form(first - 1) is not ","
            || Lexicon.GivenNameGender(_tokens.Form(first)) == Gender.Unknown
        )
            return null;
        var words = new TokenRange(first, end);
        var person = new Entity(_tokens.TextOf(words).ToString(), ActorKind.Person);
        if (!Apposed(head, first - 1, person))
            return null;
        int named = table.Named(person.Name, ActorKind.Person);
        table.Mark(words, end - 1, MentionForm.Name, [named]);
        return named;
    }

    /// <summary>"the Ministry's representative, Colonel E. Dahl": what the noun calls and what the name is agree.</summary>
    private bool Apposed(int head, int comma, Entity entity)
    {
        // "Lund campaign manager, Per Berg": the noun that calls him, where the tree has the name before it carry the phrase.
        int called = table.NameAt[head] is null ? head : comma - 1;
        if (Lexicon.Noun(_tokens.Form(called)) is not { Plural: false } noun || table.NameAt[called] is not null)
            return false;
        for (int i = head + 1; i < comma; i++)
            if (_tokens.Form(i) is "," || ClauseWords.Contains(_tokens.Form(i)) || _syntax.IsVerb(i))
                return false;
        return noun.IsHuman ? entity.Kind == ActorKind.Person : entity.Kind is ActorKind.Organisation or ActorKind.Outlet;
    }

    /// <summary>"Swedish miner Norrgruvan", "the makers Lund and Dahl": the noun right before the name of a body says what it is.</summary>
    private bool IsKind(int head, int last, Entity entity) =>
        (entity.Kind is ActorKind.Organisation or ActorKind.Outlet || Lexicon.Noun(_tokens.Form(head)) is { Class: NounClass.Body or NounClass.Medium })
        && last == head
        && table.NameAt[head] is null
        && _syntax.Upos[head] == Upos.Noun
        && Lexicon.Noun(_tokens.Form(head)) is not { IsHuman: true, Plural: false, Class: NounClass.Office };

    /// <summary>"Inspector-General of Police", "Director-General of the Port Police (OPP)": an office with what it is in charge of.</summary>
    private bool IsInCharge(int head, int last)
    {
        if (
            ActorNouns.At(_syntax, head) is not { Class: NounClass.Office }
            || last < head + 3
            || _tokens.Form(head + 1) is not "-"
            || _tokens.Form(head + 3) is not "of"
        )
            return false;
        for (int i = head + 4; i <= last; i++)
            if (_syntax.Upos[i] is not (Upos.Propn or Upos.Adj or Upos.Det or Upos.Punct) || _tokens.Form(i) is ",")
                return false;
        return true;
    }

    /// <summary>"minister in the Ministry of Trade Erik Lund": an office, the body where it is held, and a name; but "an envoy of President Erik
    /// Lund".</summary>
    private bool IsOfBody(int head, int last)
    {
        if (
            ActorNouns.At(_syntax, head) is not { Class: NounClass.Office, Plural: false }
            || last < head + 2
            || table.NameAt[last] is not { Entities: [var held] } body
            || table.Entities[held].Kind is ActorKind.Person
            || _syntax.Upos[last] is not Upos.Propn
        )
            return false;
        for (int i = head + 1; i < body.Range.Start; i++)
            if (_syntax.Upos[i] is not (Upos.Adp or Upos.Det))
                return false;
        return true;
    }

    /// <summary>Whether what stands between the beginning of the phrase and the name is its title: nouns and names, the last of them said of people.</summary>
    private bool IsTitle(int head, int last, TokenRange range, Entity entity)
    {
        if (entity.Kind != ActorKind.Person || last < range.Start)
            return false;
        if (IsInCharge(head, last) || IsOfBody(head, last))
            return true;
        bool titled =
            Lexicon.IsTitle(_tokens.Form(last + 1))
            || Lexicon.Noun(_tokens.Form(last)) is { IsHuman: true, Plural: false }
            || _tokens.Form(last) is "General" or "manager";
        if (!titled)
            return false;
        int depth = 0;
        for (int i = head + 1; i <= last; i++)
        {
            ReadOnlySpan<char> form = _tokens.Form(i);
            if (form is "(")
                depth++;
            else if (form is ")")
                depth--;
            else if (table.NameAt[i] is { } body && body.Range.Contains(head))
                continue;
            else if (
                depth == 0
                && !IsHyphened(i)
                && (form is "," or "'s" or "’s" || Joints.Contains(form) || _syntax.Upos[i] is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Pron)
            )
                return false;
        }

        return depth == 0;
    }

    /// <summary>The "in" of "Editor-in-Chief".</summary>
    private bool IsHyphened(int token) => _tokens.Form(token - 1) is "-" && token + 1 < _tokens.Count && _tokens.Form(token + 1) is "-";
}
