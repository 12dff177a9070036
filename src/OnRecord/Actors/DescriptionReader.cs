using System.Collections.Immutable;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Finds whom descriptions stand for: "the Chinese diplomat", "the ministry", "the pair".</summary>
internal sealed class DescriptionReader(EntityTable table, Parties parties, PronounReader pronouns)
{
    private static readonly WordSet Definite = WordSet.Of("Actors/Data/rule-words.tsv", "definite-words");
    private static readonly WordSet PressOffices = WordSet.Of("Actors/Data/rule-words.tsv", "press-offices");
    private static readonly WordSet IssuingPrepositions = WordSet.Of("Actors/Data/rule-words.tsv", "issuing-prepositions");
    private static readonly WordSet Announcing = WordSet.Of("Actors/Data/rule-words.tsv", "announcing-documents");
    private static readonly WordSet StateNouns = WordSet.Of("Actors/Data/rule-words.tsv", "state-nouns");
    private static readonly WordSet PlainPersons = WordSet.Of("Actors/Data/rule-words.tsv", "plain-persons");
    private static readonly WordSet AnyBodies = WordSet.Of("Actors/Data/rule-words.tsv", "any-bodies");
    private static readonly WordSet Companies = WordSet.Of("Actors/Data/rule-words.tsv", "company-nouns");

    private static readonly WordSet Overseers = WordSet.Of("Actors/Data/rule-words.tsv", "overseer-nouns");
    private static readonly WordSet PublicBodies = WordSet.Of("Actors/Data/rule-words.tsv", "public-bodies");
    private static readonly WordSet Obtaining = WordSet.Of("Actors/Data/rule-words.tsv", "obtaining-verbs");
    private static readonly WordSet OwnChannels = WordSet.Of("Actors/Data/rule-words.tsv", "own-channels");

    private static readonly WordSet Unnamed = WordSet.Of("Actors/Data/rule-words.tsv", "unnamed-adjectives");

    private const int FarthestPerson = 12;
    private const int FarthestBody = 8;
    private const int FarthestStranger = Antecedents.FarthestStranger;

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;
    private readonly Antecedents _met = new(table);
    private readonly Issuers _issuers = new(table);
    private readonly Offices _offices = new(table);

    /// <returns>Actors already met that the phrase stands for; empty when it brings a new one.</returns>
    public ImmutableArray<int> Resolve(int head, ActorNoun noun, TokenRange extent, List<Mention> before)
    {
        if (Named(head, noun, extent) is { } named)
            return [named];
        if (noun.Class == NounClass.Document)
            return Issuer(head, noun, extent, before);
        GazetteerEntry? state = table.StateIn(extent, head);
        if (
            noun.Class == NounClass.Body
            && state is not null
            && noun.Singular is "ministry"
            && _met.Latest(before, head, FarthestBody, f => f.Roles.Contains(noun.Singular) && f.State == state) is { } ministry
        )
            return [ministry];
        bool possessed = _syntax.Xpos[extent.Start] == "PRP$";
        if (
            possessed
            && noun is { Class: NounClass.Person or NounClass.Source, Plural: false }
            && _met.Latest(before, head, FarthestPerson, f => f.IsOnePerson && f.Roles.Contains(noun.Singular)) is { } kin
        )
            return [kin];
        if (!IsDefinite(extent) || IsUnnamed(head))
            return [];
        if (noun.Plural)
            return Several(head, noun, extent, state, before);
        int? found = noun.Class switch
        {
            NounClass.Body => Body(head, noun, extent, state, before),
            NounClass.Medium => _met.Latest(before, head, FarthestBody, f => f.Roles.Contains(noun.Singular))
                ?? _met.Latest(before, head, FarthestBody, f => f.Kind == ActorKind.Outlet),
            _ => Person(head, noun, extent, state, before),
        };
        return found is { } entity ? [entity] : [];
    }

    /// <summary>"the Maariv newspaper", "the Interfax news agency": the name inside says who it is.</summary>
    private int? Named(int head, ActorNoun noun, TokenRange extent)
    {
        if (noun.Plural || noun.Class is not (NounClass.Medium or NounClass.Body))
            return null;
        if (PressOffice(head, noun) is { } body)
            return body;
        if (OwnChannels.Contains(noun.Singular) && Owner(head) is { } owner)
            return owner;
        foreach (int child in _tree.Children(head))
        {
            if (
                !extent.Contains(child)
                || !(_tree.Is(child, "compound") || _tree.Is(child, "appos") || _tree.Is(child, "flat") || _tree.Relation(child) == "nmod:desc")
            )
                continue;
            if (table.NameAt[child] is not { } name)
                continue;
            Entity entity = table.Entities[name.Entities[0]];
            if (entity.Kind is ActorKind.Outlet || (entity.Kind is ActorKind.Organisation && noun.Class == NounClass.Medium))
                return name.Entities[0];
        }

        return null;
    }

    /// <summary>"the press service of the port", "the Fund's press office": it is the body's own voice.</summary>
    private int? PressOffice(int head, ActorNoun noun)
    {
        if (!PressOffices.Contains(noun.Singular) || head == 0 || _tokens.Form(head - 1) is not ("press" or "Press" or "media"))
            return null;
        return Owner(head);
    }

    /// <summary>"the website of the ministry": the body that hangs on the noun.</summary>
    private int? Owner(int head)
    {
        foreach (int child in _tree.Children(head))
            if (_tree.Is(child, "nmod") && table.ByHead[child] is { Entities: [var body] } && table.Entities[body].IsBody)
                return body;
        return null;
    }

    /// <summary>A document speaks for whoever issued it.</summary>
    private ImmutableArray<int> Issuer(int head, ActorNoun noun, TokenRange extent, List<Mention> before)
    {
        foreach (int child in _tree.Children(head))
            if (IsIssuer(child) && (table.ByHead[child] ?? table.NameAt[child]) is { } by)
                return by.Entities;
        foreach (int child in _tree.Children(head))
        {
            // "a report in the Courier"
            if (
                _tree.Is(child, "nmod")
                && PrepositionOf(child) is "in"
                && (table.ByHead[child] ?? table.NameAt[child]) is { Entities: [var paper] }
                && table.Entities[paper].Kind is ActorKind.Outlet
            )
                return [paper];
            if (_tree.Is(child, "compound") && table.ByHead[child] is { } name && table.Entities[name.Entities[0]].IsBody)
                return name.Entities;
            // "a Danish embassy statement", after "the Danish embassy".
            if (
                _tree.Is(child, "compound")
                && ActorNouns.At(_syntax, child) is { Class: NounClass.Body } kind
                && _met.Latest(before, head, FarthestBody, f => f.Roles.Contains(kind.Singular) && f.State == table.StateIn(extent, head)) is { } met
            )
                return [met];
            // "a company announcement": of the company that was spoken of last.
            if (
                _tree.Is(child, "compound")
                && ActorNouns.At(_syntax, child) is { Class: NounClass.Body, Plural: false } body
                && Companies.Contains(body.Singular)
                && AnyBody(child, body, null, new TokenRange(child, child + 1), before) is { } company
            )
                return [company];
            // "a transcript reviewed by the Courier": who has read it did not write it.
            if (!_tree.Is(child, "acl") || Obtaining.Contains(_syntax.Lemmas[child]))
                continue;
            foreach (int agent in _tree.Children(child))
                if (_tree.Is(agent, "obl") && table.ByHead[agent] is { } issuer && PrepositionOf(agent) is "by" or "from")
                    return issuer.Entities;
        }

        if (_issuers.By(head) is { } maker)
            return maker.Entities;
        if (noun.Plural || !IsDefinite(extent))
            return [];
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) <= FarthestBody; i--)
        {
            if (
                before[i].Form == MentionForm.Description
                && Lexicon.Noun(_tokens.Form(before[i].Head)) is { Class: NounClass.Document } earlier
                && earlier.Singular == noun.Singular
            )
                return before[i].Entities;
        }

        if (_issuers.Of(head, FarthestBody) is { IsEmpty: false } earliest)
            return earliest;
        if (!Announcing.Contains(noun.Singular))
            return [];
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) <= 1; i--)
            if (parties.SourceOf(before[i].Head) is not null && !parties.InQuotation(before[i].Head))
                return before[i].Entities;
        return [];
    }

    /// <summary>Whether the phrase that hangs on a document's noun tells whose words it holds: "the statement | by the port", "the port's | statement".
    /// </summary>
    private bool IsIssuer(int child) => _tree.Is(child, "nmod") && (_tree.Relation(child) == "nmod:poss" || IssuingPrepositions.Contains(PrepositionOf(child)));

    private ReadOnlySpan<char> PrepositionOf(int token) => Phrases.Preposition(_syntax, token) is { } preposition ? _tokens.Form(preposition) : default;

    private ImmutableArray<int> Several(int head, ActorNoun noun, TokenRange extent, GazetteerEntry? state, List<Mention> before)
    {
        bool pair = HasWord(extent, "two") || HasWord(extent, "both");
        if (pair && noun.Class == NounClass.Office && Pair(head, before) is { IsEmpty: false } two)
            return two;
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) <= FarthestBody; i--)
        {
            Mention mention = before[i];
            Entity entity = table.Entities[mention.Entities[0]];
            if (
                !pair
                && entity.Plural
                && entity.Roles.Contains(noun.Singular)
                && (state is null || entity.State == state || entity is { State: null, Anonymous: true })
            )
                return mention.Entities;
            ImmutableArray<int> together = pronouns.Together(mention);
            if (together.Length == 2 && pair && together.All(f => table.Entities[f].IsOnePerson == noun.IsHuman))
                return together;
            if (together.Length > 1 && noun.IsHuman && together.All(f => RoleSynonyms.Match(noun.Singular, table.Entities[f].Roles) > 0))
                return together;
        }

        return [];
    }

    /// <summary>"the pair", "the two": the last two persons of one sentence, named together or not, who do something in it; those who are only spoken
    /// of come last.</summary>
    public ImmutableArray<int> Pair(int head, List<Mention> before)
    {
        ImmutableArray<int> doing = Pair(head, before, m => parties.Around(m.Head) is null);
        return doing.IsEmpty ? Pair(head, before, _ => true) : doing;
    }

    private ImmutableArray<int> Pair(int head, List<Mention> before, Func<Mention, bool> counts)
    {
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) <= FarthestStranger + 1; i--)
        {
            if (!table.Entities[before[i].Entities[0]].IsOnePerson || !counts(before[i]))
                continue;
            ImmutableArray<int> together = pronouns.Together(before[i]);
            if (together.Length == 2)
                return together;
            for (int j = i - 1; j >= 0 && _tokens.SentenceOf(before[j].Head) == _tokens.SentenceOf(before[i].Head); j--)
                if (table.Entities[before[j].Entities[0]].IsOnePerson && before[j].Entities[0] != before[i].Entities[0] && counts(before[j]))
                    return [before[j].Entities[0], before[i].Entities[0]];
        }

        return [];
    }

    /// <summary>"one", where he speaks: he is of the people spoken of last, who stay together as one source.</summary>
    public ImmutableArray<int> OneOf(int head, List<Mention> before)
    {
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) - parties.Quoted(before[i].Head, head) <= FarthestStranger; i--)
            if (
                before[i].Entities is [var several]
                && table.Entities[several] is { Plural: true, Kind: ActorKind.Group }
                && !parties.InQuotation(before[i].Head)
            )
                return before[i].Entities;
        return [];
    }

    private int? Body(int head, ActorNoun noun, TokenRange extent, GazetteerEntry? state, List<Mention> before) =>
        noun.Singular switch
        {
            "state" when _tree.Child(head, "nmod") > head => null,
            var word when StateNouns.Contains(word) => state is not null
                ? table.Of(state)
                : _met.ActingState(before, head)
                    ?? _met.Latest(before, head, FarthestStranger, f => f.Kind == ActorKind.State, onlySalient: true)
                    ?? _met.Latest(before, head, FarthestBody, f => f.Kind == ActorKind.State),
            _ => _met.Latest(
                before,
                head,
                FarthestBody,
                f =>
                    f.Kind is ActorKind.Organisation or ActorKind.Outlet
                    && (state is null ? !IsCalledSoInWhatItSays(head, noun, f) : f.State == state)
                    && (f.Roles.Contains(noun.Singular) || IsCalled(f, noun))
                    && !OwnDemands.AreIn(table, head, f)
                    && HasNamesOf(extent, f)
                    && !IsOfAnotherTrade(head, noun, f)
            )
                ?? (noun.Singular is "agency" ? _met.Latest(before, head, FarthestBody, f => f.Kind == ActorKind.Outlet) : null)
                ?? (AnyBodies.Contains(noun.Singular) && !IsRestricted(head, extent) ? AnyBody(head, noun, state, extent, before) : null),
        };

    /// <summary>By its last word, where nothing hangs on another: the "directors of the Company" are none.</summary>
    private static bool IsCalled(Entity entity, ActorNoun noun) =>
        entity.Name.EndsWith(noun.Singular, StringComparison.OrdinalIgnoreCase) && !entity.Name.Contains(" of ", StringComparison.Ordinal);

    /// <summary>"the government's claim that the Danish government is to blame": whoever says it does not call itself so.</summary>
    private bool IsCalledSoInWhatItSays(int head, ActorNoun noun, Entity entity)
    {
        if (entity.State is null || parties.SourceOf(head) is not (>= 0 and var statement))
            return false;
        foreach (TokenRange piece in table.Statements[statement].Content)
            for (int i = piece.Start; i < piece.End; i++)
                if (Lexicon.Noun(_tokens.Form(i))?.Singular == noun.Singular && table.StateIn(Phrases.Extent(_syntax, i), i) == entity.State)
                    return true;
        return false;
    }

    /// <summary>
    /// "the company": the body spoken of last, one that did something before one that was only mentioned. "The bank", "the harbour firm" say of which kind it
    /// is: they may speak of one that nobody named, and stand for another only where that one has just acted.
    /// </summary>
    private int? AnyBody(int head, ActorNoun noun, GazetteerEntry? state, TokenRange extent, List<Mention> before)
    {
        bool isCompany = Companies.Contains(noun.Singular);
        bool Fits(Entity f) =>
            f is { Kind: ActorKind.Organisation, Plural: false }
            && (
                f.Roles.Count == 0
                || f.Roles.Any(role => AnyBodies.Contains(role))
                || isCompany && f.Roles.All(role => Lexicon.Noun(role)?.Class != NounClass.Body)
            )
            && (state is null || f.State is null || f.State == state)
            && IsOfKind(noun, f)
            && !IsOfAnotherTrade(head, noun, f);
        if (HasName(extent))
            return null;
        if (state is not null)
            return _met.Only(before, head, FarthestStranger, Fits) is { } only && _met.IsSalient(before, head, only) ? only : null;
        if (_met.Latest(before, head, FarthestStranger, Fits, onlySalient: true) is { } acting)
            return acting;
        if (Trade(head) is not null || HasSuchBefore(head, noun))
            return null;
        // Clubs are left, sued and beaten: the only one that was named is "the club", though it did nothing.
        return isCompany ? _met.Latest(before, head, FarthestBody, Fits, onlyItself: true)
            : noun.Singular is "club" ? _met.Only(before, head, FarthestBody, Fits)
            : null;
    }

    /// <summary>"the ransomware group behind the attack on Lund … the group": that one was spoken of, and no other body.</summary>
    private bool HasSuchBefore(int head, ActorNoun noun)
    {
        int first = Math.Max(0, _tokens.SentenceOf(head) - FarthestBody);
        for (int t = head - 1; t >= 0 && _tokens.SentenceOf(t) >= first; t--)
            if (
                _syntax.Lemmas[t] == noun.Singular
                && _syntax.Upos[t] == Upos.Noun
                && Phrases.Extent(_syntax, t) is var phrase
                && phrase.Length > (IsDefinite(phrase) ? 2 : 1)
            )
                return true;
        return false;
    }

    /// <summary>The law firm is not the payments firm.</summary>
    private bool IsOfAnotherTrade(int head, ActorNoun noun, Entity entity)
    {
        const int Before = 4;
        if (Trade(head) is not { } trade)
            return false;
        bool another = false;
        foreach (TokenRange mention in entity.Mentions)
            for (int i = Math.Max(0, mention.Start - Before); i < mention.End; i++)
            {
                if (Lexicon.Noun(_tokens.Form(i))?.Singular != noun.Singular || Trade(i) is not { } other)
                    continue;
                if (other == trade)
                    return false;
                another = true;
            }

        return another;
    }

    /// <summary>The noun before a noun that says of what kind it is; null where none does.</summary>
    private string? Trade(int noun) => noun > 0 && _syntax.Upos[noun - 1] == Upos.Noun && _tree.Is(noun - 1, "compound") ? _syntax.Lemmas[noun - 1] : null;

    /// <summary>A university is no company, and a company no watchdog, whichever was spoken of last.</summary>
    private static bool IsOfKind(ActorNoun noun, Entity entity)
    {
        bool ofPublic = entity.Name.Split(' ').Any(word => PublicBodies.Contains(word));
        return Overseers.Contains(noun.Singular) ? ofPublic || entity.Roles.Any(role => Overseers.Contains(role)) : !ofPublic;
    }

    /// <summary>Whether every name in the phrase that is no state's belongs to the one it may stand for: "the Lund campaign" is not the last body
    /// spoken of.</summary>
    private bool HasNamesOf(TokenRange extent, Entity entity)
    {
        for (int i = extent.Start; i < extent.End; i++)
            if (IsName(i) && !entity.Name.Contains(_tokens.Form(i), StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private bool HasName(TokenRange extent)
    {
        for (int i = extent.Start; i < extent.End; i++)
            if (IsName(i) && _tokens.Form(i) is not "No.")
                return true;
        return false;
    }

    /// <summary>A name, or an adjective made of one that no list knows: "the Karsian government".</summary>
    private bool IsName(int token) =>
        table.Known[token]?.State is null
        && (
            _syntax.Upos[token] == Upos.Propn
            || _syntax.Upos[token] == Upos.Adj && char.IsUpper(_tokens.Form(token)[0]) && table.Tokens.SentenceAt(token).Start != token
        );

    /// <summary>"the institute in Lund", "the bank that failed": what follows tells it from others, so that it need not be one spoken of.</summary>
    private bool IsRestricted(int head, TokenRange extent)
    {
        if (head + 1 < _tokens.Count && _tokens.Form(head + 1) is ",")
            return false;
        foreach (int child in _tree.Children(head))
            if (child > head && (extent.Contains(child) && _tree.Is(child, "nmod") || _tree.Is(child, "acl") && child <= head + 4))
                return true;
        return false;
    }

    private int? Person(int head, ActorNoun noun, TokenRange extent, GazetteerEntry? state, List<Mention> before)
    {
        Gender gender = noun.Gender;
        HashSet<Entity> speakers = SpeakersOf(head, before);
        bool Agrees(Entity f) =>
            f.IsOnePerson
            && !speakers.Contains(f)
            && (state is null || f.State is null || f.State == state)
            && (gender == Gender.Unknown || f.Gender == Gender.Unknown || f.Gender == gender);
        HashSet<string> portfolio = _offices.Portfolio(head, noun, extent);
        bool Holds(Entity f) => Agrees(f) && !_offices.IsOther(f, head, noun, extent, portfolio) && !IsOfAnotherBody(f, head, extent);
        string? trade = Trade(head);
        // "the police chief" is the inspector of police, and no head of state.
        bool IsOfTrade(Entity f) => trade is not null && f.Office?.Contains(trade, StringComparison.OrdinalIgnoreCase) == true;
        if (_met.Latest(before, head, FarthestPerson, f => IsOfTrade(f) && RoleSynonyms.Match(noun.Singular, f.Roles) > 0 && Holds(f)) is { } colleague)
            return colleague;
        if (_met.Latest(before, head, FarthestPerson, f => f.Roles.Contains(noun.Singular) && Holds(f)) is { } same)
            return same;
        if (trade is null && _met.Latest(before, head, FarthestPerson, f => RoleSynonyms.Match(noun.Singular, f.Roles) > 0 && Holds(f)) is { } alike)
            return alike;
        bool plain = PlainPersons.Contains(noun.Singular);
        if (plain)
            return _met.Latest(before, head, FarthestStranger, f => Agrees(f) && f.Gender == gender);
        // A new way to speak of somebody just named, of the same state: "the de facto head of Chinese diplomacy".
        if (!Phrases.IsSubject(_tree, head) && !Ages.IsOld(_tokens, head) || state is null && !IsBare(head, extent))
            return null;
        int? called =
            noun.Class == NounClass.Office
                ? _met.Only(
                    before,
                    head,
                    FarthestStranger,
                    f => Agrees(f) && f.State == state && f.Kind == ActorKind.Person && (state is not null || f.Roles.Count == 0)
                )
            : noun.Class == NounClass.Person && extent.Length > 2
                ? _met.Only(before, head, 1, f => Agrees(f) && f.Kind == ActorKind.Person && f.Roles.Count == 0)
            : null;
        // "the Nordshop founder" is nobody who was only spoken of.
        if (called is { } only && BodyBefore(head, extent) is not null && !_met.IsSalient(before, head, only))
            called = null;
        return called ?? (state is null ? SpeakerBefore(before, head, noun, f => Agrees(f) && f is { Kind: ActorKind.Person, Anonymous: false }) : null);
    }

    /// <summary>"the Vega founder" is not who is the owner of Nordshop.</summary>
    private bool IsOfAnotherBody(Entity entity, int head, TokenRange extent)
    {
        if (entity.Affiliation is not { } own || BodyBefore(head, extent) is not { Entities: [var one] } name)
            return false;
        string body = table.Entities[one].Name;
        return !own.Contains(body, StringComparison.OrdinalIgnoreCase)
            && !body.Contains(own, StringComparison.OrdinalIgnoreCase)
            && !entity.Name.Contains(_tokens.TextOf(name.Range).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name of the body whose founder, owner or chief the phrase speaks of.</summary>
    private Mention? BodyBefore(int head, TokenRange extent)
    {
        for (int i = extent.Start; i < head; i++)
            if (table.NameAt[i] is { Entities: [var one] } name && table.Entities[one].Kind is ActorKind.Organisation or ActorKind.Outlet)
                return name;
        return null;
    }

    /// <summary>"the chemist"; but "the firm's lawyer", "the mayor of Selby" say whose they are, and may be met for the first time, like "the French
    /// minister".</summary>
    private bool IsBare(int head, TokenRange extent) =>
        !IsRestricted(head, extent) && !Enumerable.Range(extent.Start, extent.Length).Any(t => _syntax.Xpos[t] is "POS" or "PRP$");

    /// <summary>"Lund said the waiter knew": who says what a description stands in speaks of somebody else.</summary>
    private HashSet<Entity> SpeakersOf(int head, List<Mention> before)
    {
        var speakers = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        for (int i = before.Count - 1; i >= 0 && _met.Distance(before[i], head) <= 1; i--)
            if (before[i].Entities is [var one] && parties.SourceOf(before[i].Head) is { } statement && parties.IsSaidBy(statement, head))
                speakers.Add(table.Entities[one]);
        return speakers;
    }

    /// <summary>"Ada Brandt disagreed. “It was the weather,” the chemist said.": one who speaks, called by a word that is nobody else's yet, is whoever
    /// spoke or acted last in the sentence before or in the paragraph, if nobody else did there. Nobody is called by his name in what he says himself.
    /// </summary>
    private int? SpeakerBefore(List<Mention> before, int head, ActorNoun noun, Func<Entity, bool> fits)
    {
        if (parties.SourceOf(head) is not { } statement || parties.InQuotation(head))
            return null;
        HashSet<int> named = [];
        int? speaker = null;
        int? sentence = null;
        for (int i = before.Count - 1; i >= 0 && IsInReach(before[i], head); i--)
        {
            Mention mention = before[i];
            if (speaker is not null && !IsNear(mention, head) && _tokens.SentenceOf(mention.Head) != sentence)
                break;
            // "Lind agreed. Three divers said so. The engineer said": he is nobody who spoke before them.
            if (speaker is null && mention.Entities is [var others] && !table.Entities[others].IsOnePerson && parties.IsOutermostSource(mention.Head))
                return null;
            if (parties.InQuotation(mention.Head) || mention.Entities is not [var one] || !table.Entities[one].IsOnePerson)
                continue;
            if (parties.IsSaidBy(statement, mention.Head))
            {
                if (mention.Form == MentionForm.Name)
                    named.Add(one);
                continue;
            }

            // "Lund was arrested. The prosecutor said": who only suffers something is not the one who speaks next.
            if (parties.SourceOf(mention.Head) is null && (!Phrases.IsSubject(_tree, mention.Head) || _tree.Relation(mention.Head) is "nsubj:pass"))
                continue;
            if (!fits(table.Entities[one]) || Offices.AreTwo(noun, table.Entities[one]) || speaker is { } known && known != one)
                return null;
            (speaker, sentence) = (one, _tokens.SentenceOf(mention.Head));
        }

        return speaker is { } only && named.Contains(only) ? null : speaker;
    }

    /// <summary>The sentence before, or what stands before that in the paragraph.</summary>
    private bool IsInReach(Mention mention, int head) => IsNear(mention, head) || _tokens.ParagraphOf(mention.Head) == _tokens.ParagraphOf(head);

    private bool IsNear(Mention mention, int head) => _met.Distance(mention, head) - parties.Quoted(mention.Head, head) <= 1;

    private bool IsDefinite(TokenRange extent) => Definite.Contains(_tokens.Form(extent.Start));

    /// <summary>"the unnamed group": nobody whom the report names.</summary>
    private bool IsUnnamed(int head)
    {
        foreach (int child in _tree.Children(head))
            if (_tree.Is(child, "amod") && Unnamed.Contains(_syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }

    private bool HasWord(TokenRange range, string word)
    {
        for (int i = range.Start; i < range.End; i++)
            if (_tokens.Form(i).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
