using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Tests.Propositions;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class SeriesTests
{
    private const string Cast = "Mayor Ilse Torven and engineer Pavo Rintala spoke to the press of Harlund. ";

    private static Sketch Report(string id, int day, string text) =>
        new Sketch(id, Cast + text).Published(2019, 6, day).Actor(ActorKind.Person, "A1", "Ilse Torven").Actor(ActorKind.Person, "A1", "Pavo Rintala");

    private static ReportRecord Toll(string id, int day, int dead, string sentence) =>
        Report(id, day, sentence).Counts(dead.ToString(System.Globalization.CultureInfo.InvariantCulture), dead, "person", "kill", "dead").Record();

    private static LedgerRecord Keep(params ReportRecord[] records) => new TimelineKeeper().Keep(records);

    [Fact]
    public void Keep_TollThatGrows_IsOneSeriesWithoutContradiction()
    {
        LedgerRecord ledger = Keep(
            Toll("r1", 3, 11, "The landslide killed 11 people."),
            Toll("r2", 4, 15, "So far 15 people have been found dead."),
            Toll("r3", 6, 19, "The toll rose to 19.")
        );

        SeriesEntry series = ledger.Series.ShouldHaveSingleItem();
        series.About.ShouldBe("dead");
        series.Points.Select(p => p.Value).ShouldBe([11, 15, 19]);
        series.Contradictions.ShouldBeEmpty();
        ledger.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_CountedThing_IsCalledByTheWordsOfTheReport()
    {
        ReportRecord first = Report("r1", 3, "Velmark expelled 23 Norvanian envoys.").Counts("23", 23, "envoy", "expel", counted: "envoy").Record(),
            second = Report("r2", 4, "Velmark has now expelled 25 envoys.").Counts("25", 25, "envoy", "expel", counted: "envoy").Record();

        Keep(first, second).Series.ShouldHaveSingleItem().About.ShouldBe("Norvanian envoys (expel)");
    }

    [Fact]
    public void Keep_HowManySpeak_IsNoFigure() =>
        Keep(
            Read.Record("r1", "One official said the ferry sank off Harlund.", new DateOnly(2019, 6, 3), "Beacon"),
            Read.Record("r2", "Two officials said the ferry sank off Harlund.", new DateOnly(2019, 6, 4), "Herald")
        )
            .Series.ShouldBeEmpty();

    [Fact]
    public void Keep_MissingBesideTheToll_AreNotDead() =>
        Dead(
                "The death toll rose to 41 after the Harlund dam burst.",
                "Harlund dam disaster death toll rises to 84; 276 still missing\n\nThe Harlund dam burst on Monday."
            )
            .ShouldBe([41, 84], ignoreOrder: true);

    [Fact]
    public void Keep_BodiesOfOneFind_AreNoToll() =>
        Dead(
                "The death toll rose to 41 after the Harlund dam burst. A reporter saw a helicopter rescue of three bodies at the Harlund dam.",
                "The death toll rose to 60 after the Harlund dam burst."
            )
            .ShouldBe([41, 60], ignoreOrder: true);

    [Fact]
    public void Keep_BodiesRecoveredSoFar_AreAToll() =>
        Dead("The death toll rose to 41 after the Harlund dam burst.", "Divers have recovered 60 bodies since the Harlund dam burst.")
            .ShouldBe([41, 60], ignoreOrder: true);

    private static IEnumerable<decimal> Dead(string first, string second) =>
        Keep(Read.Record("r1", first, new DateOnly(2019, 6, 3), "Beacon"), Read.Record("r2", second, new DateOnly(2019, 6, 4), "Herald"))
            .Series.Where(s => s.About == "dead")
            .SelectMany(s => s.Points)
            .Select(p => p.Value);

    [Fact]
    public void Keep_CountOfSomeBesideThatOfAll_IsNoPointOfIt()
    {
        ReportRecord first = Report("r1", 3, "In Harlund 40 people are missing; 12 workers are missing.")
                .Counts("40", 40, "person", "miss", "missing")
                .Counts("12", 12, "worker", "miss", "missing", counted: "worker")
                .Record(),
            second = Report("r2", 4, "In Harlund 30 people are missing.").Counts("30", 30, "person", "miss", "missing").Record();

        Keep(first, second).Series.ShouldHaveSingleItem().Points.Select(p => p.Value).ShouldBe([40, 30]);
    }

    [Fact]
    public void Keep_TollThatFallsWithoutAWord_IsAContradictionWithBothPassages()
    {
        ReportRecord high = Toll("r1", 3, 27, "The landslide killed 27 people."),
            low = Toll("r2", 5, 19, "The landslide has killed 19 people.");

        LedgerNoteEntry note = Keep(high, low).Notes.ShouldHaveSingleItem();

        note.Code.ShouldBe(NoteCodes.ContradictingFigures);
        note.Spans.Select(s => s.Span.In((s.Report == "r1" ? high : low).Report.Text).ToString()).ShouldBe(["27", "19"]);
    }

    [Fact]
    public void Keep_TollThatIsCorrected_IsAChange() =>
        Keep(Toll("r1", 3, 27, "The landslide killed 27 people."), Toll("r2", 5, 19, "The council revised the number of killed to 19 people."))
            .Notes.ShouldBeEmpty();

    [Fact]
    public void Keep_MissingThatFall_AreAChange()
    {
        ReportRecord Missing(string id, int day, int missing) =>
            Report(id, day, $"Still {missing} people are missing.")
                .Counts(missing.ToString(System.Globalization.CultureInfo.InvariantCulture), missing, "person", "miss", "missing")
                .Record();

        LedgerRecord ledger = Keep(Missing("r1", 3, 40), Missing("r2", 5, 12));

        ledger.Series.ShouldHaveSingleItem().Points.Count.ShouldBe(2);
        ledger.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_TwoValuesOfOneDay_AreAContradiction()
    {
        When day = When.Day(new DateOnly(2019, 6, 3), TimeBasis.Explicit);
        ReportRecord Missing(string id, int missing) =>
            Report(id, 4, $"On Monday {missing} people were missing.")
                .Counts(missing.ToString(System.Globalization.CultureInfo.InvariantCulture), missing, "person", "miss", "missing")
                .Puts($"On Monday {missing} people were missing.", day)
                .Record();

        Keep(Missing("r1", 40), Missing("r2", 12)).Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCodes.ContradictingFigures);
    }

    [Fact]
    public void Keep_OtherScope_IsAnotherSeries()
    {
        ReportRecord inTown = Report("r1", 3, "In Harlund 7 people were killed.")
            .Counts("7", 7, "person", "kill", "dead")
            .Puts("In Harlund 7 people were killed.", where: "Harlund")
            .Record();
        ReportRecord inValley = Report("r2", 4, "In Osterby 31 people were killed.")
            .Counts("31", 31, "person", "kill", "dead")
            .Puts("In Osterby 31 people were killed.", where: "Osterby")
            .Record();

        Keep(inTown, inValley).Series.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_DigitsChangedAbout_AreAContradiction()
    {
        ReportRecord right = Report("r1", 3, "The hall of 618 square metres was sold.").Counts("618", 618, "square metre", "sell").Record();
        ReportRecord garbled = Report("r2", 8, "Its 681 square metres went for a song.").Counts("681", 681, "square metre", "go").Record();

        Keep(right, garbled).Notes.ShouldHaveSingleItem().Message.ShouldContain("618");
    }

    [Fact]
    public void Keep_FiguresOfOtherAffairs_StayApart()
    {
        ReportRecord here = Toll("r1", 3, 27, "The landslide killed 27 people.");
        ReportRecord elsewhere = new Sketch("r2", "A ferry sank and 19 drowned off Nerrick, said harbour master Odd Lien.")
            .Published(2019, 6, 5)
            .Actor(ActorKind.Person, "B1", "Odd Lien")
            .Counts("19", 19, "person", "drown", "dead")
            .Record();

        LedgerRecord ledger = Keep(here, elsewhere);
        (ledger.Series.Count, ledger.Notes.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Keep_TwoCountsOfOneVote_AreAContradiction()
    {
        ReportRecord Vote(string id, string text, VoteTally tally) =>
            Report(id, 3, text)
                .Actor(ActorKind.Organisation, "A1", "Harbour Council")
                .Happens("VOTE", "vote", "voted", ["Harbour Council"], tally: tally, when: When.Day(new DateOnly(2019, 6, 2), TimeBasis.Explicit))
                .Record();

        LedgerRecord ledger = Keep(
            Vote("r1", "The Harbour Council voted 14-9.", new VoteTally(14, 9, null)),
            Vote("r2", "The Harbour Council voted 14-7.", new VoteTally(14, 7, null))
        );

        ledger.Events.ShouldHaveSingleItem().Tellings.Count.ShouldBe(2);
        ledger.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCodes.ContradictingTallies);
    }
}
