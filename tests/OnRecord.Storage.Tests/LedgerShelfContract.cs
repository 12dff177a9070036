using System.Globalization;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>What every store must do with the ledger that it keeps. A store's tests derive from this class.</summary>
public abstract class LedgerShelfContract : StoreContract
{
    private const string Maker = "OnRecord 9.9 models a";

    private int _told;

    private CorrectedStore Corrected => new(Store);

    [SkippableFact]
    public void Open_AsItWas_IsNotToldAgain()
    {
        AddHarbour();
        string first = Written(Open());
        long version = Store.Version();

        using var again = new CorrectedStore(Open("a"));
        Written(Shelf().Open(again)).ShouldBe(first);

        _told.ShouldBe(1);
        Store.Version().ShouldBe(version, "what reports say has not changed");
        new RecordVerifier(Store).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Open_AnythingElse_IsToldAgain()
    {
        (ReportRecord harbour, byte[] bytes) = AddHarbour();
        Action[] changes =
        [
            () => AddPlain("second.txt", "Ada Brandt said no."),
            () => AddPlain("second.txt", "Ada Brandt said no, and then yes."),
            () => AddPlain("elsewhere.txt", "Ada Brandt said no, and then yes."),
            () => Store.Add(harbour with { MadeBy = new MadeByEntry("0.9", "models b") }, bytes),
            () => Store.AddCorrections([CorrectionLogContract.Signed(CorrectionKind.Reject, 1)]),
        ];
        for (int i = 0; i < changes.Length; i++)
        {
            Written(Open());
            Written(Open());
            _told.ShouldBe(i + 1);
            changes[i]();
        }

        Written(Open());
        _told.ShouldBe(changes.Length + 1);
        Written(Shelf(Maker + "b").Open(Corrected));
        _told.ShouldBe(changes.Length + 2, "another program");
    }

    [SkippableTheory]
    [InlineData("UPDATE ledger SET body = (SELECT body FROM ledger WHERE part = 'told') WHERE part = 'claimed'")]
    [InlineData("UPDATE ledger SET digest = 'none'")]
    [InlineData("UPDATE ledger SET entries = entries + 1")]
    [InlineData("DELETE FROM ledger WHERE part = 'told'")]
    [InlineData("DELETE FROM ledger")]
    [InlineData("DROP TABLE ledger")]
    public void Open_Damaged_IsToldAgain(string damage)
    {
        AddHarbour();
        string first = Written(Open());
        Offer.Change("a", damage);

        Written(Open()).ShouldBe(first);

        _told.ShouldBe(2);
        Written(Open()).ShouldBe(first);
        _told.ShouldBe(damage.StartsWith("DROP", StringComparison.Ordinal) ? 3 : 2);
    }

    [SkippableFact]
    public void Check_Forged_IsFound()
    {
        AddHarbour();
        Written(Open());
        Shelf().Check(Corrected).ShouldBeEmpty();
        var mark = new LedgerMark(1, Store.Journal().Digest!, Maker);
        LedgerRecord forged = Tell(Corrected.Current());
        LedgerShelf.Keep(
            Corrected,
            mark,
            forged with
            {
                Claims = [forged.Claims[0] with { Status = ClaimStatus.Disputed }],
            },
            [.. Enum.GetValues<LedgerPart>()]
        );

        Open().Ledger.Claims[0].Status.ShouldBe(ClaimStatus.Disputed, "it is only found by telling it anew");
        Shelf().Check(Corrected).ShouldHaveSingleItem().Fault.ShouldContain("ledger");
        AddPlain("second.txt", "Ada Brandt said no.");
        Shelf().Check(Corrected).ShouldHaveSingleItem();
    }

    [SkippableTheory]
    [InlineData("DELETE FROM ledger WHERE part = 'claimed'")]
    [InlineData("INSERT INTO ledger SELECT part, entries + 7, journal, maker, body, digest FROM ledger WHERE part = 'claimed'")]
    public void Check_ForgedBesideWhatIsGoneOrOdd_IsFound(string change)
    {
        AddHarbour();
        var mark = new LedgerMark(1, Store.Journal().Digest!, Maker);
        LedgerShelf.Keep(Corrected, mark, Tell(Corrected.Current()) with { Identities = [] }, [.. Enum.GetValues<LedgerPart>()]);
        Offer.Change("a", change);

        Open().Timeline.Identities.ShouldBeEmpty("it is only found by telling it anew");
        Shelf().Check(Corrected).ShouldHaveSingleItem();
    }

    [SkippableFact]
    public void Last_NewReportsSince_IsWhatWasToldOfTheOthers()
    {
        Shelf().Last(Corrected).ShouldBeNull();
        AddHarbour();
        string first = Written(Open());
        Shelf().Last(Corrected)!.Waiting.ShouldBe(0);
        AddPlain("second.txt", "Ada Brandt said no.");
        AddPlain("third.txt", "Ada Brandt said yes.");
        // A question that needs no claims is kept beside it.
        Open().Timeline.Claims.ShouldBeEmpty();
        Open().HasTimeline.ShouldBeTrue();

        KeptRecord last = Shelf().Last(Corrected).ShouldNotBeNull();

        (last.Waiting, last.Reports.Count, RecordJson.Write(last.Ledger)).ShouldBe((2, 1, first));
        Open().Timeline.Identities.ShouldNotBeEmpty();
    }

    [SkippableFact]
    public void Last_AnythingElseSince_IsNone()
    {
        (ReportRecord harbour, byte[] bytes) = AddHarbour();
        Action[] changes =
        [
            () => Store.Add(harbour with { MadeBy = new MadeByEntry("0.9", "models b") }, bytes),
            () => AddPlain("harbour.txt", "Ada Brandt said no."),
            () => Store.AddCorrections([CorrectionLogContract.Signed(CorrectionKind.Reject, 1)]),
        ];
        foreach (Action change in changes)
        {
            Written(Open());
            Shelf().Last(Corrected).ShouldNotBeNull();
            change();
            Shelf().Last(Corrected).ShouldBeNull();
        }
    }

    [SkippableFact]
    public void Open_ByManyAtOnceWhileReportsCome_EachIsOfItsOwnReports()
    {
        AddHarbour();

        Parallel.For(
            0,
            12,
            i =>
            {
                if (i % 3 == 0)
                    AddPlain($"{i}.txt", $"Ada Brandt said {i}.");
                using var store = new CorrectedStore(Open("a"));
                RecordState state = new LedgerShelf((records, _, _) => Tell(records), Maker).Open(store);
                Written(state).ShouldBe(RecordJson.Write(Tell(state.Reports)));
            }
        );

        Written(Open()).ShouldBe(RecordJson.Write(Tell(Corrected.Current())));
        Shelf().Check(Corrected).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Open_KeptLater_IsThereForTheNext()
    {
        AddHarbour();
        RecordState state = Shelf().Open(Corrected, keepsAtOnce: false);
        Written(state);
        Shelf().Last(Corrected).ShouldBeNull();

        state.Keep();

        Shelf().Last(Corrected).ShouldNotBeNull();
    }

    private LedgerShelf Shelf(string maker = Maker) =>
        new(
            (records, _, _) =>
            {
                _told++;
                return Tell(records);
            },
            maker
        );

    private RecordState Open() => Shelf().Open(Corrected);

    private static string Written(RecordState state) => RecordJson.Write(state.Ledger);

    /// <summary>A claim for each report, and the names in all of them.</summary>
    private static LedgerRecord Tell(IReadOnlyList<ReportRecord> records) =>
        new TimelineKeeper().Keep(records) with
        {
            Identities = Identities.IdentityBook.Of(records).Write(),
            Claims =
            [
                .. records.Select(r => new ClaimEntry
                {
                    Id = "c" + r.Report.Id[^8..],
                    Text = r.Report.Text + r.MadeBy,
                    Status = ClaimStatus.Alleged,
                    Certainty = 1 / 3.0,
                    Issue = r.Statements.Count.ToString(CultureInfo.InvariantCulture),
                }),
            ],
        };

    private (ReportRecord Record, byte[] Bytes) AddHarbour()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        return (record, bytes);
    }

    private void AddPlain(string source, string text)
    {
        (ReportRecord record, byte[] bytes) = Samples.Plain(source, text);
        Store.Add(record, bytes);
    }
}
