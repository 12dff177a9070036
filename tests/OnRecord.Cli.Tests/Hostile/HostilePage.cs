namespace OnRecord.Cli.Tests.Hostile;

/// <summary>The table of <c>docs/hostile.md</c>: its kinds are those of the test, its figures those of the run that wrote it.</summary>
internal static class HostilePage
{
    private const string Rule = "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n";

    public static void Check(string rows, IReadOnlyCollection<HostileKind> kinds)
    {
        string page = Repository.At("docs", "hostile.md"),
            text = File.ReadAllText(page);
        int table = text.IndexOf(Rule, StringComparison.Ordinal) + Rule.Length;
        if (Environment.GetEnvironmentVariable("ONRECORD_WRITE_DOCS") == "1")
        {
            File.WriteAllText(page, text[..table] + rows);
            return;
        }

        text[table..]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1]}: {cells[2]}")
            .ShouldBe(kinds.Select(kind => kind.ToString()), "with ONRECORD_WRITE_DOCS=1 this test writes the table anew");
    }
}
