using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class StatedDaysTests
{
    private static readonly string[] Envoys = ["Maria Voss", "Olek Dunin"];

    [Fact]
    public void Keep_DatelineWithoutYear_IsDatedByAReportOfTheSameHappening()
    {
        ReportRecord dated = Told("r1", "Maria Voss met Olek Dunin in Vienna for six hours.")
            .Published(2019, 6, 11)
            .Happens("CONSULT", "meeting", "met", Envoys, where: "Vienna")
            .Record();

        When when = new LedgerKeeper().Keep([dated, Wire("VIENNA, June 10 (Weirpress) - ")]).Dates.Single().When;

        (when.FirstDay, when.Precision, when.Basis).ShouldBe((new DateOnly(2019, 6, 10), TimePrecision.Day, TimeBasis.Inferred));
        when.From!.ShouldContain("“June 10”");
    }

    [Fact]
    public void Keep_DatelineFarFromTheDatedReport_StaysOpen()
    {
        ReportRecord dated = Told("r1", "Maria Voss met Olek Dunin in Vienna for six hours.")
            .Published(2019, 1, 11)
            .Happens("CONSULT", "meeting", "met", Envoys, where: "Vienna")
            .Record();

        new LedgerKeeper().Keep([dated, Wire("VIENNA, June 10 (Weirpress) - ")]).Dates.ShouldBeEmpty();
    }

    private static Sketch Told(string id, string text) =>
        new Sketch(id, text).Actor(ActorKind.Person, "A1", "Maria Voss").Actor(ActorKind.Person, "B1", "Olek Dunin");

    private static ReportRecord Wire(string dateline)
    {
        string text = dateline + "Maria Voss met Olek Dunin in Vienna for six hours.";
        ReportRecord record = Told("r2", text).Happens("CONSULT", "meeting", "met", Envoys, where: "Vienna").Record();
        return record with { Report = record.Report with { Body = [new OnRecord.Text.TextSpan(dateline.Length, text.Length)] } };
    }
}
