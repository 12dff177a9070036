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
    private const int Rounds = 41,
        RoundsOfTables = 3;

    private static readonly string[] Pages =
    [
        "/",
        "/claims",
        "/reports",
        "/actors",
        "/statements",
        "/statements?sort=newest",
        "/statements?q=harbour",
        "/events",
        "/stories",
        "/figures",
        "/wordings",
        "/words",
        "/open",
        "/outlets",
        "/gaps?of=outlet",
        "/timeline",
        "/timeline?q=harbour",
        "/documents",
        "/review",
        "/new",
        "/queries",
        "/corrections",
        "/search?q=harbour",
        "/api/v1/statements",
        "/api/v1/claims",
        "/api/v1/positions",
        "/api/v1/actors",
        "/api/v1/reports",
        "/api/v1/outlets",
        "/api/v1/stories",
        "/api/v1/events",
        "/api/v1/figures",
        "/api/v1/timeline",
        "/api/v1/timeline?q=harbour",
    ];

    // Answers that hold all rows, as they are streamed.
    private static readonly string[] Tables = ["/statements.ndjson", "/claims.csv"];

    /// <param name="kept">A folder for the pages as they were answered; null where nobody looks at them.</param>
    /// <param name="record">Where the reports are entered, which takes as long as the first state does: those that it holds from an earlier run are not made
    /// again. Null for one that is deleted at the end.</param>
    public static async Task Run(int reports, string? kept = null, string? record = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-desk-");
        using SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(record ?? Path.Combine(folder.FullName, "made.db"));
        await Spent(
            "entered",
            () =>
            {
                for (int i = store.Count(); i < reports; i++)
                    Add(store, i);
                return Task.FromResult(store.Count());
            }
        );
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
        Hold("after the first state");
        string outlet = state.Records.Select(r => r.Report.Outlet?.Name).OfType<string>().CountBy(name => name).MaxBy(n => n.Value).Key;
        foreach (string page in Pages.Concat(Large(state.Ledger)).Append(Addresses.Outlet(outlet)))
            await Measure(client, page, Rounds, kept);
        foreach (string table in Tables)
            await Measure(client, table, RoundsOfTables, kept: null);
        Hold("after the pages");
        state = null!;
        Add(store, reports);
        await Spent("one report more", () => shelf.BringAsync(CancellationToken.None));
        Hold("after one report more");
        await desk.StopAsync();

        void Hold(string when)
        {
            long held = GC.GetTotalMemory(forceFullCollection: true) - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {when} {held / 1e6:n0} MB, {held / 1e3 / reports:f0} KB a report"));
        }
        folder.Delete(recursive: true);
    }

    /// <summary>A claim as most are, and of each kind the one of which there is most to show.</summary>
    private static IEnumerable<string> Large(LedgerRecord ledger)
    {
        ClaimEntry claim = ledger.Claims.First(c => c.Positions.Count > 3);
        yield return Addresses.Claim(claim.Id);
        yield return Addresses.Claim(ledger.Claims.MaxBy(c => c.Positions.Count)!.Id);
        yield return Addresses.Report(claim.Positions[0].Report);
        yield return Addresses.Story(ledger.Stories.MaxBy(s => s.Reports.Count)!.Id);
        yield return Addresses.Event(ledger.Events.MaxBy(e => e.Tellings.Count)!.Id);
        yield return Addresses.Series(ledger.Series.MaxBy(s => s.Points.Count)!.Id);
        yield return Addresses.Actor(ledger.Identities.MaxBy(i => i.Members.Count)!.Name);
        yield return Addresses.Actor(claim.Positions.First(p => p.Actor is not null).Actor!);
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
        var watch = Stopwatch.StartNew();
        T made = await work();
        process.Refresh();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -18} {(process.TotalProcessorTime - before).TotalSeconds:n2} s of processor time, {watch.Elapsed.TotalSeconds:n2} s"
            )
        );
        return made;
    }

    /// <summary>The first answer, and of several more the best, the median and the 95th percentile: other work on the machine makes none faster.</summary>
    private static async Task Measure(HttpClient client, string address, int rounds, string? kept)
    {
        var taken = new double[rounds];
        string body = "";
        for (int i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            body = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            taken[i] = watch.Elapsed.TotalMilliseconds;
        }

        if (kept is not null)
            await File.WriteAllTextAsync(Path.Combine(kept, Uri.EscapeDataString(address) + ".html"), body);
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
