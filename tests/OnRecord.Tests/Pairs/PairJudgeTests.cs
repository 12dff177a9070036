using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Tests.Pairs;

public sealed class PairJudgeTests
{
    private static readonly PairJudge Judge = PairJudge.Load(ModelFiles.DefaultDirectory);

    [Theory]
    [InlineData("the guild sold the old hall in May", "the old hall was not sold by the guild in May", PairRelation.Opposed)]
    [InlineData("the guild sold the old hall", "whether the guild sold the old hall could not be confirmed", PairRelation.Doubt)]
    [InlineData("12 people were hurt at the fair", "31 people were hurt at the fair", PairRelation.Figures)]
    public void Judge_PlainPairs_AreKnown(string a, string b, PairRelation relation) => Judge.Judge(Side(a), Side(b)).Relation.ShouldBe(relation);

    [Fact]
    public void Judge_OtherAffairs_AreNeitherSameNorOpposed() =>
        Judge
            .Judge(Side("the fair drew many visitors to Ulm"), Side("the reactor has run out of coolant"))
            .Relation.ShouldBeOneOf(PairRelation.Related, PairRelation.Unrelated);

    [Theory]
    [InlineData("the guild sold the old hall in May", "the old hall went to a new owner in spring")]
    [InlineData("Orla accused Bruno of theft", "Bruno accused Orla of theft")]
    public void Judge_EitherWayRound_SaysTheSame(string a, string b) => Judge.Judge(Side(a), Side(b)).ShouldBe(Judge.Judge(Side(b), Side(a)));

    [Fact]
    public void Judge_OnManyThreads_SaysTheSame()
    {
        PairVerdict alone = Judge.Judge(Side("the mill burned down"), Side("nothing is left of the mill"));

        Enumerable
            .Range(0, 32)
            .AsParallel()
            .Select(_ => Judge.Judge(Side("the mill burned down"), Side("nothing is left of the mill")))
            .ShouldAllBe(verdict => verdict == alone);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Judge_NothingSaid_IsUndecided(string text) =>
        Judge.Judge(new PairSide(null, text), Side("the mill burned")).Relation.ShouldBe(PairRelation.Undecided);

    [Theory]
    [InlineData("\ud83d \uffff \u200f\u05d0\u05d1 \ud83d\udcf0")]
    [InlineData("99999999999999999999999999999999 million billion trillion")]
    public void Judge_OddText_IsJudgedAllTheSame(string text) => Judge.Judge(Side(text), Side(text)).Certainty.ShouldBeInRange(0, 1);

    [Fact]
    public void Judge_AVeryLongText_IsCut()
    {
        string text = string.Concat(Enumerable.Repeat("the guild sold the old hall and ", 20000));

        Judge.Judge(Side(text), Side(text)).Certainty.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Judge_Null_IsTheCallersMistake() => Should.Throw<ArgumentNullException>(() => Judge.Judge(null!, Side("x")));

    private static PairSide Side(string text) => new("a witness", text);
}
