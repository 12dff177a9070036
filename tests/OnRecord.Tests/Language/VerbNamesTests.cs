using OnRecord.Tests.Attribution;

namespace OnRecord.Tests.Language;

/// <summary>Names that are spelled as auxiliary verbs, read with the committed models.</summary>
public sealed class VerbNamesTests
{
    [Theory]
    [InlineData("Teresa May said on Monday that the yard would close.", "Teresa May")]
    [InlineData("The yard is safe, Mrs May told the board on Monday.", "Mrs May")]
    [InlineData("The envoy of Norway, Lim Do Suan, said the talks had failed.", "Lim Do Suan")]
    [InlineData("On Friday Mr Will said that nobody had been hurt.", "Mr Will")]
    public void Find_SurnameSpelledAsAnAuxiliary_Speaks(string text, string name) =>
        Said.In(text).ShouldHaveSingleItem().Source.ShouldNotBeNull().ShouldContain(name);

    [Theory]
    [InlineData("Norway May Close Its Ports, Minister Says")]
    [InlineData("The Board May Sell The Yard This Year, Brock Says")]
    public void Find_ModalInTitleCase_IsNoName(string headline) => Said.In(headline).ShouldAllBe(said => said.Speaker == null || !said.Speaker.Contains("May"));
}
