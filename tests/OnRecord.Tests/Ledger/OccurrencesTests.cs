using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class OccurrencesTests
{
    private static readonly string[] Envoys = ["Maria Voss", "Olek Dunin"];

    private static Sketch Told(string id, string text) =>
        new Sketch(id, text).Actor(ActorKind.Person, "A1", "Maria Voss").Actor(ActorKind.Person, "B1", "Olek Dunin");

    private static ReportRecord Undated() =>
        Told("r1", "Yesterday in Vienna there was a six-hour meeting between Maria Voss and Olek Dunin.")
            .Happens("CONSULT", "meeting", "meeting", Envoys, "Yesterday", "", "Vienna", "PT6H")
            .Record();

    private static ReportRecord WithoutYear() =>
        Told("r2", "The six-hour meeting of Maria Voss and Olek Dunin on June 9 led to a call on June 12.")
            .Happens("CONSULT", "meeting", "meeting", Envoys, "June 9", "XXXX-06-09", duration: "PT6H")
            .Happens("CONSULT", "call", "call", Envoys, "June 12", "XXXX-06-12")
            .Record();

    private static ReportRecord Dated() =>
        Told("r3", "It came shortly before the Vienna meeting of Maria Voss and Olek Dunin.")
            .Published(2019, 6, 8)
            .Happens("CONSULT", "meeting", "meeting", Envoys, where: "Vienna", realis: Realis.Future)
            .Record();

    [Fact]
    public void Keep_MeetingToldThreeTimes_OneHappeningWithYearFromTheDatedReport()
    {
        HappeningEntry meeting = new LedgerKeeper().Keep([Undated(), WithoutYear(), Dated()]).Events.Single(e => e.Mode == "meeting");

        meeting.Tellings.Select(t => t.Report).ShouldBe(["r1", "r2", "r3"]);
        meeting.When.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2019, 6, 9));
        meeting.When.Basis.ShouldBe(TimeBasis.Inferred);
        (meeting.Where, meeting.Duration).ShouldBe(("Vienna", "PT6H"));
    }

    [Fact]
    public void Keep_YesterdayOfADatedMeeting_DatesTheReport()
    {
        InferredDateEntry date = new LedgerKeeper().Keep([Undated(), WithoutYear(), Dated()]).Dates.Single(d => d.Report == "r1");

        date.When.FirstDay.ShouldBe(new DateOnly(2019, 6, 10));
        date.When.Precision.ShouldBe(TimePrecision.Day);
        date.When.From.ShouldNotBeNull().ShouldContain("“Yesterday”");
    }

    [Fact]
    public void Keep_YearKnown_OtherDatesOfTheReportFollow()
    {
        LedgerRecord ledger = new LedgerKeeper().Keep([Undated(), WithoutYear(), Dated()]);

        ledger.Events.Single(e => e.Mode == "call").When.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2019, 6, 12));
        When written = ledger.Dates.Single(d => d.Report == "r2").When;
        (written.FirstDay, written.Precision).ShouldBe((new DateOnly(2019, 6, 12), TimePrecision.Week));
    }

    [Fact]
    public void Keep_NoReportIsDated_NothingIsInferred() => new LedgerKeeper().Keep([Undated(), WithoutYear()]).Dates.ShouldBeEmpty();

    [Fact]
    public void Keep_OneSideInOtherWordsInOneReport_OneMeeting() => new LedgerKeeper().Keep([MetAgain("Karsian", "B1")]).Events.ShouldHaveSingleItem();

    [Fact]
    public void Keep_OneSideOfAnotherCountryInOneReport_TwoMeetings() => new LedgerKeeper().Keep([MetAgain("Norlandic", "C1")]).Events.Count.ShouldBe(2);

    /// <summary>Two meetings in one report, of which the second has an envoy for one side.</summary>
    private static ReportRecord MetAgain(string country, string state) =>
        new Sketch("r1", $"Maria Voss met Olek Dunin in Vienna. Voss and the {country} envoy talked about trade.")
            .Actor(ActorKind.Person, "A1", "Maria Voss", "Voss")
            .Actor(ActorKind.Person, "B1", "Olek Dunin")
            .Actor(ActorKind.Office, state, $"the {country} envoy")
            .Happens("CONSULT", "meeting", "met", Envoys)
            .Happens("CONSULT", "meeting", "talked", ["Maria Voss", $"the {country} envoy"])
            .Record();

    private static ReportRecord Seized(string id, string who, bool unsure) =>
        Told(id, "Maria Voss and Olek Dunin were on the quay when the guards arrested one of them.")
            .Actor(ActorKind.Organisation, "A1", "the guards")
            .Published(2019, 6, 8)
            .Happens("COERCE", "arrest", "arrested", ["the guards", who], unsure: unsure)
            .Record();

    [Fact]
    public void Keep_NoTellingIsSure_HappeningIsUnsure() =>
        new TimelineKeeper().Keep([Seized("r1", "Olek Dunin", true), Seized("r2", "Olek Dunin", true)]).Events.ShouldHaveSingleItem().Unsure.ShouldBeTrue();

    [Fact]
    public void Keep_OneTellingIsSure_HasWhomThatOneNames()
    {
        HappeningEntry arrest = new TimelineKeeper().Keep([Seized("r1", "Olek Dunin", false), Seized("r2", "Olek Dunin", true)]).Events.ShouldHaveSingleItem();

        arrest.Unsure.ShouldBeFalse();
        arrest.Recipients.ShouldBe(["Olek Dunin"]);
    }

    private static ReportRecord Held(string id, string place) =>
        new Sketch(id, $"Guards arrested Olek Dunin in {place}, said abbot Ilse Torven, prior Pavo Rintala, Mayor Nils Aker and Mona Dreyer.")
            .Actor(ActorKind.Person, "A1", "Ilse Torven")
            .Actor(ActorKind.Person, "A1", "Pavo Rintala")
            .Actor(ActorKind.Person, "A1", "Nils Aker")
            .Actor(ActorKind.Person, "A1", "Mona Dreyer")
            .Actor(ActorKind.Organisation, null, "Guards")
            .Actor(ActorKind.Person, null, "Olek Dunin")
            .Published(2019, 6, 8)
            .Happens("COERCE", "arrest", "arrested", ["Guards", "Olek Dunin"], where: place)
            .Record();

    [Fact]
    public void Keep_OneIsArrestedInTheTownAndInTheCounty_OneArrest() =>
        new TimelineKeeper().Keep([Held("r1", "Harlund"), Held("r2", "North Vale")]).Events.ShouldHaveSingleItem();

    [Fact]
    public void Keep_EachExpelsTheOthersEnvoy_TwoHappenings()
    {
        static ReportRecord Expulsion(string id, string who, string country, string envoy, string other) =>
            new Sketch(id, $"{who} expelled {envoy} over the bells of Harlund, said abbot Ilse Torven and Mayor Nils Aker.")
                .Actor(ActorKind.State, country, who)
                .Actor(ActorKind.Person, other, envoy)
                .Actor(ActorKind.Person, "A1", "Ilse Torven")
                .Actor(ActorKind.Person, "A1", "Nils Aker")
                .Published(2019, 6, 8)
                .Happens("SANCTION", "expel", "expelled", [who, envoy])
                .Record();

        new TimelineKeeper()
            .Keep([Expulsion("r1", "Norland", "N1", "a Karsian envoy", "K1"), Expulsion("r2", "Karsia", "K1", "Norland's diplomat", "N1")])
            .Events.Count.ShouldBe(2);
    }

    private static ReportRecord Blamed(string id) =>
        Told(id, "Maria Voss accused Olek Dunin of theft.").Published(2019, 6, 8).Happens("ACCUSE", "accuse", "accused", Envoys).Record();

    [Fact]
    public void Keep_WhatOneReportHasSaid_IsUnsure() => new TimelineKeeper().Keep([Blamed("r1")]).Events.ShouldHaveSingleItem().Unsure.ShouldBeTrue();

    [Fact]
    public void Keep_WhatTwoReportsHaveSaid_IsSure() =>
        new TimelineKeeper().Keep([Blamed("r1"), Blamed("r2")]).Events.ShouldHaveSingleItem().Unsure.ShouldBeFalse();

    private static ReportRecord Arrest(string id, string who, string other) =>
        new Sketch(
            id,
            $"Police in Harlund arrested {who} over the theft of the bells, said abbot Ilse Torven, prior Pavo Rintala, Mayor Nils Aker and {other}."
        )
            .Actor(ActorKind.Person, "A1", "Ilse Torven")
            .Actor(ActorKind.Person, "A1", "Pavo Rintala")
            .Actor(ActorKind.Person, "A1", "Nils Aker")
            .Actor(ActorKind.Person, "A1", other)
            .Actor(ActorKind.Organisation, null, "Police")
            .Actor(ActorKind.Person, null, who)
            .Published(2019, 6, 8)
            .Happens("COERCE", "arrest", "arrested", ["Police", who])
            .Record();

    [Fact]
    public void Keep_UnnamedInOneReportOfTheAffair_MayBeTheOneWhomAnotherNames() =>
        new TimelineKeeper().Keep([Arrest("r1", "a man", "Mona Dreyer"), Arrest("r2", "Olek Dunin", "Mona Dreyer")]).Events.ShouldHaveSingleItem();

    [Fact]
    public void Keep_TwoNamedInTheAffair_AreTwoHappenings() =>
        new TimelineKeeper().Keep([Arrest("r1", "Jan Weld", "Mona Dreyer"), Arrest("r2", "Olek Dunin", "Mona Dreyer")]).Events.Count.ShouldBe(2);

    [Fact]
    public void Keep_AManAndAWoman_AreTwoHappenings() =>
        new TimelineKeeper().Keep([Arrest("r1", "a man", "Mona Dreyer"), Arrest("r2", "a woman", "Mona Dreyer")]).Events.Count.ShouldBe(2);

    [Fact]
    public void Keep_RefusalsOfTwo_AreTwoHappenings()
    {
        static ReportRecord Refusal(string id, string who) =>
            new Sketch(id, $"{who} rejected the findings about the bells of Harlund on Monday.")
                .Actor(ActorKind.Organisation, null, who)
                .Published(2019, 6, 8)
                .Happens("REJECT", "refuse", "rejected", [who])
                .Record();

        new TimelineKeeper().Keep([Refusal("r1", "Torven Abbey"), Refusal("r2", "Rintala Works")]).Events.Count.ShouldBe(2);
    }

    [Fact]
    public void Keep_OtherPlace_HappeningsStayApart()
    {
        ReportRecord elsewhere = Told("r4", "Maria Voss and Olek Dunin held a meeting in Oslo.")
            .Published(2019, 6, 10)
            .Happens("CONSULT", "meeting", "meeting", Envoys, where: "Oslo")
            .Record();

        new LedgerKeeper().Keep([Dated(), elsewhere]).Events.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("two-year", 2020)]
    [InlineData("second", 2020)]
    [InlineData("twelfth", 2030)]
    public void Keep_AnniversaryOfADatedHappening_DatesTheReport(string anniversary, int year)
    {
        Sketch States(string id, string text) => new Sketch(id, text).Actor(ActorKind.State, "A1", "Ruritania").Actor(ActorKind.State, "B1", "Sylvania");
        ReportRecord war = States("r1", "On May 2, 2018, Ruritania began its invasion of Sylvania.")
            .Published(2018, 5, 3)
            .Happens("ASSAULT", null, "invasion", ["Ruritania", "Sylvania"], when: When.Day(new DateOnly(2018, 5, 2), TimeBasis.Explicit))
            .Record();
        ReportRecord later = States("r2", $"On the {anniversary} anniversary of Ruritania invading Sylvania, envoys called for peace.")
            .Happens("ASSAULT", null, "invading", ["Ruritania", "Sylvania"], realis: Realis.Historical)
            .Record();

        When date = new LedgerKeeper().Keep([war, later]).Dates.ShouldHaveSingleItem().When;

        (date.FirstDay, date.Precision).ShouldBe((new DateOnly(year, 5, 2), TimePrecision.Week));
    }

    [Fact]
    public void Keep_PlanAndFulfilment_AreOneHappening()
    {
        ReportRecord plan = Told("r1", "Maria Voss will meet Olek Dunin on June 9.")
            .Published(2019, 6, 7)
            .Happens("CONSULT", "meeting", "meet", Envoys, realis: Realis.Future, when: Day(9))
            .Record();
        ReportRecord held = Told("r2", "Maria Voss held talks with Olek Dunin.")
            .Published(2019, 6, 10)
            .Happens("CONSULT", "talks", "talks", Envoys, when: Day(9))
            .Record();

        HappeningEntry meeting = new LedgerKeeper().Keep([plan, held]).Events.ShouldHaveSingleItem();
        meeting.Realis.ShouldBe(Realis.Actual);
    }

    [Fact]
    public void Keep_TwoReportsTellOneCallOfTwoDays_OneHappeningWithoutADay()
    {
        ReportRecord first = Told("r1", "Maria Voss called Olek Dunin on Sunday.")
            .Published(2019, 6, 10)
            .Happens("CONSULT", "call", "called", Envoys, when: Day(9))
            .Actor(ActorKind.Person, null, "Ines Falk")
            .Actor(ActorKind.Organisation, null, "Harbour Union")
            .Record();
        ReportRecord second = Told("r2", "Maria Voss called Olek Dunin on Monday.")
            .Published(2019, 6, 11)
            .Happens("CONSULT", "call", "called", Envoys, when: Day(10))
            .Actor(ActorKind.Person, null, "Ines Falk")
            .Actor(ActorKind.Organisation, null, "Harbour Union")
            .Record();

        new LedgerKeeper().Keep([first, second]).Events.ShouldHaveSingleItem().When.ShouldBeNull();
    }

    [Fact]
    public void Keep_SomebodyIsSaidToHaveAttacked_StaysAlleged() =>
        new LedgerKeeper()
            .Keep([
                Told("r1", "She accused Maria Voss of attacking Olek Dunin.")
                    .Happens("ASSAULT", "attack", "attacking", Envoys, realis: Realis.Alleged)
                    .Record(),
            ])
            .Events.ShouldHaveSingleItem()
            .Realis.ShouldBe(Realis.Alleged);

    [Theory]
    [InlineData("BUSINESS", "acquisition", 1)]
    [InlineData("COERCE", "arrest", 2)]
    public void Keep_ToldWithoutATimeLongAfter_OneWhereItIsDoneButOnce(string type, string mode, int happenings)
    {
        ReportRecord old = Told("r1", "Maria Voss took Olek Dunin on June 9.").Published(2019, 6, 9).Happens(type, mode, "took", Envoys, when: Day(9)).Record();
        ReportRecord late = Told("r2", "It was after Maria Voss took Olek Dunin.").Published(2020, 3, 9).Happens(type, mode, "took", Envoys).Record();

        new LedgerKeeper().Keep([old, late]).Events.Count.ShouldBe(happenings);
    }

    [Fact]
    public void Keep_PersonBesideHisBody_IsDismissedAlone()
    {
        ReportRecord one = Told("r1", "Olek Dunin dismissed Maria Voss of the Harbour Union.")
            .Published(2019, 6, 9)
            .Actor(ActorKind.Organisation, null, "Harbour Union")
            .Happens("COERCE", "dismiss", "dismissed", ["Olek Dunin", "Maria Voss", "Harbour Union"])
            .Record();

        new LedgerKeeper().Keep([one]).Events.ShouldHaveSingleItem().Recipients.ShouldBe(["Maria Voss"]);
    }

    private static When Day(int day) => When.Day(new DateOnly(2019, 6, day), TimeBasis.Explicit);

    [Fact]
    public void Keep_DeniedMeeting_IsNoHappening() =>
        new LedgerKeeper()
            .Keep([
                Told("r5", "There was no meeting of Maria Voss and Olek Dunin.")
                    .Happens("CONSULT", "meeting", "meeting", Envoys, realis: Realis.Negated)
                    .Record(),
            ])
            .Events.ShouldBeEmpty();
}
