using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Makes actors of descriptions that bring somebody new: "US officials", "a spokesman", "his lawyers".</summary>
internal sealed class EntityMaker(EntityTable table)
{
    private const int LongestComplement = 6;

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;

    public int Make(int head, ActorNoun? noun, TokenRange extent)
    {
        string name = Name(head, extent, out int possessor);
        GazetteerEntry? state = table.StateIn(extent, head) ?? (possessor >= 0 ? table.Entities[possessor].State : null);
        bool plural = noun?.Plural ?? _syntax.Xpos[head] is "NNS" or "NNPS";
        bool anonymous = noun is { Class: NounClass.Source };
        if (noun is { Class: NounClass.Body, Singular: "government" or "administration" } && state is not null && (possessor >= 0 || IsOfState(head, extent)))
            name = $"{state.Adjective ?? state.Name} {noun.Singular}";
        int entity = table.Named(anonymous ? "anonymous " + name : name, Kind(head, noun, plural), plural, anonymous);
        Entity made = table.Entities[entity];
        if (noun is not null)
        {
            made.Roles.Add(noun.Singular);
            if (made.Gender == Gender.Unknown && !plural) made.Gender = noun.Gender;
            if (made.Kind == ActorKind.Office) made.Office ??= name;
        }

        if (state is not null) made.Belong(state);
        Affiliate(made, extent);
        return entity;
    }

    /// <summary>"the Government of the Republic of Chile": nothing stands behind the noun but its state.</summary>
    private bool IsOfState(int head, TokenRange extent)
    {
        if (extent.End <= head + 1 || _tokens.Form(head + 1) is not "of") return false;
        for (int i = head + 2; i < extent.End; i++)
            if (table.Known[i]?.State is null && _syntax.Upos[i] is not (Upos.Det or Upos.Adp) && _tokens.Form(i) is not ("Republic" or "Kingdom" or "State")) return false;
        return true;
    }

    private ActorKind Kind(int head, ActorNoun? noun, bool plural) => noun?.Class switch
    {
        _ when plural && noun?.Class is not NounClass.Body => ActorKind.Group,
        NounClass.Office => ActorKind.Office,
        NounClass.Source or NounClass.Person => ActorKind.Person,
        NounClass.Body => ActorKind.Organisation,
        NounClass.Medium => ActorKind.Outlet,
        NounClass.Document => ActorKind.Group,
        _ when _syntax.Upos[head] == Upos.Propn => Lexicon.GivenNameGender(_tokens.Form(head)) == Gender.Unknown ? ActorKind.Organisation : ActorKind.Person,
        _ => ActorKind.Group,
    };

    private void Affiliate(Entity made, TokenRange extent)
    {
        if (made.Affiliation is not null) return;
        for (int i = extent.Start; i < extent.End; i++)
        {
            if (table.NameAt[i] is not { } name || table.Entities[name.Entities[0]] is not { Kind: ActorKind.Organisation or ActorKind.Outlet } body || body == made) continue;
            made.Affiliation = body.Name;
            made.Country ??= body.Country;
            made.State ??= body.State;
            return;
        }
    }

    /// <summary>The words of the phrase without article, number and rank; "his" becomes the name of the one it stands for.</summary>
    private string Name(int head, TokenRange extent, out int possessor)
    {
        int start = extent.Start;
        // Where the phrase is cut badly, it begins behind the verb or the comma.
        for (int i = start; i < head; i++)
            if (_tokens.Form(i) is "," or ";" or ":" || (_syntax.IsVerb(i) && _syntax.Xpos[i] is "VBD" or "VBP" or "VBZ" or "MD")) start = i + 1;
        while (start < head && IsDropped(start)) start++;
        int end = extent.End - head - 1 <= LongestComplement ? extent.End : head + 1;
        end = Math.Max(end, Familiar(head));
        possessor = -1;
        foreach (int child in _tree.Children(head))
            if (_tree.Relation(child) == "nmod:poss" && table.ByHead[child] is { Entities: [var one] }) possessor = one;
        bool pronoun = _syntax.Upos[start] == Upos.Pron && start < head;
        string words = Words(pronoun ? start + 1 : start, head, end);
        if (IsCapitalisedByPlace(start)) words = char.ToLowerInvariant(words[0]) + words[1..];
        if (!pronoun || possessor < 0) return words;
        Entity owner = table.Entities[possessor];
        return owner.IsBody ? $"{owner.Name} {words}" : $"{owner.Name}'s {words}";
    }

    /// <summary>The words without rank in front of the noun: "his top advisers" are his advisers.</summary>
    private string Words(int start, int head, int end)
    {
        while (start < head && IsRank(_tokens.Form(start))) start++;
        for (int i = head - 1; i > start; i--)
            if (IsRank(_tokens.Form(i))) return $"{Words(start, i, i)} {Wording.Of(_tokens, new TokenRange(i + 1, end))}";
        return Wording.Of(_tokens, new TokenRange(start, end));
    }

    /// <summary>Whether the word has its capital only because it begins a sentence.</summary>
    private bool IsCapitalisedByPlace(int token) => _syntax.Upos[token] is Upos.Noun or Upos.Adj && table.Known[token] is null
        && _tokens.Form(token) is [_, var second, ..] && char.IsLower(second) && table.SentenceOf(token).Start == token;

    /// <summary>"people familiar with the matter": the end of what makes them worth hearing, or 0.</summary>
    private int Familiar(int head)
    {
        foreach (int child in _tree.Children(head))
            if (child > head && _tokens.Form(child) is "familiar" or "briefed" or "close" && _tree.Subtree(child) is var clause && clause.End - head <= LongestComplement) return clause.End;
        return 0;
    }

    private bool IsDropped(int token)
    {
        if (_syntax.Upos[token] is Upos.Det or Upos.Num or Upos.Punct) return true;
        ReadOnlySpan<char> form = _tokens.Form(token);
        return IsRank(form) || form is "unnamed" or "unidentified" or "anonymous" or "several" or "many" or "various" or "other" or "certain" or "few" or "more" or "Several" or "Many" or "Other";
    }

    private static bool IsRank(ReadOnlySpan<char> word) => word is "senior" or "top" or "high-ranking" or "Senior" or "Top";
}
