using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Tests.Ledger.Figures;

/// <summary>The coded affairs of figures, read with the committed models, and how the ledger's series stand to the coding.</summary>
internal sealed partial class FigureAffairs
{
    private readonly List<string> _log = [];

    public int Values { get; private set; }

    public int InSeries { get; private set; }

    public int Pairs { get; private set; }

    public int PairsRight { get; private set; }

    /// <summary>What went wrong, a line each.</summary>
    public string Log => string.Join('\n', _log);

    public static FigureAffairs Measure(string path)
    {
        var measured = new FigureAffairs();
        string[] affairs = File.ReadAllText(path).Split("\n= ");
        foreach (string affair in affairs.Skip(1))
            measured.Add(affair);
        return measured;
    }

    private void Add(string affair)
    {
        string[] parts = affair.Split("\n@ ");
        string name = parts[0].Trim();
        var coded = new List<Coded>();
        var records = new List<ReportRecord>();
        foreach (string part in parts.Skip(1))
        {
            string[] lines = part.Split('\n', 2);
            string id = $"{name}{records.Count}";
            string text = Plain(lines[1].Trim(), id, coded);
            records.Add(Propositions.Read.Record(id, text, DateOnly.Parse(lines[0][..10], CultureInfo.InvariantCulture), lines[0][11..]));
        }

        LedgerRecord ledger = new TimelineKeeper().Keep(records);
        int[] at = [.. coded.Select(c => SeriesAt(ledger, c))];
        foreach (IGrouping<string, int> series in Enumerable.Range(0, coded.Count).Where(i => coded[i].Series != "-").GroupBy(i => coded[i].Series))
        {
            int best = series.Where(i => at[i] >= 0).GroupBy(i => at[i]).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? -1;
            bool own =
                best >= 0 && Enumerable.Range(0, coded.Count).Where(i => at[i] == best).GroupBy(i => coded[i].Series).MaxBy(g => g.Count())!.Key == series.Key;
            bool constant = series.Select(i => coded[i].Value).Distinct().Count() == 1;
            foreach (int i in series)
            {
                Values++;
                // What two reports give alike is a series of one value, which the ledger does not list.
                if (own && at[i] == best || constant && at[i] < 0)
                    InSeries++;
                else
                    _log.Add($"{name}: {coded[i]} is in series {at[i]}, not {best}");
            }

            int[] order = [.. series];
            for (int i = 1; i < order.Length; i++)
            {
                Coded earlier = coded[order[i - 1]],
                    later = coded[order[i]];
                bool clash = earlier.Clash is not null && earlier.Clash == later.Clash;
                if (earlier.Value == later.Value && !clash)
                    continue;
                Pairs++;
                if (IsNoted(ledger, earlier, later) == clash)
                    PairsRight++;
                else
                    _log.Add($"{name}: {earlier} and {later} {(clash ? "contradict each other, and no note says so" : "are no contradiction")}");
            }
        }
    }

    private static int SeriesAt(LedgerRecord ledger, Coded coded) =>
        ledger
            .Series.Select((s, i) => (s, i))
            .Where(x => x.s.Points.Any(p => p.Report == coded.Report && p.Span.Overlaps(coded.Span)))
            .Select(x => x.i)
            .DefaultIfEmpty(-1)
            .First();

    private static bool IsNoted(LedgerRecord ledger, Coded a, Coded b) =>
        ledger.Notes.Any(n => new[] { a, b }.All(c => n.Spans.Any(s => s.Report == c.Report && s.Span.Overlaps(c.Span))));

    /// <summary>The text without marks.</summary>
    private static string Plain(string marked, string report, List<Coded> coded)
    {
        string text = "";
        int from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text += marked[from..mark.Index];
            string words = mark.Groups["words"].Value;
            coded.Add(
                new Coded(
                    report,
                    new TextSpan(text.Length, text.Length + words.Length),
                    mark.Groups["series"].Value,
                    words,
                    mark.Groups["clash"] is { Success: true } c ? c.Value : null
                )
            );
            text += words;
            from = mark.Index + mark.Length;
        }

        return text + marked[from..];
    }

    [GeneratedRegex(@"\{(?<series>[a-z-])(!(?<clash>[a-z]))?:(?<words>[^}]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    private sealed record Coded(string Report, TextSpan Span, string Series, string Words, string? Clash)
    {
        /// <summary>Equal for two values that are written alike: enough to tell a change from a repetition.</summary>
        public string Value => Words.Replace("percent", "per cent", StringComparison.Ordinal).Replace(".00", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
