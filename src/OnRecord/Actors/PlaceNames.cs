using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Takes one-word names that the name finder holds for people, and that something is "in" or "at", for bodies: "an accountant at
/// Norrgruvan". Who is a person is named in full or by title somewhere.</summary>
internal sealed class PlaceNames(EntityTable table)
{
    private static readonly WordSet PlacePrepositions = WordSet.Of("Actors/Data/rule-words.tsv", "place-prepositions");
    private static readonly WordSet StateBodies = WordSet.Of("Actors/Data/rule-words.tsv", "state-bodies");

    public void Read()
    {
        foreach (Entity entity in table.Entities)
            if (
                entity is { Kind: ActorKind.Person, Gender: Gender.Unknown, Roles.Count: 0 }
                && entity.Mentions.All(m => m.Length == 1 && table.NameAt[m.Start] is not null)
                && entity.Mentions.Any(IsPlace)
            )
                entity.Kind = ActorKind.Organisation;
    }

    private bool IsPlace(TokenRange mention)
    {
        Tokens tokens = table.Tokens;
        if (mention.End + 1 < tokens.Count && table.Syntax.Xpos[mention.End] is "POS")
            return OwnsStateBody(mention.End + 1);
        // "Norrgruvan, which said": nobody says "which" of a person.
        if (mention.End + 1 < tokens.Count && tokens.Form(mention.End) is "," && tokens.Form(mention.End + 1) is "which")
            return true;
        return mention.Start > 0 && PlacePrepositions.Contains(tokens.Form(mention.Start - 1));
    }

    /// <summary>"Karsia's energy ministry", "Karsia's army".</summary>
    private bool OwnsStateBody(int from)
    {
        const int Farthest = 3;
        for (int i = from; i < Math.Min(from + Farthest, table.Tokens.Count); i++)
            if (Lexicon.Noun(table.Tokens.Form(i)) is { Class: NounClass.Body } noun)
                return StateBodies.Contains(noun.Singular);
        return false;
    }
}
