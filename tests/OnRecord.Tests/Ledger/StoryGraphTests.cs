using OnRecord.Ledger;
using OnRecord.Ledger.Repeats;

namespace OnRecord.Tests.Ledger;

/// <summary>Likenesses that go on from state to state are those of a graph made from nothing, also where more reports share a term than find each other by it.</summary>
public sealed class StoryGraphTests
{
    /// <summary>Few, so that reports push each other out.</summary>
    private const int Finders = 4;

    private static readonly string[] Matters = ["quarry flooded overnight", "ferry pilots walked out", "harbour maps vanished"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Change_ReportsComeAndGo_SameAsFromNothing(int seed)
    {
        var random = new Random(seed);
        StoryFace[] faces = Faces(24);
        var graph = new StoryGraph(Finders);
        var held = new HashSet<StoryFace>();
        for (int state = 0; state < 20; state++)
        {
            StoryFace[] changed = [.. faces.Where(_ => random.Next(5) == 0)];
            StoryFace[] gone = [.. changed.Where(held.Contains)],
                came = [.. changed.Except(gone)];
            held.ExceptWith(gone);
            held.UnionWith(came);

            graph.Change(gone, came);

            Written(graph, held).ShouldBe(Written(Whole(held), held));
        }
    }

    [Fact]
    public void Change_OneThatIsAlikeToNobody_TouchesItAlone()
    {
        StoryFace[] faces = Faces(9);
        StoryFace stranger = new(Page("z", "Orchards bloomed beyond the ridge while beekeepers counted swarms."), [], null, null);
        StoryGraph graph = Whole(faces);

        graph.Change([], [stranger]).ShouldBe([stranger]);
        graph.Change([stranger], []).ShouldBeEmpty();
    }

    private static StoryGraph Whole(IEnumerable<StoryFace> faces)
    {
        var graph = new StoryGraph(Finders);
        graph.Change([], [.. faces]);
        return graph;
    }

    private static string Written(StoryGraph graph, IEnumerable<StoryFace> held) =>
        string.Join(
            '\n',
            held.OrderBy(f => f.Page.Id, StringComparer.Ordinal)
                .Select(f =>
                    f.Page.Id
                    + ":"
                    + string.Concat(graph.AlikeTo(f).OrderBy(a => a.Key.Page.Id, StringComparer.Ordinal).Select(a => $" {a.Key.Page.Id}={a.Value:R}"))
                )
        );

    private static StoryFace[] Faces(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new StoryFace(
                    Page($"r{i:00}", $"The {Matters[i % Matters.Length]} near Velmora. Watchers{i % 5} saw lanterns{i % 4} there."),
                    [],
                    null,
                    null
                )),
        ];

    private static IndexedReport Page(string id, string text) => new ReportBook().Follow([new Sketch(id, text).Published(2031, 3, 1).Record()]).Came.Single();
}
