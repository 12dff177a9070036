using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Finds the actors for which the sources and addressees of statements stand. What stays unknown stays open.</summary>
internal sealed class PartyReader(EntityTable table, Parties parties)
{
    private static readonly WordSet Talks = WordSet.Of("Actors/Data/rule-words.tsv", "talk-nouns");
    private static readonly WordSet LeadingOffices = WordSet.Of("Actors/Data/rule-words.tsv", "leading-offices");
    private static readonly WordSet SpeakingOffices = WordSet.Of("Actors/Data/rule-words.tsv", "speaking-offices");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;
    private readonly EntityMaker _maker = new(table);
    private readonly PhraseNames _names = new(table);
    private readonly ImmutableArray<int>?[] _speakers = new ImmutableArray<int>?[table.Statements.Count];

    public ImmutableArray<int> Speakers(int statement)
    {
        if (_speakers[statement] is { } known)
            return known;
        _speakers[statement] = [];
        Statement read = table.Statements[statement];
        ImmutableArray<int> found = read switch
        {
            { Cue: null, Source: { } label } when LabelReader.IsUnnamed(_tokens, label) => [],
            // A turn of a transcript whose label is short for another: "TE".
            { Cue: null, ImpliedSpeaker: { } named } when Carried(named, statement) is { IsEmpty: false } speaker => speaker,
            { Source: { IsEmpty: false } source } => Phrase(source, statement),
            _ => Unmarked(read, statement),
        };
        _speakers[statement] = found;
        return found;
    }

    /// <summary>Who speaks where no words are marked as the source: the one whom the grammar supplies, else the one whom the clause names.</summary>
    private ImmutableArray<int> Unmarked(Statement read, int statement)
    {
        if (read.ImpliedSpeaker is { } word && word < _tokens.Count && Carried(word, statement) is { IsEmpty: false } implied)
            return implied;
        if (read.Source is not null)
            return [];
        if (read.CueHead is { } cue)
            return ClauseSpeakers.Of(_syntax, cue) is { } subject ? Met(subject, statement) : [];
        return read.Cue is null && read.Content is [var said, ..] && Actor(said.Start) is { } actor ? [actor] : [];
    }

    /// <summary>"Ada Brandt came down to the quay. “It was the weather.”": a quotation that nobody is said to say is whoever's the sentence before it
    /// tells of, if that is one person, whom the quotation does not name.</summary>
    private int? Actor(int quotation)
    {
        if (
            quotation == 0
            || !parties.InQuotation(quotation)
            || _tokens.ParagraphOf(quotation - 1) != _tokens.ParagraphOf(quotation)
            || parties.InQuotation(quotation - 1)
        )
            return null;
        TokenRange before = table.Tokens.SentenceAt(quotation - 1);
        int? only = null;
        for (int i = before.Start; i < before.End; i++)
        {
            if (parties.InQuotation(i) || !Phrases.IsSubject(_tree, i) || table.ByHead[i] is not { } mention)
                continue;
            if (
                mention.Entities is not [var one]
                || table.Entities[one] is not { IsOnePerson: true, Kind: ActorKind.Person }
                || only is { } known && known != one
            )
                return null;
            only = one;
        }

        return only;
    }

    /// <summary>"The council fined the club and told it to close": nobody speaks to himself, whoever the pronoun seems to be.</summary>
    public ImmutableArray<int> Addressees(int statement) =>
        table.Statements[statement].Addressee is { IsEmpty: false } addressee
            ? [.. Phrase(addressee, statement).Where(entity => !Speakers(statement).Contains(entity))]
            : [];

    /// <summary>The speakers of the statements around this one, outermost first, each once, its own speakers left out.</summary>
    public ImmutableArray<int> Via(int statement)
    {
        var via = ImmutableArray.CreateBuilder<int>();
        ImmutableArray<int> own = Speakers(statement);
        foreach (int frame in table.Statements.Frames(statement))
        foreach (int speaker in Speakers(frame))
            if (!own.Contains(speaker) && !via.Contains(speaker))
                via.Add(speaker);
        return via.ToImmutable();
    }

    private ImmutableArray<int> Phrase(TokenRange range, int statement)
    {
        if (Listed(range) is { Count: > 0 } listed)
            return [.. listed];
        if (Ages.Of(_tokens, range.Start) is { } old && range.Contains(old) && table.ByHead[old] is { } aged)
            return aged.Entities;
        var all = ImmutableArray.CreateBuilder<int>();
        int head = Phrases.Head(_syntax, range);
        // Where the phrase is cut badly, the subject of the cue inside it speaks: "an area Oslo considers its own".
        if (
            table.Statements[statement].CueHead is { } cue
            && !range.Contains(cue)
            && table.Statements[statement].Source == range
            && _tree.Subject(cue) is { } subject
            && subject > head
            && range.Contains(subject)
            && table.NameAt[subject] is { } inner
            && table.NameAt[head] != inner
        )
            return inner.Entities;
        // "Minister of Roads and Ports Karl Moss": what he is in charge of is nobody beside him.
        if (_names.Bearer(head, range) is { } titled && table.Entities[titled].Kind == ActorKind.Person)
            return [titled];
        // "a spokeswoman for | Governor Ivo Lund | said", cut badly: who speaks is the one who serves him.
        if (Serving(range, statement) is { } voice)
            return voice.Entities;
        foreach (int conjunct in Phrases.Conjuncts(_syntax, head, range).Concat(Alongside(head, range)).Where(conjunct => !EndsName(head, conjunct)))
        foreach (int entity in Carried(conjunct, range, statement, made: conjunct == head || ArePeople(conjunct)))
            if (!all.Contains(entity))
                all.Add(entity);
        return all.ToImmutable();
    }

    /// <summary>The one who is called before a source that only tells whom he serves, where both are subjects of the word of saying.</summary>
    private Mention? Serving(TokenRange source, int statement)
    {
        const int Noun = 2;
        int noun = source.Start - Noun;
        return
            noun >= 0
            && table.Statements[statement].CueHead is { } cue
            && _tree.Head(noun) == cue
            && _tree.Is(noun, "nsubj")
            && OfficePhrases.Served(table, noun) is { } served
            && source.Contains(served.Head)
            ? table.ByHead[noun]
            : null;
    }

    /// <summary>"Ada Lund, along with 80 others": those who say it with him.</summary>
    private IEnumerable<int> Alongside(int head, TokenRange range)
    {
        for (int i = head + 1; i + 2 < range.End; i++)
            if (
                _tokens.Form(i) is "along" or "together"
                && _tokens.Form(i + 1) is "with"
                && _tree.Head(i + 1) is var partner
                && partner > i
                && range.Contains(partner)
            )
                yield return partner;
    }

    /// <summary>"and 80 other players": people who are counted or called by what they do.</summary>
    private bool ArePeople(int head) => _syntax.Xpos[head] is "NNS" && Lexicon.Noun(_tokens.Form(head)) is { IsHuman: true, Plural: true };

    /// <summary>"the Bureau of Fisheries and Marine Resources": the second half of one body's name; but "the Bureau of Fisheries and the Navy".</summary>
    private bool EndsName(int head, int conjunct) =>
        conjunct != head
        && table.NameAt[head] is { Entities: [var first] } name
        && table.Entities[first].Kind is ActorKind.Organisation
        && table.NameAt[conjunct] is { Entities: [var second] } rest
        && table.Entities[second].Kind is ActorKind.Organisation
        && rest.Range.Start == name.Range.End + 1
        && _tokens.Form(name.Range.End) is "and"
        && name.Range.Length > 2
        && _tokens.TextOf(name.Range).Contains(" of ", StringComparison.Ordinal);

    private ImmutableArray<int> Carried(int token, int statement) => Carried(token, Phrases.Extent(_syntax, token), statement, made: true);

    private ImmutableArray<int> Carried(int head, TokenRange range, int statement, bool made)
    {
        if (Quantities.Counted(_syntax, head) is { } counted && range.Contains(counted))
            return Carried(counted, range, statement, made);
        if (_names.Bearer(head, range) is { } bearer)
            return [bearer];
        if (Described(head, range) is { } described)
            return described;
        if (With(head, range) is { } partner)
            return partner.Entities;
        if (table.ByHead[head] is { } mention)
            return mention.Entities;
        if (table.NameAt[head] is { } name)
            return name.Entities;
        ReadOnlySpan<char> form = _tokens.Form(head);
        // "Nordshop plc, which has five shops, said"
        if (NameReader.LegalForms.Contains(form) && head > range.Start && table.NameAt[head - 1] is { } company)
            return company.Entities;
        if (_tokens.Form(range.Start) is "who" or "which" && range.Start != head && !Phrases.IsNominal(_syntax, head))
            return Antecedent(range.Start, statement);
        if (Pronoun.IsFirstPerson(form))
            return FirstPerson(head, statement) is { IsEmpty: false } self
                ? table.Mark(new TokenRange(head, head + 1), head, MentionForm.Pronoun, self).Entities
                : [];
        if (form is "you" or "You")
            return Addressed(head, statement) is { IsEmpty: false } addressed
                ? table.Mark(new TokenRange(head, head + 1), head, MentionForm.Pronoun, addressed).Entities
                : [];
        if (_syntax.Xpos[head] is "WP" or "WDT" || form is "who" or "which")
            return Antecedent(head, statement);
        if (!Phrases.IsNominal(_syntax, head))
            return Carrier(range) is { } carrier ? carrier.Entities : [];
        if (_syntax.Upos[head] == Upos.Pron)
            return [];
        if (table.Known[head]?.State is { } state && (range.Length <= 2 || table.Known[head]!.Value.Range.Contains(range)))
            return Marked(range, head, table.Of(state));
        if (Inside(range) is { } inside)
            return [inside];
        if (TimeNames.Is(_tokens.Form(head)))
            return Carrier(range) is { } named ? named.Entities : [];
        if (!made || !ActorNouns.CanSpeak(_syntax, head))
            return [];
        TokenRange extent = Phrases.Extent(_syntax, head);
        return Marked(extent, head, _maker.Make(head, Lexicon.Noun(_tokens.Form(head)), extent));
    }

    /// <summary>Those whom a token stands for, where they were met as actors; nobody is made.</summary>
    private ImmutableArray<int> Met(int token, int statement)
    {
        if (Pronoun.IsFirstPerson(_tokens.Form(token)))
            return FirstPerson(token, statement);
        if (table.ByHead[token]?.Entities is { } met)
            return met;
        return Quantities.Counted(_syntax, token) is { } counted ? Met(counted, statement) : table.NameAt[token]?.Entities ?? [];
    }

    /// <summary>"the Lund campaign", "Lund campaign officials": the name before the noun does not speak, though the tree may have it carry the phrase.</summary>
    private ImmutableArray<int>? Described(int head, TokenRange range)
    {
        int last = range.End - 1;
        if (
            last <= head
            || table.NameAt[head] is not { } name
            || name.Range.End > last
            || !Enumerable.Range(name.Range.End, range.End - name.Range.End).All(i => _syntax.Upos[i] == Upos.Noun)
            || Lexicon.Noun(_tokens.Form(last)) is not { } noun
        )
            return null;
        return Marked(range, last, _maker.Make(last, noun, range));
    }

    /// <summary>"conversations that the paper had with two officials": who was talked to is who speaks.</summary>
    private Mention? With(int head, TokenRange range)
    {
        if (!Talks.Contains(_syntax.Lemmas[head]))
            return null;
        for (int i = head + 1; i < range.End; i++)
        {
            if (_tokens.Form(i) is not "with")
                continue;
            for (int j = i + 1; j < range.End; j++)
                if (table.ByHead[j] is { } mention)
                    return mention;
            if (_tree.Head(i) is var partner && partner > i && partner < range.End && ActorNouns.CanSpeak(_syntax, partner))
            {
                TokenRange extent = Phrases.Extent(_syntax, partner);
                return table.Mark(extent, partner, MentionForm.Description, [_maker.Make(partner, Lexicon.Noun(_tokens.Form(partner)), extent)]);
            }
        }

        return null;
    }

    /// <summary>Where the phrase is cut badly: the mention in it that is a subject, else its first.</summary>
    private Mention? Carrier(TokenRange range)
    {
        Mention? first = null;
        for (int i = range.Start; i < range.End; i++)
        {
            if (table.ByHead[i] is not { } mention)
                continue;
            if (Phrases.IsSubject(_tree, i))
                return mention;
            first ??= mention;
        }

        return first;
    }

    /// <summary>Those named in "outlets such as A and B".</summary>
    private List<int> Listed(TokenRange range)
    {
        List<int> listed = [];
        int from = range.End;
        for (int i = range.Start + 1; i < range.End && from == range.End; i++)
            if (_tokens.Form(i) is "including" || (_tokens.Form(i) is "as" && _tokens.Form(i - 1) is "such"))
                from = i + 1;
        for (int i = from; i < range.End; i++)
            if (table.NameAt[i] is { } name && name.Head == i && !listed.Contains(name.Entities[0]))
                listed.Add(name.Entities[0]);
        return listed;
    }

    private ImmutableArray<int> Marked(TokenRange range, int head, int entity) => table.Mark(range, head, MentionForm.Description, [entity]).Entities;

    /// <summary>The one person named in the phrase, where the tree does not say that the name carries it.</summary>
    private int? Inside(TokenRange range)
    {
        int? only = null;
        for (int i = range.Start; i < range.End; i++)
        {
            if (table.NameAt[i] is not { } name || table.Entities[name.Entities[0]].Kind != ActorKind.Person)
                continue;
            bool possessive = name.Range.End < range.End && Possessives.IsMark(_tokens.Form(name.Range.End));
            // "data provided by the Lund administration".
            bool modifies = _tree.Is(name.Head, "compound") && _tree.Head(name.Head) >= name.Range.End;
            int before = name.Range.Start - 1;
            while (before > range.Start && Lexicon.IsTitle(_tokens.Form(before)))
                before--;
            if (possessive || modifies || (before >= range.Start && _syntax.Upos[before] == Upos.Adp) || (only is not null && only != name.Entities[0]))
                continue;
            only = name.Entities[0];
        }

        return only;
    }

    /// <summary>"“You said you would pay,” Lind told Berg": who is called "you" is who is told it.</summary>
    private ImmutableArray<int> Addressed(int head, int statement) =>
        (table.Statements[statement].Parent ?? parties.Around(head)) is { } quotation && quotation != statement ? Addressees(quotation) : [];

    /// <summary>Who says "I" is the speaker of the quotation; "we" in the mouth of one who speaks for a state or body is that state or body.</summary>
    private ImmutableArray<int> FirstPerson(int head, int statement)
    {
        int? frame = table.Statements[statement].Parent ?? (parties.Around(head) is { } around && around != statement ? around : null);
        if (frame is not { } quotation)
            return [];
        ImmutableArray<int> speakers = Speakers(quotation);
        if (!Pronoun.IsWe(_tokens.Form(head)) || speakers.Length != 1)
            return speakers;
        Entity speaker = table.Entities[speakers[0]];
        bool leads = speaker.Roles.Any(role => LeadingOffices.Contains(role));
        if (!leads && !speaker.Roles.Any(role => SpeakingOffices.Contains(role)))
            return speakers;
        bool ofState = speaker.Affiliation is not { } body || Voices.OfState(body.ToLowerInvariant().Split(' '));
        if (speaker.State is { } state && ofState && (!leads || speaker.Affiliation is null))
            return [table.Of(state)];
        for (int i = 0; i < table.Entities.Count; i++)
        {
            if (table.Entities[i].Name != speaker.Affiliation)
                continue;
            foreach (Entity country in table.Entities)
                if (ofState && country.Kind == ActorKind.State && country.Country == speaker.Country && speaker.Country is not null)
                    return [table.Entities.IndexOf(country)];
            return [i];
        }

        return speakers;
    }

    /// <summary>"the rise of Per Lund, who said": whatever the tree has the clause hang on, it is the person right before it.</summary>
    private Mention? PersonBefore(int pronoun)
    {
        int last = pronoun - 1;
        if (last >= 0 && _tokens.Form(last) is ",")
            last--;
        if (last < table.Tokens.SentenceAt(pronoun).Start)
            return null;
        Mention? mention = table.NameAt[last] ?? table.ByHead[last];
        return
            mention is { Entities: [var one] }
            && (table.Entities[one].Kind is ActorKind.Person or ActorKind.Office || table.Entities[one] is { Kind: ActorKind.Group, Plural: true })
            ? mention
            : null;
    }

    /// <summary>A thing is no speaker, though the tree hang a "who" on it.</summary>
    private bool IsThing(int head, int pronoun) =>
        _tokens.Form(pronoun) is "who" && _syntax.Upos[head] == Upos.Noun && table.ByHead[head] is null && !ActorNouns.IsPerson(_syntax, head);

    /// <summary>"told officials that it had tapes that prove": the second clause hangs on the noun before it, whatever the tree says.</summary>
    private bool HoldsClause(int head, int pronoun)
    {
        for (int i = head + 1; i < pronoun; i++)
            if (VerbForms.IsTensed(_syntax, i) && _syntax.Upos[pronoun - 1] == Upos.Noun)
                return true;
        return false;
    }

    /// <summary>"between Norland and Iceland, which blamed": the last of those that "and" joins. "owners of the yard who claim": the persons, and not the
    /// body of which they are.</summary>
    private int Nearest(int head, int pronoun)
    {
        int nearest = head;
        while (
            _tokens.Form(pronoun) is "who"
            && table.NameAt[nearest] is null
            && (!ActorNouns.IsPerson(_syntax, nearest) || _syntax.Xpos[nearest] == "NN" && IsPluralVerb(_tree.Head(pronoun)))
            && _tree.Is(nearest, "nmod")
            && _tree.Head(nearest) is >= 0 and var whole
            && whole < nearest
        )
            nearest = whole;
        if (nearest != head)
            return ActorNouns.IsPerson(_syntax, nearest) ? nearest : head;
        foreach (int child in _tree.Children(head))
            if (_tokens.Form(pronoun) is "which" && child < pronoun && child > nearest && _tree.Is(child, "conj") && Phrases.IsNominal(_syntax, child))
                nearest = child;
        return nearest;
    }

    private bool IsPluralVerb(int verb) => verb >= 0 && _syntax.Xpos[verb] == "VBP";

    /// <summary>What the relative pronoun goes back to.</summary>
    private ImmutableArray<int> Antecedent(int pronoun, int statement)
    {
        if (_tokens.Form(pronoun) is "who" && PersonBefore(pronoun) is { } person)
            return person.Entities;
        for (int token = pronoun, steps = 0; token >= 0 && steps < 20; token = _tree.Head(token), steps++)
            if (_tree.Is(token, "acl") && _tree.Head(token) is >= 0 and var head && !HoldsClause(head, pronoun))
                return Nearest(head, pronoun) is var nearest && IsThing(nearest, pronoun) ? [] : Carried(nearest, statement);
        int before = pronoun - 1;
        while (before > table.Tokens.SentenceAt(pronoun).Start && _syntax.Upos[before] is Upos.Punct or Upos.Adp)
            before--;
        return before >= 0 && table.NameAt[before] is { } name ? name.Entities
            : before >= 0 && table.ByHead[before] is { } mention ? mention.Entities
            : [];
    }
}
