namespace OnRecord.Tests.Attribution;

/// <summary>Headlines that set a speaker beside what is said, read with the committed models (issue 13).</summary>
public sealed class HeadlineSpeakersTests
{
    [Theory]
    [InlineData("Minister: Ferry will stay in port until May", "Minister", "Ferry will stay in port until May")]
    [InlineData("Ilse Brandt: ‘I never signed the order’", "Ilse Brandt", "‘I never signed the order’")]
    [InlineData("Ferry is safe to sail again – harbour master Ilse Brandt", "harbour master Ilse Brandt", "Ferry is safe to sail again")]
    [InlineData("Two boats are missing off Norhaven - police", "police", "Two boats are missing off Norhaven")]
    [InlineData("Norway: We have pictures of the boat", "Norway", "We have pictures of the boat")]
    [InlineData("Rolf Bek killed by falling crane, say police", "police", "Rolf Bek killed by falling crane")]
    [InlineData("Crane claim absurd, says Norway", "Norway", "Crane claim absurd")]
    [InlineData("Ferry ‘stabbed in back’ by crane, says Bek over fall", "Bek", "Ferry ‘stabbed in back’ by crane")]
    [InlineData("Norwegian boats broke into port of Norhaven: Denmark", "Denmark", "Norwegian boats broke into port of Norhaven")]
    [InlineData("Crane fall no accident, claims dockers' union", "dockers' union", "Crane fall no accident")]
    public void Find_SpeakerBesideWhatIsSaid_IsAStatement(string headline, string speaker, string words)
    {
        Said said = Said.In(headline + "\n\nThe ferry lay in the harbour on Monday morning.\n").Where(s => !s.IsInside).ShouldHaveSingleItem();

        said.Source.ShouldBe(speaker);
        said.Words.ShouldBe(words);
    }

    /// <summary>Who is told does not say it.</summary>
    [Theory]
    [InlineData("Ferry ‘never tested’, court hears")]
    [InlineData("Brandt ‘only sorry’, MPs told")]
    public void Find_WhoeverIsTold_DoesNotSayIt(string headline) =>
        Said.In(headline + "\n\nThe ferry lay in the harbour on Monday morning.\n").ShouldAllBe(s => s.Speaker == null);

    [Theory]
    [InlineData("Norhaven: Ferry stays in port until May")]
    [InlineData("Ilse Brandt: A life on the quay")]
    [InlineData("Ilse Brandt: The minister who signed the order")]
    [InlineData("Live: Ferry leaves the port of Norhaven")]
    public void Find_TopicBesideTheHeadline_IsNone(string headline) =>
        Said.In(headline + "\n\nThe ferry lay in the harbour on Monday morning.\n").ShouldBeEmpty();
}
