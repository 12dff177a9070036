using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Takes one-word names that the name finder holds for people, and that something is "in" or "at", for bodies: "an accountant at Norrgruvan". Who is a person is named in full or by title somewhere.</summary>
internal sealed class PlaceNames(EntityTable table)
{
    public void Read()
    {
        foreach (Entity entity in table.Entities)
            if (entity is { Kind: ActorKind.Person, Gender: Gender.Unknown, Roles.Count: 0 } && entity.Mentions.All(m => m.Length == 1 && table.NameAt[m.Start] is not null) && entity.Mentions.Any(IsPlace)) entity.Kind = ActorKind.Organisation;
    }

    private bool IsPlace(TokenRange mention)
    {
        if (mention.Start == 0 || (mention.End < table.Tokens.Count && table.Syntax.Xpos[mention.End] is "POS")) return false;
        return table.Tokens.Form(mention.Start - 1) is "in" or "In" or "at" or "At" or "inside" or "outside" or "near";
    }
}
