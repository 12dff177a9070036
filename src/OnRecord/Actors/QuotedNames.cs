using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>The agency “Norda”: a name between quotation marks right behind a noun for a medium or a body, whatever the tree makes of it.</summary>
internal sealed class QuotedNames(EntityTable table, Parties parties)
{
    private const int LongestName = 5;

    private readonly Tokens _tokens = table.Tokens;

    public void Read()
    {
        foreach (Quotation quotation in parties.Quotations)
        {
            int noun = quotation.Range.Start - 1;
            var name = new TokenRange(quotation.Range.Start + 1, Math.Max(quotation.Range.Start + 1, quotation.Range.End - 1));
            if (
                noun < 0
                || !quotation.Closed
                || name.Length is 0 or > LongestName
                || !char.IsUpper(_tokens.Form(name.Start)[0])
                || Lexicon.Noun(_tokens.Form(noun)) is not { Class: NounClass.Medium or NounClass.Body, Plural: false } called
            )
                continue;
            Mention mention =
                table.NameAt[name.Start] ?? table.Mark(name, name.Start, MentionForm.Name, [table.Named(_tokens.TextOf(name).ToString(), KindOf(called))]);
            table.ByHead[noun] ??= mention;
        }
    }

    private static ActorKind KindOf(ActorNoun noun) => noun.Class == NounClass.Medium || noun.Singular is "agency" ? ActorKind.Outlet : ActorKind.Organisation;
}
