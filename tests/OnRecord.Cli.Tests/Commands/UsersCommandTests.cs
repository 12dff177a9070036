using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Commands;

public sealed class UsersCommandTests : CommandLineFixture
{
    private string Users => InFolder("users.txt");

    [Fact]
    public void Add_ListRemove_KeepTheFile()
    {
        Run(["users", "add", "Ada Brandt", "--file", Users], "seven grey herons\n").ExitCode.ShouldBe(ExitCode.Ok);
        Run(["users", "add", "guest", "--file", Users, "--reads"], "eight grey herons\n").Out.ShouldContain("guest may sign in now (reads)");
        Run(["users", "add", "guest", "--file", Users], "nine grey herons\n").Out.ShouldContain("guest was changed (edits)");

        Outcome listed = Run("users", "list", "--file", Users);
        listed.Out.ShouldContain("Ada Brandt");
        listed.Out.ShouldNotContain("herons");
        Run("users", "remove", "guest", "--file", Users).ExitCode.ShouldBe(ExitCode.Ok);

        Run("users", "list", "--file", Users).Out.ShouldNotContain("guest");
        Run("users", "remove", "guest", "--file", Users).ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Theory]
    [InlineData("Ada Brandt", "short\n", "from 10 to")]
    [InlineData("Ada Brandt", "", "no password")]
    [InlineData("Ada:Brandt", "seven grey herons\n", "no colon")]
    [InlineData(" Ada", "seven grey herons\n", "space")]
    public void Add_WhatCannotBe_IsSaidAndNothingIsWritten(string name, string input, string fault)
    {
        Outcome outcome = Run(["users", "add", name, "--file", Users], input);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain(fault);
        File.Exists(Users).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--users FILE", "--address", "0.0.0.0")]
    [InlineData("--users FILE", "--address", "::")]
    [InlineData("There is no such file", "--users", "nowhere.txt")]
    [InlineData("is none", "--address", "desk.example")]
    [InlineData("choose one", "--users", "users.txt", "--user-header", "X-Forwarded-User")]
    [InlineData("choose one", "--user-header", "X-Forwarded-User", "--oidc", "https://login.example", "--oidc-client", "desk")]
    [InlineData("needs --oidc-client", "--oidc", "https://login.example")]
    [InlineData("begins with https://", "--oidc", "http://login.example", "--oidc-client", "desk")]
    [InlineData("give its address too", "--oidc-editors", "groups=editors")]
    [InlineData("groups=editors", "--oidc", "https://login.example", "--oidc-client", "desk", "--oidc-editors", "editors")]
    [InlineData("into a file that others can't read", "--oidc", "https://login.example", "--oidc-client", "desk", "--oidc-secret", "nowhere.txt")]
    public void Serve_NobodyWouldBeAsked_SaysInTwoLinesWhatToDo(string said, params string[] options)
    {
        Write("report.txt", "Ada Brandt said that the dyke leaks.");
        Run("add", InFolder("report.txt"), "--record", Record);

        Outcome outcome = Run(["serve", "--port", "0", "--record", Record, .. options]);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain(said);
        outcome.Error.TrimEnd().Split('\n').Length.ShouldBe(2, outcome.Error);
    }

    [Fact]
    public void Serve_AddressOfAnotherMachine_IsSaid()
    {
        Write("report.txt", "Ada Brandt said that the dyke leaks.");
        Run("add", InFolder("report.txt"), "--record", Record);

        Outcome outcome = Run("serve", "--port", "0", "--record", Record, "--address", "203.0.113.1", "--user-header", "X-Forwarded-User");

        outcome.ExitCode.ShouldBe(ExitCode.Unavailable);
        outcome.Error.ShouldContain("cannot open at 203.0.113.1");
    }
}
