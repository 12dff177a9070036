using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OnRecord.Benchmarks.Made;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;
using OnRecord.Web;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Benchmarks;

/// <summary>
/// A desk before a record of so many made reports: what the first state takes, what one more report takes, and how long and how large each page is.
/// </summary>
internal static partial class DeskAtScale
{
    private const int Rounds = 41;

    private static readonly string[] Pages =
    [
        "/",
        "/claims",
        "/reports",
        "/actors",
        "/statements",
        "/statements?q=harbour",
        "/events",
        "/stories",
        "/figures",
        "/wordings",
        "/words",
        "/open",
        "/review",
    ];

    public static async Task Run(int reports)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-desk-");
        using SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(Path.Combine(folder.FullName, "made.db"));
        for (int i = 0; i < reports; i++)
            Add(store, i);
        var judge = new MadeJudge();
        KeptLedger ledger = new LedgerKeeper(new LedgerLimits(), () => judge).Kept();
        var options = new DeskOptions
        {
            Port = 0,
            Patience = TimeSpan.FromHours(1),
            FirstPatience = TimeSpan.FromHours(4),
        };
        await using WebApplication desk = Desk.Build(store, options, new LedgerShelf(ledger.Keep), Console.Error);
        await desk.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(desk.Urls.Single()), Timeout = TimeSpan.FromHours(4) };
        Shelf shelf = desk.Services.GetRequiredService<Shelf>();

        long before = GC.GetTotalMemory(forceFullCollection: true);
        RecordView state = await Spent("first state", () => shelf.BringAsync(CancellationToken.None));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs judged {judge.Asked / (double)reports:f1} a report"));
        ClaimEntry claim = state.Ledger.Claims.First(c => c.Positions.Count > 3);
        StoryEntry story = state.Ledger.Stories.MaxBy(s => s.Reports.Count)!;
        foreach (
            string page in Pages.Concat([
                Addresses.Claim(claim.Id),
                Addresses.Report(claim.Positions[0].Report),
                Addresses.Story(story.Id),
                Addresses.Actor(state.Ledger.Identities.MaxBy(i => i.Members.Count)!.Name),
            ])
        )
            await Measure(client, page);
        Add(store, reports);
        await Spent("one report more", () => shelf.BringAsync(CancellationToken.None));
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {held / 1e6:n0} MB, {held / 1e3 / reports:f0} KB a report"));
        await desk.StopAsync();
        folder.Delete(recursive: true);
    }

    private static void Add(SqliteRecordStore store, int number)
    {
        (ReportRecord record, byte[] original) = MadeReports.Of(number);
        store.Add(record, original);
    }

    private static async Task<T> Spent<T>(string what, Func<Task<T>> work)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        T made = await work();
        process.Refresh();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what, -18} {(process.TotalProcessorTime - before).TotalSeconds:n2} s of processor time")
        );
        return made;
    }

    /// <summary>The first answer, and of several more the best, the median and the 95th percentile: other work on the machine makes none faster.</summary>
    private static async Task Measure(HttpClient client, string address)
    {
        var taken = new double[Rounds];
        string body = "";
        for (int i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            body = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            taken[i] = watch.Elapsed.TotalMilliseconds;
        }

        double first = taken[0];
        double[] warm = [.. taken.Skip(1).Order()];

        string shown = address.Length > 24 ? address[..24] : address;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{shown, -24} first {first, 8:n0} ms  best {warm[0], 6:n1}  median {warm[warm.Length / 2], 6:n1}  95 % {warm[warm.Length * 95 / 100], 6:n1} ms  {body.Length / 1024.0, 7:n1} KB  {Element().Count(body), 6} elements"
            )
        );
    }

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Element();
}
