using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>A name of one word that the name finder took now for a body's, now for a person's: where no person of the report bears it beside another name,
/// it is the body's, wherever it stands; and so is one that the report calls a company, or speaks of as "it".</summary>
internal sealed class BodiesTakenForPersons(EntityTable table)
{
    private readonly Tokens _tokens = table.Tokens;

    private readonly Dictionary<int, string> _speakersBehind = SpeakersBehind(table);

    /// <param name="persons">Those that name a body are taken out.</param>
    public void Read(List<TokenRange> persons)
    {
        HashSet<string> borne = [.. persons.Where(name => name.Length > 1).SelectMany(Words)];
        var bodies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (IGrouping<string, TokenRange> name in persons.Where(IsOneWord).GroupBy(name => _tokens.Form(name.Start).ToString(), StringComparer.Ordinal))
            if (
                !borne.Contains(name.Key)
                && Lexicon.GivenNameGender(name.Key) == Gender.Unknown
                && !name.Any(IsTitled)
                && (Called(name.Key, [.. name]) ?? SaidToBe(name.Key, [.. name])) is { } body
            )
                bodies[name.Key] = body;
        persons.RemoveAll(name => IsOneWord(name) && bodies.ContainsKey(_tokens.Form(name.Start).ToString()));
        for (int i = 0; i < _tokens.Count; i++)
            if (table.NameAt[i] is null && table.Syntax.Upos[i] == Upos.Propn && bodies.TryGetValue(_tokens.Form(i).ToString(), out int entity))
                table.Mark(new TokenRange(i, i + 1), i, MentionForm.Name, [entity]);
    }

    /// <summary>The body that is called so at least half as often as a person is.</summary>
    private int? Called(string word, IReadOnlyCollection<TokenRange> asPerson)
    {
        int found = table.Entities.FindIndex(e => e is { Kind: ActorKind.Organisation, IsKnown: false } && OrganisationName.Same(e.Name, word));
        return found >= 0 && 2 * table.Entities[found].Mentions.Count >= asPerson.Count ? found : FirstWordOf(word);
    }

    /// <summary>"the company Harbax Marine": the body whose name begins so, where the report says that it is one.</summary>
    private int? FirstWordOf(string word)
    {
        int found = table.Entities.FindIndex(e =>
            e is { Kind: ActorKind.Organisation, IsKnown: false }
            && e.Name.StartsWith(word + " ", StringComparison.Ordinal)
            && e.Mentions.Exists(mention => mention.Start > 0 && IsBody(mention.Start - 1))
        );
        return found < 0 ? null : found;
    }

    private int? SaidToBe(string word, IReadOnlyCollection<TokenRange> names) => AreOfBody(names) ? table.Named(word, ActorKind.Organisation) : null;

    /// <summary>Whether the report speaks of what is called so as of a body.</summary>
    public bool AreOfBody(IReadOnlyCollection<TokenRange> names) => names.Any(IsSaidToBeOne) || !names.Any(IsTitled) && !names.Any(IsGiven) && AddsAsIt(names);

    private bool IsGiven(TokenRange name) => Lexicon.GivenNameGender(_tokens.Form(name.Start)) != Gender.Unknown;

    /// <summary>"Harbax said the ship was safe. “We hold the papers,” it added.": whoever speaks next as "it", and never as "he" or "she", is nobody.</summary>
    private bool AddsAsIt(IEnumerable<TokenRange> names)
    {
        string[] added = [.. names.Select(name => _speakersBehind.GetValueOrDefault(name.Start)).OfType<string>()];
        return added.Contains("it") && !added.Any(word => Pronoun.Read(word) is { IsPersonal: true });
    }

    /// <summary>By where the source of a statement in the open begins: the next such source, in lower case.</summary>
    private static Dictionary<int, string> SpeakersBehind(EntityTable table)
    {
        TokenRange[] sources =
        [
            .. table.Statements.All.Where(s => s is { Parent: null, Source.IsEmpty: false }).Select(s => s.Source!.Value).OrderBy(source => source.Start),
        ];
        var behind = new Dictionary<int, string>();
        for (int i = 1; i < sources.Length; i++)
            behind.TryAdd(sources[i - 1].Start, table.Tokens.TextOf(sources[i]).ToString().ToLowerInvariant());
        return behind;
    }

    /// <summary>"Harbax is a front company", "Harbax, a shipping firm,".</summary>
    private bool IsSaidToBeOne(TokenRange name)
    {
        Tree tree = table.Tree;
        if (tree.Is(name.Start, "nsubj") && tree.Head(name.Start) is >= 0 and var what && tree.Child(what, "cop") is not null && IsBody(what))
            return true;
        foreach (int child in tree.Children(name.Start))
            if (child > name.Start && (tree.Is(child, "appos") && IsBody(child) || IsSaidOfThing(child)))
                return true;
        return false;
    }

    /// <summary>"Harbax, | which is the largest".</summary>
    private bool IsSaidOfThing(int clause) =>
        table.Tree.Relation(clause) is "acl:relcl" && table.Tree.Subject(clause) is { } subject && _tokens.Form(subject) is "which";

    private bool IsBody(int noun) => table.Syntax.Upos[noun] == Upos.Noun && Lexicon.Noun(_tokens.Form(noun)) is { Class: NounClass.Body, Plural: false };

    private bool IsOneWord(TokenRange name) => name.Length == 1 || name.Length == 2 && Possessives.IsMark(_tokens.Form(name.End - 1));

    private bool IsTitled(TokenRange name) => name.Start > 0 && Lexicon.IsTitle(_tokens.Form(name.Start - 1));

    private IEnumerable<string> Words(TokenRange name) => Enumerable.Range(name.Start, name.Length).Select(i => _tokens.Form(i).ToString());
}
