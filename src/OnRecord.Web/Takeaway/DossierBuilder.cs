using System.Globalization;
using OnRecord.Export;
using OnRecord.Export.Citations;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <summary>Puts a dossier together. For one dossier: it numbers the reports as they come up.</summary>
internal sealed class DossierBuilder(Selection selection)
{
    private const int Around = 240;

    // What a person reads through; the count says what more there is.
    private const int MostStatements = 500,
        MostStands = 100,
        MostOthers = 12;

    private readonly RecordView _view = selection.View;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly TellingBook _book = new();

    public DossierPage Build()
    {
        DossierPage page = selection.Claim is { } claim ? OfClaim(claim) : OfActor(selection.Actor!);
        return page with
        {
            Reports =
            [
                .. _numbers.Select(n => new DossierReport(n.Value, _view.Summary(n.Key)!, Iris.Page(_view.Record(n.Key)!.Report))).OrderBy(r => r.Number),
            ],
        };
    }

    private DossierPage OfClaim(ClaimEntry claim) =>
        new()
        {
            Title = claim.Text,
            Kicker = $"Claim {claim.Id}",
            Claim = new LedgerViews(_view).Claim(claim),
            Stands = [Stand(claim, claim.Positions, [])],
            Statements = [],
            Reports = [],
            MadeBy = MadeBy,
        };

    private DossierPage OfActor(ActorView actor)
    {
        ActorVoice voice = selection.Voice!;
        (ClaimEntry Claim, PositionEntry[] Own)[] stands =
        [
            .. _view
                .Claims.Select(c => (c, Own: c.Positions.Where(p => p.Stance != Stance.Reports && voice.Takes(p)).ToArray()))
                .Where(c => c.Own.Length > 0)
                .OrderByDescending(c => c.c.Certainty),
        ];
        (ReportRecord Record, StatementEntry Statement)[] all = [.. selection.Found];
        DossierQuote[] shown =
        [
            .. all.Select(s => Quote(s.Record, s.Statement)).OfType<DossierQuote>().OrderBy(q => q.When?.Start ?? DateTimeOffset.MaxValue).Take(MostStatements),
        ];
        List<string> left = [];
        if (stands.Length > MostStands)
            left.Add(string.Create(CultureInfo.InvariantCulture, $"{stands.Length - MostStands} of {stands.Length} claims, the least sure"));
        if (all.Length > MostStatements)
            left.Add(string.Create(CultureInfo.InvariantCulture, $"{all.Length - MostStatements} of {all.Length} statements, the latest"));
        return new DossierPage
        {
            Title = actor.Name,
            Kicker = string.Join(", ", actor.Kinds.Select(EnumWords.Of)),
            Actor = actor,
            Stands = [.. stands.Take(MostStands).Select(s => Stand(s.Claim, s.Own, s.Claim.Positions.Except(s.Own)))],
            Statements = shown,
            Reports = [],
            MadeBy = MadeBy,
            LeftOut = left.Count == 0 ? null : $"Left out for the length: {string.Join("; ", left)}.",
        };
    }

    private IReadOnlyList<string> MadeBy =>
        [.. _view.Records.Select(r => r.MadeBy?.Program).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <param name="own">Those that it is about, all shown.</param>
    /// <param name="others">What others say on the claim, the surest shown.</param>
    private DossierStand Stand(ClaimEntry claim, IReadOnlyList<PositionEntry> own, IEnumerable<PositionEntry> others)
    {
        List<(string, IReadOnlyList<DossierQuote>)> sides = [];
        var claimed = new ClaimSides(claim);
        Side("Asserted", own, claimed.Asserted.Contains);
        Side("Denied or doubted", own, p => p.Stance is Stance.Denies or Stance.Doubts);
        Side("Passed on, or not answered", own, p => p.Stance == Stance.Silent || claimed.PassedOn.Contains(p));
        PositionEntry[] surest = [.. others.OrderByDescending(p => p.Certainty).Take(MostOthers)];
        Side("Others assert it", surest, claimed.Asserted.Contains);
        Side("Others deny or doubt it", surest, p => p.Stance is Stance.Denies or Stance.Doubts);
        return new DossierStand(claim.Text, claim.Id, ClaimCitations.Standing(claim), sides);

        void Side(string name, IEnumerable<PositionEntry> positions, Func<PositionEntry, bool> belongs)
        {
            DossierQuote[] quotes = [.. positions.Where(belongs).OrderBy(p => When(p)?.Start ?? DateTimeOffset.MaxValue).Select(Quote).OfType<DossierQuote>()];
            if (quotes.Length > 0)
                sides.Add((name, quotes));
        }
    }

    private DossierQuote? Quote(PositionEntry position)
    {
        if (_view.Record(position.Report) is not { } record || position.Span.End > record.Report.Text.Length)
            return null;
        return Quote(record, _book.Find(record, position.Statement), [position.Span], When(position), position.Certainty);
    }

    private DossierQuote? Quote(ReportRecord record, StatementEntry statement)
    {
        IReadOnlyList<TextSpan> words = statement.ShownBy();
        return words.Count == 0 ? null : Quote(record, statement, words, statement.Said(_view.Summary(record).When), statement.Confidence);
    }

    private DossierQuote Quote(ReportRecord record, StatementEntry? statement, IReadOnlyList<TextSpan> words, When? when, double certainty)
    {
        StatementTelling telling = _book.Telling(record);
        if (!_numbers.TryGetValue(record.Report.Id, out int number))
            _numbers[record.Report.Id] = number = _numbers.Count + 1;
        IEnumerable<string> chain = [$"{telling.Reporter} reported"];
        if (statement is not null)
        {
            string speakers = statement.Source.Actors.Count == 0 ? "speaker unknown" : string.Join(", ", telling.Names(statement.Source.Actors));
            IEnumerable<string> links = telling.Chain(statement).Where(l => l.Name != telling.Reporter).Select(l => $"{l.Name} {l.Did}");
            chain = chain.Concat(links).Append($"{speakers} {telling.Verb(statement)}");
        }

        TextSpan place = _book.Points(record).ToCodePoints(words[0].Cover(words[^1]));
        return new DossierQuote(
            _book.ReportedAs(record, statement),
            string.Join(" › ", chain),
            [.. words.Select(w => Excerpt.Around(record.Report.Text, w, words.Count == 1 ? Around : Around / words.Count))],
            when,
            certainty,
            number,
            string.Create(CultureInfo.InvariantCulture, $"characters {place.Start}–{place.End}"),
            CorrectionWords.After(statement?.Corrections)
        );
    }

    private When? When(PositionEntry position) => position.When ?? _view.Summary(position.Report)?.When?.Bound;
}
