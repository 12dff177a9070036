using OnRecord.Cli.Running;
using OnRecord.Pairs;

namespace OnRecord.Cli.Tests.Commands;

public sealed class CompareCommandTests : CommandLineFixture
{
    private const string Pair =
        """{"id": "n1", "a": {"speaker": "Orla", "text": "the mill burned"}, "b": {"text": "the mill stands", "context": "It is old."}, "relation": "?"}""";

    private readonly List<(PairSide A, PairSide B)> _judged = [];

    public CompareCommandTests() =>
        Services = new Services
        {
            LoadPairJudge = () =>
                (a, b) =>
                {
                    _judged.Add((a, b));
                    return new PairVerdict(PairRelation.Opposed, 0.87654);
                },
        };

    [Fact]
    public void Compare_Pairs_WritesALineForEach()
    {
        Outcome outcome = Run("compare", Write("pairs.jsonl", Pair + "\n\n" + Pair + "\n"), "--format", "ndjson");

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Lines.ShouldBe(["""{"id":"n1","relation":"opposed","certainty":0.877}""", """{"id":"n1","relation":"opposed","certainty":0.877}"""]);
        _judged[0].ShouldBe((new PairSide("Orla", "the mill burned"), new PairSide(null, "the mill stands", "It is old.")));
    }

    [Fact]
    public void Compare_StandardInput_IsReadWhenNoFileIsNamed() => Run(["compare"], Pair + "\n").Out.ShouldBe("n1\topposed\t0.88\n");

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"a": {"text": "x"}, "b": {"text": "y"}}""", "no \"id\"")]
    [InlineData("""{"id": "n2", "a": {"text": "x"}}""", "no \"b\"")]
    [InlineData("""{"id": "n2", "a": {"text": " "}, "b": {"text": "y"}}""", "no \"text\" in \"a\"")]
    public void Compare_ABadLine_IsSaidWithItsNumberAndTheOthersAreJudged(string line, string reason)
    {
        Outcome outcome = Run("compare", Write("pairs.jsonl", Pair + "\n" + line + "\n" + Pair + "\n"), "--format", "ndjson");

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Lines.Length.ShouldBe(2);
        outcome.Error.ShouldContain("pairs.jsonl, line 2: " + reason);
    }

    [Fact]
    public void Compare_AFileThatIsNotThere_IsSaid()
    {
        Outcome outcome = Run("compare", InFolder("none.jsonl"), Write("pairs.jsonl", Pair));

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("none.jsonl: it can't be read");
        outcome.Lines.Length.ShouldBe(1);
    }
}
