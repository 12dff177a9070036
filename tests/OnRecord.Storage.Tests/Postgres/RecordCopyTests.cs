using OnRecord.Corrections;
using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage.Tests.Sqlite;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests.Postgres;

/// <summary>A record that moves from one database to the other and back, with everything in it.</summary>
[Collection(OnPostgres.Name)]
public sealed class RecordCopyTests(PostgresServer server) : IDisposable
{
    private readonly SqliteOffer _files = new();
    private readonly PostgresOffer _server = new(server);

    public void Dispose()
    {
        _files.Dispose();
        _server.Dispose();
    }

    [SkippableFact]
    public void Run_ToTheServerAndBack_IsTheSameRecord()
    {
        using IRecordStore first = Filled(),
            middle = _server.Open("a"),
            last = _files.Open("b");

        RecordCopy.Run(first, middle).ShouldBe(7);
        RecordCopy.Run(middle, last).ShouldBe(7);

        foreach (IRecordStore copy in new[] { middle, last })
        {
            copy.Journal().ShouldBe(first.Journal());
            // Read again, a text with a NUL would be taken for a binary file.
            new RecordVerifier(copy)
                .Verify()
                .ShouldAllBe(m => m.ToString().StartsWith("odd.txt", StringComparison.Ordinal) && m.Fault.Contains("binary"));
            copy.CheckMeaning().ShouldBeEmpty();
            Told(copy).ShouldBe(Told(first));
        }

        // Both go on from there as the first would.
        (ReportRecord record, byte[] bytes) = Samples.Harbour("later.txt", Samples.HarbourText + " Later.");
        foreach (IRecordStore store in new[] { first, middle, last })
            store.Add(record, bytes).ShouldBe(AddOutcome.Added);
        middle.Journal().ShouldBe(first.Journal());
        last.Journal().ShouldBe(first.Journal());
    }

    [SkippableTheory]
    [InlineData("possible")]
    [InlineData("possibly denied")]
    [InlineData("cafe")]
    [InlineData("CAFÉ")]
    [InlineData("\"harbour was sold\"")]
    [InlineData("\"was harbour\"")]
    [InlineData("well-known")]
    [InlineData("3.5")]
    [InlineData("http://a.example/x?y=1")]
    [InlineData("brandt mayor")]
    [InlineData("the")]
    [InlineData("relational hopping generically")]
    [InlineData("مرفأ")]
    public void Search_AnyQuery_FindsTheSameReportsInBoth(string query)
    {
        using IRecordStore first = Filled(),
            second = _server.Open("a");
        RecordCopy.Run(first, second);

        second
            .Search(query)
            .Select(h => h.Report)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(first.Search(query).Select(h => h.Report).Distinct().Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Run_IntoARecordThatHoldsSomething_IsRefused()
    {
        using IRecordStore first = Filled(),
            second = _server.Open("a");
        (ReportRecord record, byte[] bytes) = Samples.Plain("x.txt", "One.");
        second.Add(record, bytes);

        Should.Throw<ArgumentException>(() => RecordCopy.Run(first, second));

        second.Count().ShouldBe(1);
    }

    [SkippableFact]
    public void Run_StoppedInBetween_LeavesNothing()
    {
        using IRecordStore first = Filled(),
            second = _server.Open("a");
        int copied = 0;

        Should.Throw<OperationCanceledException>(() =>
            RecordCopy.Run(
                first,
                second,
                () =>
                {
                    if (++copied == 3)
                        throw new OperationCanceledException();
                }
            )
        );

        second.Count().ShouldBe(0);
        RecordCopy.Run(first, second).ShouldBe(7);
    }

    private static LedgerShelf Shelf => new((records, _, _) => new LedgerRecord { Notes = [new LedgerNoteEntry("OR1", $"{records.Count}", [])] }, "one");

    private static string[] Told(IRecordStore store) =>
        [
            .. store.Current().Select(RecordJson.Write),
            .. store.All().SelectMany(r => new[] { RecordJson.Write(r.Record), Convert.ToHexString(r.Original) }.Concat(r.Quotes.Select(q => q.ToString()))),
            .. store.Current().SelectMany(r => store.Revisions(r.Report.Source)),
            .. store.Current().SelectMany(r => store.Copies(r.Report.Id)),
            .. store.Current().SelectMany(r => store.Analyses(r.Report.Id)).Select(RecordJson.Write),
            .. store.Statements(new StatementFilter()).Select(s => s.Statement.Id.Value),
            .. store.Actors().Select(a => a.ToString()),
            .. store.Corrections().Select(CorrectionJson.Write),
            store.Fetched("https://a.example/feed").ToString(),
            RecordJson.Write(Shelf.Last(new CorrectedStore(store))!.Ledger),
            .. store.Verdicts("one", [7, 8, -9]).OrderBy(v => v.Key).Select(v => v.ToString()),
        ];

    private IRecordStore Filled()
    {
        IRecordStore store = _files.Open("a");
        (ReportRecord harbour, byte[] bytes) = Samples.Harbour();
        store.Add(harbour, bytes);
        store.Add(harbour with { MadeBy = new MadeByEntry("0.9", "models b") }, bytes);
        (ReportRecord revised, byte[] more) = Samples.Harbour(text: Samples.HarbourText + " It is possible, he said at the cafe\u0301.");
        store.Add(revised, more);
        foreach (
            (string source, string text) in new[]
            {
                ("odd.txt", "A NUL \0 and \u0001 and \U0001F5DE stand in Z\u00FCrich; e\u0301 too. Possibly 3.5 of them."),
                ("words.txt", "The well-known relational hopping generically denied it at http://a.example/x?y=1, at the CAFÉ."),
                ("مرفأ.txt", "أغلق مرفأ المدينة يوم الاثنين."),
                ("c.txt", string.Concat(Enumerable.Repeat("The ferry went on from the southern basin while tugs held the ship. ", 4))),
                ("d.txt", string.Concat(Enumerable.Repeat("The ferry went on from the southern basin while tugs held the ship. ", 4)) + "More follows."),
            }
        )
        {
            (ReportRecord record, byte[] original) = Samples.Plain(source, text);
            store.Add(record, original);
        }

        store.AddCorrections([CorrectionLogContract.Signed(CorrectionKind.Reject, 1), CorrectionLogContract.Signed(CorrectionKind.Accept, 2)]);
        _ = Shelf.Open(new CorrectedStore(store)).Ledger;
        store.KeepFetched("https://a.example/feed", new Validators("\"v1\"", new DateTimeOffset(2031, 6, 3, 10, 0, 0, TimeSpan.FromHours(2))));
        store.KeepVerdicts("one", new Dictionary<long, PairVerdict> { [7] = new(PairRelation.Opposed, 0.75), [-9] = new(PairRelation.Same, 1) });
        return store;
    }
}
