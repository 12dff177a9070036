using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Figures;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Reads a proposition out of the words that put it forward.</summary>
internal sealed class PropositionReader(Syntax syntax, Statements statements, Cast cast, Timeline timeline, ImmutableArray<Figure> figures)
{
    private static readonly WordSet PlacePrepositions = WordSet.Of("Propositions/Data/rule-words.tsv", "place-prepositions");

    private static readonly WordSet Hands = WordSet.Of("Propositions/Data/rule-words.tsv", "hands-of-states");

    private readonly Arguments _arguments = new(syntax);

    // How many are said to say it is no figure of what they say.
    private readonly FrozenDictionary<int, Figure> _figures = figures
        .ExceptBy(statements.All.SelectMany(s => s.Source is { } source ? Enumerable.Range(source.Start, source.Length) : []), f => f.Range.Start)
        .ToFrozenDictionary(f => f.Range.Start);

    private readonly SpeakerWords _speakers = new(syntax, statements, cast);

    /// <summary>Null when the words hold nothing but marks.</summary>
    public Proposition? Read(PropositionUnit unit)
    {
        if (Root(unit) is not { } root)
            return null;
        int? owner = syntax.Upos[root] == Upos.Noun ? Owner(root) : null;
        int? subject = Subject(unit, root, owner),
            target = Target(root),
            denier = _speakers.Denier(unit, root, owner);
        return new Proposition
        {
            Statement = unit.Statement,
            Range = unit.Range,
            Text = new SelfContainedText(syntax, cast, _speakers).Write(unit, root, subject, denier),
            Predicate = syntax.Lemmas[root].ToLowerInvariant(),
            Agent = denier ?? ActorOf(unit, subject),
            Patient = ActorOf(unit, target),
            Others = Others(unit, root),
            Polarity = PolarityReader.Of(syntax, unit, root),
            Modality = ModalityReader.Of(syntax, unit, root),
            Figures = [.. unit.Tokens.Where(_figures.ContainsKey).Select(token => _figures[token])],
            When = unit.Tokens.Select(timeline.At).OfType<TimeExpression>().Select(t => t.When).FirstOrDefault(w => w is not null),
            Where = Where(unit),
        };
    }

    /// <summary>The word that the others hang on: the first verb, or else the first word, whose head stands outside.</summary>
    private int? Root(PropositionUnit unit)
    {
        int? first = null;
        foreach (int token in unit.Tokens)
        {
            int head = syntax.Tree.Head(token);
            if (head >= 0 && unit.Contains(head) || syntax.IsPunctuation(token))
                continue;
            if (syntax.IsVerb(token) || syntax.Tree.Child(token, "cop") is not null)
                return token;
            if (first is null && syntax.Upos[token] is not (Upos.Sconj or Upos.Adp or Upos.Cconj or Upos.Part or Upos.Det))
                first = token;
        }

        return first;
    }

    /// <summary>Who does it; null when no word says so.</summary>
    /// <param name="owner">The word for whose deed the root is; null when there is none.</param>
    private int? Subject(PropositionUnit unit, int root, int? owner)
    {
        if (Voice.IsPassive(syntax, root))
        {
            var by = new List<int>();
            _arguments.Add("by", root, by);
            return by.Count > 0 ? by[0] : null;
        }

        return syntax.Tree.Subject(root)
            ?? _arguments.Subject(root, 0)
            ?? (syntax.IsVerb(root) ? Control.Of(syntax, root) : null)
            ?? owner
            ?? _speakers.Accused(unit);
    }

    /// <summary>"Norland's part in the fire", "its denial": whose deed a noun is; null when no word says so.</summary>
    private int? Owner(int noun)
    {
        foreach (int child in syntax.Tree.Children(noun))
            if (
                child < noun
                && syntax.Tree.Is(child, "nmod")
                && (syntax.Xpos[child] == "PRP$" || syntax.Tree.Child(child, "case") is > 0 and var mark && syntax.Xpos[mark] == "POS")
            )
                return child;
        return null;
    }

    private int? Target(int root) => _arguments.Object(root) ?? syntax.Tree.Child(root, "iobj");

    private int? ActorOf(PropositionUnit unit, int? token)
    {
        if (token is not { } word)
            return null;
        int actor = cast.AtToken[word];
        return StateOf(word) ?? (actor >= 0 ? actor : _speakers.FirstPerson(unit, word));
    }

    /// <summary>"Norland's forces", "the Norlandic side": what they do the state does; null of every other noun.</summary>
    private int? StateOf(int noun)
    {
        if (!Hands.Contains(syntax.Lemmas[noun].ToLowerInvariant()))
            return null;
        foreach (int child in syntax.Tree.Children(noun))
            if (child < noun && Gazetteer.Instance.Longest(syntax.Tokens, child, noun)?.State is { } state && StateIn(state.Country) is { } actor)
                return actor;
        return null;
    }

    /// <summary>The state as an actor of this report; null where it is none.</summary>
    private int? StateIn(string? country)
    {
        for (int i = 0; i < cast.Actors.Length; i++)
            if (cast.Actors[i] is { Kind: ActorKind.State } state && state.Country == country)
                return i;
        return null;
    }

    private ImmutableArray<PropositionRole> Others(PropositionUnit unit, int root)
    {
        var roles = ImmutableArray.CreateBuilder<PropositionRole>();
        foreach (int child in syntax.Tree.Children(root))
        {
            if (!unit.Contains(child) || !Phrases.IsNominal(syntax, child))
                continue;
            if (syntax.Tree.Is(child, "obl"))
                roles.Add(
                    new PropositionRole(Prepositions.Of(syntax, child) is { Length: > 0 } preposition ? preposition : "at", Phrases.Extent(syntax, child))
                );
            else if (syntax.Tree.Is(child, "obj"))
                roles.Add(new PropositionRole("object", Phrases.Extent(syntax, child)));
        }

        return roles.ToImmutable();
    }

    private string? Where(PropositionUnit unit)
    {
        foreach (int token in unit.Tokens)
            if (
                syntax.NameAt(token) is { Kind: NameKind.Place } place
                && place.Range.Start == token
                && token > 0
                && PlacePrepositions.Contains(syntax.Lemmas[token - 1])
            )
                return syntax.Tokens.TextOf(place.Range).ToString();
        return null;
    }
}
