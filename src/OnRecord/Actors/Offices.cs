using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Tells offices apart: whether a description of an office can mean who is known to hold one.</summary>
internal sealed class Offices(EntityTable table)
{
    private static readonly WordSet InCourt = WordSet.Of("Actors/Data/rule-words.tsv", "court-persons");
    private static readonly WordSet StandIns = WordSet.Of("Actors/Data/rule-words.tsv", "stand-ins");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;

    /// <param name="portfolio">See <see cref="Portfolio"/>.</param>
    public bool IsOther(Entity entity, int head, ActorNoun noun, TokenRange extent, HashSet<string> portfolio) =>
        HoldsAnother(entity, noun, portfolio) || IsBesideIt(entity, head, extent) || IsElsewhere(entity, head, extent);

    /// <summary>A judge is no mayor, and no prosecutor: who holds one office, or has one part in a trial, is not called by another.</summary>
    public static bool AreTwo(ActorNoun noun, Entity entity) =>
        entity.Roles.Any(role =>
            (noun.Class == NounClass.Office && Lexicon.Noun(role) is { Class: NounClass.Office } || InCourt.Contains(noun.Singular) && InCourt.Contains(role))
            && RoleSynonyms.Match(noun.Singular, [role]) + RoleSynonyms.Match(role, [noun.Singular]) == 0
        );

    /// <summary>What stands before "minister" or "secretary" and says which one it is: "prime", "finance"; lower case. Empty before other nouns.</summary>
    public HashSet<string> Portfolio(int head, ActorNoun noun, TokenRange extent)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (noun.Singular is not ("minister" or "secretary"))
            return words;
        for (int i = extent.Start; i < head; i++)
        {
            string word = _tokens.Form(i).ToString().ToLowerInvariant();
            if (
                table.Known[i] is null
                && (RoleReader.OfficeAdjectives.Contains(word) || _syntax.Upos[i] == Upos.Noun && _tree.Is(i, "compound") && _tree.Head(i) == head)
            )
                words.Add(word);
        }

        return words;
    }

    /// <summary>The finance minister is not the prime minister.</summary>
    private static bool HoldsAnother(Entity entity, ActorNoun noun, HashSet<string> portfolio)
    {
        if (portfolio.Count == 0 || entity.Office is not { } office)
            return false;
        string[] words = office.ToLowerInvariant().Split(' ');
        int at = Array.IndexOf(words, noun.Singular);
        return at > 0 && !words[..at].Any(portfolio.Contains);
    }

    /// <summary>The acting head, the deputy director are not who holds the office.</summary>
    private bool IsBesideIt(Entity entity, int head, TokenRange extent)
    {
        for (int i = extent.Start; i < head; i++)
            if (
                StandIns.Contains(_tokens.Form(i).ToString().ToLowerInvariant())
                && entity.Office?.Contains(_tokens.Form(i).ToString(), StringComparison.OrdinalIgnoreCase) != true
            )
                return true;
        return false;
    }

    /// <summary>The director of one body is not who is director of another.</summary>
    private bool IsElsewhere(Entity entity, int head, TokenRange extent)
    {
        if (entity.Office is not { } office)
            return false;
        string[] named = [.. office.Split(' ').Skip(1).Where(word => char.IsUpper(word[0]))];
        for (int i = head + 1; i < extent.End && named.Length > 0; i++)
            if (table.NameAt[i] is { Entities: [var one] } && table.Entities[one] is { Kind: ActorKind.Organisation, Name: var body })
                return !named.Any(word => body.Contains(word, StringComparison.OrdinalIgnoreCase));
        return false;
    }
}
