using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>"Port was sold - report": whose report it is, the body says, in the first of its statements that an outlet other than its own makes.</summary>
internal sealed class HeadlineMedia(EntityTable table)
{
    private static readonly FrozenSet<string> Media = DataFile.Marked("Attribution/Data/media-words.tsv", "headline").ToFrozenSet(StringComparer.Ordinal);

    public void Read(Report report)
    {
        if (report.Headline is not { } span)
            return;
        TokenRange headline = table.Tokens.Covering(span);
        if (Teller(headline, report.Outlet?.Name) is not { } outlet)
            return;
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity entity = table.Entities[i];
            if (
                entity.Mentions.Count > 0
                && headline.Contains(entity.Mentions.Min().Start)
                && entity.Name.Split(' ').All(word => Media.Contains(word.ToLowerInvariant()))
            )
                table.Redirect(i, outlet);
        }
    }

    private int? Teller(TokenRange headline, string? own)
    {
        for (int i = 0; i < table.Statements.Count; i++)
        {
            if (table.Statements[i].Source is not { } source || headline.Overlaps(source))
                continue;
            for (int t = source.Start; t < source.End; t++)
                if (table.NameAt[t] is { Entities: [var entity] } && table.Entities[entity] is { Kind: ActorKind.Outlet } outlet && outlet.Name != own)
                    return entity;
        }

        return null;
    }
}
