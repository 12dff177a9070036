using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Makes actors of descriptions that bring somebody new: "US officials", "a spokesman", "his lawyers".</summary>
internal sealed class EntityMaker(EntityTable table)
{
    private static readonly WordSet Dropped = WordSet.Of("Actors/Data/rule-words.tsv", "dropped-words");
    private static readonly WordSet Ranks = WordSet.Of("Actors/Data/rule-words.tsv", "rank-words");
    private static readonly WordSet StateTitles = WordSet.Of("Actors/Data/rule-words.tsv", "state-titles");
    private static readonly WordSet Close = WordSet.Of("Actors/Data/rule-words.tsv", "close-words");

    private const int LongestComplement = 6;

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;

    public int Make(int head, ActorNoun? noun, TokenRange extent)
    {
        string name = Name(head, extent, out int? possessor);
        GazetteerEntry? state = table.StateIn(extent, head) ?? (possessor is { } owner ? table.Entities[owner].State : null);
        bool plural = noun?.Plural ?? _syntax.Xpos[head] is "NNS" or "NNPS";
        bool anonymous = noun is { Class: NounClass.Source };
        if (
            noun is { Class: NounClass.Body, Singular: "government" or "administration" }
            && state is not null
            && (possessor is not null || IsOfState(head, extent))
        )
            name = $"{state.Adjective ?? state.Name} {noun.Singular}";
        ActorKind kind = Kind(head, noun, plural);
        int entity = table.Named(anonymous ? "anonymous " + name : name, kind, plural, anonymous || IsUnnamed(kind, noun, state, head, extent));
        Entity made = table.Entities[entity];
        if (noun is not null)
        {
            made.Roles.Add(noun.Singular);
            if (made.Gender == Gender.Unknown && !plural)
                made.Gender = noun.Gender;
            if (made.Kind == ActorKind.Office)
                made.Office ??= name;
        }

        if (state is not null)
            made.Belong(state);
        Affiliate(made, extent);
        return entity;
    }

    /// <summary>"an Australian miner", "a professor": no name in the phrase tells who it is. An office is known by its holder, a government by its
    /// state, a party's people by the party.</summary>
    private bool IsUnnamed(ActorKind kind, ActorNoun? noun, GazetteerEntry? state, int head, TokenRange extent)
    {
        if (
            kind is ActorKind.Office or ActorKind.Document or ActorKind.State
            || (noun?.Class == NounClass.Body && state is not null && Voices.OfState(noun.Singular))
        )
            return false;
        for (int i = extent.Start; i < extent.End; i++)
            if (table.Known[i]?.State is null && char.IsUpper(_tokens.Form(i)[0]) && !IsCapitalisedByPlace(i) && (_syntax.Upos[i] == Upos.Propn || i == head))
                return false;
        return !table.HasOwner(head);
    }

    /// <summary>"the Government of the Republic of Chile": nothing stands behind the noun but its state.</summary>
    private bool IsOfState(int head, TokenRange extent)
    {
        if (extent.End <= head + 1 || _tokens.Form(head + 1) is not "of")
            return false;
        for (int i = head + 2; i < extent.End; i++)
            if (table.Known[i]?.State is null && _syntax.Upos[i] is not (Upos.Det or Upos.Adp) && !StateTitles.Contains(_tokens.Form(i)))
                return false;
        return true;
    }

    private ActorKind Kind(int head, ActorNoun? noun, bool plural) =>
        noun?.Class switch
        {
            _ when plural && noun?.Class is not NounClass.Body => ActorKind.Group,
            NounClass.Office => ActorKind.Office,
            NounClass.Source or NounClass.Person => ActorKind.Person,
            NounClass.Body => ActorKind.Organisation,
            NounClass.Medium => ActorKind.Outlet,
            NounClass.Document => plural ? ActorKind.Group : ActorKind.Document,
            _ when _syntax.Upos[head] == Upos.Propn => Lexicon.GivenNameGender(_tokens.Form(head)) == Gender.Unknown
                ? ActorKind.Organisation
                : ActorKind.Person,
            _ => ActorKind.Group,
        };

    private void Affiliate(Entity made, TokenRange extent)
    {
        if (made.Affiliation is not null)
            return;
        for (int i = extent.Start; i < extent.End; i++)
        {
            if (
                table.NameAt[i] is not { } name
                || table.Entities[name.Entities[0]] is not { Kind: ActorKind.Organisation or ActorKind.Outlet } body
                || body == made
            )
                continue;
            made.Affiliation = body.Name;
            made.Country ??= body.Country;
            made.State ??= body.State;
            return;
        }
    }

    /// <summary>The words of the phrase without article, number and rank; "his" becomes the name of the one it stands for.</summary>
    private string Name(int head, TokenRange extent, out int? possessor)
    {
        int start = extent.Start;
        // Where the phrase is cut badly, it begins behind the verb or the comma.
        for (int i = start; i < head; i++)
            if (_tokens.Form(i) is "," or ";" or ":" || (_syntax.IsVerb(i) && VerbForms.IsFinite(_syntax, i)))
                start = i + 1;
        // "at least nine people", "a further nine people".
        foreach (int child in _tree.Children(head))
            if (child >= start && child < head && _tree.Is(child, "nummod"))
                start = child + 1;
        // "the 34-year-old mother of three", "a 34-year-old mother"; but "Lund's 14-year-old daughter".
        if (_syntax.Upos[start] is Upos.Det && Ages.Behind(_tokens, start) is { } old && old < head)
            start = old + 1;
        while (start < head && IsDropped(start))
            start++;
        int end = extent.End - head - 1 <= LongestComplement ? extent.End : head + 1;
        end = BeforeTime(head, Math.Max(end, Familiar(head)));
        for (int i = end - 1; i > head; i--)
            if (_tokens.Form(i) is "," or "who" or "which")
                end = i;
        possessor = null;
        int behind = start + 1;
        foreach (int child in _tree.Children(head))
        {
            if (_tree.Relation(child) != "nmod:poss" || table.ByHead[child] is not { Entities: [var one] })
                continue;
            possessor = one;
            // "his country's | officials": the owner's name holds the country.
            if (child > start && child + 1 < head && _syntax.Xpos[child + 1] is "POS")
                behind = child + 2;
        }

        bool pronoun = _syntax.Upos[start] == Upos.Pron && start < head;
        if (!pronoun && Owned(head, start, end) is { } owned)
            return owned;
        string words = Uncapitalised(start, Words(pronoun ? behind : start, head, end));
        return pronoun && possessor is { } owner ? After(table.Entities[owner], words) : words;
    }

    /// <summary>"Lund's aides", "a lawyer for Lund", "an official at the Fund": one name for each, with the owner's in full.</summary>
    private string? Owned(int head, int start, int end)
    {
        if (OfficePhrases.Served(table, head) is { Entities: [var served] })
            return After(table.Entities[served], Uncapitalised(start, Words(start, head, head + 1)));
        foreach (int child in _tree.Children(head))
        {
            if (table.NameAt[child] is not { Head: var owner, Entities: [var one], Range: var name } || owner != child)
                continue;
            if (child < head && _tree.Relation(child) == "nmod:poss" && name.Start == start && name.End + 1 < end && _syntax.Xpos[name.End] is "POS")
                return After(table.Entities[one], Words(name.End + 1, head, end));
            if (
                child > head
                && _tree.Is(child, "nmod")
                && name.End == end
                && Phrases.Preposition(_syntax, child) == head + 1
                && OfficePhrases.Serving.Contains(_tokens.Form(head + 1))
                && Lexicon.Noun(_tokens.Form(head)) is { IsHuman: true }
                && !table.IsAbroad(child, head)
                && (name.Start == head + 2 || (name.Start == head + 3 && _syntax.Upos[head + 2] == Upos.Det))
            )
                return After(table.Entities[one], Uncapitalised(start, Words(start, head, head + 1)));
        }

        return null;
    }

    private static string After(Entity owner, string words) =>
        owner.Kind switch
        {
            ActorKind.State when char.IsLower(words[0]) => $"{owner.State?.Adjective ?? owner.Name} {words}",
            ActorKind.Organisation or ActorKind.Outlet => $"{owner.Name} {words}",
            _ => $"{owner.Name}'s {words}",
        };

    /// <summary>The words without rank in front of the noun: "his top advisers" are his advisers.</summary>
    private string Words(int start, int head, int end)
    {
        while (start < head && IsRank(_tokens.Form(start)))
            start++;
        for (int i = head - 1; i > start; i--)
            if (IsRank(_tokens.Form(i)))
                return $"{Words(start, i, i)} {Wording.Of(_tokens, new TokenRange(i + 1, end))}";
        return Wording.Of(_tokens, new TokenRange(start, end));
    }

    private string Uncapitalised(int start, string words) => IsCapitalisedByPlace(start) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>Whether the word has its capital only because it begins a sentence.</summary>
    private bool IsCapitalisedByPlace(int token) =>
        _syntax.Upos[token] is Upos.Noun or Upos.Adj
        && table.Known[token] is null
        && _tokens.Form(token) is [_, var second, ..]
        && char.IsLower(second)
        && table.Tokens.SentenceAt(token).Start == token;

    /// <summary>"prosecutors in April", "a panel in 2001": when it was is no part of who it is.</summary>
    private int BeforeTime(int head, int end)
    {
        foreach (int child in _tree.Children(head))
        {
            if (
                child <= head
                || child >= end
                || !_tree.Is(child, "nmod")
                || !(TimeNames.Is(_tokens.Form(child)) || (_syntax.Upos[child] == Upos.Num && _tokens.Form(child).Length == 4))
            )
                continue;
            return Phrases.Preposition(_syntax, child) is { } preposition && preposition > head ? preposition : child;
        }

        return end;
    }

    /// <summary>"people familiar with the matter": the end of what makes them worth hearing, or 0.</summary>
    private int Familiar(int head)
    {
        foreach (int child in _tree.Children(head))
            if (child > head && Close.Contains(_tokens.Form(child)) && _tree.Subtree(child) is var clause && clause.End - head <= LongestComplement)
                return clause.End;
        return 0;
    }

    private bool IsDropped(int token)
    {
        if (_syntax.Upos[token] is Upos.Det or Upos.Num or Upos.Punct or Upos.Adv or Upos.Cconj or Upos.Part or Upos.Sconj)
            return true;
        ReadOnlySpan<char> form = _tokens.Form(token);
        return IsRank(form) || Dropped.Contains(form);
    }

    private static bool IsRank(ReadOnlySpan<char> word) => Ranks.Contains(word);
}
