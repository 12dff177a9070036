using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class WordDifferencesTests
{
    [Fact]
    public void Of_WordsThatOneHasAndAnotherHasNot_AreMarkedInBoth()
    {
        Marked("The pier will never be sold.", "“The pier will be sold”", "the pier will never be leased")
            .ShouldBe(["The pier will [never ]be [sold.]", "“The pier will be sold”", "the pier will never be [leased]"]);
    }

    [Theory]
    [InlineData("The pier held.", "“THE PIER HELD”")]
    [InlineData("the pier – held", "the pier held")]
    public void Of_LettersAndMarksAlone_AreNoDifference(string one, string other) => Marked(one, other).ShouldAllBe(words => !words.Contains('['));

    [Fact]
    public void Of_Pieces_PutTogetherAreTheWords()
    {
        string[] words = ["  a pier\nheld ", "", "🚢 sank, they say"];

        WordDifferences.Of(words).Select(pieces => string.Concat(pieces.Select(p => p.Text))).ShouldBe(["  a pier\nheld ", "", "🚢 sank, they say"]);
    }

    private static IEnumerable<string> Marked(params string[] wordings) =>
        WordDifferences.Of(wordings).Select(pieces => string.Concat(pieces.Select(p => p.Differs ? $"[{p.Text}]" : p.Text)));
}
