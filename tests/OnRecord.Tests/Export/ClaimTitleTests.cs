using OnRecord.Export;

namespace OnRecord.Tests.Export;

public sealed class ClaimTitleTests
{
    [Theory]
    [InlineData("the lock was shut,”", "the lock was shut")]
    [InlineData("the lock was shut,\"", "the lock was shut")]
    [InlineData("“The lock was shut", "The lock was shut")]
    [InlineData("\"The lock was shut,\"", "\"The lock was shut,\"")]
    [InlineData("it was “shut”", "it was “shut”")]
    [InlineData("as the keeper’s word had it: ‘It is shut.’", "as the keeper’s word had it: ‘It is shut.’")]
    [InlineData("they said: ‘We don’t shut it.’", "they said: ‘We don’t shut it.’")]
    [InlineData("all of it was the keepers’", "all of it was the keepers’")]
    [InlineData("It is shut.’", "It is shut.")]
    [InlineData("”", "”")]
    [InlineData("", "")]
    public void Of_Words_LosesOnlyWhatHasNoPartner(string words, string title) => ClaimTitle.Of(words).ShouldBe(title);

    [Theory]
    [InlineData("the lock was “shut for good", "the lock was “shut for good”")]
    [InlineData("shut for good” by its keepers", "“shut for good” by its keepers")]
    [InlineData("the lock (built in 1910", "the lock (built in 1910)")]
    [InlineData("built in 1910) was shut", "(built in 1910) was shut")]
    [InlineData("they call it \"the old lock", "they call it \"the old lock\"")]
    [InlineData("it was “shut (for good”", "it was “shut (for good”)")]
    [InlineData("a “lock” and a “gate", "a “lock” and a “gate”")]
    [InlineData("„Zum Anker“ was shut", "„Zum Anker“ was shut")]
    [InlineData("a 6\" pipe was laid", "a 6\" pipe was laid")]
    [InlineData("they would a) shut it and b) sell it", "they would a) shut it and b) sell it")]
    public void Of_WordsCutInsideAPair_HaveBothMarks(string words, string title) => ClaimTitle.Of(words).ShouldBe(title);
}
