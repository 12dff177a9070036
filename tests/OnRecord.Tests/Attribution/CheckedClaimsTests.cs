using System.Text;
using OnRecord.Reading;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Fact-checks, read with the committed models (issue 13): the claim is somebody's, the verdict the outlet's.</summary>
public sealed class CheckedClaimsTests
{
    [Theory]
    [InlineData("CLAIM: The old bridge of Norhaven was sold to a circus.\n\nVERDICT: False. It belongs to the town.")]
    [InlineData("**Claim:** The old bridge of Norhaven was sold to a circus.\n\n**Our rating:** Fake. It belongs to the town.")]
    [InlineData("THE CLAIM\n\nThe old bridge of Norhaven was sold to a circus.\n\nTHE FACTS\n\nNot true. It belongs to the town.")]
    public void Find_LabelledClaim_IsSomebodysAndTheOutletRejectsIt(string check)
    {
        Report report = Read("Was the bridge sold?\n\n" + check + "\n\nThe post was shared by many people in May.");

        report.Checks.ShouldHaveSingleItem().Verdict.ShouldBe(StanceLink.Rejects);
        Said said = Said.In(report.Text).Single(s => s.Words.StartsWith("The old bridge", StringComparison.Ordinal));
        said.Speaker.ShouldBeNull();
        said.Source.ShouldBeNull();
        Propositions.Read.Of(report).StancesOn("sold to a circus").ShouldBe(["nobody: Asserts", "report: Denies"]);
    }

    [Fact]
    public void Find_WhatSomebodySaysInAClaim_IsInsideIt() =>
        Said.In("Did she?\n\nCLAIM: Mayor Ilse Brandt said the bridge was sold.\n\nVERDICT: Misleading. She said that it was for sale.\n")
            .ShouldContain(s => s.IsInside && s.Source == "Mayor Ilse Brandt");

    [Theory]
    [InlineData("Statement: The board met on Monday.\n\nThe board is large and meets often.")]
    [InlineData("The claim is old, and nobody believes it.\n\nFact: it rains.")]
    public void Find_ClaimWithoutVerdict_IsNone(string text) => Read("Was the bridge sold?\n\n" + text).Checks.ShouldBeEmpty();

    [Theory]
    [InlineData("True", StanceLink.Conveys)]
    [InlineData("Mostly true, though old", StanceLink.Conveys)]
    [InlineData("Partly false.", StanceLink.Doubts)]
    [InlineData("We rate this Pants on Fire!", StanceLink.Rejects)]
    [InlineData("Nobody knows.", null)]
    public void Find_Verdict_IsToldByItsFirstWords(string verdict, StanceLink? link) =>
        Read($"Was the bridge sold?\n\nClaim: The old bridge of Norhaven was sold.\n\nVerdict: {verdict}\n\nThe post was shared in May.")
            .Checks.ShouldHaveSingleItem()
            .Verdict.ShouldBe(link);

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
}
