using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Makes the event that a word tells, if it tells one.</summary>
internal sealed class EventBuilder
{
    private static readonly WordSet Bodily = WordSet.Of("Events/Data/rule-words.tsv", "bodily-families");
    private static readonly WordSet Places = WordSet.Of("Events/Data/rule-words.tsv", "place-nouns");
    private static readonly HappeningKind Death = HappeningKinds.Of("death");
    private static readonly HappeningKind Ban = HappeningKinds.Of("ban");
    private static readonly HappeningKind Injury = HappeningKinds.Of("injury");
    private static readonly WordSet Hurting = WordSet.Of("Events/Data/rule-words.tsv", "hurting-verbs");

    private readonly Syntax _syntax;
    private readonly Cast _cast;
    private readonly Statements _statements;
    private readonly Arguments _arguments;
    private readonly FrameMatcher _matcher;
    private readonly Participants _participants;
    private readonly EventCircumstances _circumstances;
    private readonly RealisReader _realis;
    private readonly AnnouncedDeeds _announced;
    private readonly FiguresOfSpeech _figures;
    private readonly Sureness _sureness;

    public EventBuilder(Syntax syntax, Statements statements, Cast cast, Timeline timeline, string? outlet)
    {
        _syntax = syntax;
        _cast = cast;
        _statements = statements;
        _arguments = new Arguments(syntax);
        _matcher = new FrameMatcher(syntax, _arguments);
        _announced = new AnnouncedDeeds(syntax, _matcher);
        _figures = new FiguresOfSpeech(syntax, cast, _arguments);
        _sureness = new Sureness(syntax, cast, statements, _arguments);
        _participants = new Participants(syntax, cast, statements, timeline, _arguments, outlet);
        _circumstances = new EventCircumstances(syntax, cast, timeline, _arguments);
        _realis = new RealisReader(syntax, _arguments, statements, cast, timeline.ReportDate);
    }

    /// <summary>The event that the word at <paramref name="token"/> tells, and the head word of its place, where it has one.</summary>
    /// <param name="told">What the report told before, in order: "the meeting" is one of those.</param>
    public (NewsEvent Event, int? Place)? At(int token, IReadOnlyList<NewsEvent> told)
    {
        if (_announced.At(token) is { } announced && Announced(announced, token) is { } deed)
            return (deed, null);
        if (NamedOccasions.At(_syntax, token) is { } occasion)
            return (Occasion(occasion), null);
        if (
            TriggerLexicon.Of(_syntax.Lemmas[token]).IsEmpty
            || _syntax.NameAt(token) is not null
            || _syntax.IsNamingNoun(token)
            || IsToldByObject(token)
            || IsBeforeItsNoun(token)
        )
            return null;
        foreach (TriggerFrame frame in _matcher.Matches(token))
            if (As(frame, token, told) is { } found)
                return found;
        return null;
    }

    private (NewsEvent Event, int? Place)? As(TriggerFrame frame, int token, IReadOnlyList<NewsEvent> told)
    {
        if (_figures.IsFigure(frame.Kind, token))
            return null;
        VoteTally? tally = frame.Kind.Family == "vote" ? TallyReader.Read(_syntax, _syntax.Tokens.SentenceAt(token)) : null;
        ImmutableArray<int> actors = _participants.Fill(frame.ActorSlots, token, [], null, isRecipient: false);
        ImmutableArray<int> recipients = _participants.Fill(
            frame.RecipientSlots,
            token,
            actors,
            _participants.FirstWord(frame.ActorSlots, token),
            isRecipient: true
        );
        // "a suspect in the investigation": whom a phrase describes by the word takes no part by that, nor suffers the attack in "hackers blamed for the attack".
        if (_syntax.Upos[token] == Upos.Noun && _cast.AtToken[token] is >= 0 and var described)
            (actors, recipients) = (actors.Remove(described), frame.Kind.Type == "ASSAULT" ? recipients.Remove(described) : recipients);
        // "blamed the attack on Karsia": whoever is blamed did it.
        if (actors.IsEmpty && _participants.Blamed(token) is { IsEmpty: false } blamed)
            (actors, recipients) = (blamed, recipients.RemoveRange(blamed));
        if (frame.Kind.Type == "ACCIDENT")
            recipients = recipients.RemoveAll(r => !IsBroken(r, frame.Kind));
        if (actors.IsEmpty && frame.Kind.Type == "ASSAULT" && IsDamagedThing(token))
            return null;
        // "Mayor's husband attacked in Tarnow home".
        if (
            frame.Kind.Type == "ASSAULT"
            && actors is [var victim]
            && _cast.Actors[victim].Kind == ActorKind.Person
            && IsBareParticiple(token)
            && IsHeadline(token)
        )
            (actors, recipients) = ([], actors);
        if (recipients.IsEmpty && IsBareParticiple(token) && Sureness.Suffered.Contains(frame.Kind.Family))
            (actors, recipients) = ([], actors);
        // "French police arrest two men", read as the arrest of somebody French.
        if (frame.Kind.Family == "arrest" && _syntax.Upos[token] == Upos.Noun)
            recipients = recipients.RemoveAll(r => _cast.Actors[r].Kind == ActorKind.State);
        if (frame.Kind.Family == "arrest" && IsAnnounced(token))
            actors = actors.RemoveAll(a => _cast.Actors[a].Kind == ActorKind.Person);
        if (frame.Kind.Type == "ASSAULT")
            actors = actors.RemoveAll(IsNamelessPlace);
        bool isConsequence = frame.Kind.Type == "ASSAULT" && IsConsequence(token);
        if (isConsequence)
            actors = [];
        // Nobody is said to have done it: they died.
        HappeningKind kind =
            isConsequence && Hurting.Contains(_syntax.Lemmas[token]) ? Injury
            : actors.IsEmpty && frame.Kind.Type == "ASSAULT" && Hurting.Contains(_syntax.Lemmas[token]) ? Injury
            : actors.IsEmpty && frame.Kind.Mode == "killing" && _syntax.Lemmas[token] is "kill" ? Death
            : IsSuspension(token, recipients) ? Ban
            : frame.Kind;
        // "derailed after hitting a truck": one accident.
        if (isConsequence && kind.Mode == "attack")
            return null;
        // "stormed the house, and the president fled and appointed her": a crowd appoints nobody.
        if (kind.Type == "OFFICE")
        {
            recipients = recipients.RemoveAll(_participants.IsPlace);
            actors = actors.RemoveAll(a => _cast.Actors[a] is { Kind: ActorKind.Group } or { Anonymous: true });
        }

        // "profits were hurt": only people are.
        if (kind == Injury && _syntax.Lemmas[token] is "hurt")
        {
            recipients = recipients.RemoveAll(r => !IsPeople(_cast.Actors[r]));
            if (recipients.IsEmpty)
                return null;
        }

        // "a number of Norway's staff have resigned": no state does.
        if (kind.Family == "resign")
            actors = actors.RemoveAll(a => _cast.Actors[a].Kind == ActorKind.State);
        if (kind.Type == "CONTEST" && _syntax.IsVerb(token))
            recipients = recipients.RemoveAll(r => _arguments.Object(token) is not { } beaten || !_participants.IsNamed(beaten));
        // "called for an end of Karsia's raids" asks Karsia for nothing by its name.
        if (kind.Type == "REQUEST")
            recipients = recipients.RemoveAll(r => !_participants.IsNear(r, token));
        if (kind.Family == "acquisition")
            recipients = recipients.RemoveAll(r => _cast.Actors[r].Kind == ActorKind.Person);
        if (frame.RecipientSlots.Contains("both"))
            (actors, recipients) = Parted(actors, recipients);
        if (tally is not null && actors.IsEmpty)
            actors = Assembly(token);
        TimeExpression? time = _circumstances.Time(token);
        int? place = _circumstances.Place(token);
        // An attack in a country is one on it, a war there may be another's.
        if (frame.Kind.Type == "ASSAULT" && recipients.IsEmpty && place is { } hit && _syntax.Lemmas[token] is not "war")
            recipients = _participants.Named(NameOf(hit), actors);
        TokenRange? about = _participants.Matter(frame, token);
        int? statement = _statements.Innermost(token);
        NewsEvent? meant = null;
        if (!frame.Kind.IsToldBy(Parts(actors, recipients, about, place, time, tally)))
        {
            meant = BackReference.Find(_syntax, frame.Kind, token, time?.When, told);
            if (meant is null)
                return null;
            (actors, recipients) = (meant.Actors, meant.Recipients);
        }

        var found = new NewsEvent
        {
            Type = kind.Type,
            Mode = kind.Mode,
            Cameo = kind.Cameo,
            Trigger = Trigger(frame, token),
            Actors = actors,
            Recipients = recipients,
            About = about ?? meant?.About,
            When = time?.When ?? meant?.When,
            Time = time?.Range,
            Where = place is { } where ? NameOf(where) : meant?.Where,
            Duration = _circumstances.Duration(token)?.Value,
            Tally = tally,
            Realis = meant is { Realis: Realis.Alleged } ? Realis.Alleged : _realis.Read(token, time?.When, statement, frame.Kind, actors),
            Statement = statement,
        };
        return (found with { Unsure = meant is not null || _sureness.IsUnsure(found, kind, token) }, place);
    }

    private NewsEvent Occasion(TokenRange name)
    {
        HappeningKind kind = HappeningKinds.Of("named-occasion");
        TimeExpression? time = _circumstances.Time(name.End - 1);
        int? statement = _statements.Innermost(name.Start);
        return new NewsEvent
        {
            Type = kind.Type,
            Mode = kind.Mode,
            Trigger = name,
            About = name,
            When = time?.When,
            Time = time?.Range,
            Realis = _realis.Read(name.End - 1, time?.When, statement, kind, []),
            Statement = statement,
        };
    }

    /// <summary>Null where who announces it or whom it concerns is not known.</summary>
    private NewsEvent? Announced(AnnouncedDeed announced, int token)
    {
        ImmutableArray<int> actors = _participants.Fill(["subj", "by"], token, [], null, isRecipient: false);
        if (actors.IsEmpty || announced.Frame is null && !_participants.IsNamed(announced.Doer))
            return null;
        ImmutableArray<int> recipients = announced.Frame is { } frame
            ? _participants.Fill(frame.RecipientSlots, announced.Deed, actors, null, isRecipient: true)
            : _participants.Fill(["subj"], announced.Deed, actors, null, isRecipient: false);
        if (recipients.IsEmpty)
            return null;
        TimeExpression? time = _circumstances.Time(token);
        int? statement = _statements.Innermost(token);
        var found = new NewsEvent
        {
            Type = announced.Kind.Type,
            Mode = announced.Kind.Mode,
            Cameo = announced.Kind.Cameo,
            Trigger = new TokenRange(token, token + 1),
            Actors = actors,
            Recipients = recipients,
            About = new TokenRange(announced.Deed, announced.Deed + 1),
            When = time?.When,
            Time = time?.Range,
            Realis = _realis.Read(token, time?.When, statement, announced.Kind, actors),
            Statement = statement,
        };
        return found with { Unsure = _sureness.IsUnsure(found, announced.Kind, token) };
    }

    /// <summary>The word; with its object where only the two together tell the event ("opened an offensive").</summary>
    private TokenRange Trigger(TriggerFrame frame, int token)
    {
        const int Farthest = 6;
        int? target = frame is { Objects: not null, ObjectExcluded: false } ? _arguments.Object(token) : null;
        return new TokenRange(token, target is { } after && after > token && after <= token + Farthest ? after + 1 : token + 1);
    }

    /// <summary>"X and Y met": what all do together is between the first and the others.</summary>
    private static (ImmutableArray<int> Actors, ImmutableArray<int> Recipients) Parted(ImmutableArray<int> actors, ImmutableArray<int> recipients) =>
        actors.Length > 1 && (recipients.IsEmpty || recipients.All(actors.Contains)) ? ([actors[0]], actors.RemoveAt(0)) : (actors, recipients);

    private static ToldParts Parts(
        ImmutableArray<int> actors,
        ImmutableArray<int> recipients,
        TokenRange? about,
        int? place,
        TimeExpression? time,
        VoteTally? tally
    ) =>
        (actors.IsEmpty ? ToldParts.None : ToldParts.Actor)
        | (recipients.IsEmpty ? ToldParts.None : ToldParts.Recipient)
        | (about is null ? ToldParts.None : ToldParts.Thing)
        | (place is null ? ToldParts.None : ToldParts.Place)
        | (time is null ? ToldParts.None : ToldParts.Time)
        | (tally is null ? ToldParts.None : ToldParts.Tally);

    /// <summary>The ferry sinks, not its owners, nor the lake in "the Tarn Lake ferry".</summary>
    private bool IsBroken(int actor, HappeningKind kind) =>
        !_participants.IsPlace(actor) && _cast.Actors[actor].Kind != ActorKind.State && !(Bodily.Contains(kind.Family) && IsPeople(_cast.Actors[actor]));

    private static bool IsPeople(Actor actor) => actor.Anonymous || actor.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Office;

    private bool IsNamelessPlace(int actor) => Places.Contains(_cast.Actors[actor].Name.Split(' ')[0]);

    /// <summary>"Captain arrested in port": a headline leaves the auxiliary out.</summary>
    private bool IsBareParticiple(int token)
    {
        // "Police arrested Abel “Abe” Lund": what stands right behind it suffers it, wherever the tree hangs that.
        if (_syntax.Xpos[token] is not ("VBN" or "VBD") || _arguments.Object(token) is not null || IsBeforeNominal(token))
            return false;
        foreach (int child in _syntax.Tree.Children(token))
            if (_syntax.Tree.Is(child, "aux"))
                return false;
        return true;
    }

    private bool IsBeforeNominal(int token) =>
        token + 1 < _syntax.Tokens.Count
        && _syntax.Upos[token + 1] is Upos.Propn or Upos.Det or Upos.Pron
        && _syntax.Tokens.SentenceOf(token + 1) == _syntax.Tokens.SentenceOf(token);

    /// <summary>"derailed, killing nine": what an accident does nobody does.</summary>
    private bool IsConsequence(int token)
    {
        if (!_syntax.IsVerb(token))
            return false;
        bool isGerund = _syntax.Xpos[token] == "VBG" && _syntax.Tree.Relation(token) is "advcl" or "acl" or "conj";
        int? above = isGerund ? VerbAbove(_syntax.Tree.Head(token)) : null;
        return IsMishap(above) || IsMishap(_arguments.Subject(token, 0));
    }

    /// <summary>"a quake hit Karsia, killing nine" may hang the gerund on Karsia.</summary>
    private int? VerbAbove(int token)
    {
        const int Farthest = 3;
        for (int steps = 0; token >= 0 && steps < Farthest; steps++, token = _syntax.Tree.Head(token))
            if (_syntax.IsVerb(token))
                return token;
        return null;
    }

    /// <summary>"the suspension of Berg": of a person, and not of ties.</summary>
    private bool IsSuspension(int token, ImmutableArray<int> recipients) =>
        _syntax.Upos[token] == Upos.Noun
        && _syntax.Lemmas[token] is "suspension"
        && recipients.Length > 0
        && recipients.All(r => _cast.Actors[r].Kind == ActorKind.Person);

    private bool IsMishap(int? token) => token is { } told && _matcher.Match(told) is { Kind.Type: "ACCIDENT" or "DISASTER" or "CASUALTY" };

    /// <summary>"a Karsian tank destroyed in the war": what lies about in passing, wherever it comes from, is no attack that is told.</summary>
    private bool IsDamagedThing(int token) =>
        _syntax.Tree.Relation(token) == "acl"
        && _syntax.Xpos[token] == "VBN"
        && _syntax.Tree.Head(token) is >= 0 and var thing
        && _syntax.Upos[thing] == Upos.Noun
        && !_participants.IsNamed(thing)
        && _circumstances.Time(token) is null;

    /// <summary>A line without a full stop.</summary>
    private bool IsHeadline(int token)
    {
        TokenRange line = _syntax.Tokens.SentenceAt(token);
        return !_syntax.IsPunctuation(line.End - 1);
    }

    /// <summary>"the rescue teams": a verb right before the noun that it is said to hang on is no verb.</summary>
    private bool IsBeforeItsNoun(int token) =>
        _syntax.IsVerb(token)
        && _syntax.Tree.Head(token) == token + 1
        && (_syntax.Tree.Relation(token) is "acl:relcl" or "acl" or "compound" || _syntax.Xpos[token] == "VBG" && _syntax.Tree.Is(token, "amod"))
        && _syntax.Upos[token + 1] == Upos.Noun;

    /// <summary>"the secretary, who announced the arrests": a person who announces it is its speaker.</summary>
    private bool IsAnnounced(int token) =>
        _syntax.Upos[token] == Upos.Noun && _arguments.SupportVerb(token) is { } support && _syntax.Lemmas[support] is "announce";

    /// <summary>
    /// "launched an attack" is told once, by its verb, when the verb has a frame for its object; so the noun is passed over. The votes of "backed it
    /// by 40 votes"
    /// are told by the backing.
    /// </summary>
    private bool IsToldByObject(int token)
    {
        if (_syntax.Upos[token] != Upos.Noun)
            return false;
        int verb = _syntax.Tree.Head(token);
        if (verb >= 0 && _syntax.Tree.Child(token, "nummod") is not null && _matcher.Match(verb) is { Kind.Family: "vote" })
            return true;
        return verb >= 0 && _syntax.IsVerb(verb) && _arguments.Object(verb) == token && _matcher.Match(verb) is { Objects: not null, ObjectExcluded: false };
    }

    /// <summary>Who voted, when the count stands with what was voted on ("the resolution passed 141-7"): the body last told to have voted on it.</summary>
    private ImmutableArray<int> Assembly(int token)
    {
        if (_syntax.Upos[token] == Upos.Noun)
            return _participants.AssemblyBefore(token);
        if (_arguments.Subject(token, 0) is not { } subject)
            return [];
        string matter = _syntax.Lemmas[subject];
        for (int i = token - 1; i >= 0; i--)
        {
            if (_syntax.Upos[i] != Upos.Verb || _matcher.Match(i) is not { Kind.Family: "vote" } frame)
                continue;
            if (
                _arguments.Object(i) is { } target
                && _syntax.Lemmas[target] == matter
                && _participants.Fill(frame.ActorSlots, i, [], null, isRecipient: false) is { IsEmpty: false } voters
            )
                return voters;
        }

        return [];
    }

    private string NameOf(int place)
    {
        TokenRange range = _syntax.NameAt(place)?.Range ?? new TokenRange(place, place + 1);
        // "the nation" is the one that the report names elsewhere.
        if (_syntax.Upos[place] == Upos.Noun && _cast.AtToken[place] is >= 0 and var named)
            return _cast.Actors[named].Name;
        return _syntax.Tokens.TextOf(range).ToString();
    }
}
