using OnRecord.Web.Snapshot;

namespace OnRecord.Web.Tests.Snapshot;

public sealed class InertPageTests
{
    [Theory]
    [InlineData("<p onclick=\"x()\" class='a'>Low <b>tide</b></p>", "<p class=\"a\">Low <b>tide</b></p>")]
    [InlineData("<a href=\"https://far.example\" ping=y>on</a>", "<a>on</a>")]
    [InlineData("<script>if (a < b) x('<p>')</script>tide", "</script>tide")]
    [InlineData("<link rel=preconnect href=//far.example><meta http-equiv=refresh content=0><base href=x>tide", "tide")]
    [InlineData("<form action=x><input name=a><button>Send</button></form>", "Send")]
    [InlineData("<svg><a><svg></svg><script>x</script></a></svg>tide", "tide")]
    [InlineData("<img src=\"https://far.example/a.png\" alt='the \"quay\"' onerror=x>", "<span class=\"onrecord-picture\">the &quot;quay&quot;</span>")]
    [InlineData("<img src='data:image/png;base64,AA=='>", "<img alt=\"\" src=\"data:image/png;base64,AA==\">")]
    [InlineData("<img src='data:image/svg+xml,<svg onload=x>'>", "")]
    [InlineData("<style>@import url(x.css); p { background: URL ('y') }</style>", "<style>off off(x.css); p { background: off ('y') }</style>")]
    [InlineData("<p style='background:url(//far.example/z)'>", "<p style=\"background:off(//far.example/z)\">")]
    [InlineData("<p title='a\"><script>x</script>'>", "<p title=\"a&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">")]
    [InlineData("3 < 4 &amp; 5<!-- <p> --><!DOCTYPE html>6<?x?>", "3 &lt; 4 &amp; 56")]
    [InlineData("<p", "<p>")]
    [InlineData("<b a='", "<b>")]
    [InlineData("<iframe src=x>", "")]
    [InlineData("<object><object></object>in</object>out", "out")]
    [InlineData("<p id=lit>x", "<p>x")]
    public void Write_Page_KeepsWhatLaysOutTextAlone(string page, string written) =>
        InertPage.Write(page, []).Replace("</script>", "", StringComparison.Ordinal).ShouldBe(written.Replace("</script>", "", StringComparison.Ordinal));

    [Fact]
    public void Write_Marks_StandAroundTheirCharactersAlone()
    {
        const string page = "<p>The <b>gate</b> was &ldquo;shut&rdquo;.</p><i title='shut'>";
        int gate = page.IndexOf("gate", StringComparison.Ordinal),
            shut = page.IndexOf("&ldquo;", StringComparison.Ordinal),
            title = page.LastIndexOf("shut", StringComparison.Ordinal);

        InertPage
            .Write(page, [new(gate, gate + 4, "source", true), new(shut, shut + 11, "content", false), new(title, title + 4, "content", false)])
            .ShouldBe(
                "<p>The <b><mark class=\"source\" id=\"lit\">gate</mark></b> was <mark class=\"content\">&ldquo;shut</mark>&rdquo;.</p><i title=\"shut\">"
            );
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<")]
    [InlineData("<object>")]
    [InlineData("<a b='")]
    [InlineData("<!--")]
    [InlineData("<textarea>")]
    [InlineData("<svg><textarea>")]
    public void Write_ALongChainOfOneThing_TakesNoLongTime(string piece)
    {
        string page = string.Concat(Enumerable.Repeat(piece, 200_000));
        var waited = System.Diagnostics.Stopwatch.StartNew();

        InertPage.Write(page, []).Length.ShouldBeLessThanOrEqualTo(page.Length * 5);

        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
