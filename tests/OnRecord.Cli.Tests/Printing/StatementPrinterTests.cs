using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests.Printing;

public sealed class StatementPrinterTests
{
    private const string Words = "The Quay Times reported that the harbour board denied that it had asked for the quay.";

    private static readonly StatementEntry Report = Said("s1", "a2", Act.Report, "reported"),
        Denial = Said("s2", "a1", Act.Deny, "denied") with { Parent = "s1", Via = ["a2"], Commitment = Commitment.IsNot },
        Asked = Said("s3", "a1", Act.Ask, "had asked") with { Parent = "s2" };

    [Fact]
    public void Print_DenierOfItsOwnDeed_SaysThatItDeniedIt()
    {
        Printed(Asked).ShouldContain("inside: harbour board denied");
        Printed(Asked with { Via = ["a2"] }).ShouldContain("via Quay Times reported › harbour board denied");
        Printed(Denial).ShouldContain("via Quay Times reported\n");
        Printed(Report).ShouldNotContain("via");
    }

    [Fact]
    public void Table_DenierOfItsOwnDeed_SaysThatItDeniedIt()
    {
        ReportRecord record = Record(Asked);
        var output = new StringWriter();

        StatementTable.Print(Shown(output), [.. record.Statements.Select(s => StatementRow.Of(record, s))]);

        output.ToString().ShouldContain("denied it asked");
        output.ToString().Split('\n').Count(line => line.Contains("denied it", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static string Printed(StatementEntry statement)
    {
        var output = new StringWriter();
        new StatementPrinter(Page.On(Shown(output))).Print(Record(statement), statement, "x");
        return output.ToString();
    }

    private static Terminal Shown(TextWriter output) =>
        new()
        {
            Out = output,
            Error = TextWriter.Null,
            In = Stream.Null,
            Width = 160,
        };

    private static ReportRecord Record(StatementEntry statement) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = "sha256:0",
                Source = "quay.txt",
                Text = Words,
            },
            Actors = [Actor("a1", "harbour board"), Actor("a2", "Quay Times")],
            Statements = [Report, Denial, statement],
        };

    private static ActorEntry Actor(string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = ActorKind.Organisation,
        };

    private static StatementEntry Said(string id, string actor, Act act, string cue)
    {
        int start = Words.IndexOf(cue, StringComparison.Ordinal);
        return new StatementEntry
        {
            Id = id,
            Act = act,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(null, [ActorId.Of(actor)]),
            Cue = new CueEntry(new TextSpan(start, start + cue.Length), cue),
        };
    }
}
