using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>Claims for people: the words, outlets and independent roots counted, and two columns of who stands where.</summary>
internal sealed class ClaimPrinter(Terminal terminal, IReadOnlyList<ReportRecord> reports)
{
    /// <summary>Links of a claim's origins that are shown: the rest stands in the JSON.</summary>
    private const int LinksShown = 6;

    /// <summary>Claims that are shown as possibly the same; the rest stands in the JSON.</summary>
    private const int PossiblyShown = 5;

    private readonly Page _page = Page.On(terminal);
    private readonly Dictionary<string, ReportRecord> _reports = reports.ToDictionary(r => r.Report.Id);

    public void PrintAll(LedgerRecord ledger, bool all)
    {
        if (ledger.Claims.Count == 0)
            terminal.Error.WriteLine(all ? "onrecord: no claims" : "onrecord: nothing is disputed; --all lists every claim");
        Func<string, string> shortened = ShortId.Among(ledger.Claims.Select(c => c.Id.Value));
        for (int i = 0; i < ledger.Claims.Count; i++)
        {
            if (i > 0)
                _page.Blank();
            Print(ledger.Claims[i], shortened);
        }
    }

    public void Print(ClaimEntry claim, LedgerRecord ledger) => Print(claim, ShortId.Among(ledger.Claims.Select(c => c.Id.Value)));

    private void Print(ClaimEntry claim, Func<string, string> shortened)
    {
        _page.Write(0, ReportPrinter.Indent, new Run(shortened(claim.Id) + " ", Style.Faint), new Run(Page.Quoted(ClaimTitle.Of(claim.Text)), Style.Strong));
        string roots = OriginWords.Count(claim);
        _page.Write(
            ReportPrinter.Indent,
            ReportPrinter.Indent,
            new Run(EnumWords.Of(claim.Status), claim.Status == ClaimStatus.Disputed ? Style.Contrary : Style.Plain),
            $" · {Counted(claim.Outlets, "outlet")} · {roots}{(claim.Roots.Count > 0 ? ": " : "")}{string.Join(", ", claim.Roots.Select(r => Page.Harmless(r.Actor)))}"
        );
        CorrectionPrinter.Print(_page, ReportPrinter.Indent, claim.Corrections);
        foreach (MergeEntry merge in claim.Roots.SelectMany(r => r.Merged ?? []))
            _page.Write(
                ReportPrinter.Indent,
                ReportPrinter.Indent,
                new Run(
                    $"{Page.Harmless(merge.Outlet)} counts with {Page.Harmless(merge.From)} on the word of {Outlet(merge.Report, merge.Source)}: “{Page.Harmless(merge.Span.In(_reports[merge.Report].Report.Text))}”",
                    Style.Faint
                )
            );

        foreach (OriginLinkEntry link in (claim.Origins?.Links ?? []).DistinctBy(l => (l.From, l.To)).Take(LinksShown))
            _page.Write(
                ReportPrinter.Indent,
                ReportPrinter.Indent,
                new Run(
                    $"{Page.Harmless(link.From)} has it from {Page.Harmless(link.To)}: “{Page.Harmless(link.Span.In(_reports[link.Report].Report.Text))}”",
                    Style.Faint
                )
            );

        var sides = new ClaimSides(claim);
        List<string> asserting = Lines(sides.Asserted);
        List<string> denying = Lines(sides.Contested);
        Tables.Write(
            terminal,
            ["asserted by", "denied or doubted by"],
            Enumerable
                .Range(0, Math.Max(asserting.Count, denying.Count))
                .Select(i => new TableCell[] { asserting.ElementAtOrDefault(i) ?? "", denying.ElementAtOrDefault(i) ?? "" })
        );
        foreach (PositionEntry unsure in sides.Perhaps)
            _page.Write(
                ReportPrinter.Indent,
                ReportPrinter.Indent,
                new Run($"perhaps {(unsure.Stance is Stance.Doubts ? "doubted" : "denied")} by: {Page.Harmless(Line(unsure))}", Style.Open)
            );
        foreach (PositionEntry passing in sides.PassedOn)
            _page.Write(ReportPrinter.Indent, ReportPrinter.Indent, "passed on: " + Page.Harmless(Line(passing, sides.Denier(passing))));
        foreach (PositionEntry silent in sides.Silent)
            _page.Write(ReportPrinter.Indent, ReportPrinter.Indent, new Run("silent: " + Page.Harmless(Line(silent)), Style.Open));
        if (claim.Possibly.Count > 0)
            _page.Write(ReportPrinter.Indent, ReportPrinter.Indent, new Run(PossiblySame(claim.Possibly, shortened), Style.Open));
    }

    // A report's own narration may say a thing many times.
    private List<string> Lines(IEnumerable<PositionEntry> positions) =>
        [.. positions.Select(Line).CountBy(line => line).Select(c => c.Value > 1 ? $"{c.Key} (×{c.Value.ToString(CultureInfo.InvariantCulture)})" : c.Key)];

    private string Line(PositionEntry position) => Line(position, denier: null);

    /// <param name="denier">Who alone tells it, of somebody unknown, and denies it.</param>
    private string Line(PositionEntry position, string? denier)
    {
        List<string> parts = [position.Actor ?? (position.Statement is null ? "the report itself" : "speaker unknown")];
        if (position.Stance is Stance.Doubts)
            parts[0] += $" ({EnumWords.Of(position.Stance)})";
        if (denier is not null)
            parts[0] = denier + ", who denies it";
        else if (position.Via.Count > 0)
            parts.Add("via " + string.Join(" › ", position.Via));
        parts.Add(Outlet(position.Report, position.Source) + (position.Statement is { } statement ? " " + ShortId.Of(statement) : ""));
        if (position.When is { } when)
            parts.Add(WhenWords.Of(when));
        return string.Join(" · ", parts);
    }

    private string Outlet(string report, string source) => ReportNames.Of(_reports.GetValueOrDefault(report), source);

    private static string PossiblySame(IReadOnlyList<ClaimId> claims, Func<string, string> shortened)
    {
        string shown = "possibly the same: " + string.Join(", ", claims.Take(PossiblyShown).Select(c => shortened(c)));
        return claims.Count > PossiblyShown ? string.Create(CultureInfo.InvariantCulture, $"{shown}, and {claims.Count - PossiblyShown} more") : shown;
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
