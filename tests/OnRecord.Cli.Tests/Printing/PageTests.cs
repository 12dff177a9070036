using OnRecord.Cli.Printing;

namespace OnRecord.Cli.Tests.Printing;

public sealed class PageTests
{
    [Fact]
    public void Write_LongLine_WrapsWithHangingIndent() =>
        Written(20, false, 2, 2, "one two three four five six").ShouldBe("  one two three four\n    five six\n");

    [Fact]
    public void Write_StyleInsideAWord_DoesNotBreakIt() =>
        Written(12, false, 0, 0, "say ", "“", new Run("word", Style.Strong), "”", " again").ShouldBe("say “word”\nagain\n");

    [Fact]
    public void Write_WideCharacters_CountTwoColumns() => Written(8, false, 0, 0, "習近平 拜登").ShouldBe("習近平\n拜登\n");

    [Fact]
    public void Write_Colour_IsSetAndReset() => Written(40, true, 0, 0, new Run("no", Style.Contrary)).ShouldBe("\e[31mno\e[0m\n");

    [Theory]
    [InlineData("a\r\n  b\tc ", "a b c")]
    [InlineData("\e[31mred\a", "\uFFFD[31mred\uFFFD")]
    [InlineData("abc\u202Edef", "abcdef")]
    [InlineData("\u009B2J", "\uFFFD2J")]
    public void Harmless_WordsOfAReport_CannotSteerTheTerminal(string words, string expected) => Page.Harmless(words).ShouldBe(expected);

    [Theory]
    [InlineData("that it rained", "“that it rained”")]
    [InlineData("\"It rained,\"", "\"It rained,\"")]
    [InlineData("he called it “rain”", "he called it “rain”")]
    [InlineData("", "")]
    public void Quoted_Words_GetMarksOnlyWhenTheyBringNone(string words, string expected) => Page.Quoted(words).ShouldBe(expected);

    private static string Written(int width, bool colour, int indent, int hanging, params ReadOnlySpan<Run> runs)
    {
        var output = new StringWriter();
        new Page(output, width, colour).Write(indent, hanging, runs);
        return output.ToString();
    }
}
