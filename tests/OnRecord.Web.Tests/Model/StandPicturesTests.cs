using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class StandPicturesTests
{
    [Fact]
    public void Of_PositionsAndSilencesOverTime_HasALineForEachClaimAndMarksOfEachKind()
    {
        StandPicture picture = StandPictures
            .Of([Stand("the pier holds", (1, Stance.Asserts), (200, Stance.Denies)), Stand("the quay leaks", (90, Stance.Doubts))], [Silence(300)])
            .ShouldNotBeNull();

        picture.Rows.Select(r => r.Claim).ShouldBe(["the pier holds", "the quay leaks"]);
        picture.Rows[0].Dots.Select(d => d.Stance).ShouldBe([Stance.Asserts, Stance.Denies]);
        picture.Silences.ShouldHaveSingleItem().Told.ShouldContain("Lena Ost does not answer");
        (picture.First.Start, picture.Last.Start).ShouldBe((On(1).Start, On(300).Start));
    }

    [Fact]
    public void Of_MarksThatCannotBeToldApart_AreOneThatSaysHowMany()
    {
        StandPicture picture = StandPictures
            .Of([Stand("the pier holds", (1, Stance.Asserts), (1, Stance.Asserts), (2, Stance.Asserts), (2, Stance.Denies), (300, Stance.Asserts))], [])
            .ShouldNotBeNull();

        picture.Rows.ShouldHaveSingleItem().Dots.Select(d => (d.Stance, d.Positions)).ShouldBe([(Stance.Asserts, 3), (Stance.Denies, 1), (Stance.Asserts, 1)]);
        picture.Rows[0].Dots[0].Told.ShouldEndWith("and 2 more");
    }

    [Fact]
    public void Of_OneDayOrNone_IsNoPicture()
    {
        StandPictures.Of([Stand("the pier holds", (1, Stance.Asserts), (1, Stance.Denies))], []).ShouldBeNull();
        StandPictures.Of([], [Silence(1)]).ShouldBeNull();
        StandPictures.Of([], []).ShouldBeNull();
    }

    private static When On(int day) => When.Day(new DateOnly(2031, 1, 1).AddDays(day), TimeBasis.Explicit);

    private static SilenceLine Silence(int day) => new("Lena Ost", "declined to comment", "Torvia Herald", On(day), "/reports/a");

    private static StandView Stand(string claim, params (int Day, Stance Stance)[] points) =>
        new(
            claim,
            "/claims/c1",
            [.. points.Select(p => new StandPoint(On(p.Day), p.Stance, "Lena Ost", "Torvia Herald", "/reports/a"))],
            points.Length,
            Moves: false,
            IsSure: true
        );
}
