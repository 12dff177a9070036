using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>Rows of any kind as a table for people.</summary>
internal static class RowTable
{
    private const int NamesShown = 4;

    public static void Print(Terminal terminal, RowList rows)
    {
        if (rows.Count == 0)
            return;
        switch (rows)
        {
            case RowList<StatementRow> statements:
                PrintStatements(terminal, [.. statements.Rows]);
                break;
            case RowList<ClaimRow> claims:
                Func<string, string> shortened = ShortId.Among(claims.Rows.Select(c => c.Id.ToString()));
                Print(
                    terminal,
                    claims.Rows,
                    ["claim", "status", "what", "asserted by", "denied or doubted by", "last"],
                    c =>
                        [
                            shortened(c.Id),
                            EnumWords.Of(c.Status) + After(c.Corrections),
                            ClaimTitle.Of(c.Text),
                            Names(c.AssertedBy),
                            Names(c.ContestedBy),
                            Date(c.Last),
                        ]
                );
                break;
            case RowList<ActorRow> actors:
                Print(
                    terminal,
                    actors.Rows,
                    ["who", "kind", "for", "statements", "reports", "from", "to"],
                    a =>
                        [
                            a.Name + After(a.Corrections),
                            EnumWords.Of(a.Kind),
                            a.SpeaksFor ?? "",
                            Number(a.Statements),
                            Number(a.Reports),
                            Date(a.First),
                            Date(a.Last),
                        ]
                );
                break;
            case RowList<ReportRow> reports:
                Print(
                    terminal,
                    reports.Rows,
                    ["report", "outlet", "date", "headline", "statements", "found"],
                    r =>
                        [
                            ShortId.Of(r.Id["sha256:".Length..]),
                            r.Outlet ?? "",
                            Date(r.When),
                            r.Headline ?? ReportNames.FileOf(r.Source),
                            Number(r.Statements),
                            Number(r.Matching),
                        ]
                );
                break;
            default:
                throw new ArgumentException($"There is no table of {rows.Kind}.", nameof(rows));
        }
    }

    // What holds the words otherwise stands apart, under its own line.
    private static void PrintStatements(Terminal terminal, IReadOnlyList<StatementRow> rows)
    {
        foreach (StatementRow[] run in MatchRuns.Of(rows, row => row.Match))
        {
            if (run[0].Match is MatchKind.Otherwise or MatchKind.Partly)
                terminal.Out.Write(run[0].Match == MatchKind.Otherwise ? "in other words\n" : "some of the words\n");
            StatementTable.Print(terminal, run);
        }
    }

    private static void Print<T>(Terminal terminal, IEnumerable<T> rows, string[] headings, Func<T, TableCell[]> cells) =>
        Tables.Write(terminal, headings, rows.Select(cells));

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(NamesShown))
        + (names.Count > NamesShown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - NamesShown} more") : "");

    private static string After(int corrections) => CorrectionWords.After(corrections) is { } after ? $" ({after})" : "";

    private static string Date(When? when) => when is null ? "" : WhenWords.Of(when);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
