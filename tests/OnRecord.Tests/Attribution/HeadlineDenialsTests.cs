using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Denials in headlines of which every word has a capital, read with the committed models.</summary>
public sealed class HeadlineDenialsTests
{
    private const string Body = "\n\nThe ferry lay in the harbour on Monday morning.\n";

    [Theory]
    [InlineData("Official Dismisses Claims Karl Doven Was Killed", "Official", "Claims Karl Doven Was Killed")]
    [InlineData("Baltic Union Head Dismisses Coup Reports", "Baltic Union Head", "Coup Reports")]
    [InlineData("MINISTER DENIES CLAIMS KARL DOVEN WAS KILLED", "MINISTER", "CLAIMS KARL DOVEN WAS KILLED")]
    public void Read_DenialInCapitals_IsWhoDeniesAndWhat(string headline, string source, string words)
    {
        Said said = Said.In(headline + Body).Where(s => !s.IsInside).ShouldHaveSingleItem();

        (said.Source, said.Words, said.Act).ShouldBe((source, words, Act.Deny));
    }

    [Fact]
    public void Read_WhoIsSpokenOfInIt_DeniesNothing() =>
        Said.In("Official Dismisses Claims Karl Doven Was Killed" + Body).ShouldAllBe(said => said.Speaker != "Karl Doven");

    [Theory]
    [InlineData("Port Denies Berth to Foreign Trawlers")]
    [InlineData("Union Rejects Offer of Higher Pay")]
    public void Read_RefusalInCapitals_IsNoDenial(string headline) => Said.In(headline + Body).ShouldAllBe(said => said.Act != Act.Deny);
}
