using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Training.Ledger;

/// <summary>A heap of reports of which hand-coded positions say what belongs to one claim.</summary>
/// <param name="Positions">Each with the report's file name, where it stands in the text as read, and whether it speaks for the claim; null when it
/// takes no side.</param>
internal sealed record GoldHeap(string Name, IReadOnlyList<ReportRecord> Records, IReadOnlyList<GoldPosition> Positions)
{
    /// <summary>One heap for each coded affair of a folder.</summary>
    public static IEnumerable<GoldHeap> Affairs(string folderOfAffairs, OnRecordReader reader) =>
        Directory
            .EnumerateDirectories(folderOfAffairs)
            .Order(StringComparer.Ordinal)
            .Select(folder =>
            {
                Dictionary<string, ReportRecord> records = Read(reader, Directory.EnumerateFiles(Path.Combine(folder, "reports")));
                using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
                return new GoldHeap(
                    Path.GetFileName(folder),
                    [.. records.Values],
                    [.. gold.RootElement.GetProperty("claims").EnumerateArray().SelectMany(claim => PositionsOf(claim, records))]
                );
            });

    /// <summary>The 84 reports whose claims are coded.</summary>
    public static GoldHeap Claims(string corpora, OnRecordReader reader)
    {
        Dictionary<string, ReportRecord> records = Read(reader, Directory.EnumerateFiles(Path.Combine(corpora, "polnear", "dev", "text"), "*.txt"));
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpora, "claims", "dev.json")));
        return new GoldHeap(
            "claims",
            [.. records.Values],
            [.. gold.RootElement.GetProperty("claims").EnumerateArray().SelectMany(claim => PositionsOf(claim, records))]
        );
    }

    private static Dictionary<string, ReportRecord> Read(OnRecordReader reader, IEnumerable<string> files) =>
        files
            .Order(StringComparer.Ordinal)
            .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file), file => reader.Read(File.ReadAllBytes(file), source: Path.GetFileName(file)), StringComparer.Ordinal);

    private static IEnumerable<GoldPosition> PositionsOf(JsonElement claim, Dictionary<string, ReportRecord> records)
    {
        string id = claim.GetProperty("id").GetString()!;
        foreach (JsonElement position in claim.GetProperty("positions").EnumerateArray())
        {
            string file = position.TryGetProperty("file", out JsonElement name) ? name.GetString()! : position.GetProperty("doc").GetString()! + ".txt";
            int nth = position.TryGetProperty("nth", out JsonElement number) ? number.GetInt32() : 1;
            if (
                !records.TryGetValue(file, out ReportRecord? record)
                || Find(record.Report.Text, position.GetProperty("quote").GetString()!, nth, position) is not { } span
            )
                continue;
            bool? speaksFor = position.GetProperty("stance").GetString() switch
            {
                "asserts" or "reports" => true,
                "denies" or "doubts" => false,
                _ => null,
            };
            yield return new GoldPosition(id, file, span, speaksFor);
        }
    }

    /// <summary>The n-th place of a quotation, white space aside; the one nearest to its offset where that is given.</summary>
    private static TextSpan? Find(string text, string quote, int nth, JsonElement position)
    {
        string pattern = string.Join(@"\s+", quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        TextSpan[] places = [.. Regex.Matches(text, pattern).Select(match => new TextSpan(match.Index, match.Index + match.Length))];
        if (position.TryGetProperty("start", out JsonElement start))
            return places.Length == 0 ? null : places.MinBy(place => Math.Abs(place.Start - start.GetInt32()));
        return places.Length >= nth ? places[nth - 1] : null;
    }
}
