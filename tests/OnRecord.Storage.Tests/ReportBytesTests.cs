using System.Text;

namespace OnRecord.Storage.Tests;

public sealed class ReportBytesTests
{
    [Fact]
    public void Pack_TheTextInUtf8_KeepsNothing()
    {
        const string Text = "The mayor denied it.\r\n\0 \U0001F5DE";
        byte[] bytes = Encoding.UTF8.GetBytes(Text);

        ReportBytes.Pack(bytes, Text).ShouldBeNull();
        ReportBytes.Unpack(null, Text).ShouldBe(bytes);
    }

    [Theory]
    [InlineData("EFBBBF41", "A")]
    [InlineData("41FF", "A\uFFFD")]
    [InlineData("", "A")]
    [InlineData("ED", "\uD800")]
    public void Pack_AnyOtherBytes_KeepsThem(string hex, string text)
    {
        byte[] bytes = Convert.FromHexString(hex);

        byte[]? kept = ReportBytes.Pack(bytes, text);

        kept.ShouldNotBeNull();
        ReportBytes.Unpack(kept, text).ShouldBe(bytes);
    }
}
