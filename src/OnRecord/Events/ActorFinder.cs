using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Finds the actor that a noun phrase of an event leads to. A document only carries what others do: "the board's plan" leads to the board.</summary>
/// <param name="outlet">The report's own outlet, which takes part in nothing that it tells; null when unknown.</param>
internal sealed class ActorFinder(Syntax syntax, Cast cast, Statements statements, string? outlet)
{
    private static readonly WordSet Owning = WordSet.Of("Events/Data/rule-words.tsv", "owning-prepositions");
    private static readonly WordSet Locating = WordSet.Of("Events/Data/rule-words.tsv", "locating-prepositions");

    /// <summary>Whether a preposition says where something is: "in", "near".</summary>
    public static bool IsLocating(string preposition) => Locating.Contains(preposition);

    private Tree Tree => syntax.Tree;

    /// <summary>
    /// A person whose title the word is, else the word's own, else the name right after it, else the first one inside that the phrase belongs to ("Berg's
    /// decision", "a Karsian ship"); null for none.
    /// </summary>
    /// <param name="isPlaceToo">Whether it may be the place of what the word names ("a base in Karsia"): that of what suffers something, not of who acts.</param>
    public int? At(int word, bool isPlaceToo)
    {
        if (IsDateline(word) || IsWhoseFollow(word))
            return null;
        int? found = Find(word, isPlaceToo);
        return found is { } actor && (IsDocument(actor) || IsOwnOutlet(cast.Actors[actor]) || IsNumber(actor)) ? null : found;
    }

    /// <summary>"12 of whom".</summary>
    private bool IsNumber(int actor) => !cast.Actors[actor].Name.Any(char.IsLetter);

    private bool IsDocument(int actor) => cast.Actors[actor].Kind == ActorKind.Document;

    private bool IsOwnOutlet(Actor actor) => outlet is not null && actor is { Kind: ActorKind.Outlet } && actor.Name == outlet;

    public bool IsNamePart(int word) => Tree.Is(word, "flat") || Tree.Is(word, "appos") || Tree.Is(word, "compound") || Tree.Relation(word) == "nmod:desc";

    private int? Find(int word, bool isPlaceToo)
    {
        // "Berg, the darling of the valley, who promised it".
        if (Called(word) is { } person)
            return person;
        int around = cast.AtToken[word];
        int? own = around >= 0 && !IsDocument(around) && !IsThingOf(word, around) && !IsSpokenOf(word, around) ? around : null;
        if (own is { } met && cast.Actors[met].Kind == ActorKind.Person)
            return own;
        if ((PersonUnder(word, 0) ?? PersonAfterTitle(word) ?? own) is { } actor)
            return actor;
        if (syntax.Upos[word] == Upos.Pron)
            return WhoeverSays(word);
        if (word + 1 < cast.AtToken.Length && cast.AtToken[word + 1] is >= 0 and var next && syntax.Upos[word + 1] == Upos.Propn)
            return next;
        if (cast.AsideAt(word) is { } aside)
            return Locating.Contains(Prepositions.Of(syntax, word)) && !IsState(aside) ? null : aside;
        TokenRange phrase = Tree.Subtree(word);
        int? placed = null;
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            bool isMention = cast.AtToken[i] >= 0;
            if ((isMention ? cast.AtToken[i] : cast.AsideAt(i)) is not { } inside || inside == around || IsSeat(i))
                continue;
            Link link = LinkTo(i, word);
            if (link == Link.Owner)
                return IsKinOf(i, inside) ? null : inside;
            if (link == Link.Place && (isMention || IsState(inside)) && !IsSomePlace(i))
                placed ??= inside;
        }

        return isPlaceToo ? placed : null;
    }

    /// <summary>"Vera Lund supporters", where the tree takes the name for one who acts beside them.</summary>
    private bool IsWhoseFollow(int word) =>
        syntax.NameAt(word) is { Kind: NameKind.Person, Range.End: var after }
        && after < syntax.Tokens.Count
        && syntax.Xpos[after] == "NNS"
        && Tree.Head(after) == Tree.Head(word)
        && ActorNouns.IsPerson(syntax, after);

    /// <summary>"the results in a country that matters".</summary>
    private bool IsSomePlace(int token) => syntax.Upos[token] == Upos.Noun && Tree.Child(token, "det") is { } det && syntax.Tokens.Form(det) is "a" or "an";

    /// <summary>"one of Berg's sons", "Berg supporters": they are others than he.</summary>
    private bool IsKinOf(int token, int owner) =>
        cast.Actors[owner].Kind == ActorKind.Person
        && Tree.Head(token) is >= 0 and var kin
        && (Tree.Relation(token) == "nmod:poss" || Tree.Is(token, "compound") && syntax.Xpos[kin] == "NNS")
        && (ActorNouns.At(syntax, kin) is { } noun ? noun.IsHuman : ActorNouns.IsPerson(syntax, kin));

    /// <summary>"Tarnow-based Velmar": where it has its seat.</summary>
    private bool IsSeat(int token)
    {
        int after = syntax.NameAt(token) is { } name ? name.Range.End : token + 1;
        return after + 1 < syntax.Tokens.Count && syntax.Tokens.Form(after) is "-" && syntax.Tokens.Form(after + 1) is "based" or "headquartered";
    }

    /// <summary>"TARNOW (Norda) - The council", "(Norda) — The council": the place from which a report is written, and who writes it.</summary>
    private bool IsDateline(int token)
    {
        const int Longest = 10;
        int first = syntax.Tokens.SentenceAt(token).Start;
        if (token - first > Longest)
            return false;
        if (
            token - first <= 2
            && token + 1 < syntax.Tokens.Count
            && syntax.Tokens.Form(token + 1) is "(" or "-" or "–" or "—" or "--"
            && IsUpper(syntax.Tokens.Form(token))
        )
            return true;
        bool isClosed = false;
        for (int i = first; i < Math.Min(first + Longest, syntax.Tokens.Count); i++)
        {
            if (isClosed && syntax.Tokens.Form(i) is "-" or "–" or "—" or "--")
                return token < i;
            if (syntax.IsVerb(i))
                return false;
            isClosed = syntax.Tokens.Form(i) is ")";
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
            if (!char.IsUpper(letter))
                return false;
        return word.Length > 1;
    }

    /// <summary>Whom a noun, or one joined to it, stands beside as what he is.</summary>
    private int? Called(int word)
    {
        while (Tree.Is(word, "conj") && Tree.Head(word) is >= 0 and var first && syntax.Upos[first] == Upos.Noun)
            word = first;
        return Tree.Is(word, "appos") && Tree.Head(word) is >= 0 and var named && cast.AtToken[named] is >= 0 and var actor && IsPerson(actor) ? actor : null;
    }

    /// <summary>"the captain of the ferry": the ferry stands in the phrase that is his, and is not he.</summary>
    private bool IsThingOf(int word, int actor) =>
        syntax.Upos[word] == Upos.Noun
        && Tree.Is(word, "nmod")
        && Tree.Relation(word) != "nmod:desc"
        && Tree.Relation(word) != "nmod:poss"
        && Tree.Head(word) is >= 0 and var head
        && head < word
        && cast.AtToken[head] == actor
        && cast.Actors[actor].Kind is ActorKind.Person or ActorKind.Office;

    /// <summary>“He robbed my sister,” she said: between quotation marks "he" is never whoever speaks, and seldom in "he robbed her, Berg said".</summary>
    private bool IsSpokenOf(int word, int actor) =>
        syntax.Upos[word] == Upos.Pron
        && Pronouns.IsThirdPerson(syntax.Lemmas[word])
        && statements.Innermost(word) is { } index
        && (statements[index].Mode == StatementMode.Direct || statements[index].CueHead > word)
        && cast.Speakers[index].Contains(actor);

    /// <summary>"said that it had closed the mine": the clause's own "it" is whoever says it.</summary>
    private int? WhoeverSays(int pronoun)
    {
        if (!Tree.Is(pronoun, "nsubj") || statements.Innermost(pronoun) is not { } index || statements[index].CueHead is not { } cue)
            return null;
        if (statements[index].Mode == StatementMode.Direct && Pronouns.IsThirdPerson(syntax.Lemmas[pronoun]))
            return null;
        int verb = Tree.Head(pronoun);
        while (Tree.Is(verb, "conj") && Tree.Head(verb) >= 0)
            verb = Tree.Head(verb);
        bool own = Tree.Is(verb, "ccomp") && Tree.Head(verb) == cue;
        return own && Pronouns.IsSubject(syntax.Lemmas[pronoun]) && cast.Speakers[index] is [var speaker, ..] && MayMean(pronoun, speaker) ? speaker : null;
    }

    /// <summary>"Experts say it hit the town": people are no "it".</summary>
    private bool MayMean(int pronoun, int actor) =>
        syntax.Lemmas[pronoun].ToLowerInvariant() is not "it" || cast.Actors[actor].Kind is not (ActorKind.Person or ActorKind.Group);

    private int? PersonUnder(int word, int depth)
    {
        const int Deepest = 4;
        if (depth > Deepest)
            return null;
        foreach (int child in Tree.Children(word))
        {
            if (!IsNamePart(child))
                continue;
            int actor = cast.AtToken[child];
            if (actor >= 0 && cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
            if (PersonUnder(child, depth + 1) is { } deeper)
                return deeper;
        }

        return null;
    }

    /// <summary>The person whose name ends the run of capitalised words that begins with <paramref name="word"/> ("US President Joe Biden").</summary>
    private int? PersonAfterTitle(int word)
    {
        const int Longest = 5;
        for (int i = word + 1; i < Math.Min(word + Longest, cast.AtToken.Length); i++)
        {
            if (syntax.Upos[i] != Upos.Propn || !syntax.Tokens.SpaceAfter(i - 1))
                return null;
            int actor = cast.AtToken[i];
            if (actor >= 0 && cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
        }

        return null;
    }

    /// <summary>How what stands at <paramref name="token"/> belongs to the phrase of <paramref name="word"/>: not across a clause or another conjunct.</summary>
    private Link LinkTo(int token, int word)
    {
        Link link = Link.Owner;
        for (int steps = 0; token >= 0 && steps <= Tree.Count; token = Tree.Head(token), steps++)
        {
            if (token == word)
                return link;
            if (IsNamePart(token) || Tree.Is(token, "amod") || Tree.Relation(token) == "nmod:poss" || Tree.Is(token, "det"))
                continue;
            if (!Tree.Is(token, "nmod") && !Tree.Is(token, "obl"))
                return Link.None;
            string preposition = Prepositions.Of(syntax, token);
            if (Locating.Contains(preposition))
                link = Link.Place;
            else if (!Owning.Contains(preposition))
                return Link.None;
        }

        return Link.None;
    }

    /// <summary>A state may be hit in its country; of another place it is only known that it happened there.</summary>
    private bool IsPerson(int actor) => cast.Actors[actor].Kind == ActorKind.Person;

    private bool IsState(int actor) => cast.Actors[actor].Kind == ActorKind.State;

    private enum Link
    {
        None,
        Owner,
        Place,
    }
}
