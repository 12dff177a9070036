using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Why an id finds nothing, in a sentence that says what to do.</summary>
internal static class UnknownIds
{
    /// <summary>Digits of a hash that lead to a report.</summary>
    private const int ShortestHash = 8;

    private const int Listed = 5,
        LongestText = 60;

    public static string Report(RecordView view, string id)
    {
        string digits = id.StartsWith("sha256:", StringComparison.Ordinal) ? id["sha256:".Length..] : id;
        string[] named =
        [
            .. view
                .Records.Where(r => Path.GetFileName(r.Report.Source.Replace('\\', '/')) == id || IsBeginning(digits, r.Report.Id))
                .Select(r => r.Report.Source),
        ];
        return (named.Length, digits.Length < ShortestHash) switch
        {
            (0, _) => $"There is no report “{id}” in the record; the list of reports shows what there is.",
            (1, true) => $"“{id}” is too short for an id: give at least {ShortestHash} digits of the hash, or the name of the file.",
            (1, false) => $"There is no report “{id}” in the record; the list of reports shows what there is.",
            _ => $"“{id}” may be {named.Length} reports; give more digits of the hash, or the whole address.",
        };
    }

    public static string Statement(CorrectedStore store, ReportRecord record, string id)
    {
        if (store.FindRemoved(id) is not null)
            return $"A correction took the statement “{id}” out of the record; the list of corrections says who, and why.";
        bool isOlder = store.Analyses(record.Report.Id).Any(older => older.Statements.Any(s => s.Id == id));
        return isOlder
            ? $"The statement “{id}” stands in an older reading of this report, and nothing took its place in the newest; the report shows what is read in it now."
            : $"The report has no statement “{id}”; the report shows those that it has.";
    }

    public static string Claim(RecordView view, string id)
    {
        IReadOnlyList<ClaimEntry> beginning = view.Ledger.ClaimsBeginning(id);
        return beginning.Count > 1
            ? $"“{id}” may be {beginning.Count} claims; give more of the id: {string.Join("; ", beginning.Take(Listed).Select(c => $"{c.Id} “{Excerpt.Beginning(c.Text, LongestText)}”"))}{(beginning.Count > Listed ? "; …" : ".")}"
            : $"There is no claim “{id}” in the record; it may have come from another record, or its report is gone. The list of claims shows what there is.";
    }

    private static bool IsBeginning(string digits, string id) =>
        digits.Length > 0 && digits.All(char.IsAsciiHexDigit) && id.StartsWith("sha256:" + digits, StringComparison.OrdinalIgnoreCase);
}
