using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>
/// Finds whom "he", "she", "it" and "they" stand for: the best of the mentions before, by distance, grammatical role, and who is speaking.
/// The weights were set by hand on the development articles of PolNeAR and GUM.
/// </summary>
internal sealed class PronounReader(EntityTable table, Parties parties)
{
    private static readonly WordSet Punishing = WordSet.Of("Actors/Data/rule-words.tsv", "punishing-verbs");

    private static readonly WordSet Reasons = WordSet.Of("Actors/Data/rule-words.tsv", "reason-openers");

    private static readonly WordSet GoBetweens = WordSet.Of("Actors/Data/rule-words.tsv", "go-betweens");

    private const int Window = 60;
    private const int FarthestSentence = 5;

    // "it", "the charge"; what is longer tells another charge.
    private const int LongestPointer = 2;
    private const double Distance = 1.2,
        Subject = 1.2,
        Oblique = -0.5,
        Speaker = 0.5,
        SpeaksAgain = 0.8,
        GoesOn = 0.8,
        FromQuotation = -0.6,
        Frame = 2.5,
        QuotedSelf = -2.5,
        OwnClause = 2.5,
        KnownGender = 1.2,
        OneOfMany = 0.4,
        Evidence = 0.6,
        Embedded = -0.6,
        Background = -1.3,
        OwnCharge = -6,
        OwnContent = -2.5,
        OwnName = -4,
        Impossible = double.NegativeInfinity,
        Threshold = -4.5;

    private readonly Tree _tree = table.Tree;
    private readonly Tokens _tokens = table.Tokens;

    /// <param name="before">All mentions before the pronoun, ascending.</param>
    /// <returns>Empty when nobody fits.</returns>
    public ImmutableArray<int> Resolve(int token, Pronoun pronoun, List<Mention> before)
    {
        ImmutableArray<int> best = [];
        double bestScore = Threshold;
        int sentence = _tokens.SentenceOf(token);
        ImmutableArray<int> frame = SpeakersAround(token);
        for (int i = before.Count - 1; i >= Math.Max(0, before.Count - Window); i--)
        {
            Mention mention = before[i];
            // Who says "we" is not "him" by that.
            if (Pronoun.IsFirstPerson(_tokens.Form(mention.Head)))
                continue;
            int distance = sentence - _tokens.SentenceOf(mention.Head);
            if (distance > FarthestSentence + parties.Quoted(mention.Head, token))
                break;
            distance -= parties.Quoted(mention.Head, token);
            ImmutableArray<int> entities = Candidate(mention, pronoun);
            if (entities.IsEmpty)
                continue;
            double score = Score(token, pronoun, mention, entities, distance, frame);
            if (score <= bestScore)
                continue;
            best = entities;
            bestScore = score;
        }

        // A frame may follow what it frames: "He had not known, Price said".
        if (!frame.IsEmpty && bestScore < Frame && !parties.InQuotation(token) && Fits(frame, pronoun) && IsNear(token))
            return frame;
        return best;
    }

    /// <summary>Who says the words around the token; of quoted words whoever is quoted, though he say "asking him" in them of himself.</summary>
    private ImmutableArray<int> SpeakersAround(int token)
    {
        int? around = parties.Around(token);
        while (around is { } inner && parties.InQuotation(token) && table.Statements[inner] is { Source: null, Parent: { } outer })
            around = outer;
        if (around is not { } statement)
            return [];
        return parties.InQuotation(token) ? SpeakersOf(statement)
            : SpokenFor(statement) is { } principal ? [principal]
            : SpeakersOf(statement);
    }

    /// <summary>"a spokesman for Lund said he would stay", "Lund's lawyer said he was ill": whom the speaker speaks for, where that is a person.</summary>
    private int? SpokenFor(int statement)
    {
        if (
            table.Statements[statement].Source is not { IsEmpty: false } source
            || Phrases.Head(table.Syntax, source) is var head
                && !(Lexicon.Noun(_tokens.Form(head)) is { Plural: false } noun && GoBetweens.Contains(noun.Singular) && table.NameAt[head] is null)
        )
            return null;
        int? only = null;
        for (int i = source.Start; i < source.End; i++)
        {
            if (table.NameAt[i] is not { Entities: [var one] } || !table.Entities[one].IsOnePerson)
                continue;
            if (only is { } other && other != one)
                return null;
            only = one;
        }

        // "Lund spokesman Per Dahl": the one named last is the speaker himself.
        return table.ByHead[head]?.Entities.Contains(only ?? -1) == true ? null : only;
    }

    /// <summary>Whether the source of the statement around the token stands in its sentence.</summary>
    private bool IsNear(int token) =>
        parties.Around(token) is { } around
        && table.Statements[around].Source is { IsEmpty: false } source
        && _tokens.SentenceOf(source.Start) == _tokens.SentenceOf(token);

    public ImmutableArray<int> SpeakersOf(int statement)
    {
        if (table.Statements[statement].Source is not { IsEmpty: false } source)
            return [];
        return table.ByHead[Phrases.Head(table.Syntax, source)]?.Entities ?? [];
    }

    private double Score(int token, Pronoun pronoun, Mention mention, ImmutableArray<int> entities, int distance, ImmutableArray<int> frame)
    {
        bool shows = ShowsWhatItTells(token, mention.Head);
        if (!shows && AreArguments(token, mention.Head))
            return Impossible;
        double score = -Distance * distance;
        int carrier = Carrier(mention.Head);
        if (Phrases.IsSubject(_tree, carrier))
            score += Subject;
        else if (_tree.Is(carrier, "nmod") || _tree.Is(carrier, "compound"))
            score += Oblique;
        if (InRelativeClause(mention.Head) || parties.IsToldApart(mention.Head, token))
            score += Embedded;
        if (IsInOwnContent(token, mention.Head))
            score += OwnContent;
        if (pronoun.IsPersonal && entities is [var one] && NamedInOwnContent(token, one) is { } name)
            score += parties.InQuotation(name) ? OwnName / 2 : OwnName;
        if (parties.SourceOf(carrier) is not null)
            score += Speaker;
        if (distance > 0 && IsLookingBack(carrier) && !IsLookingBack(token))
            score += Background;
        if (distance == 1 && IsAnsweredBy(carrier, token))
            score += OwnCharge;
        if (parties.IsOutermostSource(token) && parties.IsOutermostSource(carrier))
            score += SpeaksAgain;
        if (distance == 1 && parties.IsOutermostSource(token) && IsMainSubject(carrier))
            score += GoesOn;
        if (parties.InQuotation(mention.Head) && !parties.InQuotation(token))
            score += FromQuotation;
        bool isFrame = frame.Any(entities.Contains);
        bool quoted = parties.InQuotation(token) && !IsInFragment(token);
        if (isFrame)
            score += quoted ? QuotedSelf : Frame;
        Entity entity = table.Entities[entities[0]];
        if (pronoun.Gender != Gender.Unknown && entity.Gender == pronoun.Gender)
            score += KnownGender;
        if (pronoun.IsPersonal && entity.Kind == ActorKind.Person && entity.Gender == Gender.Unknown)
            score += entity.Roles.Count > 0 || entity.Name.Contains(' ', StringComparison.Ordinal) ? Evidence : -Evidence;
        if (IsSubjectAround(token, mention.Head) || IsDescribedBy(token, mention.Head) || shows || IsPunishedFor(token, mention))
            score += OwnClause;
        if (mention.Form == MentionForm.Name)
            score += 0.1;
        score += OneOfMany * Math.Min(1, entity.Mentions.Count / 8.0);
        if (pronoun.IsPlural && entities.Length == 1 && !entity.Plural)
            score -= entity.IsBody ? 1.5 : 3;
        return score;
    }

    /// <summary>Who does what the sentence tells first of all.</summary>
    private bool IsMainSubject(int carrier) => _tree.Relation(carrier) is "nsubj" && _tree.Head(carrier) is >= 0 and var verb && _tree.Head(verb) < 0;

    /// <summary>"Lund refused to go. Berg had called on him to. He said": what had been is told beside what is going on.</summary>
    private bool IsLookingBack(int subject)
    {
        int verb = _tree.Head(subject);
        return verb >= 0 && table.Syntax.Xpos[verb] is "VBN" && _tree.Is(subject, "nsubj") && _tree.Child(verb, "aux") is { } had && _tokens.Form(had) is "had";
    }

    /// <summary>"The army accused the rebels. They denied it.": nobody denies his own charge.</summary>
    private bool IsAnsweredBy(int accuser, int token) =>
        parties.SourceOf(accuser) is { } charge
        && parties.SourceOf(token) is { } answer
        && table.Statements[charge].Act == Act.Accuse
        && table.Statements[answer].Act == Act.Deny
        && table.Statements[answer].CueHead is { } cue
        && CueActs.IsDenying(table.Syntax.Lemmas[cue])
        && table.Statements[answer].Content is [{ Length: <= LongestPointer }];

    /// <summary>"It said the war was 'not something it wishes to see'": quoted words that go on an indirect clause keep the clause's pronouns.</summary>
    private bool IsInFragment(int token)
    {
        if (parties.Around(token) is not { } around)
            return false;
        foreach (TokenRange piece in table.Statements[around].Content)
            if (piece.Contains(token))
                return !parties.InQuotation(piece.Start);
        return false;
    }

    /// <summary>"The engineer, she said, telephoned": who is spoken of in what is said is seldom the one who says it.</summary>
    private bool IsInOwnContent(int token, int other)
    {
        if (parties.SourceOf(token) is not { } statement)
            return false;
        foreach (TokenRange piece in table.Statements[statement].Content)
            if (piece.Contains(other))
                return true;
        return false;
    }

    /// <summary>"He said Steele's office had known": nobody is called by his name in what he says himself, and few call themselves so.</summary>
    /// <returns>Where the name stands; null where it does not.</returns>
    private int? NamedInOwnContent(int token, int person)
    {
        if (parties.SourceOf(token) is not { } statement)
            return null;
        foreach (TokenRange piece in table.Statements[statement].Content)
            for (int i = piece.Start; i < piece.End; i++)
                if (table.NameAt[i] is { Entities: [var named] } && named == person)
                    return i;
        return null;
    }

    /// <summary>"The officer of the port, Per Dahl, said": a name that stands beside a noun has the noun's place in the clause.</summary>
    private int Carrier(int head)
    {
        // "The officer Mr Dahl": the tree may hang the name on the title.
        int beside = _tree.Is(head, "flat") && table.NameAt[head] is { } named && _tree.Head(head) < named.Range.Start ? _tree.Head(head) : head;
        if (_tree.Is(beside, "appos") && _tree.Head(beside) is >= 0 and var noun && table.ByHead[noun] is { } mention && mention.Head == head)
            return noun;
        // "Port spokesman Per Dahl said", where the tree gives the verb two subjects.
        return table.NameAt[head] is { Range.Start: > 0 and var start } && parties.SourceOf(start - 1) is not null && table.ByHead[start - 1]?.Head == head
            ? start - 1
            : head;
    }

    private bool InRelativeClause(int head)
    {
        for (int steps = 0; steps < 4 && head >= 0; steps++, head = _tree.Head(head))
            if (_tree.Relation(head) == "acl:relcl")
                return true;
        return false;
    }

    /// <summary>"the death of Per Lund, the clerk who died where he was held": whom the clause around the pronoun describes, beside the noun or by
    /// name.</summary>
    private bool IsDescribedBy(int token, int other)
    {
        for (int steps = 0; steps < 12 && token >= 0; steps++, token = _tree.Head(token))
        {
            if (_tree.Relation(token) != "acl:relcl")
                continue;
            int described = _tree.Head(token);
            if (described == other || described >= 0 && _tree.Is(described, "appos") && _tree.Head(described) == other)
                return true;
        }

        return false;
    }

    /// <summary>"Denmark told its allies": the subject of the clause in which the possessive stands.</summary>
    private bool IsSubjectAround(int token, int other)
    {
        if (_tree.Relation(token) != "nmod:poss")
            return false;
        int verb = token;
        for (int steps = 0; steps < 8 && verb >= 0 && !table.Syntax.IsVerb(verb); steps++)
            verb = _tree.Head(verb);
        return verb >= 0 && _tree.Head(other) == verb && _tree.Is(other, "nsubj");
    }

    /// <summary>"The bank ousted Lund, an ally of Berg's, after he had ordered it": what somebody is punished for he did, whatever tree a long apposition
    /// gives.</summary>
    private bool IsPunishedFor(int token, Mention mention)
    {
        if (token == 0 || !Reasons.Contains(_tokens.Form(token - 1)) || mention.Head >= token || _tokens.SentenceOf(mention.Head) != _tokens.SentenceOf(token))
            return false;
        int first = table.Tokens.SentenceAt(token).Start;
        for (int verb = mention.Range.Start - 1; verb > first; verb--)
        {
            if (table.NameAt[verb] is { Entities: [var named] } && table.Entities[named].Kind == ActorKind.Person)
                return false;
            if (table.Syntax.IsVerb(verb) && Punishing.Contains(table.Syntax.Lemmas[verb].ToLowerInvariant()))
                return table.Syntax.Upos[verb - 1] is not Upos.Aux;
        }

        return false;
    }

    /// <summary>"The navy released a film | it said | showed a boat": who says what a thing shows is whoever the sentence tells of, with no comma
    /// between. Trees of such sentences hang the pronoun on either verb.</summary>
    private bool ShowsWhatItTells(int token, int other)
    {
        const int Clauses = 3;
        int verb = token,
            shown = token + 2;
        if (
            token == 0
            || shown >= _tokens.Count
            || !table.Syntax.IsVerb(token + 1)
            || table.Syntax.Upos[token - 1] is Upos.Punct
            || !VerbForms.IsFinite(table.Syntax, shown)
        )
            return false;
        for (int steps = 0; steps < Clauses && verb >= 0; steps++)
        {
            verb = _tree.Head(verb);
            if (verb >= 0 && verb < token && _tree.Is(other, "nsubj") && _tree.Head(other) == verb)
                return true;
        }

        return false;
    }

    /// <summary>Two arguments of one predicate are not the same actor, unless a reflexive says so.</summary>
    private bool AreArguments(int pronoun, int other)
    {
        int a = _tree.Head(pronoun),
            b = _tree.Head(other);
        // "The council fined the club and told it": the verbs share their subject.
        while (a >= 0 && a != b && _tree.Is(a, "conj") && _tree.Subject(a) is null && !_tree.Is(pronoun, "nsubj") && _tree.Is(other, "nsubj"))
            a = _tree.Head(a);
        return a >= 0 && a == b && !_tree.Is(pronoun, "nmod") && !_tree.Is(other, "nmod");
    }

    private ImmutableArray<int> Candidate(Mention mention, Pronoun pronoun)
    {
        if (!pronoun.IsPlural)
            return mention.Entities.Length == 1 && (Fits(mention.Entities, pronoun) || !pronoun.IsPersonal && IsDocument(mention)) ? mention.Entities : [];
        ImmutableArray<int> together = Together(mention);
        return together.Length > 1 || Fits(mention.Entities, pronoun) ? together : [];
    }

    /// <summary>"the statement said … it added": what speaks is the statement, whoever gave it out.</summary>
    private bool IsDocument(Mention mention) =>
        mention.Form == MentionForm.Description
        && parties.IsOutermostSource(mention.Head)
        && Lexicon.Noun(_tokens.Form(mention.Head)) is { Class: NounClass.Document, Plural: false };

    /// <summary>The actors that "and" joins to this mention.</summary>
    public ImmutableArray<int> Together(Mention mention)
    {
        int first = mention.Head;
        while (_tree.Is(first, "conj") && _tree.Head(first) >= 0)
            first = _tree.Head(first);
        var all = ImmutableArray.CreateBuilder<int>();
        foreach (int head in Phrases.Conjuncts(table.Syntax, first, table.Tokens.SentenceAt(first)))
            if (table.ByHead[head] is { } joined)
                foreach (int entity in joined.Entities)
                    if (!all.Contains(entity))
                        all.Add(entity);
        return all.Count > 1 && all.Contains(mention.Entities[0]) ? all.ToImmutable() : mention.Entities;
    }

    private bool Fits(ImmutableArray<int> entities, Pronoun pronoun)
    {
        Entity entity = table.Entities[entities[0]];
        if (pronoun.IsPlural)
            return entities.Length > 1 || entity.Plural || entity.IsBody || entity.Kind is ActorKind.Group;
        if (entities.Length > 1 || entity.Plural)
            return false;
        if (!pronoun.IsPersonal)
            return entity.IsBody && !Landforms.IsName(entity.Name) || entity.Kind is ActorKind.Group or ActorKind.Document;
        return entity.IsOnePerson && (entity.Gender == Gender.Unknown || entity.Gender == pronoun.Gender);
    }
}
