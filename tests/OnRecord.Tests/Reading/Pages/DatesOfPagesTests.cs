using System.Text;
using OnRecord.Reading;

namespace OnRecord.Tests.Reading.Pages;

public sealed class DatesOfPagesTests
{
    private const string Paragraphs =
        "<p>The harbour master of Tromsby said that the quay would be closed until further notice, whatever the owners of the ferry say.</p><p>They had asked for a week more, and were told that there was none to be had.</p>";

    [Theory]
    [InlineData(
        "<script type=\"application/ld+json\">[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry runs aground\",\"url\":\"https://mail.example/1\",\"datePublished\":\"2021-02-03\"},{\"@type\":\"NewsArticle\",\"headline\":\"Quay to be closed\",\"url\":\"https://mail.example/2\",\"datePublished\":\"2023-05-16\"}]</script>",
        ""
    )]
    [InlineData(
        "<link rel=\"canonical\" href=\"https://mail.example/2\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"url\":\"https://mail.example/1\",\"datePublished\":\"2021-02-03\"}</script><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"https://mail.example/2\"},\"datePublished\":\"2023-05-16\"}</script>",
        ""
    )]
    [InlineData("", "<div>Friday, January 3, 2025</div>|<p>Published May 16, 2023</p>")]
    [InlineData("<meta property=\"article:published_time\" content=\"Tue, 05/16/2023 - 08:30\">", "")]
    [InlineData("<meta property=\"article:published_time\" content=\"Tuesday, 16.05.2023\">", "")]
    [InlineData("<meta property=\"article:published_time\" content=\"Sat, 06/05/2023\">", "", 6)]
    [InlineData(
        "<meta property=\"article:published_time\" content=\"Tue, 05/09/2023 - 08:30\"><meta property=\"article:modified_time\" content=\"Tue, 05/30/2023\">",
        "",
        9
    )]
    [InlineData("<link rel=\"canonical\" href=\"https://mail.example/news/2023/may/16/quay-to-be-closed\">", "")]
    [InlineData("<link rel=\"canonical\" href=\"https://mail.example/news/2023/05/16/quay-to-be-closed\">", "")]
    public void Read_WaysToStateADate_AreTheArticles(string head, string lines, int day = 16)
    {
        string[] around = lines.Split('|');
        string page =
            $"<html><head><title>Quay to be closed</title>{head}</head><body>{(around.Length > 1 ? around[0] : "")}<article><h1>Quay to be closed</h1>{around[^1]}{Paragraphs}</article></body></html>";

        ReportReader.Read("page.html", Encoding.UTF8.GetBytes(page)).Published!.FirstDay.ShouldBe(new DateOnly(2023, 5, day));
    }

    [Theory]
    [InlineData("<div class=\"latest\"><ul><li><time datetime=\"2024-02-02\">2 February</time><a href=\"/x\">Cup lost</a></li></ul></div>", "")]
    [InlineData("", "<div class=\"comments\"><div><time datetime=\"2024-02-02\">2 February</time><p>Good riddance to the quay, I say.</p></div></div>")]
    [InlineData("<aside><time datetime=\"2024-02-02\">2 February</time> Cup lost</aside>", "")]
    public void Read_TimesOfTeasersAndComments_AreNotTheArticles(string above, string below)
    {
        string page =
            $"<html><head><title>Quay to be closed</title></head><body>{above}<article><h1>Quay to be closed</h1><time datetime=\"2023-05-16\">16 May</time>{Paragraphs}</article>{below}</body></html>";

        ReportReader.Read("page.html", Encoding.UTF8.GetBytes(page)).Published!.FirstDay.ShouldBe(new DateOnly(2023, 5, 16));
    }

    [Theory]
    [InlineData("https://mail.example/news/20230516-quay", true)]
    [InlineData("https://mail.example/quay-20230516.html", true)]
    [InlineData("https://mail.example/16-may-2023/quay", true)]
    [InlineData("https://mail.example/may-16-2023/quay", true)]
    [InlineData("https://mail.example/news/20235516-quay", false)]
    [InlineData("https://mail.example/news/1920230516", false)]
    public void Read_DayOfAnAddress_IsReadWhereItIsOne(string address, bool isDated) =>
        (AddressDate.Read(address)?.FirstDay == new DateOnly(2023, 5, 16)).ShouldBe(isDated);
}
