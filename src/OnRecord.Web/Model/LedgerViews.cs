using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Makes the entries of the ledger readable: words in place of spans, reports in place of ids.</summary>
internal sealed class LedgerViews(RecordView view)
{
    // Enough to recognise the happening by.
    private const int ExcerptReach = 110;

    // A list shows how it is told; who else tells it stands on the page of the one happening.
    private const int TellingsShown = 4;

    public ClaimView Claim(ClaimEntry claim)
    {
        var sides = new ClaimSides(claim);
        return new ClaimView
        {
            Id = claim.Id,
            Address = Addresses.Claim(claim.Id),
            Text = ClaimTitle.Of(claim.Text),
            Status = claim.Status,
            Outlets = claim.Outlets,
            Certainty = claim.Certainty,
            Issues = ClaimIssues.Of(claim),
            Corrections = claim.Corrections ?? [],
            Graph = OriginMap.Of(view, claim),
            NotCoveredBy = NotCoveredBy(claim),
            Origins = OriginWords.Count(claim),
            Possibly =
            [
                .. claim
                    .Possibly.Select(id => view.Claim(id))
                    .OfType<ClaimEntry>()
                    .Select(c => new PossiblyView(c.Id, Addresses.Claim(c.Id), ClaimTitle.Of(c.Text))),
            ],
            Roots = [.. claim.Roots.Select(Root)],
            // Who is known comes before what was only heard of somebody; else they stay in order of time.
            Asserted = [.. sides.Asserted.OrderBy(p => p.Actor is null).Select(Position)],
            Contested = [.. sides.Contested.OrderBy(p => p.Actor is null).Select(Position)],
            Others =
            [
                .. sides.Perhaps.Select(p => Position(p) with { IsUnsure = true }),
                .. sides.PassedOn.Select(p => Position(p) with { Denier = sides.Denier(p) }),
                .. sides.Silent.Select(Position),
            ],
        };
    }

    /// <summary>Outlets of the stories that the claim belongs to, without those whose reports take a position on it, or on what may be the same.</summary>
    private string[] NotCoveredBy(ClaimEntry claim)
    {
        HashSet<string> carrying = new(claim.Positions.Select(p => p.Report), StringComparer.Ordinal);
        IEnumerable<string> perhaps = claim.Possibly.Select(id => view.Claim(id)).OfType<ClaimEntry>().SelectMany(c => c.Positions).Select(p => p.Report);
        HashSet<string> outlets = new(
            carrying.Concat(perhaps).Select(view.Record).Select(r => r?.Report.Outlet?.Name).OfType<string>(),
            StringComparer.OrdinalIgnoreCase
        );
        return
        [
            .. view
                .Ledger.Stories.Where(s => s.Reports.Any(carrying.Contains))
                .SelectMany(s => s.Reports)
                .Select(id => view.Record(id)?.Report.Outlet?.Name)
                .OfType<string>()
                .Where(name => !outlets.Contains(name))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];
    }

    public PositionView Position(PositionEntry position) =>
        new(
            position,
            view.Summary(position.Report),
            Addresses.Passage(position.Report, position.Span, position.Statement),
            Told(position),
            view.Words(position.Report, position.Span) ?? ""
        )
        {
            Proposition = view.Record(position.Report) is { } record ? ClaimAnchors.Of(record, position)?.Id.Value : null,
            Around = view.Record(position.Report) is { } shown ? Excerpt.OfFew(shown.Report.Text, position.Span) : null,
        };

    public StoryView Story(StoryEntry story)
    {
        ReportSummary[] reports = [.. Summaries(story.Reports).OrderBy(r => r.When?.Start ?? DateTimeOffset.MaxValue)];
        string name = (reports.FirstOrDefault(r => r.HasHeadline) ?? reports.FirstOrDefault())?.Headline ?? story.Id;
        return new StoryView(story.Id, Addresses.Story(story.Id), name, reports, [.. story.Copies.Select(Summaries)]);
    }

    /// <summary>A happening with the first who tell of it.</summary>
    public HappeningView Happening(HappeningEntry happening) => Happening(happening, happening.Tellings.Take(TellingsShown));

    /// <summary>A happening alone, with a stretch of all who tell of it.</summary>
    public EventPage Event(HappeningEntry happening, int number, int size)
    {
        Paged<TellingEntry> tellings = happening.Tellings.Part(number, size);
        return new EventPage(Happening(happening, tellings.Items), tellings.Number, tellings.Pages);
    }

    private HappeningView Happening(HappeningEntry happening, IEnumerable<TellingEntry> shown) =>
        new(
            happening,
            Written.Kind(happening.Type, happening.Mode),
            view.Actors.Links(happening.Actors),
            view.Actors.Links(happening.Recipients),
            Written.Duration(happening.Duration),
            [.. shown.Select(Telling)],
            happening.Tellings.Select(t => t.Report).Distinct(StringComparer.Ordinal).Count()
        );

    /// <summary>What kind of happening it is, and who takes part.</summary>
    public static string Heading(HappeningEntry happening)
    {
        string kind = Written.Kind(happening.Type, happening.Mode),
            parties = EventWords.Parties(happening.Actors, happening.Recipients);
        return parties.Length == 0 ? kind : $"{kind}: {parties}";
    }

    private List<ReportSummary> Summaries(IReadOnlyList<string> reports) => [.. reports.Select(view.Summary).OfType<ReportSummary>()];

    private RootView Root(RootEntry root) =>
        new(
            view.Actors.Link(root.Actor),
            Summaries(root.Reports),
            [
                .. (root.Merged ?? []).Select(m => new MergeView(
                    m,
                    view.Summary(m.Report),
                    Addresses.Passage(m.Report, m.Span),
                    view.Words(m.Report, m.Span) ?? ""
                )),
            ]
        );

    private IReadOnlyList<Fragment> Told(PositionEntry position)
    {
        string reporter = view.Summary(position.Report)?.Label ?? position.Source;
        if (position.Statement is not { } id)
            return Narration.ToldByItself(reporter);
        StatementViews? statements = view.Statements(position.Report);
        StatementEntry? statement = statements?.Find(id);
        string[] speakers = position.Actor is { } actor ? [actor] : [];
        return statement is null ? Narration.Told(reporter, speakers, Narration.Verb(position.Stance)) : statements!.Told(statement, speakers);
    }

    private TellingView Telling(TellingEntry telling)
    {
        ReportRecord? record = view.Record(telling.Report);
        EventEntry? told = record?.Events.FirstOrDefault(e => e.Id == telling.Event);
        string reporter = view.Summary(telling.Report)?.Label ?? telling.Source;
        StatementViews? statements = view.Statements(telling.Report);
        StatementEntry? within = told?.Statement is { } id ? statements?.Find(id) : null;
        return new TellingView(
            telling,
            view.Summary(telling.Report),
            Addresses.Passage(telling.Report, telling.Span, within?.Id),
            within is null ? Narration.ToldByItself(reporter) : statements!.Told(within),
            record is null || telling.Span.End > record.Report.Text.Length ? null : Excerpt.Around(record.Report.Text, telling.Span, ExcerptReach),
            told?.Realis is Realis.Actual or null ? null : told.Realis
        );
    }
}
