using OnRecord.Cli.Printing;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Correcting;

/// <summary>A correction on one line.</summary>
internal static class CorrectionLines
{
    private const int LongestWords = 60;

    /// <summary>"speaker of “told the council” in a.txt: was “unknown”, now “Ada Brandt”".</summary>
    public static string Of(Correction correction, CorrectedRecords corrected)
    {
        if (correction.Kind is CorrectionKind.Undo or CorrectionKind.Place)
            return $"{EnumWords.Of(correction.Kind)} {ShortId.Of(correction.Of!.Value)}";
        CorrectionMark? mark = corrected.Records.SelectMany(CorrectionMarks.Of).FirstOrDefault(m => m.Id == correction.Id);
        string second = correction.Other is { } other ? $" and {About(other, corrected)}" : "";
        string change = mark switch
        {
            { Was: not null, Now: not null } => CorrectionWords.Change(mark),
            { Now: { } now } => $": {(correction.Kind == CorrectionKind.Origin ? "from " : "")}“{now}”",
            _ when correction.Kind == CorrectionKind.Origin => ": of its own",
            _ when correction.Opposite => ": one says the opposite of the other",
            _ => "",
        };
        return Page.Harmless($"{CorrectionWords.Name(correction.Kind)}, {About(correction.Target!, corrected)}{second}{change}");
    }

    /// <summary>"“told the council” in a.txt".</summary>
    public static string About(Anchor anchor, CorrectedRecords corrected)
    {
        string source = corrected.Records.FirstOrDefault(r => r.Report.Id == anchor.Report)?.Report.Source is { } path
            ? ReportNames.FileOf(path)
            : Short(anchor.Report);
        string? words = anchor.Part == AnchorPart.Actor ? anchor.Name : anchor.Content?.Exact ?? anchor.Quote?.Exact;
        return words is null ? source : $"“{(words.Length > LongestWords ? words[..LongestWords] + "…" : words)}” in {source}";
    }

    private static string Short(string report) => report.StartsWith("sha256:", StringComparison.Ordinal) ? report[..Math.Min(report.Length, 15)] : report;
}
