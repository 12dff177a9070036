using System.Text;
using OnRecord.Ledger;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;

namespace OnRecord.Tests.Ledger;

/// <summary>What one report tells as disputed stands by itself, unless it is surely one with what others tell.</summary>
public sealed class OwnDisputesTests
{
    private const string Rejected = "Chile has rejected Peru's claim that it moved the border stones.",
        RejectedToo = "Chile denied an accusation by Peru that it had moved the border stones by night.",
        Alike = "Ada Brandt said that Chile had moved the border stones in May.";

    private static readonly OnRecordReader Reader = OnRecordReader.Load();
    private static readonly GistReader Gists = new(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory)));

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.9, 1)]
    public void Cut_LikeAnothersWording_ApartUnlessSurely(double certainty, int clusters) => Clusters(certainty, Rejected, Alike).Count.ShouldBe(clusters);

    [Fact]
    public void Cut_SameTwoPartiesOverLikelyOneMatter_Together()
    {
        Cluster cluster = Clusters(0.5, Rejected, RejectedToo).ShouldHaveSingleItem();

        cluster.Members.ShouldAllBe(m => m.Certainty >= new LedgerLimits().Status);
    }

    [Fact]
    public void Read_BlamedAndDeniedInOtherWords_SharedBlame()
    {
        Held behind = Enter("Sweden says that Norway was behind the flooding of the mine.", "a"),
            guilt = Enter("Norway has denied complicity in the flooding of the old mine near Tarn.", "b"),
            fire = Enter("Norway has denied complicity in the fire at the harbour of Tarn.", "c"),
            other = Enter("Sweden says that Finland was behind the flooding of the mine.", "d");

        SharedBlame.AreSame(behind, guilt).ShouldBe(true);
        SharedBlame.AreSame(behind, fire).ShouldBeNull();
        SharedBlame.AreSame(behind, other).ShouldBeNull();
    }

    [Theory]
    [InlineData("Greenpeace launched boats at the mine.")]
    [InlineData("Greenpeace has claimed responsibility for the flooding of the mine.")]
    // The deed alone, which a report tells: it blames nobody.
    [InlineData("The mine was flooded on Sunday morning.")]
    public void Read_AnotherDidIt_IsAnotherClaim(string done)
    {
        Held behind = Enter("Sweden says that Norway was behind the flooding of the mine.", "a"),
            told = Enter(done, "b"),
            fishermen = Enter("Sweden says that Norway paid Greenpeace, which launched boats at the mine.", "c");

        OtherDoer.Are(behind, told).ShouldBeTrue();
        OtherDoer.Are(behind, Enter("Finland holds Norway responsible for the flooding of the mine.", "d")).ShouldBeFalse();
        OtherDoer.Are(behind, fishermen).ShouldBeFalse();
    }

    [Fact]
    public void Are_DeedsOfTheForcesOfTwoStates_AreTwoClaimsWhateverTheVerb()
    {
        Held one = Said("Norway closed the strait. Ada Holm said that Norwegian forces had shelled the southern quay.", "a"),
            other = Said("Finland closed the strait. Per Lund said that Finnish forces had used mortars at the quay overnight.", "b");

        OtherDoer.Are(one, other).ShouldBeTrue();
    }

    private static Held Said(string text, string name) => new PositionReader(Gists).Read(Read(text, name)).Held.Single(held => !held.IsNarrated);

    private static List<Cluster> Clusters(double certainty, string first, string second)
    {
        Node[] nodes = [.. new[] { Enter(first, "a"), Enter(second, "b") }.Select((held, i) => new Node(Node.KeyOf(held), held, i)).OrderBy(n => n.Key)];
        var edge = new Edge(nodes[0], nodes[1], new PairVerdict(PairRelation.Same, certainty));
        return [.. new Clusterer(new LedgerLimits(), (_, _) => false).Cut(nodes, _ => [edge])];
    }

    private static Held Enter(string text, string name) => new PositionReader(Gists).Read(Read(text, name)).Held.ShouldHaveSingleItem();

    private static ReportRecord Read(string text, string name) => Reader.Read(Encoding.UTF8.GetBytes(text), source: $"{name}.txt");
}
