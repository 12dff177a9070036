using System.ComponentModel;
using OnRecord.Export;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Mcp.Tools;

internal sealed class ChainOf(RecordDesk desk)
{
    public const string Name = "chain_of",
        Title = "The chain of sources of a statement";

    [Description("Through whom a statement reached its report: each link with what it did (reported, said, denied) and the words that show it.")]
    public ChainAnswer Ask([Description("Id of the statement, or its beginning.")] string statement)
    {
        RecordView view = desk.Open(out bool hasClaims);
        (ReportRecord record, StatementEntry found) = desk.Statement(view, statement);
        var items = new ItemMaker(view);
        StatementTelling telling = items.Evidence.Telling(record);
        List<ChainStep> chain = [new ChainStep { Name = telling.Reporter, Did = ActWords.Of(Act.Report) }];
        foreach (ChainLink link in telling.Chain(found))
        {
            StatementEntry? frame = link.Statement is { } id ? telling.Find(id) : null;
            chain.Add(Step(link.Name, link.Did, telling.Actor(link.Actor)?.Anonymous == true, frame));
        }

        IReadOnlyList<string> speakers = telling.Names(found.Source.Actors);
        bool unnamed = found.Source.Actors.Any(a => telling.Actor(a)?.Anonymous == true);
        chain.Add(Step(speakers.Count == 0 ? "speaker unknown" : string.Join(", ", speakers), telling.Verb(found), unnamed, found));
        return new ChainAnswer(
            items.Statement(record, found),
            chain,
            !hasClaims
                ? null
                :
                [
                    .. view.ClaimsOf(record.Report.Id, found.Id)
                        .Select(c => view.Claim(c.Id))
                        .OfType<ClaimEntry>()
                        .DistinctBy(c => c.Id)
                        .Take(Listing.Most)
                        .Select(ItemMaker.Head),
                ],
            [.. record.Statements.Where(s => s.Parent == found.Id).Take(Listing.Most).Select(s => items.Statement(record, s))]
        );

        ChainStep Step(string name, string did, bool isUnnamed, StatementEntry? shown) =>
            new()
            {
                Name = name,
                Did = did,
                Unnamed = isUnnamed ? true : null,
                Statement = shown?.Id.Value,
                NamedBy = Quote(shown?.Source.Span),
                Cue = Quote(shown?.Cue?.Span),
                Certainty = shown?.Confidence,
            };

        ExactQuote? Quote(TextSpan? span) => span is { } at ? items.Evidence.Quote(record, at) : null;
    }
}
