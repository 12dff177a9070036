using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Bodies by the last word of their names: "the Courier" is the Lund Courier where the report names it, or is printed in it.</summary>
internal sealed class OutletReader(EntityTable table)
{
    private static readonly WordSet Undivided = WordSet.Of("Actors/Data/rule-words.tsv", "undivided-names");

    private static readonly FrozenSet<string> s_words = DataFile
        .Lines("Actors/Data/outlet-words.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="own">The name of the outlet that the report appeared in; null when it is not known.</param>
    public void Read(string? own)
    {
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity entity = table.Entities[i];
            if (entity.IsKnown || entity.Kind is not (ActorKind.Organisation or ActorKind.Outlet or ActorKind.Person) || !IsAfterArticle(entity))
                continue;
            if (ByEnd(table, entity.Name) is { } fuller && !AreToldApart(entity, table.Entities[fuller]))
                table.Redirect(i, fuller);
            else if (own is not null && (IsEndOf(entity.Name, own) || entity.Name == own))
                (entity.Name, entity.Kind) = (own, ActorKind.Outlet);
        }
    }

    /// <summary>The one body of the report whose name ends with the word; null when there is none, or several.</summary>
    public static int? ByEnd(EntityTable table, string name)
    {
        int? only = null;
        for (int i = 0; i < table.Entities.Count; i++)
        {
            if (table.Entities[i] is not { Kind: ActorKind.Organisation or ActorKind.Outlet } body || body.Mentions.Count == 0 || !IsEndOf(name, body.Name))
                continue;
            if (only is not null)
                return null;
            only = i;
        }

        return only;
    }

    /// <summary>Whether the last word of a longer name is one that media bear.</summary>
    public static bool IsOutlet(string name) => name.LastIndexOf(' ') is > 0 and var space && s_words.Contains(name[(space + 1)..]);

    /// <summary>Whether media bear the word at the end of a longer name.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => s_words.Contains(word.ToString());

    /// <summary>"the chairman of the Company" is not the Company.</summary>
    private static bool IsEndOf(string name, string full) =>
        full.Length > name.Length
        && full.EndsWith(name, StringComparison.Ordinal)
        && full[full.Length - name.Length - 1] == ' '
        && !Undivided.Contains(full)
        && (name.Contains(" of ", StringComparison.Ordinal) || !full.Contains(" of ", StringComparison.Ordinal));

    /// <summary>"the government's claim that the Karsian government is to blame": a sentence that speaks of both speaks of two, and "We urge Karsia", said
    /// by the ministry, is not said by Karsia's.</summary>
    private bool AreToldApart(Entity entity, Entity fuller) =>
        entity.Mentions.Any(mention => OwnDemands.AreIn(table, mention.End - 1, fuller))
        || char.IsLower(entity.Name[0])
            && entity.Mentions.Any(mention => fuller.Mentions.Any(other => table.Tokens.SentenceOf(mention.Start) == table.Tokens.SentenceOf(other.Start)));

    private bool IsAfterArticle(Entity entity)
    {
        foreach (TokenRange mention in entity.Mentions)
            if (table.Tokens.Form(mention.Start) is "The" or "the" || (mention.Start > 0 && table.Tokens.Form(mention.Start - 1) is "the" or "The"))
                return true;
        return false;
    }
}
