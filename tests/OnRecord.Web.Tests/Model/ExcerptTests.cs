using FsCheck;
using FsCheck.Fluent;
using OnRecord.Text;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class ExcerptTests
{
    private static readonly Arbitrary<(string Text, TextSpan Passage, int Reach)> _passages = Arb.From(
        from pieces in Gen.NonEmptyListOf(Gen.Elements("word ", "漢字漢字", "🚢", "\r\n", "e\u0301", "שלום ", ".", "long"))
        let text = string.Concat(pieces)
        from one in Gen.Choose(0, text.Length)
        from other in Gen.Choose(0, text.Length)
        from reach in Gen.Choose(0, 60)
        where Bounds(text, one) && Bounds(text, other)
        select (text, new TextSpan(Math.Min(one, other), Math.Max(one, other)), reach)
    );

    [Theory]
    [InlineData("it", "The weir was sold, and the keeper denied it.")]
    [InlineData("The weir was sold, and the keeper denied it", null)]
    public void OfFew_WordsThatSayLittle_BringThoseBesideThem(string passage, string? shown)
    {
        const string text = "The weir was sold, and the keeper denied it.";

        Excerpt? around = Excerpt.OfFew(
            text,
            new TextSpan(text.IndexOf(passage, StringComparison.Ordinal), text.IndexOf(passage, StringComparison.Ordinal) + passage.Length)
        );

        (around is null ? null : around.Before + around.Passage + around.After).ShouldBe(shown);
    }

    [Fact]
    public void Around_AnyPassage_IsVerbatimAndDividesNoPair() =>
        Prop.ForAll(
                _passages,
                given =>
                {
                    Excerpt excerpt = Excerpt.Around(given.Text, given.Passage, given.Reach);

                    excerpt.Passage.ShouldBe(given.Passage.In(given.Text).ToString());
                    given.Text[..given.Passage.Start].ShouldEndWith(excerpt.Before.TrimStart('…'));
                    given.Text[given.Passage.End..].ShouldStartWith(excerpt.After.TrimEnd('…'));
                    (excerpt.Before + excerpt.After).EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Around_LongLine_IsCutBetweenWords() =>
        Excerpt.Around("alpha beta gamma delta epsilon zeta", new TextSpan(17, 22), 6).ShouldBe(new Excerpt("…gamma ", "delta", " epsilon…"));

    [Fact]
    public void Around_FirstAndLastWordOfTheLine_AreLeftWhole() =>
        Excerpt.Around("Earlier, the vote ended", new TextSpan(13, 17), 12).ShouldBe(new Excerpt("Earlier, the ", "vote", " ended"));

    [Fact]
    public void Around_ScriptWithoutSpaces_IsCutAllTheSame()
    {
        string text = new('漢', 5000);

        Excerpt excerpt = Excerpt.Around(text, new TextSpan(2000, 2010), 100);

        excerpt.Before.Length.ShouldBe(101);
        excerpt.After.Length.ShouldBe(101);
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("two words here", 10, "two words…")]
    [InlineData("it ended. Then more", 10, "it ended…")]
    [InlineData("🚢🚢🚢🚢", 3, "🚢…")]
    [InlineData("the “old lock” is shut", 10, "the “old…”")]
    public void Beginning_CutsBetweenWordsOrCharacters(string text, int length, string expected) => Excerpt.Beginning(text, length).ShouldBe(expected);

    private static bool Bounds(string text, int offset) => offset == 0 || offset == text.Length || !char.IsSurrogatePair(text[offset - 1], text[offset]);
}
