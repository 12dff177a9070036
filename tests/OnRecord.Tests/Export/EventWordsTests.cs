using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Export;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("PT7H", "7 hours")]
    [InlineData("P1Y", "1 year")]
    [InlineData("P2M", "2 months")]
    [InlineData("PT1H30M", "1 hour 30 minutes")]
    [InlineData("PT2.5H", "2.5 hours")]
    [InlineData("PXM", "PXM")]
    [InlineData("P", "P")]
    [InlineData("P7", "P7")]
    [InlineData("a while", "a while")]
    public void Duration_Iso_IsWords(string iso, string expected) => EventWords.Duration(iso).ShouldBe(expected);

    [Fact]
    public void Details_Vote_NamesTheTally() =>
        EventWords.Details(null, "New York", null, new VoteTally(141, 7, 32)).ShouldBe("141 for, 7 against, 32 abstaining · New York");

    [Fact]
    public void Parties_NamedTwiceOrWithoutAName_StandOnceAndPlain() =>
        EventWords
            .Parties(["Ida Brock", "Brock"], ["anonymous Norvanian envoys", "anonymous Norvanian envoys in Tarn", "Norvania"])
            .ShouldBe("Ida Brock → Norvanian envoys, Norvania");

    [Fact]
    public void Parties_OnlyToWhomItIsDone_StandBehindAnArrow()
    {
        EventWords.Parties([], ["Ida Brock"]).ShouldBe("→ Ida Brock");
        EventWords.Parties(["Ida Brock"], []).ShouldBe("Ida Brock");
        EventWords.Parties([], []).ShouldBeEmpty();
    }

    [Fact]
    public void Kind_OccasionWithANameOfItsOwn_IsAnOccasion() => EventWords.Kind("OCCASION", "named").ShouldBe("occasion");
}
