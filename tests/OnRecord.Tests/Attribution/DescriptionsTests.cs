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
    public void Find_ThingsAndDeeds_SayNothing(string text) => Read.Of(text).Statements.Count.ShouldBe(1);

    [Theory]
    [InlineData("Norvania has refused to call the blockade a siege.", Act.Silent, Commitment.Refused)]
    [InlineData("Ida Brock voiced doubt about the rescue plan.", Act.Doubt, Commitment.Uncertain)]
    [InlineData("\"No,\" Ida Brock told reporters.", Act.Deny, Commitment.Is)]
    public void Find_PositionsByTheirWords_HaveActAndCommitment(string text, Act act, Commitment commitment)
    {
        Statement statement = Read.Of(text).Statements.ShouldHaveSingleItem();
        (statement.Act, statement.Commitment).ShouldBe((act, commitment));
    }
}
