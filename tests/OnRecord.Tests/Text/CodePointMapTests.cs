using FsCheck;
using FsCheck.Fluent;
using OnRecord.Text;

namespace OnRecord.Tests.Text;

public sealed class CodePointMapTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀b", 2, 1)]
    [InlineData("a😀😀b", 5, 3)]
    [InlineData("a😀😀b", 6, 4)]
    [InlineData("\ud83da", 1, 1)]
    [InlineData("\ude00a", 2, 2)]
    [InlineData("e\u0301a", 2, 2)]
    public void ToCodePoints_Offset_CountsCodePointsBefore(string text, int utf16, int codePoints) =>
        new CodePointMap(text).ToCodePoints(utf16).ShouldBe(codePoints);

    [Fact]
    public void ToCodePoints_AnyText_AgreesWithCountingRunes()
    {
        var pieces = Gen.Elements("a", "é", "e\u0301", "😀", "\ud83d", "\ude00", "\u00ad", "م", "\r\n", "\u00a0");
        Prop.ForAll(
                Gen.ListOf(pieces).Select(string.Concat).ToArbitrary(),
                text =>
                {
                    var map = new CodePointMap(text);
                    for (int i = 0; i <= text.Length; i++)
                    {
                        bool insidePair = i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]);
                        if (!insidePair && map.ToCodePoints(i) != text[..i].EnumerateRunes().Count())
                            return false;
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
