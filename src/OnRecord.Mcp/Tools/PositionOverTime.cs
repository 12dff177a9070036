using System.ComponentModel;
using ModelContextProtocol;
using OnRecord.Mcp.Answers;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Mcp.Tools;

internal sealed class PositionOverTime(RecordDesk desk)
{
    public const string Name = "position_over_time",
        Title = "An actor's positions over time";

    [Description("What an actor asserted, denied, doubted or was silent on, in order of time, and where its stance on a claim moved.")]
    public async Task<PositionsAnswer> Ask(
        [Description("A name, or whole words of one; other names of the same actor are known.")] string actor,
        [Description("Only claims to which statements speak that this query finds, as for search_statements: about:harbour since:2024.")] string about = "",
        [Description("Whether those who speak for the actor (spokesmen, ministries, lawyers) are counted with it.")] bool voices = true,
        [Description("How many, 1 to 25.")] int limit = Listing.Default,
        [Description("“next” of the answer before.")] string? cursor = null,
        CancellationToken cancellation = default
    )
    {
        RecordView view = await desk.OpenLedgerAsync(cancellation);
        Query who = QueryReader.Read($"{(voices ? "party" : "who")}:{QueryText.Quoted(actor ?? "")}"),
            narrowed = QueryReader.Read(about);
        ActorRow[] actors = who.IsEmpty ? [] : Meant([.. view.Index.Actors(who).Rows], actor ?? "");
        if (actors.Length == 0)
            throw new McpException(
                $"Nobody in the record says anything under the name “{actor}”. search_statements with who:{QueryText.Quoted(actor ?? "")} or words of the name finds how it is written."
            );
        HashSet<string> names = new(actors.Select(a => a.Name), StringComparer.OrdinalIgnoreCase),
            identities = new(actors.Select(a => a.Id), StringComparer.Ordinal);
        IEnumerable<ClaimEntry> claims = view.Ledger.Claims;
        if (!narrowed.IsEmpty)
        {
            HashSet<string> wanted = [.. view.Index.Claims(narrowed).Rows.Select(c => c.Id.Value)];
            claims = claims.Where(c => wanted.Contains(c.Id));
        }

        HashSet<(string Claim, StatementId Statement)> moves = [.. view.Ledger.Changes.SelectMany(c => c.Positions.Select(p => (c.Claim.Value, p)))];
        var items = new ItemMaker(view);
        (ClaimEntry Claim, PositionEntry Position)[] inTime =
        [
            .. claims.SelectMany(c => c.Positions.Where(IsOwn).Select(p => (Claim: c, Position: p))).OrderBy(p => items.When(p.Position)),
        ];
        (var part, string? next) = Listing.Part(inTime, p => $"{p.Claim.Id}/{PositionKey.Of(p.Position)}", limit, cursor);
        return new PositionsAnswer(
            [.. names.Take(Listing.Most)],
            inTime.Length,
            [
                .. part.Select(p => items.Position(p.Position, p.Claim, p.Position.Statement is { } s && moves.Contains((p.Claim.Id, s)) ? true : null))
                    .OfType<PositionItem>(),
            ],
            narrowed.Remarks,
            next
        );

        static ActorRow[] Meant(ActorRow[] found, string name)
        {
            // A query finds all whose names hold the words; who is called exactly so is meant alone, with those who speak for it.
            List<ActorRow> meant = [.. found.Where(a => IsCalled(a, name))];
            for (int i = 0; i < meant.Count; i++)
                meant.AddRange(found.Where(a => a.SpeaksFor == meant[i].Name && !meant.Contains(a)));
            return meant.Count > 0 ? [.. meant] : found;
        }

        static bool IsCalled(ActorRow row, string name) => row.Aliases.Prepend(row.Name).Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

        bool IsOwn(PositionEntry position) =>
            position.Stance != Stance.Reports
            && (position.Identity is { } identity ? identities.Contains(identity) : position.Actor is { } name && names.Contains(name));
    }
}
