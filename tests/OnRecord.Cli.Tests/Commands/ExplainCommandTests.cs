using OnRecord.Attribution.Explaining;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Commands;

public sealed class ExplainCommandTests : CommandLineFixture
{
    private readonly List<int> _asked = [];

    public ExplainCommandTests() =>
        Services = new Services
        {
            LoadExplainer = () =>
                (_, offset) =>
                {
                    _asked.Add(offset);
                    return offset == 3
                        ? null
                        : new Explanation(
                            0,
                            0,
                            "said ↓nsubj Ada",
                            [new Decision("Who is the source?", "Ada", 2.5, [new Reason("source gap", 1.25)], [new RunnerUp("nobody named", -1)])]
                        );
                },
        };

    [Fact]
    public void Explain_AWord_ShowsAnswerReasonsAndRunnersUp()
    {
        Outcome outcome = Run("explain", Write("a.txt", "Ada said so."), "--at", "4");

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Out.ShouldContain("Statement s1");
        outcome.Out.ShouldContain("Who is the source? Ada (2.50)");
        outcome.Out.ShouldContain("+1.25 source gap");
        outcome.Out.ShouldContain("rather than (-1.00): nobody named");
    }

    [Fact]
    public void Explain_WhiteSpace_SaysSo() =>
        Run("explain", Write("a.txt", "Ada said so."), "--at", "3")
            .ShouldSatisfyAllConditions(
                o => o.ExitCode.ShouldBe(ExitCode.SomeFailed),
                o => o.Error.ShouldContain("there is no word at 3"),
                o => o.Out.ShouldBeEmpty()
            );

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    public void Explain_OutsideTheText_SaysHowLongItIs(string at) =>
        Run("explain", Write("a.txt", "Ada said so."), "--at", at)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.SomeFailed), o => o.Error.ShouldContain("its text has 12 characters"));

    [Fact]
    public void Explain_CodePoints_AsksInCodeUnits()
    {
        Run("explain", Write("a.txt", "\U0001F5DE Ada said so."), "--at", "2", "--offsets", "codepoints");

        _asked.ShouldBe([3]);
    }

    [Fact]
    public void Explain_WithoutAPlace_IsAMistakeOfUsage() => Run("explain", Write("a.txt", "Ada said so.")).ExitCode.ShouldBe(ExitCode.Usage);
}
