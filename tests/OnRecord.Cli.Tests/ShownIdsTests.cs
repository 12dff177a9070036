using OnRecord.Cli.Running;
using OnRecord.Records;

namespace OnRecord.Cli.Tests;

/// <summary>Whatever id any door gives of a thing, <c>onrecord show</c> answers it.</summary>
public sealed class ShownIdsTests(SampleRecord record) : IClassFixture<SampleRecord>
{
    private const int Shown = 9;

    [Fact]
    public void Show_EveryKindOfIdThatIsGiven_IsAnswered()
    {
        LedgerRecord ledger = RecordJson.ReadLedger(Run("disputes", "--all", "--format", "json").Out);
        ReportRecord report = record.Reports.Values.First(r => r.Events.Count > 0 && r.Propositions.Count > 0);
        string[] ids =
        [
            report.Report.Id,
            report.Report.Id["sha256:".Length..][..Shown],
            report.Statements[0].Id.Value,
            report.Actors[0].Id.Value,
            report.Events[0].Id.Value,
            report.Propositions[0].Id.Value,
            .. ledger.Claims.Take(2).Select(c => c.Id.Value),
            .. ledger.Stories.Take(2).Select(s => s.Id.Value),
            .. ledger.Identities.Take(2).Select(i => i.Id.Value),
            .. ledger.Series.Take(2).Select(s => s.Id.Value),
            .. ledger.Events.Take(2).Select(h => h.Id.Value),
        ];

        foreach (string id in ids)
        foreach (string name in new[] { id, id[..Math.Min(id.Length, id.StartsWith("sha256:", StringComparison.Ordinal) ? id.Length : Shown)] }.Distinct())
        {
            Outcome outcome = Run("show", name);
            outcome.ExitCode.ShouldBe(ExitCode.Ok, name + ": " + outcome.Error);
            outcome.Out.ShouldNotBeEmpty();
        }
    }

    /// <summary>What happened, who, when with its basis, where, and each telling with its report and exact words.</summary>
    [Fact]
    public void Show_HappeningOfTheTimeline_TellsAllOfIt()
    {
        string line = Run("timeline").Out.Split('\n').First(l => l.Contains("meeting: Lars Brekke", StringComparison.Ordinal));

        string shown = Run("show", line.Trim().Split(' ')[0]).Out;

        shown.ShouldContain("who: Lars Brekke");
        shown.ShouldContain("with or towards: Katrin Helgadottir");
        shown.ShouldContain("when: 5 June 2024 (from report date");
        shown.ShouldContain("where: Bergen");
        shown.ShouldContain("lasted: 4 hours");
        shown.ShouldContain("northern-notes-blog.txt");
        shown.ShouldContain("“Yesterday in Bergen there was a four-hour meeting");
        shown.ShouldContain("· future · “meet” in s");
    }

    [Fact]
    public void Show_LabelOfOneReport_SaysWhereItHolds() => Run("show", "s1").Error.ShouldContain("counts within one report");

    private Outcome Run(params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Width = 1000,
            In = new MemoryStream(),
        };
        int exitCode = CommandLine.RunAsync([.. args, "--record", record.File], terminal, new Services(), default).GetAwaiter().GetResult();
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }
}
