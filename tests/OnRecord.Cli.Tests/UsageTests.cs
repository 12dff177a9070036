using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests;

public sealed class UsageTests : CommandLineFixture
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("read", "--format", "xml")]
    [InlineData("read", "--published", "next week")]
    [InlineData("read", "--frob")]
    [InlineData("statements", "--act", "sing")]
    [InlineData("statements", "--offsets", "bytes")]
    [InlineData("show")]
    [InlineData("correct")]
    [InlineData("correct", "act", "s1")]
    [InlineData("explain", "a.txt")]
    [InlineData("serve", "--port", "x")]
    [InlineData("serve", "--port", "65536")]
    [InlineData("mcp", "--port", "-1")]
    [InlineData("watch", "--every", "x", "feed.xml")]
    [InlineData("add", "--outlet", "", "a.txt")]
    [InlineData("add", "--published", " ", "a.txt")]
    [InlineData("add", "--no-outlet", "--outlet", "The Tide", "a.txt")]
    [InlineData("statements", "--speaker", "")]
    [InlineData("correct", "reject", "s1", "--why", "")]
    public void Run_WrongUsage_IsExitTwoAndTwoLinesOnTheErrorStream(params string[] args)
    {
        Outcome outcome = Run(args);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Out.ShouldBeEmpty();
        string[] lines = outcome.Error.TrimEnd().Split('\n');
        lines.Length.ShouldBe(2, outcome.Error);
        lines[0].ShouldStartWith("onrecord: ");
        lines[1].ShouldStartWith("Try \"onrecord");
    }

    [Fact]
    public void Run_Nothing_IsExitTwoWithHelpOnTheErrorStream() =>
        Run().ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Usage), o => o.Out.ShouldBeEmpty(), o => o.Error.ShouldContain("Usage:"));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    public void Help_OfTheProgram_KeepsToTheWidth(int width)
    {
        Width = width;

        Run("--help").Lines.ShouldAllBe(line => line.Length <= width);
    }

    [Theory]
    [InlineData("read", "raed")]
    [InlineData("disputes", "dispute")]
    [InlineData("--format", "read", "--fromat", "csv")]
    [InlineData("--speaker", "statements", "--speker", "Ada")]
    public void Run_Misspelled_SaysWhatWasMeant(string meant, params string[] args) => Run(args).Error.ShouldContain($"did you mean \"{meant}\"?");

    [Theory]
    [InlineData("onrecord show needs NAME", "show")]
    [InlineData("onrecord correct takes a command: accept, reject", "correct")]
    [InlineData("onrecord correct act needs ACT", "correct", "act", "s1")]
    [InlineData("--format takes no \"ndjon\"; it takes conllu, ndjson, text; did you mean \"ndjson\"?", "read", "--format", "ndjon")]
    [InlineData("--port must lie between 0 and 65535", "serve", "--port", "x")]
    public void Run_SomethingMissingOrUnknown_SaysWhat(string sentence, params string[] args) => Run(args).Error.ShouldContain(sentence);

    [Theory]
    [InlineData("--outlet takes NAME, and was given nothing", "add", "--outlet", "", "a.txt")]
    [InlineData("--record takes PATH, and was given nothing", "reports", "--record", "")]
    public void Run_EmptyOption_IsSaidToBeEmpty(string sentence, params string[] args) => Run(args).Error.ShouldContain(sentence);

    [Fact]
    public void Run_NothingNear_GuessesNothing() => Run("xylophone").Error.ShouldNotContain("did you mean");

    [Fact]
    public void Help_AsACommand_IsTheHelpOfTheOption()
    {
        Run("help").Out.ShouldBe(Run("--help").Out);
        Run("help", "add").Out.ShouldBe(Run("add", "--help").Out);
        Run("help", "ad").ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Usage), o => o.Error.ShouldContain("did you mean \"add\"?"));
    }

    [Fact]
    public void Version_AsACommand_IsTheVersionOfTheOption() => Run("version").Out.ShouldBe(Run("--version").Out);

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("DISPLAY", null, true)]
    [InlineData("WAYLAND_DISPLAY", null, true)]
    [InlineData("DISPLAY", "SSH_CONNECTION", false)]
    [InlineData("DISPLAY", "CI", false)]
    public void Browser_OnLinux_ShowsOnAScreenOfOnesOwn(string? display, string? remote, bool expected) =>
        Browser.CanShow(name => name == display || name == remote ? "x" : null, isLinux: true).ShouldBe(expected);

    [Fact]
    public void Run_Version_IsOneLine() =>
        Run("--version").ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Lines.ShouldHaveSingleItem().ShouldStartWith("onrecord "));

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
