using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using OnRecord.Reading;

namespace OnRecord.Benchmarks;

/// <summary>
/// Pages a second on one core, warm, of three in turn in one run: ours from bytes to report, AngleSharp's bare parse of the decoded pages, and Mozilla's
/// Readability on linkedom. By processor time, so that other work on the machine counts little; the best of several rounds each.
/// </summary>
internal static class PageSpeed
{
    private const int WarmingRounds = 30,
        Rounds = 15;

    public static void Run()
    {
        byte[][] pages = [.. Corpus.Pages().Select(Corpus.Bytes)];
        if (pages.Length == 0)
            throw new InvalidOperationException("The pages of the benchmark are not at hand.");
        string[] decoded = [.. pages.Select(System.Text.Encoding.UTF8.GetString)];
        var parser = new HtmlParser();
        Action ours = () => Sum(pages, page => ReportReader.Read("page.html", page).Text.Length);
        Action bare = () => Sum(decoded, page => parser.ParseDocument(page).ChildNodes.Length);

        for (int i = 0; i < WarmingRounds; i++)
        {
            ours();
            bare();
        }

        // Round by round in turn, so that a slow moment of the machine meets both.
        double bestOurs = double.MaxValue,
            bestBare = double.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            bestOurs = Math.Min(bestOurs, Seconds(ours));
            bestBare = Math.Min(bestBare, Seconds(bare));
        }

        double rate = pages.Length / bestOurs,
            bareRate = pages.Length / bestBare,
            readability = Readability();
        Print("OnRecord, bytes to report", rate);
        Print("AngleSharp, bare parse", bareRate);
        Print("Readability on linkedom", readability);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rate / readability:f1} times Readability, {rate / bareRate:f2} of the bare parse ({pages.Length} pages)"
            )
        );
    }

    private static double Readability()
    {
        string folder = Path.Combine(Corpus.Root, "bench", "readability");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.ArgumentList.Add("bench.mjs");
        start.ArgumentList.Add(Corpus.PageFolder);
        using Process node = Process.Start(start)!;
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return double.Parse(output.Split(' ').SkipWhile(word => !word.EndsWith(':')).Skip(1).First(), CultureInfo.InvariantCulture);
    }

    private static double Seconds(Action round)
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        round();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void Sum<T>(T[] pages, Func<T, int> measure)
    {
        if (pages.Sum(measure) == 0)
            throw new InvalidOperationException("Nothing was read.");
    }

    private static void Print(string what, double rate) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what, -26} {rate, 6:f0} pages a second"));
}
