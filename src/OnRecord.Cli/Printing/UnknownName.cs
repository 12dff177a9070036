using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Cli.Printing;

/// <summary>Says of a name that leads to nothing, or to several things, what it may be.</summary>
internal sealed class UnknownName(Terminal terminal, string name)
{
    private const int Shown = 10,
        LongestWords = 80;

    // Of four letters one may be wrong: looser, and names of others would be offered.
    private const double Misspelt = 0.25;

    /// <summary>Lists the reports and their parts whose ids begin so.</summary>
    /// <returns>False where fewer than two do.</returns>
    public bool Several(IReadOnlyList<ReportRecord> records) =>
        name.Length >= LedgerNames.Shortest && Listed([.. records.SelectMany(Beginning).DistinctBy(found => found.Id)]);

    /// <summary>Lists the claims whose ids begin so.</summary>
    /// <returns>False where fewer than two do.</returns>
    public bool Several(LedgerRecord ledger) => Listed([.. ledger.ClaimsBeginning(name).Select(c => (c.Id.Value, c.Text))]);

    /// <param name="names">Of those whom the record knows.</param>
    public void Write(IEnumerable<string> names)
    {
        if (IsLabel(name))
        {
            terminal.Error.WriteLine(
                $"onrecord: \"{name}\" counts within one report, as it is shown; the ids that lead to a statement are listed by \"onrecord statements --report REPORT\", those of happenings by \"onrecord timeline --all\""
            );
            return;
        }

        string meant = Spelling.Nearest(name, names.Distinct(), Misspelt) is { } near ? $"; did you mean \"{Page.Harmless(near)}\"?" : "";
        terminal.Error.WriteLine($"onrecord: the record holds no report or actor \"{Page.Harmless(name)}\", nor anything with such an id{meant}");
    }

    /// <summary>"s3", "e1".</summary>
    private static bool IsLabel(string name) =>
        name.Length > 1 && name[0] is StatementId.Letter or EventId.Letter && !name.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    private bool Listed((string Id, string Words)[] found)
    {
        if (found.Length < 2)
            return false;
        terminal.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"onrecord: \"{Page.Harmless(name)}\" begins the ids of {found.Length} things; give more of one:")
        );
        foreach ((string id, string words) in found.Take(Shown))
            terminal.Error.WriteLine($"  {id}  {Page.Harmless(words.Length > LongestWords ? words[..LongestWords] + "…" : words).ReplaceLineEndings(" ")}");
        if (found.Length > Shown)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {found.Length - Shown} more"));
        return true;
    }

    private IEnumerable<(string Id, string Words)> Beginning(ReportRecord record)
    {
        string digits = record.Report.Id["sha256:".Length..];
        if (digits.StartsWith(name, StringComparison.OrdinalIgnoreCase) || record.Report.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            yield return (digits, record.Report.Source);
        foreach (string id in RecordParts.Ids(record).Where(id => id.StartsWith(name, StringComparison.Ordinal)))
            yield return (id, Words(record, id));
    }

    private static string Words(ReportRecord record, string id)
    {
        if (record.Statements.FirstOrDefault(s => s.Id == id) is { } statement)
            return string.Join(" … ", statement.Content.Select(c => c.In(record.Report.Text).ToString()));
        if (record.Propositions.FirstOrDefault(p => p.Id == id) is { } proposition)
            return proposition.Text;
        return record.Actors.FirstOrDefault(a => a.Id == id)?.Name ?? record.Report.Source;
    }
}
