using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Descriptions that come before the name: "its minister said … Energy Minister Vera Lund". Where the report names one bearer of the office,
/// and nothing said of either contradicts it, they are one.</summary>
internal sealed class LateNames(EntityTable table)
{
    private static readonly WordSet Indefinite = WordSet.Of("Actors/Data/rule-words.tsv", "indefinite-words");
    private static readonly WordSet Qualifiers = WordSet.Of("Actors/Data/rule-words.tsv", "office-qualifiers");

    /// <summary>Headline and first sentences.</summary>
    private const int LastOpening = 2;

    /// <summary>Sentences until he is named, at most.</summary>
    private const int FarthestName = 8;

    public void Read()
    {
        HashSet<int> named = [.. table.NameAt.Where(n => n is not null).SelectMany(n => n!.Entities)];
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity described = table.Entities[i];
            if (described is not { Kind: ActorKind.Office, Plural: false } || named.Contains(i) || described.Mentions.Count == 0)
                continue;
            bool isDefinite = IsDefinite(described);
            if (isDefinite ? described.Anonymous : !OpensReport(described))
                continue;
            List<int> bearers = [.. named.Where(n => table.Entities[n] is { Kind: ActorKind.Person } person && person.Roles.Overlaps(described.Roles))];
            if (bearers is [var only] && Fits(described, table.Entities[only]) && (isDefinite || IsMetSoon(described, table.Entities[only])))
                table.Redirect(i, only);
        }
    }

    private bool IsDefinite(Entity described) => !Indefinite.Contains(table.Tokens.Form(First(described)));

    private static int First(Entity entity) => entity.Mentions.Min().Start;

    /// <summary>"A judge has ruled …", where a report begins: it names him below.</summary>
    private bool OpensReport(Entity described) =>
        table.Tokens.Form(First(described)) is "A" or "a" or "An" or "an" && table.Tokens.SentenceOf(First(described)) <= LastOpening;

    /// <summary>Named after that, and not first in what he is told to have said.</summary>
    private bool IsMetSoon(Entity described, Entity person)
    {
        int first = First(person);
        if (first < First(described) || table.Tokens.SentenceOf(first) - table.Tokens.SentenceOf(First(described)) > FarthestName)
            return false;
        for (int i = 0; i < table.Statements.Count; i++)
            if (table.Statements[i].Source is { } source && described.Mentions.Exists(mention => source.Overlaps(mention)))
                foreach (TokenRange piece in table.Statements[i].Content)
                    if (piece.Contains(first))
                        return false;
        return true;
    }

    /// <summary>Whether the words that tell the office apart are said of the person too; of a place they may be missing where the person's own is not
    /// told.</summary>
    private static bool Fits(Entity described, Entity person)
    {
        if (described.State is not null && person.State is not null && described.State != person.State)
            return false;
        if (
            Words(described.Name)
                .Where(IsQualifier)
                .Concat(Words(person.Office).Where(IsQualifier))
                .GroupBy(w => w, StringComparer.OrdinalIgnoreCase)
                .Any(g => g.Count() == 1)
        )
            return false;
        string[] known = [.. Words(person.Office), .. Words(person.Affiliation), .. person.Roles];
        foreach (string word in Words(described.Name))
        {
            if (
                described.Roles.Contains(word)
                || (
                    described.State is { } state
                    && (
                        state.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
                        || state.Adjective?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
                    )
                )
            )
                continue;
            if (!(char.IsUpper(word[0]) && person.State is null) && !known.Any(k => Wording.BeginAlike(k, word)))
                return false;
        }

        return true;
    }

    /// <summary>A deputy minister is no minister.</summary>
    private static bool IsQualifier(string word) => Qualifiers.Contains(word.ToLowerInvariant());

    private static string[] Words(string? name) => name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
