using OnRecord.Tests.Propositions;

namespace OnRecord.Tests.Events;

/// <summary>Which tellings rest on what their own words say, read the whole way with the committed models.</summary>
public sealed class SureEventsTests
{
    [Theory]
    [InlineData("Norway arrested Tomas Berg on Friday.", "COERCE arrest actual: Norway -> Tomas Berg")]
    [InlineData("Masked men attacked Vera Lund on Friday.", "ASSAULT attack actual: masked men -> Vera Lund")]
    [InlineData("Vera Lund said she had met Tomas Berg.", "CONSULT meeting actual: Vera Lund -> Tomas Berg")]
    [InlineData("Norway will receive Tomas Berg on 3 May 2031.", "CONSULT visit future: Norway -> Tomas Berg")]
    public void Of_WhatTheSentenceNames_IsSure(string text, string told) => Read.Of(text).SureEvents.ShouldContain(told);

    [Theory]
    [InlineData("Vera Lund spoke in Tarnow. Tomas Berg came too. The police arrested him on Friday.", "COERCE")]
    [InlineData("Vera Lund noted that Tomas Berg knew of her arrest.", "COERCE")]
    [InlineData("Norway issued an arrest warrant for Tomas Berg.", "COERCE arrest")]
    [InlineData("Vera Lund was praised for rescuing Tomas Berg.", "AID")]
    [InlineData("In a press conference on Friday, the weather was fine.", "OCCASION")]
    [InlineData("Norrgruvan reached an agreement on Friday.", "AGREE")]
    [InlineData("Norway will receive Tomas Berg.", "CONSULT")]
    [InlineData("The Kenyans came to Tarnow. Norway protested against the bombing of their villages.", "ASSAULT")]
    public void Of_WhatItLeavesOpen_IsUnsure(string text, string type) =>
        Read.Of(text).SureEvents.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal));

    [Fact]
    public void Of_VerbBehindACommaAlone_HasNoSubjectFromBefore() =>
        Read.Of("Tomas Berg lost his seat in the council as the Valley League, under the lead of Vera Lund, won the election.")
            .Events.ShouldAllBe(e => !e.StartsWith("VOTE election actual: Tomas Berg", StringComparison.Ordinal));

    [Fact]
    public void Of_WhoIsDescribedByTheWord_TakesNoPart() =>
        Read.Of("The police named Tomas Berg a suspect in a criminal investigation on Friday.")
            .Events.ShouldAllBe(e => !e.StartsWith("ACCUSE investigate actual: suspect", StringComparison.Ordinal));
}
