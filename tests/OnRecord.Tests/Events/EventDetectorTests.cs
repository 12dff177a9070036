using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Tests.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Events;

public class EventDetectorTests
{
    private const string MetYesterday = """
        Ann       Ann       PROPN NNP 2 nsubj B-Person
        met       meet      VERB  VBD 0 root
        Bob       Bob       PROPN NNP 2 obj B-Person
        in        in        ADP   IN  5 case
        Rome      Rome      PROPN NNP 2 obl B-Place
        yesterday yesterday NOUN  NN  2 obl:tmod
        _.        .         PUNCT .   2 punct
        """;

    [Fact]
    public void Detect_TransitiveMeet_HasBothSidesPlaceAndDay()
    {
        NewsEvent found = Single(MetYesterday, "Ann", "Bob");

        (found.Type, found.Mode, found.Where, found.Realis).ShouldBe(("CONSULT", "meeting", "Rome", Realis.Actual));
        found.Actors.ShouldBe([0]);
        found.Recipients.ShouldBe([1]);
        found.When.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
        found.Time.ShouldBe(new TokenRange(5, 6));
    }

    [Fact]
    public void Detect_MeetingBetweenTwo_HasDuration()
    {
        NewsEvent found = Single(
            """
            There   there   PRON  EX  2 expl
            was     be      VERB  VBD 0 root
            a       a       DET   DT  7 det
            seven   seven   NUM   CD  6 nummod
            _-      -       PUNCT HYPH 6 punct
            _hour   hour    NOUN  NN  7 compound
            meeting meeting NOUN  NN  2 nsubj
            between between ADP   IN  9 case
            Ann     Ann     PROPN NNP 7 nmod B-Person
            and     and     CCONJ CC  11 cc
            Bob     Bob     PROPN NNP 9 conj B-Person
            """,
            "Ann",
            "Bob"
        );

        (found.Type, found.Duration).ShouldBe(("CONSULT", "PT7H"));
        found.Actors.ShouldBe([0]);
        found.Recipients.ShouldBe([1]);
    }

    [Fact]
    public void Detect_TwoWhoMet_AreActorAndRecipient()
    {
        NewsEvent found = Single(
            """
            Ann and PROPN NNP 4 nsubj B-Person
            and and CCONJ CC  3 cc
            Bob Bob PROPN NNP 1 conj B-Person
            met meet VERB VBD 0 root
            """,
            "Ann",
            "Bob"
        );

        found.Actors.ShouldBe([0]);
        found.Recipients.ShouldBe([1]);
    }

    [Fact]
    public void Detect_CallOnADay_IsDatedByIt()
    {
        NewsEvent found = Single(
            """
            a       a       DET   DT  3 det
            phone   phone   NOUN  NN  3 compound
            call    call    NOUN  NN  0 root
            between between ADP   IN  5 case
            Ann     Ann     PROPN NNP 3 nmod B-Person
            and     and     CCONJ CC  7 cc
            Bob     Bob     PROPN NNP 5 conj B-Person
            on      on      ADP   IN  9 case
            March   March   PROPN NNP 3 nmod
            8       8       NUM   CD  9 nummod
            """,
            "Ann",
            "Bob"
        );

        (found.Type, found.Mode).ShouldBe(("CONSULT", "call"));
        found.When.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 3, 8));
    }

    [Fact]
    public void Detect_CountOfAVote_GoesToTheBodyThatVoted()
    {
        Happenings found = Detect(
            """
            The        the        DET   DT  2 det
            Senate     Senate     PROPN NNP 3 nsubj B-Organisation
            approved   approve    VERB  VBD 0 root
            a          a          DET   DT  5 det
            resolution resolution NOUN  NN  3 obj
            _.         .          PUNCT .   3 punct

            The         the        DET   DT  2 det
            resolution  resolution NOUN  NN  3 nsubj
            passed      pass       VERB  VBD 0 root
            60          60         NUM   CD  3 obl
            _-          -          PUNCT HYPH 6 punct
            _39         39         NUM   CD  4 nummod
            with        with       ADP   IN  9 case
            one         one        NUM   CD  9 nummod
            abstention  abstention NOUN  NN  3 obl
            """,
            "Senate"
        );

        NewsEvent counted = found.Events[^1];
        counted.Type.ShouldBe("VOTE");
        counted.Tally.ShouldBe(new VoteTally(60, 39, 1));
        counted.Actors.ShouldBe([0]);
    }

    [Fact]
    public void Detect_PassiveArrest_HasTheArrestedAsRecipient()
    {
        NewsEvent found = Single(
            """
            Bob      Bob    PROPN NNP 3 nsubj:pass B-Person
            was      be     AUX   VBD 3 aux:pass
            arrested arrest VERB  VBN 0 root
            by       by     ADP   IN  5 case
            Ann      Ann    PROPN NNP 3 obl B-Person
            """,
            "Ann",
            "Bob"
        );

        found.Type.ShouldBe("COERCE");
        found.Actors.ShouldBe([0]);
        found.Recipients.ShouldBe([1]);
    }

    [Fact]
    public void Detect_SanctionsByAOnB_HasBoth()
    {
        NewsEvent found = Single(
            """
            sanctions sanction NOUN NNS 0 root
            on        on       ADP  IN  3 case
            Freedonia Freedonia PROPN NNP 1 nmod B-Place
            by        by       ADP  IN  5 case
            Sylvania  Sylvania PROPN NNP 1 nmod B-Place
            """,
            "Sylvania",
            "Freedonia"
        );

        found.Type.ShouldBe("SANCTION");
        found.Actors.ShouldBe([0]);
        found.Recipients.ShouldBe([1]);
    }

    [Theory]
    [InlineData("will", "MD", Realis.Future)]
    [InlineData("might", "MD", Realis.Hypothetical)]
    public void Detect_Auxiliary_SetsRealis(string auxiliary, string tag, Realis realis) =>
        Single(
            $"""
            Ann  Ann  PROPN NNP 3 nsubj B-Person
            {auxiliary} {auxiliary} AUX {tag} 3 aux
            meet meet VERB  VB  0 root
            Bob  Bob  PROPN NNP 3 obj B-Person
            """,
            "Ann",
            "Bob"
        )
            .Realis.ShouldBe(realis);

    [Fact]
    public void Detect_Negation_IsNegated() =>
        Single(
            """
            Ann  Ann  PROPN NNP 4 nsubj B-Person
            did  do   AUX   VBD 4 aux
            not  not  PART  RB  4 advmod
            meet meet VERB  VB  0 root
            Bob  Bob  PROPN NNP 4 obj B-Person
            """,
            "Ann",
            "Bob"
        )
            .Realis.ShouldBe(Realis.Negated);

    [Fact]
    public void Detect_MeetExpectations_IsNoMeeting() =>
        Detect(
            """
            Freedonia    Freedonia   PROPN NNP 2 nsubj B-Place
            met          meet        VERB  VBD 0 root
            Sylvania     Sylvania    PROPN NNP 5 nmod:poss B-Place
            _'s          's          PART  POS 3 case
            expectations expectation NOUN  NNS 2 obj
            """,
            "Freedonia",
            "Sylvania"
        )
            .Events.ShouldBeEmpty();

    [Fact]
    public void Detect_OneMeetingOnTwoDays_MakesANote()
    {
        Happenings found = Detect(
            MetYesterday
                + """


                Ann     Ann   PROPN NNP 2 nsubj B-Person
                greeted greet VERB  VBD 0 root
                Bob     Bob   PROPN NNP 2 obj B-Person
                today   today NOUN  NN  2 obl:tmod
                """,
            "Ann",
            "Bob"
        );

        Note note = found.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(NoteCodes.ConflictingDates);
        note.Message.ShouldContain("“yesterday” and “today”");
    }

    [Fact]
    public void Detect_TwoMeetingsOfOneDay_MakeNoNote()
    {
        Happenings found = Detect(MetYesterday + "\n\n" + MetYesterday, "Ann", "Bob");

        found.Events.Length.ShouldBe(2);
        found.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Detect_ThingCollapses_IsToldByTheThing()
    {
        NewsEvent found = Single(
            """
            The       the      DET   DT  3 det
            old       old      ADJ   JJ  3 amod
            viaduct   viaduct  NOUN  NN  4 nsubj
            collapsed collapse VERB  VBD 0 root
            """
        );

        (found.Type, found.Mode).ShouldBe(("ACCIDENT", "collapse"));
        found.About.ShouldBe(new TokenRange(0, 3));
    }

    [Fact]
    public void Detect_AccusedOfAnAttack_IsAllegedOfTheAccused()
    {
        NewsEvent found = Detect(
            """
            Ann       Ann    PROPN NNP 2 nsubj B-Person
            accused   accuse VERB  VBD 0 root
            Bob       Bob    PROPN NNP 2 obj B-Person
            of        of     SCONJ IN  5 mark
            attacking attack VERB  VBG 2 advcl
            Cleo      Cleo   PROPN NNP 5 obj B-Person
            """,
            "Ann",
            "Bob",
            "Cleo"
        )
            .Events.Single(e => e.Type == "ASSAULT");

        found.Realis.ShouldBe(Realis.Alleged);
        found.Actors.ShouldBe([1]);
        found.Recipients.ShouldBe([2]);
    }

    [Fact]
    public void Detect_TheMeetingAgain_IsTheOneToldBefore()
    {
        Happenings found = Detect(
            MetYesterday
                + """


                The     the     DET  DT  2 det
                meeting meeting NOUN NN  3 nsubj
                ended   end     VERB VBD 0 root
                """,
            "Ann",
            "Bob"
        );

        NewsEvent again = found.Events[1];
        again.Actors.ShouldBe([0]);
        again.Recipients.ShouldBe([1]);
        again.When.ShouldBe(found.Events[0].When);
    }

    [Fact]
    public void Detect_AMeetingOfNobody_IsNotTold() =>
        Detect(
            """
            A       a       DET  DT  2 det
            meeting meeting NOUN NN  3 nsubj
            ended   end     VERB VBD 0 root
            """
        )
            .Events.ShouldBeEmpty();

    [Fact]
    public void Detect_SaidThatSheWould_IsFuture() =>
        Detect(
            """
            Ann   Ann   PROPN NNP 2 nsubj B-Person
            said  say   VERB  VBD 0 root
            she   she   PRON  PRP 5 nsubj
            would would AUX   MD  5 aux
            meet  meet  VERB  VB  2 ccomp
            Bob   Bob   PROPN NNP 5 obj B-Person
            on    on    ADP   IN  8 case
            March March PROPN NNP 5 obl
            20    20    NUM   CD  8 nummod
            """,
            "she",
            "Bob"
        )
            .Events.Single(e => e.Mode == "meeting")
            .Realis.ShouldBe(Realis.Future);

    [Fact]
    public void Kinds_EveryTriggerNamesAKindOfTheTable() =>
        DataFile.Rows("Events/Data/event-triggers.tsv").Select(row => HappeningKinds.Of(row[4])).ShouldAllBe(kind => !kind.Told.IsEmpty);

    private static NewsEvent Single(string conllu, params string[] actors) => Detect(conllu, actors).Events.ShouldHaveSingleItem();

    /// <summary>The report is of 15 March 2022; its cast are the words <paramref name="actors"/>.</summary>
    private static Happenings Detect(string conllu, params string[] actors)
    {
        Syntax syntax = ConlluSyntax.Parse(conllu);
        string text = syntax.Tokens.Text;
        var report = new Report
        {
            Id = "sha256:0",
            Source = "test",
            Text = text,
            Published = When.Day(new DateOnly(2022, 3, 15), TimeBasis.Explicit),
            Body = [new TextSpan(0, text.Length)],
        };
        int[] atToken = [.. Enumerable.Range(0, syntax.Tokens.Count).Select(i => Array.IndexOf(actors, syntax.Tokens.Form(i).ToString()))];
        var cast = new Cast
        {
            Actors =
            [
                .. actors.Select(name => new Actor
                {
                    Name = name,
                    Kind = ActorKind.Person,
                    Mentions = [],
                }),
            ],
            Principals = actors.Length,
            Speakers = [],
            Addressees = [],
            Via = [],
            AtToken = [.. atToken],
        };
        Timeline timeline = new TimeResolver().Resolve(report, syntax, Statements.None);
        return new EventDetector().Detect(report, syntax, Statements.None, cast, timeline);
    }
}
