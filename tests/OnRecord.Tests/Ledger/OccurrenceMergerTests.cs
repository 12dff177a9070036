using OnRecord.Ledger;
using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Happenings that go on from state to state are those that a merger made from nothing finds, also where more tellings share a key than are compared.</summary>
public sealed class OccurrenceMergerTests
{
    private const int TellingsOfOne = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Follow_ReportsComeAndGo_SameAsFromNothing(int seed)
    {
        var random = new Random(seed);
        var merger = new OccurrenceMerger();
        var book = new ReportBook();
        var held = new HashSet<Occurrence>();
        ReportRecord[] reports = [.. Enumerable.Range(0, 14).Select(i => Report(i, random))];
        for (int state = 0; state < 8; state++)
        {
            ReportRecord[] records = [.. reports.Where(_ => random.Next(3) > 0)];

            OccurrenceChange change = merger.Follow(book.Follow(records));

            held.ExceptWith(change.Gone);
            held.UnionWith(change.Came);
            Written(held).ShouldBe(Written(new OccurrenceMerger().Follow(new ReportBook().Follow(records)).Came));
        }
    }

    [Fact]
    public void Follow_NothingTouchesThem_NoHappeningChanges()
    {
        var random = new Random(5);
        ReportRecord[] reports = [.. Enumerable.Range(0, 3).Select(i => Report(i, random))];
        var merger = new OccurrenceMerger();
        var book = new ReportBook();
        merger.Follow(book.Follow(reports)).Came.ShouldNotBeEmpty();

        OccurrenceChange change = merger.Follow(book.Follow(reports));

        change.Came.ShouldBeEmpty();
        change.Gone.ShouldBeEmpty();
    }

    private static List<string> Written(IEnumerable<Occurrence> occurrences) =>
        [.. occurrences.OrderBy(o => o.Tellings[0]).Select(o => string.Join(' ', o.Tellings.Select(t => $"{t.Page.Id}:{t.Span.Start}")))];

    private static ReportRecord Report(int number, Random random)
    {
        string text = string.Join(' ', Enumerable.Range(0, TellingsOfOne).Select(i => $"Maria Voss met Olek Dunin at call{i}x."));
        Sketch sketch = new Sketch($"r{number:D2}", text)
            .Actor(ActorKind.Person, null, "Maria Voss")
            .Actor(ActorKind.Person, null, number % 3 == 0 ? "Dunin" : "Olek Dunin")
            .Published(2019, 6, 1 + number);
        for (int i = 0; i < TellingsOfOne; i++)
            sketch = sketch.Happens(
                "CONSULT",
                "meeting",
                $"call{i}x",
                ["Maria Voss", number % 3 == 0 ? "Dunin" : "Olek Dunin"],
                when: random.Next(4) == 0 ? null : When.Day(new DateOnly(2019, 6, 1 + random.Next(12)), TimeBasis.Explicit)
            );
        return sketch.Record();
    }
}
