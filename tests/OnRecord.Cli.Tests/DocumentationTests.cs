using System.CommandLine;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void CommandLinePage_EveryCommandAndOption_IsDescribed()
    {
        string page = Page("cli.md");
        foreach (Command command in Documented.Commands)
        {
            int start = page.IndexOf($"## `onrecord {command.Name}", StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, $"docs/cli.md has no section on {command.Name}");
            int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
            string section = page[start..(end < 0 ? page.Length : end)];
            foreach (Option option in command.Options.Where(o => o.Name != "--help"))
                section.ShouldContain($"`{option.Name}", Case.Sensitive, $"docs/cli.md does not describe {option.Name} of {command.Name}");
        }
    }

    [Fact]
    public void CommandLinePage_EveryActAndExitCode_IsNamed()
    {
        string page = Page("cli.md");
        foreach (string act in EnumWords.All<Act>())
            page.ShouldContain(act);
        foreach (
            int code in new[] { ExitCode.Ok, ExitCode.SomeFailed, ExitCode.Usage, ExitCode.VerificationFailed, ExitCode.Unavailable, ExitCode.Interrupted }
        )
            page.ShouldContain($"| {code} |");
    }

    [Fact]
    public void FormatsPage_EveryColumnOfTheCsv_IsNamed()
    {
        string page = Page("formats.md");
        foreach (string column in StatementCsv.Columns)
            page.ShouldContain($"`{column}`");
    }

    private static string Page(string name) => File.ReadAllText(Repository.At("docs", name));
}
