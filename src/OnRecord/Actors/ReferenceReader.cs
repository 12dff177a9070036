using System.Collections.Immutable;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Goes through the report once, in its order, and finds whom pronouns and descriptions stand for.</summary>
internal sealed class ReferenceReader
{
    private static readonly WordSet PairWords = WordSet.Of("Actors/Data/rule-words.tsv", "pair-words");

    private const int LongestName = 4;

    private static readonly ActorNoun OfAge = new("year-old", NounClass.Person, Gender.Unknown, Plural: false);

    private readonly EntityTable _table;
    private readonly Syntax _syntax;
    private readonly Tokens _tokens;
    private readonly Tree _tree;
    private readonly Parties _parties;
    private readonly PronounReader _pronouns;
    private readonly DescriptionReader _descriptions;
    private readonly EntityMaker _maker;
    private readonly PhraseNames _names;
    private readonly PeopleBefore _people;
    private readonly BodiesTakenForPersons _bodies;
    private readonly List<Mention> _before = [];

    /// <summary>Ages by which sources begin.</summary>
    private readonly HashSet<int> _aged = [];

    public ReferenceReader(EntityTable table, Parties parties, BodiesTakenForPersons bodies)
    {
        _table = table;
        _syntax = table.Syntax;
        _tokens = table.Tokens;
        _tree = table.Tree;
        _parties = parties;
        _pronouns = new PronounReader(table, parties);
        _descriptions = new DescriptionReader(table, parties, _pronouns);
        _maker = new EntityMaker(table);
        _names = new PhraseNames(table);
        _people = new PeopleBefore(table, parties);
        _bodies = bodies;
        for (int i = 0; i < table.Statements.Count; i++)
            if (table.Statements[i].Source is { IsEmpty: false } source && Ages.Of(_tokens, source.Start) is { } old && source.Contains(old))
                _aged.Add(old);
    }

    /// <param name="live">By token: whether it is read. Nobody is met in menus and links to other reports.</param>
    public void Read(bool[] live)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!live[i])
                continue;
            if (_table.NameAt[i] is { } name)
            {
                if (name.Head == i)
                    _before.Add(name);
            }
            else if (_table.ByHead[i] is null)
                ReadAt(i);
        }
    }

    private void ReadAt(int token)
    {
        if (Pronoun.Read(_tokens.Form(token)) is { } pronoun)
        {
            if (!IsNeeded(token, pronoun))
                return;
            ImmutableArray<int> meant = _pronouns.Resolve(token, pronoun, _before);
            if (pronoun.IsPlural && _people.Before(token) is { } people && !IsSeveral(meant))
                meant = Met(people);
            Remember(new TokenRange(token, token + 1), token, MentionForm.Pronoun, meant);
            // A person of unknown gender who was "she" once is not "he" the next time.
            if (pronoun.IsPersonal && !_parties.InQuotation(token) && meant is [var one] && _table.Entities[one].Gender == Gender.Unknown)
                _table.Entities[one].Gender = pronoun.Gender;
            return;
        }

        if (IsOneOfThem(token))
            Remember(new TokenRange(token, token + 1), token, MentionForm.Pronoun, _descriptions.OneOf(token, _before));
        else if (IsAge(token))
            ReadDescription(token, OfAge);
        else if (PairWords.Contains(_tokens.Form(token)) && _parties.IsParty(token) && Quantities.Counted(_syntax, token) is null)
            Remember(Phrases.Extent(_syntax, token), token, MentionForm.Description, _descriptions.Pair(token, _before));
        else if (ActorNouns.At(_syntax, token) is { } noun && !IsTitle(token) && !Phrases.IsModifier(_syntax, new TokenRange(token, token + 1), token))
            ReadDescription(token, noun);
        else if (
            _syntax.Upos[token] == Upos.Propn
            && _parties.SourceOf(token) is not null
            && !TimeNames.Is(_tokens.Form(token))
            && IsStranger(Phrases.Extent(_syntax, token))
        )
            ReadStranger(token);
    }

    private bool IsSeveral(ImmutableArray<int> meant) => meant.Length > 1 || meant is [var one] && _table.Entities[one].Plural;

    /// <summary>Those who were only spoken of when they were met, and speak now.</summary>
    private ImmutableArray<int> Met(int people)
    {
        TokenRange extent = Phrases.Extent(_syntax, people);
        int made = _maker.Make(people, Lexicon.Noun(_tokens.Form(people)), extent);
        _table.Entities[made].IsMinor = false;
        return _table.Mark(extent, people, MentionForm.Description, [made]).Entities;
    }

    /// <summary>"one told the paper", after "two officials".</summary>
    private bool IsOneOfThem(int token) =>
        _tokens.Form(token) is "one" or "One" && _parties.SourceOf(token) is not null && Phrases.Extent(_syntax, token).Length == 1;

    /// <summary>"the 51-year-old", "the 33-year-old forward", where he speaks: the word in which his age ends.</summary>
    private bool IsAge(int token) => Ages.IsOld(_tokens, token) && (_parties.SourceOf(token) is not null || _aged.Contains(token));

    private bool IsStranger(TokenRange extent)
    {
        if (extent.Length > LongestName)
            return false;
        for (int i = extent.Start; i < extent.End; i++)
            if (_table.NameAt[i] is not null || _table.Known[i] is not null || Lexicon.IsTitle(_tokens.Form(i)))
                return false;
        return true;
    }

    /// <summary>A name that the name finder overlooked, where it speaks: a person's, unless an article stands before it.</summary>
    private void ReadStranger(int token)
    {
        TokenRange extent = HyphenatedNames.Widen(_tokens, Phrases.Extent(_syntax, token), t => _table.NameAt[t] is not null);
        bool article = _syntax.Upos[extent.Start] == Upos.Det;
        string name = Wording.Of(_tokens, article ? new TokenRange(extent.Start + 1, extent.End) : extent);
        Remember(
            extent,
            token,
            MentionForm.Name,
            [
                article
                    ? OutletReader.ByEnd(_table, name) ?? _table.Named(name, ActorKind.Organisation)
                    : _table.Named(name, extent.Length == 1 && _bodies.AreOfBody([extent]) ? ActorKind.Organisation : ActorKind.Person),
            ]
        );
    }

    /// <summary>"it" and "they" are looked up only where somebody is needed; most stand for things.</summary>
    private bool IsNeeded(int token, Pronoun pronoun) =>
        pronoun.IsPersonal
        || _parties.IsParty(token)
        || (_tree.Relation(token) == "nmod:poss" && _tree.Head(token) >= 0 && Lexicon.Noun(_tokens.Form(_tree.Head(token))) is not null);

    private void ReadDescription(int head, ActorNoun noun)
    {
        if (noun.Class == NounClass.Document && !_parties.IsParty(head) && !SpeaksInAside(head))
            return;
        // "no sitting governor controls the army": nobody of whom "the governor" may be said next.
        if (!noun.Plural && _tree.Child(head, "det") is { } none && _tokens.Form(none) is "no" or "No")
            return;
        // "a statement from the observers": those are met first whose words it holds.
        if (noun.Class == NounClass.Document)
            foreach (int child in _tree.Children(head))
                if (child > head && Prepositions.Of(_syntax, child) is "by" or "from" && _table.ByHead[child] is null && _table.NameAt[child] is null)
                    ReadAt(child);
        TokenRange extent = ReferenceEquals(noun, OfAge) && _aged.Contains(head) ? Ages.Whole(head) : Phrases.Extent(_syntax, head);
        ImmutableArray<int> entities =
            noun is { Plural: false, Class: not NounClass.Document } && Named(head, noun, extent) is { } bearer
                ? Called(bearer, noun, head, extent)
                : _descriptions.Resolve(head, noun, extent, _before);
        // "the 33-year-old forward" whom nobody was before is a forward.
        if (entities.IsEmpty && _aged.Contains(head))
            return;
        if (entities.IsEmpty)
        {
            bool matters = Matters(head, noun, extent);
            int known = _table.Entities.Count,
                made = _maker.Make(head, noun, extent);
            if (made == known)
                _table.Entities[made].IsMinor = !matters;
            else if (matters)
                _table.Entities[made].IsMinor = false;
            entities = [made];
            // Nobody refers back to groups and bodies that are only spoken of.
            if (!matters && (noun.Plural || !noun.IsHuman))
            {
                _table.Mark(extent, head, MentionForm.Description, entities);
                return;
            }
        }

        Remember(extent, head, MentionForm.Description, entities);
        if (entities is [var called] && noun.IsHuman && !noun.Plural && _table.Entities[called].Kind == ActorKind.Person && HoldsName(extent, called))
            _table.Entities[called].Roles.Add(noun.Singular);
        // "China's top diplomat" tells the state of whom it stands for.
        if (
            entities is [var one]
            && noun.IsHuman
            && _table.Entities[one] is { State: null, IsOnePerson: true } person
            && _table.StateIn(extent, head) is { } state
        )
            person.Belong(state);
    }

    /// <summary>"President-elect | Lena Vold".</summary>
    private bool IsTitle(int token) => _tokens.Form(token) is "elect" && token + 1 < _tokens.Count && _table.NameAt[token + 1] is not null;

    /// <summary>"the statement, which notes that".</summary>
    private bool SpeaksInAside(int head)
    {
        foreach (int child in _tree.Children(head))
            if (
                _tree.Relation(child) == "acl:relcl"
                && _tree.Subject(child) is { } subject
                && _tokens.Form(subject) is "which" or "that"
                && _parties.IsParty(subject)
            )
                return true;
        return false;
    }

    private int? Named(int head, ActorNoun noun, TokenRange extent) =>
        _names.Bearer(head, extent) ?? (noun.IsHuman ? Titled(head, extent) : _names.Beside(head));

    /// <summary>"Former attorney general and justice minister Anna Berg said": the tree may cut short the phrase of which the source is the whole.</summary>
    private int? Titled(int head, TokenRange extent) =>
        _parties.SourceOf(head) is { } statement && _table.Statements[statement].Source is { } source && source.Start <= extent.Start && source.End > extent.End
            ? _names.Bearer(head, source)
            : null;

    /// <summary>"the Danish regulator, the Harbour Board": a body is what it is called beside its name, and of that state.</summary>
    private ImmutableArray<int> Called(int named, ActorNoun noun, int head, TokenRange extent)
    {
        Entity entity = _table.Entities[named];
        if (noun.Class is NounClass.Body or NounClass.Medium && entity is { IsBody: true, Kind: not ActorKind.State })
        {
            entity.Roles.Add(noun.Singular);
            if (entity.State is null && _table.StateIn(extent, head) is { } state)
                entity.Belong(state);
        }

        return [named];
    }

    /// <summary>"the mayor of Selby, Ada Brandt": who is described is named in the same breath.</summary>
    private bool HoldsName(TokenRange extent, int entity)
    {
        for (int i = extent.Start; i < extent.End; i++)
            if (_table.NameAt[i]?.Entities is [var named] && named == entity)
                return true;
        return false;
    }

    /// <summary>Whether a description that stands for nobody met so far brings an actor of its own.</summary>
    private bool Matters(int head, ActorNoun noun, TokenRange extent) =>
        _parties.IsParty(head)
        || (noun.IsHuman && Phrases.IsSubject(_tree, head) && (noun.Class != NounClass.Person || _table.StateIn(extent, head) is not null));

    private void Remember(TokenRange range, int head, MentionForm form, ImmutableArray<int> entities)
    {
        if (!entities.IsEmpty)
            _before.Add(_table.Mark(range, head, form, entities));
    }
}
