using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Reads what the report says of a named actor: title before the name, apposition after it, "X is the president of Y".</summary>
internal sealed class RoleReader(EntityTable table)
{
    private static readonly WordSet Bodies = WordSet.Of("Actors/Data/rule-words.tsv", "plain-bodies");
    internal static readonly WordSet OfficeAdjectives = WordSet.Of("Actors/Data/rule-words.tsv", "office-adjectives");
    private static readonly WordSet TitleJoints = WordSet.Of("Actors/Data/rule-words.tsv", "title-joints");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;

    /// <summary>Where those stand who are addressed in spoken words: what follows them is no apposition ("Mr Velde, the minister says").</summary>
    private readonly HashSet<int> _addressed = [];

    /// <summary>Where words of saying stand: they end a title, whatever capitals they have ("Official Rejects Claims Lund Was Shot").</summary>
    private readonly HashSet<int> _cues = [];

    public void Read()
    {
        foreach (Statement statement in table.Statements.All)
        {
            if (statement.Cue is { } cue)
                _cues.UnionWith(Enumerable.Range(cue.Start, cue.Length));
            if (statement.Addressee is { } addressee && statement.Content.Any(piece => piece.Contains(addressee)))
                _addressed.UnionWith(Enumerable.Range(addressee.Start, addressee.Length));
        }

        for (int i = 0; i < _tokens.Count; i++)
            if (table.ByHead[i] is { Form: MentionForm.Name } mention && mention.Head == i)
                ReadAround(mention);
    }

    private void ReadAround(Mention mention)
    {
        TokenRange sentence = table.Tokens.SentenceAt(mention.Head);
        int root = Climb(mention);
        if (root != mention.Head && !(table.Entities[mention.Entities[0]].Kind == ActorKind.Person && IsBehindVerb(mention, sentence.Start, sentence)))
        {
            Link(root, mention);
            TokenRange extent = Phrases.Extent(_syntax, root);
            ReadRole(
                mention,
                extent.End > mention.Range.Start && extent.Start < mention.Range.Start ? new TokenRange(extent.Start, mention.Range.Start) : extent,
                root
            );
        }

        ReadRole(mention, Before(mention, sentence), null);
        ReadRole(mention, BeforeComma(mention, sentence), null);
        if (_addressed.Contains(mention.Head))
            return;
        ReadRole(mention, AfterComma(mention, sentence), null);
        foreach (int child in _tree.Children(root))
            if (_tree.Is(child, "appos") && child >= mention.Range.End)
                ReadApposition(mention, child);
        if (root != mention.Head)
            foreach (int child in _tree.Children(mention.Head))
                if (_tree.Is(child, "appos"))
                    ReadApposition(mention, child);
        if (
            _tree.Is(root, "nsubj")
            && _tree.Head(root) is >= 0 and int predicate
            && _syntax.Upos[predicate] == Upos.Noun
            && _tree.Child(predicate, "cop") is not null
        )
            ReadRole(mention, Phrases.Extent(_syntax, predicate), predicate);
    }

    /// <summary>The word that carries the whole phrase in which the name stands: "spokesman" of "the ministry's spokesman, Tim Marlow".</summary>
    private int Climb(Mention mention)
    {
        int root = mention.Head;
        bool person = table.Entities[mention.Entities[0]].Kind == ActorKind.Person;
        while (_tree.Head(root) is >= 0 and int head)
        {
            string relation = _tree.Relation(root);
            bool title = head < root && relation is "flat" or "nmod:desc" or "compound";
            bool medium = !person && relation is "compound" or "appos" or "flat" or "nmod:desc" or "amod" && IsMediumOrBody(head, person);
            bool apposition = relation == "appos" && person && table.NameAt[head] is null && Lexicon.Noun(_tokens.Form(head)) is { Plural: false };
            if (!(title && person && table.NameAt[head] is null && Phrases.IsNominal(_syntax, head)) && !medium && !apposition)
                break;
            root = head;
        }

        return root;
    }

    /// <summary>"the Maariv newspaper", "the news agency Xinhua": the noun says what the name is.</summary>
    private bool IsMediumOrBody(int head, bool person) =>
        !person
        && table.NameAt[head] is null
        && Lexicon.Noun(_tokens.Form(head)) is { Plural: false } noun
        && (noun.Class == NounClass.Medium || Bodies.Contains(noun.Singular));

    private TokenRange Before(Mention mention, TokenRange sentence)
    {
        int start = mention.Range.Start;
        bool person = table.Entities[mention.Entities[0]].Kind == ActorKind.Person;
        if (person && OfficePhrases.Before(_syntax, start) is { } office)
            start = office;
        // "spokesman of President Lund", "a spokesman for Mr Lund": the last of the offices is his.
        bool hasOwn = start > sentence.Start && (Lexicon.IsTitle(_tokens.Form(start - 1)) || Lexicon.Noun(_tokens.Form(start - 1)) is { IsHuman: true });
        while (start > sentence.Start && IsTitleWord(start - 1) && !(hasOwn && _syntax.Upos[start - 1] == Upos.Adp))
            start--;
        while (start < mention.Range.Start && _syntax.Upos[start] is Upos.Adp or Upos.Part)
            start++;
        if (start < mention.Range.Start && _syntax.Upos[mention.Range.Start - 1] is Upos.Adp or Upos.Part)
            return default;
        if (person && IsBehindVerb(mention, start, sentence))
            return default;
        return new TokenRange(person ? WithFirstOffice(start, mention.Range.Start, sentence) : start, mention.Range.Start);
    }

    /// <summary>"Former attorney general and | justice minister | Anna Berg": both offices are hers, and "former" is said of both.</summary>
    private int WithFirstOffice(int start, int name, TokenRange sentence)
    {
        if (start == name || start <= sentence.Start + 1 || _tokens.Form(start - 1) is not "and")
            return start;
        int first = start - 1;
        while (first > sentence.Start && IsTitleWord(first - 1))
            first--;
        for (int head = first; head < start - 1; head++)
            if (
                PrincipalReader.Past.Contains(_tokens.Form(first).ToString().ToLowerInvariant())
                && OfficePhrases.AreOfOne(table, head, new TokenRange(first, name))
            )
                return first;
        return start;
    }

    /// <summary>"Prime Minister Denies Berg's Claim": with capitals throughout, an office stands right before the name, or a verb stands between.</summary>
    private bool IsBehindVerb(Mention mention, int start, TokenRange sentence) =>
        start < mention.Range.Start
        && Lexicon.Noun(_tokens.Form(mention.Range.Start - 1)) is null
        && !Lexicon.IsTitle(_tokens.Form(mention.Range.Start - 1))
        && OfficePhrases.Before(_syntax, mention.Range.Start) is null
        && WordContext.IsHeadline(_tokens, sentence);

    /// <summary>"the father's lawyer, Gregory Craig, said": the phrase before a name between commas, whatever the tree says.</summary>
    private TokenRange BeforeComma(Mention mention, TokenRange sentence)
    {
        int comma = mention.Range.Start - 1,
            after = mention.Range.End;
        if (comma <= sentence.Start || after >= sentence.End || _tokens.Form(comma) is not "," || _tokens.Form(after) is not ("," or "." or ";"))
            return default;
        if (table.Entities[mention.Entities[0]].Kind != ActorKind.Person)
            return default;
        int start = comma;
        while (
            start > sentence.Start
            && (
                IsTitleWord(start - 1)
                || _syntax.Upos[start - 1] is Upos.Det
                || TitleJoints.Contains(_tokens.Form(start - 1))
                || _tokens.Form(start - 1) is "'s" or "’s"
            )
        )
            start--;
        while (start < comma && _syntax.Upos[start] is Upos.Adp or Upos.Part or Upos.Cconj)
            start++;
        return LastNoun(new TokenRange(start, comma)) is { } noun && Lexicon.Noun(_tokens.Form(noun))!.IsHuman ? new TokenRange(start, comma) : default;
    }

    /// <summary>"Berg, former Danish ambassador to Japan, said": the phrase after a name, to the next comma.</summary>
    private TokenRange AfterComma(Mention mention, TokenRange sentence)
    {
        int comma = mention.Range.End,
            start = comma + 1;
        if (start >= sentence.End || _tokens.Form(comma) is not "," || table.Entities[mention.Entities[0]].Kind != ActorKind.Person)
            return default;
        int end = start;
        while (end < sentence.End && (IsTitleWord(end) || _syntax.Upos[end] is Upos.Det or Upos.Adp or Upos.Num || _tokens.Form(end) is "'s" or "’s" or "and"))
            end++;
        if (end == start || end >= sentence.End || _tokens.Form(end) is not ("," or ".") || _syntax.Upos[start] is Upos.Adp)
            return default;
        var range = new TokenRange(start, end);
        return LastNoun(range) is { } noun && Lexicon.Noun(_tokens.Form(noun))!.IsHuman && !HasCoordination(range, noun) ? range : default;
    }

    /// <summary>"Berg, the minister and others": a list and no apposition.</summary>
    private bool HasCoordination(TokenRange range, int noun)
    {
        for (int i = noun; i < range.End; i++)
            if (
                _syntax.Upos[i] == Upos.Cconj
                && i + 1 < range.End
                && table.NameAt[i + 1] is { } name
                && table.Entities[name.Entities[0]].Kind == ActorKind.Person
            )
                return true;
        return false;
    }

    private bool IsTitleWord(int token) =>
        !_cues.Contains(token)
        && (
            table.NameAt[token] is not { } name || table.Entities[name.Entities[0]].Kind != ActorKind.Person
                ? _syntax.Upos[token] is Upos.Noun or Upos.Propn or Upos.Adj
                    || _syntax.Xpos[token] is "POS"
                    || table.Known[token] is not null
                    || _tokens.Form(token) is "-" or "of" or "for" && token > 0 && Lexicon.Noun(_tokens.Form(token - 1)) is not null
                : _tokens.Form(token) is "'s" or "’s"
        );

    private void ReadApposition(Mention mention, int noun)
    {
        TokenRange extent = Phrases.Extent(_syntax, noun);
        if (table.NameAt[noun] is null)
            ReadRole(mention, extent, noun);
        else if (IsInBrackets(extent) && table.NameAt[noun] is { } other && other.Entities[0] != mention.Entities[0])
            Alias(mention, other);
    }

    private bool IsInBrackets(TokenRange range) =>
        range.Start > 0 && _tokens.Form(range.Start - 1) is "(" && range.End < _tokens.Count && _tokens.Form(range.End) is ")";

    /// <summary>"Example Trade Group (ETG)".</summary>
    private void Alias(Mention mention, Mention alias)
    {
        if (OrganisationName.IsAcronymOf(_tokens.TextOf(alias.Range), table.Entities[mention.Entities[0]].Name))
            table.Redirect(alias.Entities[0], mention.Entities[0]);
    }

    private void ReadRole(Mention mention, TokenRange range, int? head)
    {
        if (range.IsEmpty)
            return;
        Entity entity = table.Entities[mention.Entities[0]];
        if ((head is { } told && Lexicon.Noun(_tokens.Form(told)) is not null ? told : LastNoun(range)) is not { } noun)
        {
            if (entity.Kind == ActorKind.Person && entity.State is null && range.Length <= 2 && table.StateIn(range, range.End) is { } only)
                entity.Belong(only);
            return;
        }

        ActorNoun role = Lexicon.Noun(_tokens.Form(noun))!;
        entity.Roles.Add((ActorNouns.Elect(_tokens, noun) ?? role).Singular);
        if (
            table.ByHead[noun] is null
            && (role.IsHuman == (entity.Kind == ActorKind.Person) || entity.Kind == ActorKind.State && EntityTable.SideNouns.Contains(role.Singular))
        )
            Link(noun, mention);
        if (
            entity is { Kind: ActorKind.Person, Gender: Gender.Unknown }
            && role.Class == NounClass.Medium
            && range.End == mention.Range.Start
            && noun == range.End - 1
            && mention.Range.Length == 1
        )
            entity.Kind = ActorKind.Outlet;
        else if (entity.Kind == ActorKind.Person)
            ReadOffice(entity, range, noun, role);
        else if (!entity.IsKnown && role.Class == NounClass.Medium)
            entity.Kind = ActorKind.Outlet;
        if (entity.Kind != ActorKind.State && !entity.IsKnown && entity.State is null && table.StateIn(range, noun) is { } state)
            entity.Belong(state);
    }

    private void ReadOffice(Entity entity, TokenRange range, int noun, ActorNoun role)
    {
        if (entity.Gender == Gender.Unknown)
            entity.Gender = role.Gender;
        if (role.Class is NounClass.Body or NounClass.Medium or NounClass.Document)
            return;
        Mention? body = null;
        for (int i = range.Start; i < range.End; i++)
            if (table.NameAt[i] is { } named && table.Entities[named.Entities[0]].Kind is ActorKind.Organisation or ActorKind.Outlet)
                body ??= named;
        if (body is not null)
        {
            Entity at = table.Entities[body.Entities[0]];
            entity.Affiliation ??= at.Name;
            entity.Country ??= at.Country;
            entity.State ??= at.State;
        }

        if (entity.Office is null && role.Class != NounClass.Person)
            entity.Office = OfficeText(range, noun);
    }

    /// <summary>The office as the report words it, without article and nationality.</summary>
    private string? OfficeText(TokenRange range, int noun)
    {
        int start = noun;
        while (start > range.Start && (_syntax.Upos[start - 1] is not (Upos.Cconj or Upos.Adp or Upos.Verb) || IsOfFormer(range, start - 1)))
            start--;
        while (
            start < range.End
            && (
                _syntax.Upos[start] is Upos.Det or Upos.Punct or Upos.Part or Upos.Sym or Upos.Num
                || !char.IsLetterOrDigit(_tokens.Form(start)[0])
                || IsOpinion(start)
                || _syntax.Xpos[start] is "POS"
                || (table.Known[start] is { State: not null } known && known.Range.End < range.End)
            )
        )
            start++;
        int end = range.End;
        while (end > start && _syntax.Upos[end - 1] is Upos.Punct)
            end--;
        return start < end ? Wording.Of(_tokens, new TokenRange(start, end)) : null;
    }

    /// <summary>"Former mayor and minister": the "and" of offices that are all past.</summary>
    private bool IsOfFormer(TokenRange range, int token) =>
        _syntax.Upos[token] is Upos.Cconj && PrincipalReader.Past.Contains(_tokens.Form(range.Start).ToString().ToLowerInvariant());

    /// <summary>"hapless defence minister": an adjective that is no part of the office.</summary>
    private bool IsOpinion(int token) =>
        _syntax.Upos[token] == Upos.Adj && char.IsLower(_tokens.Form(token)[0]) && !OfficeAdjectives.Contains(_tokens.Form(token));

    private int? LastNoun(TokenRange range)
    {
        int? found = null;
        for (int i = range.Start; i < range.End; i++)
        {
            if (found is not null && _syntax.Upos[i] == Upos.Adp)
                break;
            if (table.NameAt[i] is null && Lexicon.Noun(_tokens.Form(i)) is { Plural: false })
                found = i;
        }

        return found;
    }

    private void Link(int head, Mention? mention)
    {
        if (mention is not null && table.ByHead[head] is null)
            table.ByHead[head] = mention;
    }
}
