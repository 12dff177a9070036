using OnRecord.Propositions;
using OnRecord.Tests.Attribution;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Propositions;

public sealed class ClausesTests
{
    [Fact]
    public void Parts_FrameBetweenTwoPiecesBeforeAndThat_AreReadWithoutAFault() =>
        Said.In(
                "\"The list was on the wall,\" Ada Lund said. Forty barrels of it were owed by firms of the skipper's cousin, she added, and that too was on the wall."
            )
            .ShouldNotBeEmpty();

    [Theory]
    [InlineData("Jan Vik said the Tolm ferry did not sink by accident but was sunk on purpose.")]
    [InlineData("Rut Eide said that the Tolm ferry was sunk on purpose, not by chance.")]
    [InlineData("“It’s not a theory: the Tolm ferry was sunk on purpose,” said Odd Bakke.")]
    [InlineData("It cannot be denied that the Tolm ferry was sunk on purpose, Max Rud said.")]
    [InlineData("There is no question that the Tolm ferry was sunk on purpose, said Siv Aune.")]
    [InlineData("The Tolm ferry was sunk on purpose, though not by him, Al Pike said.")]
    [InlineData("Nobody disputes that the Tolm ferry was sunk on purpose, Siv Moe said.")]
    public void Find_WhatIsSetAgainstSomethingElse_IsPutForwardByItself(string text)
    {
        Proposition told = Read.Of(text).Propositions.Single(p => p.Text.Contains("was sunk on purpose", StringComparison.Ordinal));

        told.Text.TrimEnd(',').ShouldBe("the Tolm ferry was sunk on purpose", StringCompareShould.IgnoreCase);
        told.Polarity.ShouldBe(Polarity.Positive);
        told.Stances.ShouldContain(s => s.Statement != null && s.Stance == Stance.Asserts);
    }

    [Fact]
    public void Find_WhatIsAskedInTheMiddleOfAStatement_IsNotAsserted() =>
        Read.Of("“The Tolm ferry was sunk on purpose? That is a lie,” Ulf Berge said.")
            .StancesOn("was sunk on purpose")
            .ShouldAllBe(s => !s.EndsWith("Asserts", StringComparison.Ordinal));

    [Theory]
    [InlineData("The navy said that neither divers nor guards fired on the Tolm ferry.")]
    [InlineData("The navy said that not a single diver fired on the Tolm ferry.")]
    [InlineData("The navy said that none of its divers fired on the Tolm ferry.")]
    public void Find_NobodyDidIt_IsNegative(string text) =>
        Read.Of(text).Propositions.Single(p => p.Text.Contains("fired on", StringComparison.Ordinal)).Polarity.ShouldBe(Polarity.Negative);

    /// <summary>Though no statement is found in them.</summary>
    [Fact]
    public void Find_WhatSomebodySays_IsNotToldByTheReport() =>
        Read.Of("The navy completely disagrees with divers that guards fired on the Tolm ferry.")
            .Propositions.ShouldNotContain(p => p.Statement == null && p.Text.Contains("fired on", StringComparison.Ordinal));
}
