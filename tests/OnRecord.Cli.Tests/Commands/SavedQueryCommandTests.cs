using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Commands;

public sealed class SavedQueryCommandTests : CommandLineFixture
{
    [Fact]
    public void Queries_Kept_AreCountedShownAndForgotten()
    {
        Run("add", Write("harbour.txt", "Ada Brandt said the harbour was sold.\n"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Ask("save", "the sale", "about:harbour").ExitCode.ShouldBe(ExitCode.Ok);
        New("the sale").ShouldBe("1");

        Ask("show", "the sale", "--peek").Out.ShouldContain("the harbour was sold");
        New("the sale").ShouldBe("1");
        Ask("show", "the sale").ExitCode.ShouldBe(ExitCode.Ok);
        New("the sale").ShouldBe("0");
        Run("queries", "--by", "Somebody Else", "--record", Record).Out.ShouldContain("1");

        Run("add", Write("quay.txt", "Mia Lund said the harbour was leased.\n"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Ask("show", "the sale", "--new", "--format", "ndjson").Lines.ShouldHaveSingleItem().ShouldContain("leased");

        Ask("forget", "the sale").ExitCode.ShouldBe(ExitCode.Ok);
        Ask("forget", "the sale").ExitCode.ShouldBe(ExitCode.SomeFailed);
        Ask().Error.ShouldContain("no query is kept");
    }

    [Fact]
    public void Show_UnknownName_SaysWhichIsMeant()
    {
        Run("add", Write("harbour.txt", "Ada Brandt said the harbour was sold.\n"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Ask("save", "harbour", "about:harbour").ExitCode.ShouldBe(ExitCode.Ok);

        Ask("show", "harbor").Error.ShouldContain("did you mean \"harbour\"?");
        Ask("save", "a/b", "x").ExitCode.ShouldBe(ExitCode.Usage);
    }

    private Outcome Ask(params string[] rest) => Run(["queries", .. rest, "--by", "Ivo", "--record", Record]);

    private string New(string name) => Ask().Lines.Single(l => l.Contains(name, StringComparison.Ordinal)).TrimEnd().Split(' ')[^1];
}
