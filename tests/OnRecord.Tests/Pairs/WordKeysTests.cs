using OnRecord.Pairs;

namespace OnRecord.Tests.Pairs;

public sealed class WordKeysTests
{
    [Theory]
    [InlineData("refuse", "refused", "refuses", "refusing")]
    [InlineData("stop", "stopped", "stops", "stopping")]
    [InlineData("deny", "denied", "denies", "denying")]
    [InlineData("take", "took", "taken", "taking")]
    [InlineData("kill", "killed", "kills", "killing")]
    [InlineData("company", "companies", "company's")]
    public void Of_FormsOfAWord_HaveOneKey(string word, params string[] forms)
    {
        foreach (string form in forms)
            WordKeys.Of(form).ShouldBe(WordKeys.Of(word), form);
    }

    [Theory]
    [InlineData("on", "one")]
    [InlineData("this", "thi")]
    [InlineData("king", "k")]
    public void Of_OtherWords_HaveOtherKeys(string word, string other) => WordKeys.Of(word).ShouldNotBe(WordKeys.Of(other));
}
