using OnRecord.Export;

namespace OnRecord.Tests.Export;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData(null, "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@cmd", "\"'@cmd\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("1-1=0", "1-1=0")]
    public void WriteLine_Field_IsQuotedAndMadeHarmless(string? field, string expected)
    {
        var output = new StringWriter();

        CsvWriter.WriteLine(output, "id", field, "");

        output.ToString().ShouldBe($"id,{expected},\r\n");
    }
}
