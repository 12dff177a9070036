using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>What every store must do with corrections. A store's tests derive from this class.</summary>
public abstract class CorrectionLogContract : StoreContract
{
    [SkippableFact]
    public void AddCorrections_New_AreKeptInTheirOrderAndMoveTheVersion()
    {
        Correction[] two = [Signed(CorrectionKind.Reject, 2), Signed(CorrectionKind.Accept, 1)];
        long before = Store.Version();

        Store.AddCorrections(two).ShouldBe(2);

        Store.Corrections().Select(CorrectionJson.Write).ShouldBe(two.Select(CorrectionJson.Write));
        Store.Version().ShouldNotBe(before);
    }

    [SkippableFact]
    public void AddCorrections_Twice_TheSecondTimeNothing()
    {
        Correction[] two = [Signed(CorrectionKind.Reject, 2), Signed(CorrectionKind.Accept, 1)];
        Store.AddCorrections([two[0]]);
        (int, string?) journal = Store.Journal();

        Store.AddCorrections([two[0], two[0]]).ShouldBe(0);
        Store.Journal().ShouldBe(journal);
        Store.AddCorrections([.. two, two[1]]).ShouldBe(1);
        Store.Corrections().Count.ShouldBe(2);
    }

    [SkippableFact]
    public void AddCorrections_OneThatIsNotWhole_NoneIsKept()
    {
        Correction whole = Signed(CorrectionKind.Reject, 1);

        Should.Throw<ArgumentException>(() => Store.AddCorrections([whole, Signed(CorrectionKind.Label, 2)])).Message.ShouldContain("no text");
        Should.Throw<ArgumentException>(() => Store.AddCorrections([whole, whole with { By = "Somebody Else" }])).Message.ShouldContain("id");
        Store.Corrections().ShouldBeEmpty();
    }

    [SkippableFact]
    public void AddCorrections_FromManyThreads_LosesNothing()
    {
        Parallel.For(0, 24, i => Store.AddCorrections([Signed(CorrectionKind.Reject, i % 12)]));

        Store.Corrections().Count.ShouldBe(12);
        new RecordVerifier(Store).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Verify_CorrectedRecord_IsSoundAndKeptAsItWasMade()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        string? digest = Store.Journal().Digest;

        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);

        Store.Journal().Entries.ShouldBe(2);
        Store.Journal().Digest.ShouldNotBe(digest);
        new RecordVerifier(Store).Verify().ShouldBeEmpty();
        RecordJson.Write(Store.Current().ShouldHaveSingleItem()).ShouldBe(RecordJson.Write(record));
    }

    [SkippableFact]
    public void Corrected_RejectedStatement_IsInNoAnswer()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        var corrected = new CorrectedStore(Store);
        corrected.Current().ShouldHaveSingleItem().Statements.Count.ShouldBe(2);
        Correction reject = Signed(CorrectionKind.Reject, 1);
        Store.AddCorrections([reject]);

        corrected.Current().ShouldHaveSingleItem().Statements.ShouldHaveSingleItem().Act.ShouldBe(Act.Silent);
        corrected.Find("harbour.txt")!.Statements.Count.ShouldBe(1);
        corrected.Statements(new StatementFilter { Speaker = "Brandt" }).ShouldBeEmpty();
        corrected.Statements(new StatementFilter { Act = Act.Silent }).Count.ShouldBe(1);
        corrected.Actors("brandt").ShouldHaveSingleItem().Statements.ShouldBe(0);
        corrected.Search("denied").ShouldAllBe(h => h.Statement == null);
        corrected.Outcomes().ShouldHaveSingleItem().State.ShouldBe(CorrectionState.Followed);

        Store.AddCorrections([
            CorrectionJson.Named(
                new Correction
                {
                    Kind = CorrectionKind.Undo,
                    By = "Ivo Hale",
                    At = reject.At.AddMinutes(9),
                    Of = reject.Id,
                }
            ),
        ]);
        RecordJson.Write(corrected.Current()[0]).ShouldBe(RecordJson.Write(record));
    }

    [SkippableFact]
    public void Corrected_NewRevision_ItsCorrectionIsAnOrphan()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);
        (ReportRecord revised, byte[] newBytes) = Samples.Harbour(text: Samples.HarbourText + " Later he spoke.");
        Store.Add(revised, newBytes);
        var corrected = new CorrectedStore(Store);

        corrected.Outcomes().ShouldHaveSingleItem().State.ShouldBe(CorrectionState.Orphan);
        corrected.Current()[0].Statements.Count.ShouldBe(2);
        corrected.Find(record.Report.Id)!.Statements.Count.ShouldBe(1);
    }

    [SkippableFact]
    public void Corrected_AnalysedAnew_IsStillFollowed()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);

        Store
            .Add(
                record with
                {
                    MadeBy = new MadeByEntry("OnRecord 9.9", "sha256:00"),
                    Statements =
                    [
                        record.Statements[1],
                        record.Statements[0] with
                        {
                            Id = "s7",
                            Content = [Samples.Span(Samples.HarbourText, "the harbour was sold")],
                        },
                    ],
                },
                bytes
            )
            .ShouldBe(AddOutcome.Reread);

        new CorrectedStore(Store).Current()[0].Statements.ShouldHaveSingleItem().Act.ShouldBe(Act.Silent);
    }

    internal static Correction Signed(CorrectionKind kind, int minute)
    {
        (ReportRecord record, _) = Samples.Harbour();
        return CorrectionJson.Named(
            new Correction
            {
                Kind = kind,
                By = "Ivo Hale",
                At = new DateTimeOffset(2031, 6, 2, 12, minute, 0, TimeSpan.Zero),
                Why = "a test",
                Target = Anchors.Of(record, record.Statements[0]),
            }
        );
    }
}
