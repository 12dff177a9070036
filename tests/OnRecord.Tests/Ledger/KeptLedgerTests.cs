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
    public void Keep_ReportsComeGoAndChange_SameAsFromNothing(int seed)
    {
        var random = new Random(seed);
        KeptLedger kept = Keeper(out _).Kept();
        var held = new Dictionary<int, ReportRecord>();
        for (int state = 0; state < 12; state++)
        {
            for (int step = 0; step < 3; step++)
            {
                int number = random.Next(14);
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
                new PairVerdict(a.Entry.Predicate == b.Entry.Predicate ? PairRelation.Same : PairRelation.Opposed, a.Entry.Text == b.Entry.Text ? 0.95 : 0.5)
        );
        judge = stub;
        return new LedgerKeeper(new LedgerLimits(), () => stub);
    }

    private static string Written(LedgerRecord ledger) => JsonSerializer.Serialize(ledger);

    private static ReportRecord Report(int number, int revision)
    {
        string place = Places[number % Places.Length],
            speaker = number % 2 == 0 ? "Ines Morrow" : "Tobias Wren";
        string text = $"""
            {speaker} said that {place} flooded the quarry {(revision == 0 ? "at night" : "by day")}.
            {speaker} denied that {place} sold the ferry in {number + 2} days.
            {speaker} met Nils Arden on day {number % 4}.
            “Nobody at the {place} quarry asked the {(number % 4 == 1 ? "tired " : "")}pilots for the old harbour maps”, {speaker} said.
            """;
        Sketch sketch = new Sketch($"r{number}-{revision}", text)
            .Outlet($"Wren Post {number % 4}")
            .Actor(ActorKind.Person, null, speaker)
            .Actor(ActorKind.Person, null, "Nils Arden")
            .Actor(ActorKind.State, null, place)
            .Happens("CONSULT", "meeting", "met", [speaker, "Nils Arden"], when: When.Day(new DateOnly(2031, 3, 1 + (number % 4)), TimeBasis.Explicit))
            .Says(speaker, Act.Assert, "said", text.Split('\n')[0].Split("that ")[1].TrimEnd('.', '\r'))
            .Says(speaker, Act.Deny, "denied", text.Split('\n')[1].Split("that ")[1].TrimEnd('.', '\r'));
        return (number % 5 == 0 ? sketch : sketch.Published(2031, 3, 1 + number)).Record();
    }
}
