using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Tests.Attribution;
using OnRecord.Tests.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Chronology;

public class TimeResolverTests
{
    private static readonly When Published = When.Day(new DateOnly(2022, 3, 15), TimeBasis.Explicit);

    [Fact]
    public void Resolve_PastVerb_TakesTheLastWeekday()
    {
        Timeline timeline = Resolve(
            """
            Ann     Ann     PROPN NNP 2 nsubj
            left    leave   VERB  VBD 0 root
            Friday  Friday  PROPN NNP 2 obl:tmod
            """
        );

        timeline.Times.ShouldHaveSingleItem().Value.ShouldBe("2022-03-11");
    }

    [Theory]
    [InlineData("Ostra Today reported that the pool was shut.")]
    [InlineData("The coach told Ostra Today that the team was tired.")]
    [InlineData("Today Show's Karl Moss said the pool was shut.")]
    [InlineData("The Today programme's Karl Moss said the pool was shut.")]
    public void Resolve_TodayInATitle_DatesNothing(string text) =>
        Said.In("On the quay\nPublished: 8 May 2024\n\n" + text + " It rained all day.\n")
            .ShouldAllBe(said => said.When == null || said.When.Basis != TimeBasis.Relative);

    [Fact]
    public void Resolve_TodayAtTheHeadOfASentence_Dates() =>
        Said.In("On the quay\nPublished: 8 May 2024\n\nToday the coach said the team was tired. It rained all day.\n")[0]
            .When!.Basis.ShouldBe(TimeBasis.Relative);

    [Fact]
    public void Resolve_FutureVerb_TakesTheNextWeekday()
    {
        Timeline timeline = Resolve(
            """
            Ann     Ann     PROPN NNP 3 nsubj
            will    will    AUX   MD  3 aux
            leave   leave   VERB  VB  0 root
            Friday  Friday  PROPN NNP 3 obl:tmod
            """
        );

        timeline.Times.ShouldHaveSingleItem().Value.ShouldBe("2022-03-18");
    }

    [Fact]
    public void Resolve_ForwardNoun_TakesTheNextDate()
    {
        Timeline timeline = Resolve(
            """
            Ann       Ann      PROPN NNP 2 nsubj
            scheduled schedule VERB  VBD 0 root
            talks     talk     NOUN  NNS 2 obj
            for       for      ADP   IN  5 case
            April     April    PROPN NNP 3 nmod
            2         2        NUM   CD  5 nummod
            """
        );

        timeline.Times.ShouldHaveSingleItem().Value.ShouldBe("2022-04-02");
    }

    [Fact]
    public void Resolve_UndatedReport_LeavesRelativeTimesOpen()
    {
        Timeline timeline = Resolve(
            """
            Ann       Ann       PROPN NNP 2 nsubj
            left      leave     VERB  VBD 0 root
            yesterday yesterday NOUN  NN  2 obl:tmod
            after     after     ADP   IN  6 case
            two       two       NUM   CD  6 nummod
            weeks     week      NOUN  NNS 2 obl
            """,
            published: null
        );

        timeline.Times.Select(time => time.Value).ShouldBe(["XXXX-XX-XX", "P2W"]);
        timeline.Times.ShouldAllBe(time => time.When == null);
        timeline.ReportDate.ShouldBeNull();
    }

    [Fact]
    public void Resolve_UndatedReportWithFullDate_GivesItsYearToPartialDates()
    {
        Timeline timeline = Resolve(
            """
            From    from    ADP   IN  2 case
            March   March   PROPN NNP 0 root
            14      14      NUM   CD  2 nummod
            _,      ,       PUNCT ,   5 punct
            2022    2022    NUM   CD  2 nummod
            to      to      ADP   IN  7 case
            March   March   PROPN NNP 2 nmod
            18      18      NUM   CD  7 nummod
            """,
            published: null
        );

        TimeExpression partial = timeline.Times[1];
        partial.Value.ShouldBe("2022-03-18");
        partial.Basis.ShouldBe(TimeBasis.Relative);
        partial.From.ShouldBe("year of 2022-03-14 in the report");
    }

    [Fact]
    public void Resolve_Relative_NamesTheReportDateAndTheWords()
    {
        Timeline timeline = Resolve(
            """
            Ann       Ann       PROPN NNP 2 nsubj
            left      leave     VERB  VBD 0 root
            yesterday yesterday NOUN  NN  2 obl:tmod
            """
        );

        When when = timeline.Times[0].When.ShouldNotBeNull();
        when.From.ShouldBe("report date 2022-03-15");
        when.Span.ShouldBe(new TextSpan(9, 18));
    }

    [Fact]
    public void Resolve_TimeOnTheCue_DatesTheStatement()
    {
        var statement = new Statement
        {
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Cue = new TokenRange(4, 5),
            CueHead = 4,
            Content = [new TokenRange(5, 8)],
        };
        Timeline timeline = Resolve(
            """
            On     on     ADP   IN  2 case
            Monday Monday PROPN NNP 5 obl
            _,     ,      PUNCT ,   5 punct
            Ann    Ann    PROPN NNP 5 nsubj
            said   say    VERB  VBD 0 root
            Bob    Bob    PROPN NNP 7 nsubj
            left   leave  VERB  VBD 5 ccomp
            Sunday Sunday PROPN NNP 7 obl:tmod
            """,
            Published,
            statement
        );

        timeline.StatementTimes[0].ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
    }

    [Theory]
    [InlineData("April", 0)]
    [InlineData("Wednesday", 0)]
    [InlineData("Yesterday", 1)]
    public void Resolve_NameOfADayThatSpeaks_DatesNothing(string speaker, int times)
    {
        var statement = new Statement
        {
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Source = new TokenRange(0, 1),
            Cue = new TokenRange(1, 2),
            CueHead = 1,
            Content = [new TokenRange(2, 4)],
        };
        Timeline timeline = Resolve(
            $"""
            {speaker} {speaker} PROPN NNP 2 nsubj
            said      say       VERB  VBD 0 root
            Bob       Bob       PROPN NNP 4 nsubj
            left      leave     VERB  VBD 2 ccomp
            """,
            Published,
            statement
        );

        timeline.Times.Length.ShouldBe(times);
    }

    [Fact]
    public void Resolve_DayBehindTheSpeaker_IsADay()
    {
        var statement = new Statement
        {
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Source = new TokenRange(1, 2),
            Cue = new TokenRange(2, 3),
            CueHead = 2,
            Content = [new TokenRange(3, 5)],
        };
        Timeline timeline = Resolve(
            """
            Lund    Lund    PROPN NNP 3 nsubj
            Tuesday Tuesday PROPN NNP 3 nsubj
            said    say     VERB  VBD 0 root
            Bob     Bob     PROPN NNP 5 nsubj
            left    leave   VERB  VBD 3 ccomp
            """,
            Published,
            statement
        );

        timeline.Times.ShouldHaveSingleItem().Value.ShouldBe("2022-03-15");
    }

    [Fact]
    public void Resolve_TimeInsideTheContent_LeavesTheStatementBoundedByItsReport()
    {
        var statement = new Statement
        {
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Cue = new TokenRange(1, 2),
            CueHead = 1,
            Content = [new TokenRange(2, 5)],
        };
        Timeline timeline = Resolve(
            """
            Ann    Ann    PROPN NNP 2 nsubj
            said   say    VERB  VBD 0 root
            Bob    Bob    PROPN NNP 4 nsubj
            left   leave  VERB  VBD 2 ccomp
            Sunday Sunday PROPN NNP 4 obl:tmod
            """,
            Published,
            statement
        );

        timeline.StatementTimes[0].ShouldBe(Published with { Basis = TimeBasis.Bounded, From = "date of the report", Span = null });
    }

    [Fact]
    public void Resolve_AfterTheMeeting_TakesTheDayOfTheMeeting()
    {
        var statement = new Statement
        {
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Cue = new TokenRange(6, 7),
            CueHead = 6,
            Content = [new TokenRange(7, 9)],
        };
        Timeline timeline = Resolve(
            """
            A         a         DET   DT  2 det
            meeting   meeting   NOUN  NN  3 nsubj
            began     begin     VERB  VBD 0 root
            yesterday yesterday NOUN  NN  3 obl:tmod
            _.        .         PUNCT .   3 punct

            Ann     Ann     PROPN NNP 2 nsubj
            said    say     VERB  VBD 0 root
            Bob     Bob     PROPN NNP 4 nsubj
            left    leave   VERB  VBD 2 ccomp
            after   after   ADP   IN  7 case
            the     the     DET   DT  7 det
            meeting meeting NOUN  NN  2 obl
            """,
            Published,
            statement
        );

        timeline.StatementTimes[0].ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
    }

    private static Timeline Resolve(string conllu) => Resolve(conllu, Published);

    private static Timeline Resolve(string conllu, When? published, params Statement[] statements)
    {
        Syntax syntax = ConlluSyntax.Parse(conllu);
        string text = syntax.Tokens.Text;
        var report = new Report
        {
            Id = "sha256:0",
            Source = "test",
            Text = text,
            Published = published,
            Body = [new TextSpan(0, text.Length)],
        };
        return new TimeResolver().Resolve(report, syntax, new Statements([.. statements]));
    }
}
