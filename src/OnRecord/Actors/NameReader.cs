using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Finds the proper names that act: known ones, ministries, and those that the name finder saw.</summary>
internal sealed class NameReader(EntityTable table, IEnumerable<Turn> turns, BodiesTakenForPersons bodies)
{
    private static readonly WordSet Credentials = WordSet.Of("Actors/Data/rule-words.tsv", "credentials");
    internal static readonly WordSet Suffixes = WordSet.Of("Actors/Data/rule-words.tsv", "name-suffixes");
    internal static readonly WordSet LegalForms = WordSet.Of("Actors/Data/rule-words.tsv", "legal-forms");
    private static readonly WordSet OutletOpeners = WordSet.Of("Actors/Data/rule-words.tsv", "outlet-openers");
    private static readonly WordSet PlainOffices = WordSet.Of("Actors/Data/rule-words.tsv", "plain-offices");
    private static readonly WordSet Agencies = WordSet.Of("Actors/Data/rule-words.tsv", "agency-words");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly (TokenRange Range, string Function)?[] _ministries = new (TokenRange, string)?[table.Tokens.Count];
    private readonly List<TokenRange> _persons = [];

    /// <summary>Ministries that speak to the one state whose ministry the report names.</summary>
    private readonly HashSet<int> _apart = [];

    private readonly HashSet<string> _spelledOut = SpelledOut(table);

    public void Read()
    {
        FindMinistries();
        foreach (TokenRange sentence in _tokens.Sentences)
            for (int i = sentence.Start; i < sentence.End; )
                i = ReadAt(i, sentence);
        JoinMinistries();
        TokenRange[] labelled = [.. LabelReader.Names(_tokens, turns, t => table.NameAt[t] is not null || table.Known[t] is not null)];
        _persons.RemoveAll(name => labelled.Any(label => label.Overlaps(name)));
        _persons.AddRange(labelled);
        bodies.Read(_persons);
        CutHeadlineNames();
        HashSet<int> ends = [.. _persons.Select(person => person.End)];
        _persons.RemoveAll(name => IsPost(name, ends));
        for (int i = 0; i < _persons.Count; i++)
            _persons[i] = WithSuffix(_persons[i]);
        _persons.Sort();
        new PersonReader(table).Read(_persons);
    }

    /// <summary>"League suspends chief after Moreno Kiss", and then "Moreno said": with capitals throughout, the word behind a surname is no part of it,
    /// where the report has the first word alone and never the second.</summary>
    private void CutHeadlineNames()
    {
        if (_tokens.Sentences.IsEmpty)
            return;
        TokenRange headline = _tokens.Sentences[0];
        HashSet<string> alone = [.. _persons.Where(name => name.Length == 1).Select(name => Word(name.Start))];
        ILookup<string, TokenRange> byLast = _persons.ToLookup(name => Word(name.End - 1), StringComparer.Ordinal);
        for (int i = 0; i < _persons.Count; i++)
            if (_persons[i] is { Length: > 1 } verbed && headline.Contains(verbed) && BeginsWithVerb(verbed))
                _persons[i] = new TokenRange(verbed.Start + 1, verbed.End);
            else if (
                _persons[i] is { Length: 2 } name
                && headline.Contains(name)
                && alone.Contains(Word(name.Start))
                && Lexicon.GivenNameGender(_tokens.Form(name.Start)) == Gender.Unknown
                && !Lexicon.IsTitle(_tokens.Form(name.Start))
                && byLast[Word(name.End - 1)].All(other => other == name)
            )
                _persons[i] = new TokenRange(name.Start, name.Start + 1);

        string Word(int token) => _tokens.Form(token).ToString();
    }

    /// <summary>"Prime Minister Denies Tind's Account": the word with an "s" behind an office, where the report has the rest of the name without it.</summary>
    private bool BeginsWithVerb(TokenRange name)
    {
        ReadOnlySpan<char> verb = _tokens.Form(name.Start);
        if (
            name.Start == 0
            || verb[^1] is not 's'
            || Lexicon.GivenNameGender(verb) != Gender.Unknown
            || Lexicon.Noun(_tokens.Form(name.Start - 1)) is not { IsHuman: true, Plural: false }
        )
            return false;
        bool alone = false;
        for (int i = name.End; i < _tokens.Count; i++)
        {
            if (_tokens.Form(i).SequenceEqual(verb))
                return false;
            alone |= _tokens.Form(i).SequenceEqual(_tokens.Form(name.Start + 1));
        }

        return alone;
    }

    /// <summary>"Ivo Lund, Ostra SP, said": where he serves.</summary>
    /// <param name="ends">Where names of persons end.</param>
    private bool IsPost(TokenRange name, HashSet<int> ends)
    {
        const int LongestInitials = 3;
        ReadOnlySpan<char> last = _tokens.Form(name.End - 1);
        return name.Length > 1
            && last.Length is > 1 and <= LongestInitials
            && !last.ContainsAnyExceptInRange('A', 'Z')
            && name.Start > 1
            && _tokens.Form(name.Start - 1) is ","
            && name.End < _tokens.Count
            && _tokens.Form(name.End) is ","
            && ends.Contains(name.Start - 1);
    }

    /// <summary>"Ruel snr", "Moss junior": not the one of that name who is known already; but "Moss senior adviser".</summary>
    private TokenRange WithSuffix(TokenRange name) =>
        name.End < _tokens.Count
        && Suffixes.Contains(_tokens.Form(name.End))
        && (name.End + 1 == _tokens.Count || _syntax.Upos[name.End + 1] is not (Upos.Noun or Upos.Adj or Upos.Propn))
            ? new TokenRange(name.Start, name.End + 1)
            : name;

    /// <summary>"Guardian Australia", "TV Karsia": the name of a medium and of a place are the medium there, where they open a sentence or follow an
    /// article.</summary>
    private TokenRange? OutletOfPlace(int token, TokenRange sentence)
    {
        if (token > sentence.Start && !OutletOpeners.Contains(_tokens.Form(token - 1)) || !char.IsUpper(_tokens.Form(token)[0]))
            return null;
        int place =
            table.Gazetteer.Longest(_tokens, token, sentence.End) is { } known && known.Forms.Any(form => form.Entry.Kind == ActorKind.Outlet)
                ? known.Range.End
                : token + (OutletReader.IsWord(_tokens.Form(token)) ? 1 : 0);
        if (place == token || place >= sentence.End || _syntax.Upos[place] != Upos.Propn || WordContext.IsHeadline(_tokens, sentence))
            return null;
        var name = new TokenRange(token, place + 1);
        bool isPlace =
            table.Gazetteer.Longest(_tokens, place, sentence.End)?.Of(FormKind.Name) is { Entry.Kind: ActorKind.State }
            || _syntax.NameAt(place) is { Range: { Length: 1 } one, Kind: NameKind.Place or NameKind.Person } && one.Start == place;
        return
            isPlace
            && _syntax.Tree.Head(place - 1) == place
            && (_syntax.Tree.Is(place - 1, "compound") || _syntax.Tree.Is(place - 1, "amod") || _syntax.Tree.Relation(place - 1) == "nmod:desc")
            && !Phrases.IsModifier(_syntax, name, place)
            ? name
            : null;
    }

    /// <summary>"Lakeside plc", of which the name finder saw nothing.</summary>
    private TokenRange? Company(int token, TokenRange sentence)
    {
        int end = token;
        while (
            end < sentence.End
            && (_syntax.Upos[end] == Upos.Propn || _syntax.Xpos[end] == "NNP")
            && char.IsUpper(_tokens.Form(end)[0])
            && !LegalForms.Contains(_tokens.Form(end))
        )
            if (_syntax.NameAt(end++) is not null)
                return null;
        return end > token && end < sentence.End && LegalForms.Contains(_tokens.Form(end)) ? new TokenRange(token, end + 1) : null;
    }

    /// <summary>A ministry whose state is not said is the only one of its kind whose state is.</summary>
    private void JoinMinistries()
    {
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity entity = table.Entities[i];
            if (!entity.Roles.Contains("ministry") || entity.State is not null || _apart.Contains(i))
                continue;
            List<int> others =
            [
                .. Enumerable
                    .Range(0, table.Entities.Count)
                    .Where(j =>
                        j != i && table.Entities[j].Roles.Contains("ministry") && table.Entities[j].Name.EndsWith(entity.Name, StringComparison.Ordinal)
                    ),
            ];
            if (others is [var only])
                table.Redirect(i, only);
        }
    }

    private void FindMinistries()
    {
        foreach (TokenRange sentence in _tokens.Sentences)
        {
            for (int i = sentence.Start; i < sentence.End; i++)
                if (Ministries.At(_tokens, i, sentence) is { } found)
                    _ministries[found.Range.Start] ??= found;
        }
    }

    /// <summary>Reads the longest name that begins at <paramref name="token"/>; returns the token after it.</summary>
    private int ReadAt(int token, TokenRange sentence)
    {
        if (OddFirstNames.At(table, token, sentence) is { } odd)
        {
            _persons.Add(odd);
            return odd.End;
        }

        if (OutletOfPlace(token, sentence) is { } outlet)
        {
            var bare = new TokenRange(_tokens.Form(token) is "The" or "the" ? token + 1 : token, outlet.End);
            table.Mark(outlet, outlet.End - 1, MentionForm.Name, [table.Named(_tokens.TextOf(bare).ToString(), ActorKind.Outlet)]);
            return outlet.End;
        }

        // "Ada Lund, M.D., said"
        if (Credentials.Contains(_tokens.Form(token)) && token > sentence.Start && _tokens.Form(token - 1) is ",")
            return token + 1;
        // "Councillor | Sydney Cole": one name to the finder.
        if (token + 1 < sentence.End && Lexicon.Noun(_tokens.Form(token)) is { IsHuman: true } && OddFirstNames.At(table, token + 1, sentence) is not null)
            return token + 1;

        GazetteerMatch? known =
            table.Gazetteer.Longest(_tokens, token, sentence.End) is { } match && !IsAnothers(match, sentence) && !OpensLonger(match, sentence) ? match : null;
        NameMention? name = _syntax.NameAt(token) is { } found && (found.Range.Start == token || known is null) ? found : null;
        if (name is { Kind: NameKind.Organisation } office && IsNoBody(office.Range))
            name = null;
        int knownEnd = known?.Range.End ?? token,
            nameEnd = name is { } whole ? WithoutDay(whole.Range) : token,
            ministryEnd = _ministries[token]?.Range.End ?? token;

        if (known is { } its && knownEnd >= Math.Max(nameEnd, ministryEnd) && !(name?.Kind == NameKind.Person && knownEnd == nameEnd && IsDoubtful(its)))
        {
            for (int i = its.Range.Start; i < its.Range.End; i++)
                table.Known[i] = its;
            ReadKnown(its, name?.Kind);
            return knownEnd;
        }

        if (_ministries[token] is { } ministry && ministryEnd >= nameEnd)
        {
            ReadMinistry(ministry.Range, ministry.Function, sentence);
            return ministryEnd;
        }

        if (name is null && Lexicon.TitleGender(_tokens.Form(token)) != Gender.Unknown && IsSurname(token + 1, sentence))
        {
            int end = token + 2;
            while (IsSurname(end, sentence))
                end++;
            _persons.Add(new TokenRange(token, end));
            return end;
        }

        if (name is null && Company(token, sentence) is { } company)
        {
            ReadOrganisation(company, sentence);
            return company.End;
        }

        if (name is null)
            return token + 1;
        ReadUnknown(new NameMention(new TokenRange(token, nameEnd), name.Value.Kind), sentence);
        return nameEnd;
    }

    /// <summary>"The National | Transport Board": what a list knows with its article is the beginning of a longer name.</summary>
    private bool OpensLonger(GazetteerMatch match, TokenRange sentence)
    {
        int behind = match.Range.Start + 1;
        return match.Range.Length > 1
            && _tokens.Form(match.Range.Start) is "The" or "the"
            && (
                _syntax.NameAt(behind) is { } name && name.Range.End > match.Range.End
                || table.Gazetteer.Longest(_tokens, behind, sentence.End) is { } longer && longer.Range.End > match.Range.End
            );
    }

    /// <summary>"Norland | on Wednesday": a day is no part of a name that no list knows.</summary>
    private int WithoutDay(TokenRange name) =>
        name.Length > 2 && _tokens.Form(name.End - 2) is "on" && TimeNames.Is(_tokens.Form(name.End - 1)) ? name.End - 2 : name.End;

    private static bool IsDoubtful(GazetteerMatch match) => match.Forms.Any(form => form.Ambiguous);

    /// <summary>Initials that many go by, with nothing in the report that says they are the known one's: its full name or its country before them, or
    /// a word for what it is.</summary>
    private bool IsAnothers(GazetteerMatch match, TokenRange sentence) =>
        match.Forms.All(form => form.Shared && !table.Has(form.Entry) && !IsOfCountry(form.Entry.Country, match.Range.End))
            && !IsCalledAgency(match.Range, sentence)
        || IsPlainOffice(match.Range) && IsElsewhere(match, sentence)
        || match.Range.Length == 1 && _spelledOut.Contains(_tokens.Form(match.Range.Start).ToString());

    /// <summary>Initials of bodies that no list knows and that the report names in full: "the Ardan Federal Police (AFP)", "Ardan Federal Police Commissioner
    /// Ada Lund".</summary>
    private static HashSet<string> SpelledOut(EntityTable table)
    {
        const int Shortest = 2,
            Longest = 6;
        Tokens tokens = table.Tokens;
        return table
            .Syntax.Names.Where(name => name is { Kind: NameKind.Organisation, Range.Length: > 1 })
            .Select(name => name.Range)
            .Concat(CapitalisedBodies(tokens))
            .Where(name => table.Gazetteer.Longest(tokens, name.Start, name.End)?.Range != name)
            .Select(name => OrganisationName.Initials(tokens.TextOf(name)))
            .Where(initials => initials.Length is >= Shortest and <= Longest && !initials.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Three to six words with capitals, of which the last is a noun for a body.</summary>
    private static IEnumerable<TokenRange> CapitalisedBodies(Tokens tokens)
    {
        const int Shortest = 3,
            Longest = 6;
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
            if (!char.IsUpper(tokens.Form(i)[0]))
                start = i + 1;
            else if (i - start + 1 is >= Shortest and <= Longest && Lexicon.Noun(tokens.Form(i)) is { Class: NounClass.Body })
                yield return new TokenRange(start, i + 1);
    }

    private bool IsPlainOffice(TokenRange range) =>
        range.Length == 2 && _tokens.Form(range.Start + 1) is "Office" && PlainOffices.Contains(_tokens.Form(range.Start));

    /// <summary>"Karsia's Home Office" is not the one that the list knows, nor is "the Home Office" behind it.</summary>
    private bool IsElsewhere(GazetteerMatch match, TokenRange sentence) =>
        Owner(match.Range, sentence) is { } owner
            ? match.Forms.All(form => table.Known[owner.Start]?.State?.Country is not { } country || country != form.Entry.Country)
            : OnlyOwned(_tokens.TextOf(match.Range).ToString()) is not null && match.Forms.All(form => !table.Has(form.Entry));

    /// <summary>The place before "'s": a name of one word that is no person's with a title.</summary>
    private TokenRange? Owner(TokenRange range, TokenRange sentence)
    {
        int owner = range.Start - 2;
        return
            owner >= sentence.Start
            && Possessives.IsMark(_tokens.Form(owner + 1))
            && _syntax.Upos[owner] == Upos.Propn
            && char.IsUpper(_tokens.Form(owner)[0])
            && Lexicon.Noun(_tokens.Form(owner)) is null
            && (owner == sentence.Start || _syntax.Upos[owner - 1] != Upos.Propn)
            ? new TokenRange(owner, owner + 1)
            : null;
    }

    /// <summary>The one office of that name that the report gives to a place; null where none is, or several are.</summary>
    private int? OnlyOwned(string name)
    {
        List<int> owned =
        [
            .. Enumerable
                .Range(0, table.Entities.Count)
                .Where(i => table.Entities[i].Kind == ActorKind.Organisation && table.Entities[i].Name.EndsWith("'s " + name, StringComparison.Ordinal)),
        ];
        return owned is [var only] ? only : null;
    }

    /// <summary>"Karsia's Foreign Office": every state has one, so that its name alone tells nothing.</summary>
    private void ReadPlainOffice(TokenRange range, TokenRange sentence)
    {
        string name = _tokens.TextOf(range).ToString();
        int entity = OnlyOwned(name) ?? table.Named(name, ActorKind.Organisation);
        if (Owner(range, sentence) is { } owner)
        {
            string full = $"{_tokens.TextOf(owner)}'s {name}";
            bool unowned = table.Entities[entity].Name == name;
            if (unowned)
                table.Entities[entity].Name = full;
            entity = table.Named(full, ActorKind.Organisation);
            if (table.Known[owner.Start]?.State is { } state)
                table.Entities[entity].Belong(state);
        }

        table.Mark(range, Phrases.Head(_syntax, range), MentionForm.Name, [entity]);
    }

    private bool IsOfCountry(string? country, int end)
    {
        for (int i = 0; i < end && country is not null; i++)
            if (table.Known[i]?.State?.Country == country)
                return true;
        return false;
    }

    /// <summary>"the agency SPA", "SPA, the state news agency,".</summary>
    private bool IsCalledAgency(TokenRange range, TokenRange sentence)
    {
        const int Beside = 6;
        for (int i = Math.Max(sentence.Start, range.Start - Beside); i < Math.Min(sentence.End, range.End + Beside); i++)
            if (Agencies.Contains(_syntax.Lemmas[i].ToLowerInvariant()))
                return true;
        return false;
    }

    private void ReadKnown(GazetteerMatch match, NameKind? kind)
    {
        int head = Phrases.Head(_syntax, match.Range);
        GazetteerForm[] names = [.. match.Forms.Where(form => form.Kind == FormKind.Name && IsMeant(form, kind))];
        if (names.Length > 1)
            names = [.. names.Where(form => table.Has(form.Entry))];
        if (names.Length == 1)
        {
            bool acts =
                names[0].Entry.Kind != ActorKind.State || !(Phrases.IsModifier(_syntax, match.Range, head) || Places.IsPlace(_syntax, head, city: false));
            if (acts)
                table.Mark(match.Range, head, MentionForm.Name, [table.Of(names[0].Entry)]);
        }
        else if (match.State is { } state && !Phrases.IsModifier(_syntax, match.Range, head))
            ReadStandIn(match, state, head);
    }

    /// <summary>Whether a name that may mean something else means the entry here.</summary>
    private bool IsMeant(GazetteerForm form, NameKind? kind) =>
        !form.Ambiguous
        || table.Has(form.Entry)
        || form.Entry.Kind switch
        {
            ActorKind.State => kind == NameKind.Place,
            _ => kind is NameKind.Organisation or NameKind.Other or NameKind.Place,
        };

    private void ReadStandIn(GazetteerMatch match, GazetteerEntry state, int head)
    {
        if (match.Of(FormKind.Capital) is not null || match.Of(FormKind.Seat) is not null)
        {
            bool city = match.Of(FormKind.Capital) is not null;
            if (!Places.IsPlace(_syntax, head, city))
                table.Mark(match.Range, head, MentionForm.Name, [table.Of(state)]);
        }
        else if (match.Of(FormKind.People) is not null || (Phrases.IsNominal(_syntax, head) && IsAfterArticle(match.Range)))
        {
            int group = table.Named(_tokens.TextOf(match.Range).ToString(), ActorKind.Group, plural: true);
            table.Entities[group].Belong(state);
            table.Mark(match.Range, head, MentionForm.Name, [group]);
        }
    }

    private bool IsAfterArticle(TokenRange range) => range.Start > 0 && _tokens.Form(range.Start - 1) is "the" or "The";

    private void ReadMinistry(TokenRange range, string function, TokenRange sentence)
    {
        int head = Phrases.Head(_syntax, range);
        GazetteerEntry? state = StateOfMinistry(range, sentence);
        string name = function + " Ministry";
        int entity = state is null ? Named(name, range, sentence) : table.Named($"{state.Adjective ?? state.Name} {name}", ActorKind.Organisation);
        if (state is not null)
            table.Entities[entity].Belong(state);
        table.Entities[entity].Roles.Add("ministry");
        table.Mark(range, head, MentionForm.Name, [entity]);
    }

    /// <summary>Of a state that no list knows, the ministry bears its name: "Karsia's defence ministry", "the Karsian Ministry of Defence".</summary>
    private int Named(string name, TokenRange range, TokenRange sentence)
    {
        int before = range.Start - 1;
        bool owned = before >= sentence.Start && _tokens.Form(before) is "'s" or "’s";
        if (owned)
            before--;
        bool named =
            before >= sentence.Start
            && char.IsUpper(_tokens.Form(before)[0])
            && _syntax.Upos[before] is Upos.Propn or Upos.Adj
            && table.Known[before] is null
            && Lexicon.Noun(_tokens.Form(before)) is null
            && (owned || (before > sentence.Start && _syntax.NameAt(before)?.Kind != NameKind.Person));
        if (!named)
        {
            if (OnlyMinistry(name) is not { } met)
                return table.Named(name, ActorKind.Organisation);
            if (!OwnDemands.AreIn(table, range.End - 1, table.Entities[met]))
                return met;
            int another = table.Add(new Entity(name, ActorKind.Organisation));
            _apart.Add(another);
            return another;
        }

        string full = $"{Adjective(_tokens.Form(before))} {name}";
        int only = table.Entities.FindIndex(e => e.Kind == ActorKind.Organisation && e.Name == name);
        if (only < 0)
            return table.Named(full, ActorKind.Organisation);
        table.Entities[only].Name = full;
        return only;
    }

    /// <summary>The adjective of the place, where the report uses it ("Karsian" of "Karsia"); else its name.</summary>
    private string Adjective(ReadOnlySpan<char> place)
    {
        ReadOnlySpan<char> stem = place.Length > 4 ? place[..^1] : place;
        for (int i = 0; i < _tokens.Count; i++)
        {
            ReadOnlySpan<char> form = _tokens.Form(i);
            if (
                form.Length > place.Length
                && form.StartsWith(stem, StringComparison.Ordinal)
                && form.Length - stem.Length <= 3
                && (form.EndsWith("an", StringComparison.Ordinal) || form[^1] == 'i')
            )
                return form.ToString();
        }

        return place.ToString();
    }

    private GazetteerEntry? StateOfMinistry(TokenRange range, TokenRange sentence)
    {
        int before = range.Start - 1;
        while (before >= sentence.Start && (Possessives.IsMark(_tokens.Form(before)) || _syntax.Upos[before] == Upos.Adj) && table.Known[before] is null)
            before--;
        if (before >= sentence.Start && table.Known[before]?.State is { } left)
            return left;
        int after = range.End;
        if (after >= sentence.End || _tokens.Form(after) is not "of")
            return null;
        after++;
        if (after < sentence.End && _tokens.Form(after) is "the")
            after++;
        return after < sentence.End ? table.Gazetteer.Longest(_tokens, after, sentence.End)?.State : null;
    }

    /// <summary>The one ministry of that function named so far, if it is the only one.</summary>
    private int? OnlyMinistry(string name)
    {
        int? only = null;
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity entity = table.Entities[i];
            if (entity.Kind != ActorKind.Organisation || !entity.Roles.Contains("ministry") || !entity.Name.EndsWith(name, StringComparison.Ordinal))
                continue;
            if (only is not null)
                return null;
            only = i;
        }

        return only;
    }

    private void ReadUnknown(NameMention name, TokenRange sentence)
    {
        switch (name.Kind)
        {
            case NameKind.Person or NameKind.Organisation when IsNamedAfterSomebody(name.Range):
                ReadOrganisation(name.Range, sentence);
                break;
            case NameKind.Person when IsTitleAlone(name.Range) && name.Range.Start > 0 && _tokens.Form(name.Range.Start - 1) is "the" or "The":
                break;
            // "Ms | Brandt": the name finder took the title alone.
            case NameKind.Person when IsTitleAlone(name.Range) && IsSurname(name.Range.End, sentence):
                _persons.Add(new TokenRange(name.Range.Start, name.Range.End + 1));
                break;
            case NameKind.Person:
                _persons.Add(name.Range);
                break;
            case NameKind.Organisation when IsTitled(name.Range) || IsOfSomebody(name.Range) || IsAfterRole(name.Range, sentence):
                _persons.Add(name.Range);
                break;
            case NameKind.Organisation when PersonIn(name.Range) is { IsEmpty: false } person:
                _persons.Add(person);
                break;
            case NameKind.Organisation when !IsTitleAlone(name.Range):
                ReadOrganisation(name.Range, sentence);
                break;
            default:
                break;
        }
    }

    /// <summary>"the Erik A. Lund Foundation": a body that bears a person's name; it is not he.</summary>
    private bool IsNamedAfterSomebody(TokenRange range) =>
        range.Length > 2
        && Lexicon.GivenNameGender(_tokens.Form(range.Start)) != Gender.Unknown
        && Lexicon.Noun(_tokens.Form(range.End - 1)) is { Class: NounClass.Body, Plural: false };

    /// <summary>"Research Director Karl Moss", which the name finder took for one body: the person behind the title.</summary>
    private TokenRange PersonIn(TokenRange range)
    {
        // "Ada Brandt of Harbour Watch": the name's end is found where all persons' are.
        if (range.Length > 3 && _tokens.Form(range.Start + 2) is "of" && Lexicon.GivenNameGender(_tokens.Form(range.Start)) != Gender.Unknown)
            return range;
        for (int i = range.Start; i + 2 < range.End; i++)
            if (
                Lexicon.Noun(_tokens.Form(i)) is { IsHuman: true, Plural: false }
                && Lexicon.GivenNameGender(_tokens.Form(i + 1)) != Gender.Unknown
                && range.End - i <= 4
            )
                return new TokenRange(i + 1, range.End);
        // "Minister of | State for Home Ravi Belk"
        int given = range.End - 2;
        if (given > range.Start && Lexicon.GivenNameGender(_tokens.Form(given)) != Gender.Unknown && OfficePhrases.Before(_syntax, given) is not null)
            return new TokenRange(given, range.End);
        return default;
    }

    /// <summary>Whether the word behind a title is a name that the name finder overlooked.</summary>
    private bool IsSurname(int token, TokenRange sentence) =>
        token < sentence.End
        && char.IsUpper(_tokens.Form(token)[0])
        && _syntax.Upos[token] == Upos.Propn
        && _syntax.NameAt(token) is null
        && table.Known[token] is null;

    private bool IsTitleAlone(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (!Lexicon.IsTitle(_tokens.Form(i)) && _syntax.Upos[i] != Upos.Punct)
                return false;
        return true;
    }

    /// <summary>"Mr Brandt", "Dr Ida Brandt": no organisation is called so.</summary>
    private bool IsTitled(TokenRange range) =>
        range.Length is 2 or 3 && Lexicon.TitleGender(_tokens.Form(range.Start)) != Gender.Unknown
        || range.Length < 3 && range.Start > 0 && Lexicon.TitleGender(_tokens.Form(range.Start - 1)) != Gender.Unknown;

    /// <summary>"RKS" of "air chief RKS Lund".</summary>
    private static bool AreInitials(ReadOnlySpan<char> word) => word.Length is 2 or 3 && IsCapitals(word);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
            if (!char.IsUpper(letter))
                return false;
        return true;
    }

    /// <summary>"the department's spokesperson, Ada Brandt", "department spokesperson Ada Brandt": a given name and another, said of somebody, is no
    /// organisation, whatever the name finder says.</summary>
    private bool IsOfSomebody(TokenRange range)
    {
        const int Farthest = 4;
        bool isOffice = range.Start > 0 && Lexicon.Noun(_tokens.Form(range.Start - 1)) is { IsHuman: true, Plural: false };
        if (range.Length != 2 || Lexicon.GivenNameGender(_tokens.Form(range.Start)) == Gender.Unknown)
            return isOffice && range.Length == 2 && AreInitials(_tokens.Form(range.Start)) && !IsCapitals(_tokens.Form(range.End - 1));
        if (isOffice)
            return true;
        int token = Phrases.Head(_syntax, range);
        if (!_syntax.Tree.Is(token, "appos"))
            return false;
        for (int steps = 0; token >= 0 && steps < Farthest; steps++, token = _syntax.Tree.Head(token))
            if (Lexicon.Noun(_tokens.Form(token)) is { } noun)
                return noun.IsHuman;
        return false;
    }

    /// <summary>"spokesperson for the Department of Roads, Tim Marlow": two words with a given name, behind a comma and the one noun for a person
    /// that the phrase before it carries.</summary>
    private bool IsAfterRole(TokenRange range, TokenRange sentence)
    {
        const int Farthest = 12;
        int comma = range.Start - 1;
        if (
            range.Length != 2
            || comma <= sentence.Start
            || _tokens.Form(comma) is not ","
            || Lexicon.GivenNameGender(_tokens.Form(range.Start)) == Gender.Unknown
        )
            return false;
        for (int i = comma - 1; i >= sentence.Start && i >= comma - Farthest; i--)
        {
            if (_syntax.Upos[i] is Upos.Punct or Upos.Cconj or Upos.Sconj or Upos.Pron || (_syntax.IsVerb(i) && !char.IsUpper(_tokens.Form(i)[0])))
                return false;
            if (Lexicon.Noun(_tokens.Form(i)) is { IsHuman: true, Plural: false } && table.NameAt[i] is null && char.IsLower(_tokens.Form(i)[0]))
                return true;
        }

        return false;
    }

    /// <summary>Offices ("Secretary of Commerce"), parts of them ("US National Security" before "Adviser") and headlines, which the name finder takes
    /// for organisations.</summary>
    private bool IsNoBody(TokenRange range)
    {
        int end = range.Start;
        while (end < range.End && _syntax.Upos[end] != Upos.Adp)
            if (_syntax.Upos[end++] == Upos.Verb)
                return true;
        if (end > range.Start && Lexicon.Noun(_tokens.Form(end - 1)) is { Plural: false, Class: NounClass.Office or NounClass.Source })
            return true;
        int start = table.Gazetteer.Longest(_tokens, range.Start, range.End)?.Range.End ?? range.Start;
        return start < range.End && Ministries.IsFunction(_tokens.TextOf(new TokenRange(start, range.End)));
    }

    /// <summary>The fuller name, but not for a place or a legal form behind it: "Norrgruvan of Lund" and "Norrgruvan plc" go by "Norrgruvan".</summary>
    private static bool IsBetter(string name, Entity entity) =>
        !entity.IsKnown
        && (
            name.Length > entity.Name.Length
                ? !name.StartsWith(entity.Name + " of ", StringComparison.Ordinal)
                    && !(name.StartsWith(entity.Name + " ", StringComparison.Ordinal) && LegalForms.Contains(name[(entity.Name.Length + 1)..]))
                : entity.Name.StartsWith(name + " of ", StringComparison.Ordinal)
        );

    private void ReadOrganisation(TokenRange range, TokenRange sentence)
    {
        if (IsPlainOffice(range))
        {
            ReadPlainOffice(range, sentence);
            return;
        }

        for (int i = range.Start; i < range.End; )
        {
            GazetteerMatch? inner = table.Gazetteer.Longest(_tokens, i, range.End);
            if (inner is { } match)
                for (int j = match.Range.Start; j < match.Range.End; j++)
                    table.Known[j] = match;
            if (_ministries[i] is { } ministry && ministry.Range.End == range.End && table.Known[range.Start] is not null)
            {
                ReadMinistry(ministry.Range, ministry.Function, sentence);
                return;
            }

            i = inner?.Range.End ?? i + 1;
        }

        string name = _tokens.TextOf(range).ToString();
        int entity = table.Entities.FindIndex(f => f.Kind is ActorKind.Organisation or ActorKind.Outlet && OrganisationName.Same(f.Name, name));
        if (entity < 0)
            entity = table.Add(new Entity(name, OutletReader.IsOutlet(name) ? ActorKind.Outlet : ActorKind.Organisation));
        else if (IsBetter(name, table.Entities[entity]))
            table.Entities[entity].Name = name;
        if (table.Entities[entity].State is null && table.StateIn(range, range.End) is { } state)
            table.Entities[entity].Belong(state);
        table.Mark(range, Phrases.Head(_syntax, range), MentionForm.Name, [entity]);
    }
}
