using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Analysis;
using OnRecord.Benchmarks.Made;
using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;
using OnRecord.Web.Model;

namespace OnRecord.Benchmarks;

/// <summary>
/// What each stage of the kept ledger costs, by processor time, for so many reports: in the first state, and for one report more, of which the median of
/// several is told. The digest of the last state's JSON shows whether another program says the same.
/// </summary>
internal static class LedgerAtScale
{
    /// <summary>Reports that come one by one behind the first state; those that warm the program up are not told.</summary>
    private const int Single = 9,
        Warming = 4;

    /// <summary>Made reports, and a judge that answers at once.</summary>
    public static void Run(int reports)
    {
        ReportRecord[] records = [.. Enumerable.Range(0, reports).Select(i => MadeReports.Of(i).Record)];
        var judge = new MadeJudge();
        Run(records, judge, null);
        Console.WriteLine($"pairs screened {judge.Screened:n0}, judged {judge.Asked:n0}");
    }

    /// <summary>The first reports of a record, and the judge itself, with what the record remembers of it.</summary>
    public static void Run(string path, int reports)
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(path);
        ReportRecord[] records = [.. store.Current().Take(reports)];
        ModelManifest models = ModelManifest.Read(ModelFiles.DefaultDirectory);
        var recall = new VerdictRecall(store, $"{ProgramVersion.Current} {models.Hash}");
        Run(records, new RememberingJudge(PropositionJudge.Load(models), recall), RebuttalJudge.Load(models).With(recall));
    }

    private static void Run(ReportRecord[] records, IPropositionJudge judge, IRebuttalJudge? rebuttals)
    {
        var limits = new LedgerLimits();
        var gists = new GistReader(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory)));
        var times = new StageTimes();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = new KeptLedger(_ => new ReportLedger(gists, judge, limits, rebuttals), limits) { Done = times.Done };
        times.Begin();
        LedgerRecord ledger = kept.Keep(records[..^(Single + Warming)]);
        times.End();
        times.Write("a first state");
        for (int left = Single + Warming - 1; left >= 0; left--)
        {
            ReportRecord[] state = records[..^left];
            if (left == Single - 1)
                times.Forget();
            times.Begin();
            ledger = kept.Keep(state);
            times.End();
        }

        times.Write("one report more");
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held beside the records {held / 1e3 / records.Length, 8:n1} KB a report"));
        Desk(records, ledger);
        Console.WriteLine($"ledger {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(RecordJson.Write(ledger))))}");
        GC.KeepAlive(kept);
    }

    /// <summary>What the desk makes of a state, and what its first answers add.</summary>
    private static void Desk(ReportRecord[] records, LedgerRecord ledger)
    {
        var times = new StageTimes();
        times.Begin();
        var view = new RecordView(records, ledger);
        times.Done("view");
        view.Index.Statements(QueryReader.Read("harbour"));
        times.Done("query index");
        _ = view.Index.Statements(QueryReader.Read("harbour")).Facets;
        times.Done("query");
        HomeBuilder.Build(view);
        times.Done("home");
        times.Write("the desk");
    }
}
