using System.Text.Json;
using OnRecord.Ledger;
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
