using OnRecord.Attribution;
using OnRecord.Tests.Propositions;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>What has the form of a statement and only describes, read with the committed models.</summary>
public sealed class DescriptionsTests
{
    [Theory]
    [InlineData("This sale suggests that the yard is short of steel, the engineer said.")]
    [InlineData("Tariffs that have hammered the timber trade remain, spokesman Erik Sandholt said.")]
    [InlineData("Without any warning the yard was closed in May, Ida Brock said.")]
    [InlineData("Erik Sandholt was allowed direct contact with the crew. The crane was sold, Ida Brock said.")]
    [InlineData("Erik Sandholt addressed the assembly before the vote. The crane was sold, Ida Brock said.")]
    [InlineData("Erik Sandholt spoke after a meeting with the owners. The crane was sold, Ida Brock said.")]
    [InlineData("A clerk, who declined to be named because the talks are private, said the yard would close.")]
    [InlineData("A pilot, who wished to be identified only by his first name, said the yard would close.")]
    [InlineData("“Ask the engineers,” Ida Brock said.")]
    [InlineData("Ida Brock asked the police to find out who wrote the memo.")]
    [InlineData("Ida Brock said the treaty with the yard means that it is no neutral judge.")]
    [InlineData("Ida Brock said the sale was not in the national interest.")]
    [InlineData("Ida Brock said she had committed no offence.")]
    [InlineData("The players of the Call of Tarnow game will meet in May, Ida Brock said.")]
    [InlineData("Ida Brock said that villagers continue to suffer from raids.")]
    [InlineData("Ida Brock said she had founded a company called Harbour Watch.")]
    [InlineData("Dr Brock said it was too early to say whether the ice would hold.")]
    [InlineData("A deputy put out a statement, saying the island had \"attacked the supply boat with rockets\".")]
    [InlineData("Ida Brock told reporters that Norway \"attacked our yard\" on Sunday.")]
    [InlineData("Erik Sandholt said that rebels had attacked a radio mast, killing two clerks.")]
    [InlineData("Norway attacked the pumping station on Sunday, Ida Brock said.")]
    [InlineData("Ida Brock said two dogs had attacked him.")]
    [InlineData("Ida Brock said Erik Sandholt had attacked Tom Lysaker with an axe.")]
    [InlineData("Ida Brock said the ferry appeared to have sunk.")]
    [InlineData("Ida Brock said the harbour was best known for its cranes.")]
    [InlineData("Ida Brock said she saw the ferry from her window.")]
    [InlineData("Ida Brock said the captain was seen pushing a boy on the quay.")]
    [InlineData("Ida Brock said they had found the ferry's log in a drawer.")]
    [InlineData("Ida Brock said divers had posted a video of the wreck.")]
    [InlineData("Ida Brock said the fog had pushed the opening into May.")]
    [InlineData("Ida Brock said the yard had unveiled a new crane.")]
    [InlineData("Ida Brock said the yard had begun installing safes.")]
    [InlineData("Ida Brock said the captain was called to the quay in June.")]
    [InlineData("Ida Brock said the pass was not intended for children.")]
    [InlineData("Ida Brock said she had talked to the captain.")]
    [InlineData("Ida Brock said it was a rumour that the yard had no part in.")]
    public void Find_ThingsAndDeeds_SayNothing(string text) => Read.Of(text).Statements.Count.ShouldBe(1);

    [Theory]
    [InlineData("Ida Brock said Norway had attacked Sweden for its sale of the yard.")]
    [InlineData("Ida Brock said Norway had attacked the sale as \"a shame\".")]
    [InlineData("Ida Brock said Erik Sandholt had attacked Tom Lysaker.")]
    public void Find_AttackedWithWords_Speaks(string text) => Read.Of(text).Statements.Count.ShouldBe(2);

    [Theory]
    [InlineData("Norvania described the arrest as a human rights violation.", Act.Accuse, Commitment.Is)]
    [InlineData("The yard refused to join the inquiry.", Act.Oppose, Commitment.Open)]
    [InlineData("The captain declined further treatment.", Act.Oppose, Commitment.Open)]
    [InlineData("The clinic countered the allegation on Wednesday.", Act.Deny, Commitment.IsNot)]
    [InlineData("Norvania has refused to call the blockade a siege.", Act.Silent, Commitment.Refused)]
    [InlineData("Norvania has not been openly critical of the blockade.", Act.Silent, Commitment.Refused)]
    [InlineData("Its officials have not criticised the navy.", Act.Silent, Commitment.Refused)]
    [InlineData("The yard has not denied the meeting.", Act.Silent, Commitment.Refused)]
    [InlineData("The yard does not deny the meeting.", Act.Admit, Commitment.Is)]
    [InlineData("Ida Brock voiced doubt about the rescue plan.", Act.Doubt, Commitment.Uncertain)]
    [InlineData("Officials of the yard continued to deny any part in the theft.", Act.Deny, Commitment.IsNot)]
    [InlineData("The court denied the yard's attempt to block the sale.", Act.Oppose, Commitment.Open)]
    [InlineData("Ida Brock said it would be the largest sale in thirty years.", Act.Assert, Commitment.Is)]
    [InlineData("Ida Brock said it was too early to say what had caused the fire.", Act.Silent, Commitment.Refused)]
    [InlineData("Ida Brock described concordant reports of fraud in the yard.", Act.Assert, Commitment.Is)]
    [InlineData("\"No,\" Ida Brock told reporters.", Act.Deny, Commitment.Is)]
    public void Find_PositionsByTheirWords_HaveActAndCommitment(string text, Act act, Commitment commitment)
    {
        Statement statement = Read.Of(text).Statements.ShouldHaveSingleItem();
        (statement.Act, statement.Commitment).ShouldBe((act, commitment));
    }

    [Theory]
    [InlineData("Two clerks held since May, accused of selling the yard's secrets, were freed on Monday.", "Two clerks")]
    [InlineData("Ida Brock said the yard would search people suspected of theft.", "people")]
    [InlineData("Norvania faces charges, Brock criticised", "Brock")]
    public void Find_WhoeverIsAccused_DoesNotSpeak(string text, string accused)
    {
        string called = accused.Split(' ')[^1];
        Said.In(text).ShouldAllBe(said => said.Source != accused && (said.Speaker == null || !said.Speaker.Contains(called)));
    }

    [Fact]
    public void Find_WhatSomebodyMustSay_IsNotSaidYet() =>
        Read.Of("Ida Brock said the mayor must explain why the boats sank.").Statements[1].Realis.ShouldBe(StatementRealis.Hypothetical);

    [Fact]
    public void Find_ClauseAroundAnAside_GoesOnToItsVerb() =>
        Said.In("Norway brushed off allegations that the opposition leader Erik Sandholt, who is in a coma in a German clinic, was poisoned on Monday.")
            .ShouldContain(said => said.Words.Contains("was poisoned"));

    [Fact]
    public void Find_ClaimsBesideADeed_AreNotTheDoers() =>
        Said.In("The board opened its investigation in March last year following claims that the yard had sold steel to Norvania.")
            .ShouldAllBe(said => said.Source != "The board");
}
