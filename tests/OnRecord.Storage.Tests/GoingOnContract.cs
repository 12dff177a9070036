using OnRecord.Corrections;
using OnRecord.Ledger;
using OnRecord.Ledger.Pairing;
using OnRecord.Records;
using OnRecord.Storage.Relational;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>
/// What every store must do for a process that goes on from what another one compared: it says what a ledger from nothing says. A store's tests derive from this
/// class.
/// </summary>
public abstract class GoingOnContract : StoreContract
{
    private const string Maker = "OnRecord 9.9 models a";

    /// <summary>So few reports reach these: keys stop to tell apart, and judges are asked less often.</summary>
    private static readonly LedgerLimits Narrow = new() { MostSharers = 4, Screen = [(0, 0.1), (5, 0.4)] };

    private CorrectedStore Corrected => new(Store);

    /// <summary>Each state is asked for by a process of its own.</summary>
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Open_ReportsComeGoAndAreCorrected_IsWhatIsToldFromNothing(int seed)
    {
        var random = new Random(seed);
        for (int state = 0; state < 8; state++)
        {
            for (int batch = random.Next(1, 4); batch > 0; batch--)
                AddPort(random.Next(9), random.Next(2));
            if (random.Next(3) == 0)
                Correct(random);

            GoesOn(out _, Narrow);
        }

        Compares(out LedgerKeeper keeper, Narrow);
        new LedgerShelf(keeper.Kept, Maker).Check(Corrected).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Open_OneReportMore_OnlyItIsCompared()
    {
        for (int i = 0; i < 6; i++)
            AddPort(i, 0);
        GoesOn(out int first);
        AddPort(6, 0);

        GoesOn(out int second);

        second.ShouldBeInRange(1, first - 1);
    }

    [SkippableTheory]
    [InlineData("UPDATE ledger SET digest = 'none' WHERE part = 'compared'")]
    [InlineData("UPDATE ledger SET maker = 'another' WHERE part = 'compared'")]
    [InlineData("UPDATE ledger SET body = (SELECT body FROM ledger WHERE part = 'told') WHERE part = 'compared'")]
    [InlineData("DELETE FROM ledger WHERE part = 'compared'")]
    [InlineData("DROP TABLE ledger")]
    public void Open_WhatWasComparedIsDamaged_ComparesAnew(string damage)
    {
        for (int i = 0; i < 6; i++)
            AddPort(i, 0);
        GoesOn(out int first);
        AddPort(6, 0);
        Offer.Change("a", damage);

        GoesOn(out int second);

        second.ShouldBeGreaterThan(first);
    }

    [SkippableFact]
    public void Open_WhatWasComparedIsOfAnotherRecord_ComparesAnew()
    {
        for (int i = 0; i < 4; i++)
            AddPort(i, 0);
        GoesOn(out _);
        byte[] foreign = ComparedPairsBytes.Write(
            new ComparedPairs(0.1, [new ComparedReport("sha256:0", "0", [true, true])], [], [new ComparedPair(0, 1, null)])
        );
        var mark = new LedgerMark(4, Store.Journal().Digest!, Maker);
        ((RelationalRecordStore)Store).Write(session =>
        {
            LedgerTable.KeepCompared(session, mark, Packing.Press(foreign));
            return 0;
        });
        Compares(out LedgerKeeper keeper);
        new LedgerShelf(keeper.Kept, Maker).Check(Corrected).ShouldHaveSingleItem("verify compares what was compared too");
        AddPort(4, 0);

        GoesOn(out int compared);

        compared.ShouldBeGreaterThan(0);
    }

    /// <summary>It was kept for another state of the record, and nobody asked since.</summary>
    [SkippableFact]
    public void Check_WhatWasComparedIsForgedForAnEarlierState_IsFound()
    {
        for (int i = 0; i < 6; i++)
            AddPort(i, 0);
        GoesOn(out _);
        Corrected.Enter(Rejecting(Corrected.Current()[0]), DateTimeOffset.UnixEpoch.AddDays(1)).Fault.ShouldBeNull();
        Compares(out LedgerKeeper keeper);
        new LedgerShelf(keeper.Kept, Maker).Check(Corrected).ShouldBeEmpty();
        ((RelationalRecordStore)Store).Write(session =>
        {
            (LedgerMark mark, ComparedPairs pairs) = LedgerTable.LastCompared(session, Maker)!.Value;
            pairs.Pairs.ShouldNotBeEmpty();
            LedgerTable.KeepCompared(session, mark, Packing.Press(ComparedPairsBytes.Write(pairs with { Pairs = [] })));
            return 0;
        });

        new LedgerShelf(keeper.Kept, Maker).Check(Corrected).ShouldHaveSingleItem().Fault.ShouldContain("comparing");
    }

    [SkippableFact]
    public void Check_RememberedVerdictsAreForged_AreFoundByTheSample()
    {
        for (int i = 0; i < 6; i++)
            AddPort(i, 0);
        var judge = new CountingJudge();
        var memory = new CorrectedStore(Store);
        LedgerShelf shelf = Remembering(judge);
        string told = RecordJson.Write(shelf.Open(memory).Ledger);
        var sound = new VerdictSample(memory, seed: 7);
        Remembering(judge).Check(memory, sound).ShouldBeEmpty();
        sound.Judged.ShouldBe((int)sound.Remembered);
        sound.Remembered.ShouldBeGreaterThan(0);
        Offer.Change("a", "UPDATE verdict SET certainty = 1 - certainty");
        var sample = new VerdictSample(memory, seed: 7);

        Remembering(judge).Check(memory, sample).ShouldContain(m => m.Fault.Contains("verdicts that it remembers"));

        sample.False.ShouldBe(sample.Judged);
        RecordJson.Write(Remembering(judge).Open(memory).Ledger).ShouldBe(told, "it was kept");
    }

    private static LedgerShelf Remembering(CountingJudge judge) => new(() => new LedgerKeeper(new LedgerLimits(), () => judge).Kept(), Maker);

    /// <summary>Asks a new process, and holds what it says against what is told from nothing.</summary>
    /// <param name="compared">How many pairs it compared.</param>
    private void GoesOn(out int compared, LedgerLimits? limits = null)
    {
        CountingJudge judge = Compares(out LedgerKeeper keeper, limits);
        string told = RecordJson.Write(new LedgerShelf(keeper.Kept, Maker).Open(Corrected).Ledger);
        compared = judge.Compared;
        Compares(out LedgerKeeper another, limits);
        told.ShouldBe(RecordJson.Write(another.Keep(Corrected.Current())));
    }

    private static CountingJudge Compares(out LedgerKeeper keeper, LedgerLimits? limits = null)
    {
        var judge = new CountingJudge();
        keeper = new LedgerKeeper(limits ?? new LedgerLimits(), () => judge);
        return judge;
    }

    /// <summary>Alike, and not the same.</summary>
    private void AddPort(int number, int revision)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour(
            $"port{number}.txt",
            Samples.HarbourText.Replace("sold", revision == 0 ? $"sold in {number % 3} days" : "sold twice", StringComparison.Ordinal) + $"\n\nNumber {number}."
        );
        Store.Add(
            record with
            {
                Statements =
                [
                    record.Statements[0] with
                    {
                        Content =
                        [
                            Samples.Span(
                                record.Report.Text,
                                revision == 0 ? $"that the harbour was sold in {number % 3} days" : "that the harbour was sold twice"
                            ),
                        ],
                    },
                    record.Statements[1],
                ],
            },
            bytes
        );
    }

    /// <summary>Somebody finds a statement to be none, or a report not to belong there.</summary>
    private void Correct(Random random)
    {
        IReadOnlyList<ReportRecord> reports = Corrected.Current();
        ReportRecord report = reports[random.Next(reports.Count)];
        bool hides = reports.Count > 3 && random.Next(2) == 0;
        Correction correction = hides ? Rejecting(report) with { Kind = CorrectionKind.Hide, Target = Anchors.Of(report) } : Rejecting(report);
        Corrected.Enter(correction, DateTimeOffset.UnixEpoch.AddDays(1)).Fault.ShouldBeNull();
    }

    private static Correction Rejecting(ReportRecord report) =>
        new()
        {
            Kind = CorrectionKind.Reject,
            Target = Anchors.Of(report, report.Statements[0]),
            By = "Ines Morrow",
            At = DateTimeOffset.UnixEpoch,
        };
}
