using System.Diagnostics;
using System.Globalization;
using OnRecord.Analysis;
using OnRecord.Benchmarks.Made;
using OnRecord.Ledger;
using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Ledger.Repeats;
using OnRecord.Ledger.Series;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;
using OnRecord.Web.Model;

namespace OnRecord.Benchmarks;

/// <summary>What each part of the ledger costs, by processor time and memory, for so many reports.</summary>
internal static class LedgerAtScale
{
    /// <summary>Made reports, and a judge that answers at once.</summary>
    public static void Run(int reports)
    {
        ReportRecord[] records = Part("records", () => Enumerable.Range(0, reports).Select(i => MadeReports.Of(i).Record).ToArray());
        var judge = new MadeJudge();
        Run(records, judge, null);
        Console.WriteLine($"  pairs screened {judge.Screened:n0}, judged {judge.Asked:n0}");
    }

    /// <summary>The first reports of a record, and the judge itself, with what the record remembers of it.</summary>
    public static void Run(string path, int reports)
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(path);
        ReportRecord[] records = Part("records", () => store.Current().Take(reports).ToArray());
        ModelManifest models = ModelManifest.Read(ModelFiles.DefaultDirectory);
        var recall = new VerdictRecall(store, $"{ProgramVersion.Current} {models.Hash}");
        Run(records, new RememberingJudge(PropositionJudge.Load(models), recall), RebuttalJudge.Load(models).With(recall));
    }

    private static void Run(ReportRecord[] records, IPropositionJudge judge, IRebuttalJudge? rebuttals)
    {
        var limits = new LedgerLimits();
        var merger = new OccurrenceMerger();
        var writer = new HappeningWriter();
        var keptCopies = new KeptCopies();
        var keptStories = new KeptStories();
        var keptClaims = new KeptClaims(limits);
        var ledger = new ReportLedger(new GistReader(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory))), judge, limits, rebuttals);
        ReportBook? before = null;
        // All but the last, and then the last.
        foreach (ReportRecord[] state in new[] { records[..^1], records })
        {
            Console.WriteLine(state.Length < records.Length ? "a first state" : "one report more");
            ReportBook? known = before;
            ReportBook book = Part("book", () => new ReportBook(state, known));
            IReadOnlyList<Occurrence> occurrences = Part("happenings", () => merger.Follow(book));
            InferredDates dates = Part("dates", () => DateInference.Infer(book, occurrences));
            Part("series", () => SeriesFinder.Find(book, dates));
            Part("written", () => writer.Write(occurrences, dates));
            Part("notes", () => ContradictionNotes.Of(occurrences).ToArray());
            IReadOnlyList<IReadOnlyList<int>> copies = Part("copies", () => keptCopies.Group(book));
            var stories = Part("stories", () => keptStories.Group(book, occurrences, copies, dates.Reports));
            var quotations = Part("quotations", () => QuotationMatcher.Match(book, copies));
            var identities = Part("identities", () => book.Identities.Write());
            Part(
                "entering",
                () =>
                {
                    foreach (ReportRecord record in state.Skip(ledger.Reports.Count))
                        ledger.Enter(record);
                    ledger.Settle();
                    return ledger;
                }
            );
            var claims = Part("claims", () => keptClaims.Write(ledger.Clusters, book, id => dates.Reports.GetValueOrDefault(id)));
            Console.WriteLine(
                $"  claims {claims.Count:n0}, of several positions {claims.Count(c => c.Claim.Positions.Count > 1):n0}, stories {stories.Count:n0}"
            );
            var possibly = Part("possibly", () => claims.Select(c => ledger.PossiblySame(c.Cluster).ToArray()).ToArray());
            var written = new LedgerRecord
            {
                Identities = identities,
                Claims = [.. claims.Select(c => c.Claim)],
                Stories = stories,
                Quotations = quotations,
            };
            RecordView view = Part("view", () => new RecordView(state, written));
            Part("query index", () => view.Index.Statements(QueryReader.Read("harbour")));
            Part("query", () => view.Index.Facets(QueryReader.Read("harbour")));
            Part("home", () => HomeBuilder.Build(view));
            GC.KeepAlive(possibly);
            before = book;
        }
    }

    private static T Part<T>(string name, Func<T> work)
    {
        using Process process = Process.GetCurrentProcess();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan before = process.TotalProcessorTime;
        T made = work();
        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name, -14} {seconds * 1000, 12:n0} ms {(GC.GetTotalMemory(true) - memory) / 1e6, 10:n1} MB")
        );
        return made;
    }
}
