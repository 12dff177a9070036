using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Queries;
using OnRecord.Records.Ids;
using OnRecord.Storage;
using OnRecord.Text;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Finds what somebody means who asks for an id where words are asked for; ids of older readings lead to what took their place.</summary>
internal static class NamedThings
{
    /// <summary>Characters of an id: fewer are more likely a word.</summary>
    private const int Shortest = 8;

    private const int LongestWords = 160;

    /// <returns>Null where the query is no id, or nothing has it.</returns>
    public static NamedThing? Of(RecordView view, CorrectedStore store, Query query)
    {
        string id = query.Text;
        if (id.Length < Shortest || !id.All(char.IsAsciiLetterOrDigit) || !id.Any(char.IsAsciiDigit))
            return null;
        return id[0] switch
        {
            StatementId.Letter => Statement(store, id),
            ClaimId.Letter when view.FindClaim(id) is { } claim => Thing("claim", claim.Id, Addresses.Claim(claim.Id), claim.Text),
            StoryId.Letter when view.Ledger.FindStory(id) is { } story => Thing(
                "story",
                story.Id,
                Addresses.Story(story.Id),
                HomeBuilder.Story(view, story).Name
            ),
            HappeningId.Letter when view.Ledger.FindHappening(id) is { } happening => Thing(
                "happening",
                happening.Id,
                Addresses.Event(happening.Id),
                EventWords.Kind(happening.Type, happening.Mode)
            ),
            SeriesId.Letter when view.Ledger.FindSeries(id) is { } series => Thing("series", series.Id, Addresses.Series(series.Id), series.About),
            _ => null,
        };

        NamedThing Thing(string kind, string own, string address, string words) =>
            new(kind, address, Excerpt.Beginning(words, LongestWords), !own.StartsWith(id, StringComparison.Ordinal));
    }

    private static NamedThing? Statement(CorrectedStore store, string id)
    {
        if (store.FindPart(id) is not { } part || part.Report.Statements.FirstOrDefault(s => s.Id == part.Id) is not { } statement)
            return null;
        TextSpan span = statement.WholeContent() ?? statement.Cue?.Span ?? statement.Source.Span ?? new TextSpan(0, 0);
        string text = part.Report.Report.Text;
        return new(
            "statement",
            Addresses.Statement(part.Report.Report.Id, statement.Id, span.Start),
            Excerpt.Beginning(span.In(text).ToString(), LongestWords),
            part.Redirected
        );
    }
}
