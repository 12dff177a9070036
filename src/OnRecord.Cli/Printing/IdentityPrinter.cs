using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>One actor across reports for people: under which names it goes, for whom it speaks, and in which reports it was taken for the same, and why.</summary>
internal sealed class IdentityPrinter(Page page, IReadOnlyList<ReportRecord> reports)
{
    private const int Indent = ReportPrinter.Indent;

    private readonly PassagePrinter _passages = new(page, reports);

    /// <param name="ledger">That it stands in.</param>
    public void Print(IdentityEntry identity, LedgerRecord ledger)
    {
        page.Write(
            0,
            Indent,
            new Run(identity.Id + " ", Style.Faint),
            new Run(Page.Harmless(identity.Name), Style.Strong),
            $" · {EnumWords.Of(identity.Kind)}"
        );
        if (identity.Aliases.Count > 0)
            page.Write(Indent, Indent, new Run("also: ", Style.Faint), string.Join(", ", identity.Aliases.Select(alias => Page.Harmless(alias))));
        if (identity.SpeaksFor is { } party)
            page.Write(
                Indent,
                Indent,
                new Run("speaks for: ", Style.Faint),
                Page.Harmless(ledger.Identities.FirstOrDefault(i => i.Id == party)?.Name ?? party.Value)
            );
        CorrectionPrinter.Print(page, Indent, identity.Corrections);
        foreach (IdentityMemberEntry member in identity.Members)
        {
            page.Blank();
            ReportRecord? record = _passages.PrintReport(member.Report, member.Report);
            page.Write(
                2 * Indent,
                Indent,
                new Run(ShortId.Of(member.Actor) + " ", Style.Faint),
                Page.Harmless(record?.Actor(member.Actor)?.Name ?? identity.Name),
                new Run($" · {Page.Harmless(member.Evidence)}", Style.Faint)
            );
        }

        page.Blank();
        page.Write(0, Indent, new Run($"what it said: onrecord show {Shell.Quoted(identity.Name)}", Style.Faint));
    }
}
