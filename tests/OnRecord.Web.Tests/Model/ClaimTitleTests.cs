using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class ClaimTitleTests
{
    [Theory]
    [InlineData("the lock was shut,”", "the lock was shut")]
    [InlineData("the lock was shut,\"", "the lock was shut")]
    [InlineData("“The lock was shut", "The lock was shut")]
    [InlineData("\"The lock was shut,\"", "\"The lock was shut,\"")]
    [InlineData("it was “shut”", "it was “shut”")]
    [InlineData("as the keeper’s word had it: ‘It is shut.’", "as the keeper’s word had it: ‘It is shut.’")]
    [InlineData("all of it was the keepers’", "all of it was the keepers’")]
    [InlineData("It is shut.’", "It is shut.")]
    [InlineData("”", "”")]
    [InlineData("", "")]
    public void Of_Words_LosesOnlyWhatHasNoPartner(string words, string title) => ClaimTitle.Of(words).ShouldBe(title);
}
