using System.Text.Json;
using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>A ledger that goes on from state to state says at each what one made from nothing says.</summary>
public sealed class KeptLedgerTests
{
    private static readonly string[] Places = ["Velmora", "Ostrand", "Quillby"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Keep_ReportsComeGoAndChange_SameAsFromNothing(int seed)
    {
        var random = new Random(seed);
        KeptLedger kept = Keeper(out _).Kept();
        var held = new Dictionary<int, ReportRecord>();
        for (int state = 0; state < 16; state++)
        {
            for (int step = 0; step < 3; step++)
            {
                int number = random.Next(20);
                if (random.Next(3) == 0)
                    held.Remove(number);
                else
                    held[number] = Report(number, random.Next(2));
            }

            ReportRecord[] records = [.. held.Values.OrderBy(_ => random.Next())];

            LedgerRecord gone = kept.Keep(records);

            Written(gone).ShouldBe(Written(Keeper(out _).Keep(records)));
        }
    }

    /// <summary>Each state in a process of its own, which goes on from what the one before had compared.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Keep_InAnotherProcess_SameAsFromNothing(int seed)
    {
        var random = new Random(seed);
        var held = new Dictionary<int, ReportRecord>();
        ComparedPairs? last = null;
        for (int state = 0; state < 12; state++)
        {
            for (int step = 0; step < 4; step++)
            {
                int number = random.Next(20);
                if (random.Next(3) == 0)
                    held.Remove(number);
                else
                    held[number] = Report(number, random.Next(2));
            }

            ReportRecord[] records = Ruled([.. held.Values.OrderBy(_ => random.Next())], random);
            Dictionary<string, string> states = records.ToDictionary(r => r.Report.Id, r => RecordJson.Write(r));
            KeptLedger kept = Narrow(out _).Kept();

            LedgerRecord gone = kept.Keep(records, null, () => last is null ? null : new ComparedBefore(last, states), CancellationToken.None);

            KeptLedger rebuilt = Narrow(out _).Kept();
            Written(gone).ShouldBe(Written(rebuilt.Keep(records)));
            last = ComparedPairsBytes.Read(ComparedPairsBytes.Write(kept.Compared(gone, states)!));
            ComparedPairs fromNothing = rebuilt.Compared(rebuilt.Keep(records), states)!;
            (fromNothing.Holds(last), last.Holds(fromNothing)).ShouldBe((true, true));
        }
    }

    [Fact]
    public void Keep_InAnotherProcess_AsksOnlyForWhatIsNew()
    {
        ReportRecord[] records = [.. Enumerable.Range(0, 10).Select(i => Report(i, 0))];
        Dictionary<string, string> states = records.ToDictionary(r => r.Report.Id, r => r.Report.Id);
        KeptLedger first = Keeper(out StubJudge before).Kept();
        ComparedPairs compared = first.Compared(first.Keep(records[..9]), states)!;
        KeptLedger second = Keeper(out StubJudge judge).Kept();

        second.Keep(records[..9], null, () => new ComparedBefore(compared, states), CancellationToken.None);
        judge.Asked.ShouldBe(0);
        second.Keep(records);
        judge.Asked.ShouldBeInRange(1, before.Asked - 1);

        first.Compared(new LedgerRecord(), states).ShouldBeNull("it is not the ledger that was told last");
    }

    [Fact]
    public void Holds_AnotherVerdictOrReport_IsNotSo()
    {
        ReportRecord[] records = [.. Enumerable.Range(0, 6).Select(i => Report(i, 0))];
        Dictionary<string, string> states = records.ToDictionary(r => r.Report.Id, r => r.Report.Id);
        KeptLedger kept = Keeper(out _).Kept();
        ComparedPairs compared = kept.Compared(kept.Keep(records), states)!;
        ComparedPair pair = compared.Pairs[0];

        compared.Holds(compared).ShouldBeTrue();
        compared.Holds(compared with { Pairs = compared.Pairs.SetItem(0, pair with { Verdict = new PairVerdict(PairRelation.Doubt, 0.99) }) }).ShouldBeFalse();
        compared.Holds(compared with { Pairs = compared.Pairs.RemoveAt(0) }).ShouldBeFalse();
        compared.Holds(compared with { Reports = compared.Reports.SetItem(0, compared.Reports[0] with { State = "another" }) }).ShouldBeFalse();
        compared.Holds(compared with { Least = 0.9 }).ShouldBeFalse();
        compared.Holds(compared with { Blurred = [1] }).ShouldBeFalse();
    }

    [Fact]
    public void Read_DamagedBytes_IsInvalidData()
    {
        ReportRecord[] records = [.. Enumerable.Range(0, 6).Select(i => Report(i, 0))];
        KeptLedger kept = Keeper(out _).Kept();
        byte[] bytes = ComparedPairsBytes.Write(kept.Compared(kept.Keep(records), records.ToDictionary(r => r.Report.Id, r => "a"))!);
        var random = new Random(7);
        for (int cut = 0; cut < bytes.Length; cut += 11)
            Should.Throw<InvalidDataException>(() => ComparedPairsBytes.Read(bytes[..cut]));
        // A name of a length below nothing, behind the threshold and the number of reports.
        Should.Throw<InvalidDataException>(() => ComparedPairsBytes.Read([.. bytes[..9], 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, .. bytes[10..]]));
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Should.NotThrow(() => Reads(damaged));
        }
    }

    /// <summary>It may be read as something else, which a digest tells; it ends in no other error.</summary>
    private static bool Reads(byte[] bytes)
    {
        try
        {
            return ComparedPairsBytes.Read(bytes).Reports.Length > 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    [Fact]
    public void Keep_TheReportsOfThisTest_TellOfEverything()
    {
        LedgerRecord ledger = Keeper(out _).Keep([.. Enumerable.Range(0, 20).Select(i => Report(i, i % 2))]);

        ledger.Series.ShouldNotBeEmpty();
        ledger.Notes.ShouldNotBeEmpty();
        ledger.Dates.ShouldNotBeEmpty();
        ledger.Stories.ShouldContain(s => s.Copies.Count > 0);
        ledger.Quotations.Select(q => q.Relation).Distinct().Count().ShouldBe(3);
        ledger.Quotations.ShouldContain(q => q.Speaker == null);
        ledger.Claims.ShouldContain(c => c.Possibly.Count > 0);
        ledger.Claims.ShouldContain(c => c.Positions.Count > 2);
        ledger.Identities.ShouldContain(i => i.Aliases.Count > 0);
    }

    [Fact]
    public void Keep_OneReportCame_JudgesNoOldPairAgain()
    {
        KeptLedger kept = Keeper(out StubJudge judge).Kept();
        ReportRecord[] records = [.. Enumerable.Range(0, 10).Select(i => Report(i, 0))];
        kept.Keep(records);
        int before = judge.Asked;

        kept.Keep(records);

        judge.Asked.ShouldBe(before);
        kept.Keep([.. records, Report(11, 0)]);
        (judge.Asked - before).ShouldBeLessThan(before);
    }

    [Fact]
    public void Keep_CancelledOnTheWay_GoesOnFromThere()
    {
        KeptLedger kept = Keeper(out _).Kept();
        ReportRecord[] records = [.. Enumerable.Range(0, 6).Select(i => Report(i, 0))];
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => kept.Keep(records, cancellation: cancelled.Token));

        Written(kept.Keep(records)).ShouldBe(Written(Keeper(out _).Keep(records)));
    }

    [Fact]
    public void Keep_JudgeFailsOnce_NextStateIsWhole()
    {
        bool fails = true;
        var judge = new StubJudge((_, _) => fails ? throw new IOException("no disk") : new PairVerdict(PairRelation.Same, 0.9));
        KeptLedger kept = new LedgerKeeper(new LedgerLimits(), () => judge).Kept();
        ReportRecord[] records = [.. Enumerable.Range(0, 6).Select(i => Report(i, 0))];
        Should.Throw<IOException>(() => kept.Keep(records));
        fails = false;

        Written(kept.Keep(records)).ShouldBe(Written(new LedgerKeeper(new LedgerLimits(), () => judge).Keep(records)));
    }

    private static LedgerKeeper Keeper(out StubJudge judge)
    {
        var stub = new StubJudge(
            (a, b) =>
                new PairVerdict(
                    a.Entry.Predicate == b.Entry.Predicate ? PairRelation.Same : PairRelation.Opposed,
                    a.Entry.Text == b.Entry.Text ? 0.95
                        : (a.Entry.Text[0] + b.Entry.Text[0]) % 2 == 0 ? 0.25
                        : 0.5
                )
        );
        judge = stub;
        return new LedgerKeeper(new LedgerLimits(), () => stub);
    }

    /// <summary>With limits that so few reports reach: keys that stop to tell apart, and judges asked less often.</summary>
    private static LedgerKeeper Narrow(out StubJudge judge)
    {
        Keeper(out StubJudge stub);
        judge = stub;
        var limits = new LedgerLimits { MostSharers = 9, Screen = [(0, 0.1), (6, 0.3), (9, 0.5)] };
        return new LedgerKeeper(limits, () => stub);
    }

    /// <summary>With what a person found of two of them, in the records of both.</summary>
    private static ReportRecord[] Ruled(ReportRecord[] records, Random random)
    {
        if (records.Length < 2)
            return records;
        CorrectionKind kind = random.Next(2) == 0 ? CorrectionKind.SameClaim : CorrectionKind.NotSameClaim;
        (ReportRecord a, ReportRecord b) = (records[0], records[1]);
        (records[0], records[1]) = (Marked(a, kind, b), Marked(b, kind, a));
        return records;
    }

    /// <summary>The first that it puts forward is, or is not, one claim with the first of the other.</summary>
    private static ReportRecord Marked(ReportRecord record, CorrectionKind kind, ReportRecord other)
    {
        PropositionEntry[] propositions = [.. OlderRecord.Propositions(record)];
        var mark = new CorrectionMark
        {
            Id = "k1",
            Kind = kind,
            By = "Ines Morrow",
            At = DateTimeOffset.UnixEpoch,
            Other = new PartReference(other.Report.Id, OlderRecord.Propositions(other).First().Id),
        };
        propositions[0] = propositions[0] with { Corrections = [mark] };
        return record with { Propositions = propositions };
    }

    private static string Written(LedgerRecord ledger) => JsonSerializer.Serialize(ledger);

    private static ReportRecord Report(int number, int revision)
    {
        // The last are copies of others.
        int told = number < 16 ? number : number - 12;
        string place = Places[told % Places.Length],
            speaker = told % 2 == 0 ? "Ines Morrow" : "Tobias Wren",
            quoted = Quoted[told % Quoted.Length];
        bool dated = number % 5 != 0;
        string text = $"""
            {speaker} said that {place} flooded the quarry {(revision == 0 ? "at night" : "by day")}.
            {speaker} denied that {place} sold the ferry in {told + 2} days.
            {speaker} met Nils Arden {(dated ? $"on day {told % 4}" : "yesterday")}.
            “{quoted}”, {speaker} said.
            At least {6 + (told % 3) - revision} people were killed at the {place} quarry, a field of {120 + (told % 2)} hectares.
            {(told % 3 == 0 ? "This report was put together from what the agencies of three countries sent in the course of one long night." : "")}
            “Never the ferry”, {speaker} added.
            """;
        Sketch sketch = new Sketch($"r{number}-{revision}", text)
            .Outlet($"Wren Post {number % 4}")
            .Actor(ActorKind.Person, null, speaker)
            .Actor(ActorKind.Person, null, told % 4 == 1 ? "Arden" : "Nils Arden")
            .Actor(ActorKind.State, null, place)
            .Happens(
                "CONSULT",
                "meeting",
                "met",
                [speaker, told % 4 == 1 ? "Arden" : "Nils Arden"],
                time: dated ? null : "yesterday",
                when: dated ? When.Day(new DateOnly(2031, 3, 1 + (told % 4)), TimeBasis.Explicit) : null
            )
            .Counts($"{6 + (told % 3) - revision}", 6 + (told % 3) - revision, "person", "kill", "dead", counted: "person", after: "At least")
            .Counts($"{120 + (told % 2)}", 120 + (told % 2), "hectare", counted: "hectare", after: "a field of")
            .Says(speaker, Act.Assert, "said", text.Split('\n')[0].Split("that ")[1].TrimEnd('.', '\r'))
            .Says(speaker, Act.Deny, "denied", text.Split('\n')[1].Split("that ")[1].TrimEnd('.', '\r'))
            .Says(speaker, Act.Assert, "said", quoted, direct: true)
            .Says(speaker, Act.Assert, "added", "Never the ferry", direct: true);
        return (dated ? sketch.Published(2031, 3, 1 + number) : sketch).Record();
    }

    private static readonly string[] Quoted =
    [
        "Nobody at the quarry asked the pilots for the old harbour maps before they sailed",
        "Nobody at the quarry asked the tired pilots for the old harbour maps before they sailed",
        "asked the pilots for the old harbour maps",
        "Lanterns burned on the mole until the dredgers had gone",
        "Before they sailed nobody at the quarry wanted the harbour maps of the pilots",
    ];
}
