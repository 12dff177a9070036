using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests;

public sealed class UsageTests : CommandLineFixture
{
    [Theory]
    [InlineData()]
    [InlineData("frobnicate")]
    [InlineData("read", "--format", "xml")]
    [InlineData("read", "--published", "next week")]
    [InlineData("read", "--frob")]
    [InlineData("statements", "--act", "sing")]
    [InlineData("statements", "--offsets", "bytes")]
    [InlineData("show")]
    public void Run_WrongUsage_IsExitTwoWithHelpOnTheErrorStream(params string[] args)
    {
        Outcome outcome = Run(args);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("onrecord: ");
        outcome.Error.ShouldContain("Usage:");
    }

    [Fact]
    public void Run_Version_IsOneLine() => Run("--version").ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Lines.ShouldHaveSingleItem().ShouldStartWith("onrecord "));

    [Fact]
    public void Run_HelpOfEveryCommand_HasExamplesAndLoadsNothing()
    {
        Services = new Services { LoadAnalyser = () => throw new InvalidOperationException("help needs no model") };
        foreach (string command in Documented.Commands.Select(c => c.Name))
        {
            Outcome outcome = Run(command, "--help");

            outcome.ExitCode.ShouldBe(ExitCode.Ok, command);
            outcome.Out.ShouldContain("Examples:\n  onrecord " + command, Case.Sensitive, command);
            outcome.Error.ShouldBeEmpty();
        }
    }
}
