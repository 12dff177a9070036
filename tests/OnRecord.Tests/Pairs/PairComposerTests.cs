using OnRecord.Pairs;

namespace OnRecord.Tests.Pairs;

public sealed class PairComposerTests
{
    [Theory]
    [InlineData("the mill was not insured", "the mill was insured")]
    [InlineData("the miller failed to insure the barn", "the miller insured the barn")]
    [InlineData("reports that the miller sold the barn were pure invention", "the miller sold the barn")]
    [InlineData("nobody insured the barn", "the miller insured the barn")]
    [InlineData("neither the miller nor the smith insured the barn", "the miller insured the barn")]
    public void Compose_OneSideDenies_PointsTheOtherWay(string a, string b)
    {
        PairComposition composition = Compose(a, b);

        composition.OnlyOneDenies.ShouldBeTrue();
        composition.Opposing.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("the miller did not fail to insure the barn", "the miller insured the barn")]
    [InlineData("the barn was never uninsured, nor did the miller say so", "the barn was never uninsured, nor did the miller say so")]
    public void Compose_TwoNegations_PointTheSameWay(string a, string b) => Compose(a, b).OnlyOneDenies.ShouldBeFalse();

    [Fact]
    public void Compose_NegationOfAnotherClause_LeavesTheFirstAlone()
    {
        PairComposition composition = Compose("the barn burned, but no horse was hurt", "the barn burned");

        composition.Agreeing.ShouldBe(2);
        composition.Opposing.ShouldBe(0);
    }

    [Theory]
    [InlineData("rents rose in Ulm", "rents fell in Ulm")]
    [InlineData("the dam is safe", "the dam is unsafe")]
    [InlineData("the council accepted the offer", "the council rejected the offer")]
    public void Compose_Antonyms_OpposeEachOther(string a, string b)
    {
        PairComposition composition = Compose(a, b);

        composition.Antonyms.ShouldBe(1);
        composition.Opposing.ShouldBe(1);
    }

    [Fact]
    public void Compose_NegatedAntonym_PointsTheSameWay() =>
        Compose("rents did not rise", "rents fell").ShouldSatisfyAllConditions(c => c.Antonyms.ShouldBe(1), c => c.OnlyOneDenies.ShouldBeTrue());

    [Theory]
    [InlineData("eighty people marched", "80 people marched", 1, 0)]
    [InlineData("1,200 people marched", "twelve hundred people marched", 1, 0)]
    [InlineData("80 people marched", "95 people marched", 0, 1)]
    [InlineData("80 people marched", "people marched", 0, 0)]
    public void Compose_Figures_AreComparedByValue(string a, string b, int alike, int apart)
    {
        PairComposition composition = Compose(a, b);

        composition.FiguresAlike.ShouldBe(alike);
        composition.FiguresApart.ShouldBe(apart);
    }

    [Theory]
    [InlineData("the guild sold the hall", "the guild will sell the hall")]
    [InlineData("the guild sold the hall", "the guild should sell the hall")]
    [InlineData("the guild sold the hall", "if the guild sold the hall, rents would fall")]
    public void Compose_DeedAgainstWhatIsNotDone_IsSeen(string a, string b) => Compose(a, b).OnlyOneUnreal.ShouldBeTrue();

    [Theory]
    [InlineData("the guild sold the hall", "it was unclear whether the guild sold the hall")]
    [InlineData("the guild sold the hall", "there was no sign that the guild sold the hall")]
    public void Compose_DoubtOnOneSide_IsSeen(string a, string b) => Compose(a, b).OnlyOneDoubts.ShouldBeTrue();

    [Fact]
    public void Compose_ChangedPlaces_AreCounted() => Compose("Orla accused Bruno", "Bruno accused Orla").Swapped.ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("the guild did not sell the hall to 12 traders", "nine traders bought the hall")]
    [InlineData("Orla accused Bruno", "Bruno accused Orla")]
    [InlineData("", "Bruno accused Orla")]
    public void Compose_EitherWayRound_SaysTheSame(string a, string b)
    {
        PairComposition forth = Compose(a, b),
            back = Compose(b, a);

        back.ShouldSatisfyAllConditions(
            c => c.Agreeing.ShouldBe(forth.Agreeing),
            c => c.Opposing.ShouldBe(forth.Opposing),
            c => c.FiguresApart.ShouldBe(forth.FiguresApart),
            c => c.Overlap.ShouldBe(forth.Overlap)
        );
    }

    [Theory]
    [InlineData("\ud83d\udcf0 1,2,3 n't \ud83d n't 99999999999999999999999999 thousand million billion trillion trillion trillion")]
    [InlineData("'' \u2019s --- \u200f\u05d0\u05d1")]
    public void Compose_OddText_IsReadAllTheSame(string text) => Should.NotThrow(() => Compose(text, text));

    private static PairComposition Compose(string a, string b) => PairComposer.Compose(PairReader.Read(a), PairReader.Read(b));
}
