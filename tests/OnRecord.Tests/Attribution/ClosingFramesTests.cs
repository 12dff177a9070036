using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Who says it stands at the end of the sentence, in more words than a name.</summary>
public sealed class ClosingFramesTests
{
    [Theory]
    [InlineData(
        "Thirty-one passengers of the night ferry were treated for burns of the first degree caused by boiling resin, the head of the Oster Harbour Clinic, Ada Brandt, said on Friday.",
        "Ada Brandt",
        "Thirty-one passengers of the night ferry were treated for burns of the first degree caused by boiling resin"
    )]
    [InlineData(
        "Two gates were taken down and put back three days after the flood began, a mechanic at the yard told the Beacon.",
        "mechanic at the yard",
        "Two gates were taken down and put back three days after the flood began"
    )]
    public void Read_FrameAtTheEnd_TakesTheWholeClauseBeforeIt(string text, string speaker, string content)
    {
        Said said = Said.In(text).ShouldHaveSingleItem();

        said.Speaker.ShouldBe(speaker);
        said.Words.ShouldBe(content);
    }

    [Fact]
    public void Read_AgencyInQuotationMarks_PassesOnItsSentence()
    {
        Said said = Said.In("The chairman of the works council, Piet Aalders, spoke after a meeting with the owner, the state news agency “Norda” reports.")
            .ShouldHaveSingleItem();

        (said.Speaker, said.Act).ShouldBe(("Norda", Act.Report));
        said.Words.ShouldBe("The chairman of the works council, Piet Aalders, spoke after a meeting with the owner");
    }

    [Fact]
    public void Read_QuotationBehindTheFrame_IsWhoeversThePaperQuotes()
    {
        const string Text =
            "“I read what was written,” Holm said during her session, according to the Beacon. “We disagree with it. And we think it was misleading.”";

        Said.In(Text).Single(said => said.IsInside && said.Source == "Holm").Words.ShouldEndWith("misleading.”");
    }

    [Fact]
    public void Read_NeitherConfirmedNorDenied_IsOneSilence()
    {
        Said said = Said.In("The yard neither confirmed nor denied the report.").ShouldHaveSingleItem();

        (said.Act, said.Words).ShouldBe((Act.Silent, "the report"));
    }

    [Fact]
    public void Read_SheHadBeenWarned_IsNotHerWarning() =>
        Said.In("Depot manager Kaya Lind left by a side door. She had been warned twice about the pumps, an inspector told the hearing.")
            .Where(said => said.IsInside)
            .ShouldAllBe(said => said.Source == null);

    [Fact]
    public void Read_VerbOfTheLexiconWithItsClause_IsAStatement() =>
        Said.In("The shipyard's president maintains that the harbour master took 300,000 crowns from the dredger.").ShouldContain(said => !said.IsInside);

    [Fact]
    public void Read_SworeThatItWasSo_IsNoPledge() => Said.In("Captain Dahl swears that the light was out until Sunday.")[0].Act.ShouldBe(Act.Assert);

    [Fact]
    public void Read_DismissedAsAForgery_Denies() =>
        Said.In("The Norland presidency on Tuesday dismissed as a forgery a letter published by the Beacon.")[0].Act.ShouldBe(Act.Deny);
}
