using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Reading;
using OnRecord.Reading.Decoding;
using OnRecord.Time;
using Xunit.Abstractions;

namespace OnRecord.Tests.Reading.Pages;

/// <summary>On the development pages of the article-extraction benchmark, when they are at hand: the article, the way back, and what the pages say of
/// themselves.</summary>
public sealed partial class BenchmarkPagesTests(ITestOutputHelper output)
{
    private const double FloorOfF1 = 0.985;

    private static readonly Lazy<List<(string Key, byte[] Bytes, Report Report)>?> Pages = new(Load);

    [SkippableFact]
    public void Read_DevelopmentPages_KeepTheFloor()
    {
        List<(string Key, byte[] Bytes, Report Report)> pages = Present();
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder()!, "ground-truth.json")));
        double precision = 0,
            recall = 0;
        foreach ((string key, _, Report report) in pages)
        {
            Dictionary<string, int> wanted = Shingles(truth.RootElement.GetProperty(key).GetProperty("articleBody").GetString()!);
            Dictionary<string, int> found = Shingles(string.Join('\n', report.Body.Select(span => span.In(report.Text).ToString())));
            double both = found.Sum(pair => Math.Min(pair.Value, wanted.GetValueOrDefault(pair.Key)));
            precision += both / Math.Max(1, found.Values.Sum());
            recall += both / Math.Max(1, wanted.Values.Sum());
        }

        double f1 = 2 * precision * recall / (precision + recall) / pages.Count;
        output.WriteLine($"F1 {f1:F4} on {pages.Count} pages");
        f1.ShouldBeGreaterThan(FloorOfF1);
    }

    [SkippableFact]
    public void Map_DevelopmentPages_LeadBackEveryCharacter()
    {
        List<(string Key, byte[] Bytes, Report Report)> pages = Present();
        foreach ((string key, byte[] bytes, Report report) in pages)
        {
            string page = PageDecoder.Decode(key, Gzip.Unpack(key, bytes, int.MaxValue).Bytes.Span).Text;
            PageMapChecks.ShouldLeadBack(report, page).ShouldBe(0, key);
        }
    }

    [SkippableFact]
    public void Read_DevelopmentPages_SayWhatTheySayOfThemselves()
    {
        List<(string Key, byte[] Bytes, Report Report)> pages = Present();
        Dictionary<string, string[]> facts = Facts();
        int dates = 0,
            outlets = 0,
            headlines = 0,
            languages = 0,
            writers = 0,
            written = 0,
            sections = 0,
            addresses = 0,
            changes = 0,
            changed = 0;
        foreach ((string key, _, Report report) in pages)
        {
            string[] fact = facts[key[..12]];
            string date = report.Published?.FirstDay.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "",
                outlet = report.Outlet?.Name ?? "";
            string headline = report.Headline is { } span ? span.In(report.Text).ToString() : report.Title ?? "";
            if (date == fact[1])
                dates++;
            else
                output.WriteLine($"{key[..12]} date {date}, should be {fact[1]}");
            if (Same(outlet, fact[2]))
                outlets++;
            else
                output.WriteLine($"{key[..12]} outlet {outlet}, should be {fact[2]}");
            if (Same(headline, fact[3]))
                headlines++;
            else
                output.WriteLine($"{key[..12]} headline {headline}, should be {fact[3]}");
            if (report.Language == fact[4])
                languages++;
            else
                output.WriteLine($"{key[..12]} language {report.Language}, should be {fact[4]}");
            string section = report.Section ?? "",
                address = report.Url ?? "",
                modified = report.Modified is { Precision: TimePrecision.Minute } m
                    ? m.Start.ToString("yyyy-MM-dd'T'HH:mmzzz", System.Globalization.CultureInfo.InvariantCulture)
                    : "";
            if (Ways(fact[6]).Any(way => Same(section, way)))
                sections++;
            else
                output.WriteLine($"{key[..12]} section {section}, should be {fact[6]}");
            if (address == fact[7])
                addresses++;
            else
                output.WriteLine($"{key[..12]} address {address}, should be {fact[7]}");
            if (Ways(fact[8]).Contains(modified))
                changes++;
            else
                output.WriteLine($"{key[..12]} modified {modified}, should be {fact[8]}");
            if (fact[8].Length > 0 && Ways(fact[8]).Contains(modified))
                changed++;
            if (fact[5].Length == 0)
                continue;
            written++;
            string writer = report.Byline is { } by ? by.In(report.Text).ToString() : report.Author ?? "";
            if (Letters(writer).Contains(Letters(fact[5]), StringComparison.Ordinal))
                writers++;
            else
                output.WriteLine($"{key[..12]} written by {writer}, should be {fact[5]}");
        }

        output.WriteLine(
            $"of {pages.Count}: date {dates}, outlet {outlets}, headline {headlines}, language {languages}; of {written}: writer {writers}; of {pages.Count}: section {sections}, address {addresses}, modified {changes} ({changed} of {facts.Values.Count(f => f[8].Length > 0)} that were)"
        );
        sections.ShouldBeGreaterThanOrEqualTo(50);
        addresses.ShouldBeGreaterThanOrEqualTo(62);
        changes.ShouldBeGreaterThanOrEqualTo(58);
        languages.ShouldBeGreaterThanOrEqualTo(60);
        writers.ShouldBeGreaterThanOrEqualTo(46);
        dates.ShouldBeGreaterThanOrEqualTo(60);
        outlets.ShouldBeGreaterThanOrEqualTo(54);
        headlines.ShouldBeGreaterThanOrEqualTo(61);
    }

    private static List<(string Key, byte[] Bytes, Report Report)> Present()
    {
        Skip.If(Pages.Value is null, "the benchmark's pages (../shared/corpora/pages) are not here");
        return Pages.Value!;
    }

    private static List<(string, byte[], Report)>? Load()
    {
        if (Folder() is not { } folder)
            return null;
        List<(string, byte[], Report)> pages = [];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "html"), "*.gz").Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(path);
            pages.Add((Path.GetFileName(path).Split('.')[0], bytes, ReportReader.Read(path, bytes)));
        }

        return pages;
    }

    private static string? Folder()
    {
        string pages = Repository.At("..", "shared", "corpora", "pages");
        return Directory.Exists(pages) ? pages : null;
    }

    private static Dictionary<string, string[]> Facts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", "Pages", "page-facts.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0]);

    private static Dictionary<string, int> Shingles(string text)
    {
        string[] words = [.. Word().Matches(text).Select(match => match.Value)];
        Dictionary<string, int> counts = [];
        for (int i = 0; i < Math.Max(1, words.Length - 3) && words.Length > 0; i++)
        {
            string shingle = string.Join(' ', words.Skip(i).Take(4));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    private static string[] Ways(string fact) => fact.Split(" | ");

    private static bool Same(string found, string wanted) => Letters(found) == Letters(wanted);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
