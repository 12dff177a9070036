using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts an actor's page together.</summary>
internal static class ActorPageBuilder
{
    // The page begins each of its parts; what goes on does so under an address of its own.
    private const int StatementsAPage = 14,
        PassedOnShown = 3,
        PublishedShown = 5,
        DocumentsShown = 6;

    private const int StandsBegun = 5,
        StandsAPage = 15,
        PointsShown = 4,
        SilencesShown = 6,
        SilencesDrawn = 200;

    private const int GroupsBegun = 3,
        WordingsBegun = 3,
        WordingsAPage = 40;

    // As for the ledger's "disputed": below it a grouping is not shown as known.
    private const double Sure = 0.8;
    private const int LongestClaim = 160;

    // Two wordings are the least that can stand side by side.
    private const int LeastWordings = 2;

    /// <param name="part">The part that is read alone; null for the beginning of all.</param>
    /// <param name="page">Which stretch of it, or of the statements, from 1; a further stretch of the statements stands alone.</param>
    public static ActorPage Build(RecordView view, ActorView actor, bool withOfficials, ActorPart? part, int page)
    {
        IReadOnlyList<ActorView> officials = view.Actors.Officials(actor);
        HashSet<string> voices = new(StringComparer.OrdinalIgnoreCase) { actor.Name };
        if (withOfficials)
            voices.UnionWith(officials.Select(o => o.Name));
        (ReportRecord Record, StatementEntry Statement)[] statements = [.. InTime(view, voices.SelectMany(view.Actors.SaidBy).Distinct())];
        bool begins = part is null && page <= 1;
        // The picture and the table are of the same claims.
        Paged<StandView>? stands =
            part == ActorPart.Positions ? Stands(view, voices).Part(page, StandsAPage)
            : begins ? Stands(view, voices).Part(1, StandsBegun)
            : null;
        (ReportRecord Record, StatementEntry Statement)[] silent = stands is null ? [] : [.. statements.Where(s => s.Statement.Act == Act.Silent)];
        SilenceLine[] silences = [.. silent.Take(SilencesDrawn).Select(s => HomeBuilder.Silence(view, s.Record, s.Statement))];
        return new ActorPage
        {
            Actor = actor,
            Documents = actor.Kinds.Contains(ActorKind.Document)
                ? [.. view.Documents.All.Where(d => d.Names.Contains(actor.Name, StringComparer.OrdinalIgnoreCase)).Take(DocumentsShown)]
                : [],
            Officials = officials,
            WithOfficials = withOfficials && officials.Count > 0,
            Part = part is { } asked ? EnumWords.Of(asked) : null,
            Wordings =
                part == ActorPart.Wordings ? Wordings(view, voices).PartWithin(g => g.Wordings, Beside, page, WordingsAPage)
                : begins ? Begun(Wordings(view, voices))
                : null,
            Stands = stands?.Select(s => s with { Points = [.. s.Points.Take(PointsShown)] }),
            Picture = stands is null ? null : StandPictures.Of(stands.Items, silences),
            Silences = [.. silences.Take(SilencesShown)],
            SilencesTotal = silent.Length,
            Statements = part is null ? statements.Part(page, StatementsAPage).Select(s => View(view, s)) : null,
            Published = begins ? [.. view.Actors.PublishedBy(actor.Name).Reverse().Take(PublishedShown).Select(view.Summary)] : [],
            PublishedTotal = view.Actors.PublishedBy(actor.Name).Count(),
            PassedOn = begins ? [.. InTime(view, view.Actors.PassedOnBy(actor.Name)).Take(PassedOnShown).Select(s => View(view, s))] : [],
            PassedOnTotal = view.Actors.PassedOnBy(actor.Name).Count(),
        };
    }

    private static Paged<WordingGroup> Begun(List<WordingGroup> all) =>
        new(
            [.. all.Take(GroupsBegun).Select(g => Beside(g, [.. g.Wordings.Take(WordingsBegun)]))],
            1,
            all.Count > GroupsBegun || all.Exists(g => g.Total > WordingsBegun) ? 2 : 1,
            all.Sum(g => g.Total)
        );

    /// <summary>The group with some of its wordings; of quotations what tells these apart is marked.</summary>
    private static WordingGroup Beside(WordingGroup group, IReadOnlyList<WordingView> shown)
    {
        if (group.Address is not null || shown.Count < LeastWordings)
            return group with { Wordings = shown };
        IReadOnlyList<IReadOnlyList<WordingPiece>> pieces = WordDifferences.Of([.. shown.Select(w => w.Words)]);
        return group with { Wordings = [.. shown.Select((w, i) => w with { Pieces = pieces[i] })] };
    }

    private static StandView[] Stands(RecordView view, HashSet<string> voices)
    {
        var stands = new List<StandView>();
        ILookup<string, StatementId> moves = view
            .Ledger.Changes.SelectMany(c => c.Positions.Select(p => (Claim: c.Claim.Value, p)))
            .ToLookup(c => c.Claim, c => c.p);
        foreach (ClaimEntry claim in view.ClaimsByActor.Naming(voices))
        {
            PositionEntry[] own = [.. claim.Positions.Where(p => p.Actor is { } name && voices.Contains(name) && p.Stance != Stance.Reports)];
            StandPoint[] points =
            [
                .. own.Select(p => (Position: p, Report: view.Summary(p.Report)))
                    .Select(p => new StandPoint(
                        p.Position.When ?? p.Report?.When?.Bound,
                        p.Position.Stance,
                        p.Position.Actor!,
                        p.Report?.Label ?? p.Position.Source,
                        Addresses.Passage(p.Position.Report, p.Position.Span, p.Position.Statement)
                    ))
                    .OrderBy(p => p.When?.Start ?? DateTimeOffset.MaxValue),
            ];
            if (points.Length > 0)
                stands.Add(
                    new StandView(
                        Excerpt.Beginning(ClaimTitle.Of(claim.Text), LongestClaim),
                        Addresses.Claim(claim.Id),
                        points,
                        points.Length,
                        own.Any(p => p.Statement is { } id && moves[claim.Id.Value].Contains(id)),
                        claim.Certainty >= Sure
                    )
                );
        }

        return [.. stands.OrderByDescending(s => s.IsSure).ThenByDescending(s => s.Moves).ThenByDescending(s => s.PointsTotal)];
    }

    private static StatementView View(RecordView view, (ReportRecord Record, StatementEntry Statement) said) =>
        view.Statements(said.Record.Report.Id)!.View(said.Statement);

    // By the date that their views show, which are made for one page alone.
    private static IEnumerable<(ReportRecord Record, StatementEntry Statement)> InTime(
        RecordView view,
        IEnumerable<(ReportRecord Record, StatementEntry Statement)> statements
    ) => statements.OrderBy(s => (s.Statement.Said(view.When(s.Record)) ?? view.When(s.Record))?.Start ?? DateTimeOffset.MaxValue);

    private static List<WordingGroup> Wordings(RecordView view, HashSet<string> voices)
    {
        var ledger = new LedgerViews(view);
        var groups = new List<WordingGroup>();
        foreach (ClaimEntry claim in view.ClaimsByActor.Naming(voices))
        {
            PositionView[] own = [.. claim.Positions.Where(p => p.Actor is { } name && voices.Contains(name)).Select(ledger.Position)];
            if (own.Length >= LeastWordings)
                groups.Add(
                    new WordingGroup(
                        ClaimTitle.Of(claim.Text),
                        Addresses.Claim(claim.Id),
                        InTime(own.Select(p => new WordingView(p.Report, p.Address, p.When, p.Told, p.Words))),
                        own.Length
                    )
                );
        }

        foreach (QuotationEntry quotation in view.QuotationsBySpeaker.Naming(voices))
        {
            if (quotation.Speaker is not { } speaker || quotation.Variants.Count < LeastWordings)
                continue;
            string title = quotation.Relation switch
            {
                QuotationRelation.Identical => "One quotation, in the same words",
                QuotationRelation.Trimmed => "One quotation, trimmed",
                _ => "One quotation, in other words",
            };
            groups.Add(new WordingGroup(title, null, InTime(quotation.Variants.Select(v => Variant(view, v, speaker))), quotation.Variants.Count));
        }

        return groups;
    }

    private static WordingView Variant(RecordView view, VariantEntry variant, string speaker)
    {
        ReportSummary? report = view.Summary(variant.Report);
        return new WordingView(
            report,
            Addresses.Passage(variant.Report, variant.Span),
            report?.When?.Bound,
            Narration.Told(report?.Label ?? variant.Source, [speaker], "said"),
            view.Words(variant.Report, variant.Span) ?? ""
        );
    }

    private static List<WordingView> InTime(IEnumerable<WordingView> wordings) => [.. wordings.OrderBy(w => w.When?.Start ?? DateTimeOffset.MaxValue)];
}
