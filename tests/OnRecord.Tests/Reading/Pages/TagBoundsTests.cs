using System.Diagnostics;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Pages;

namespace OnRecord.Tests.Reading.Pages;

public sealed class TagBoundsTests
{
    private const string Sentence = "The keeper of the quay said that the tide would turn before the boats came in.";

    [Theory]
    [InlineData("<p class=\"a\" id='b' data-x=c hidden>The tide turns.</p>")]
    [InlineData("<script>if (a<b && c) { d = '<p x'; }</script><p>The tide turns.</p>")]
    [InlineData("a < b and 3 <4, <")]
    public void Bound_PageAsPagesAre_IsThePageItself(string page) => TagBounds.Bound(page).ShouldBeSameAs(page);

    [Fact]
    public void Bound_TagWithTooManyAttributes_KeepsTheFirstAndTheLength()
    {
        string page = $"<div {string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"a{i}='>'"))}>{Sentence}</div>";

        string bounded = TagBounds.Bound(page);

        bounded.Length.ShouldBe(page.Length);
        bounded.ShouldContain("a499=");
        bounded.ShouldNotContain("a500=");
        bounded.ShouldEndWith($">{Sentence}</div>");
    }

    /// <summary>A megabyte of attributes in one tag took a minute (issue 15).</summary>
    [Theory]
    [InlineData(90_000, "a{0}=\"x\"")]
    [InlineData(120_000, "b{0}")]
    public void Read_MegabyteOfAttributes_EndsSoon(int count, string attribute)
    {
        string attributes = string.Join(
            ' ',
            Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, attribute, i))
        );
        string page = $"<html><body><article><p>{Sentence}</p><div {attributes}><p>{Sentence}</p></div></article></body></html>";
        var watch = Stopwatch.StartNew();

        Report report = ReportReader.Read("a.html", Encoding.UTF8.GetBytes(page));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        report.Body.Length.ShouldBeGreaterThan(0);
        PageMapChecks.ShouldLeadBack(report, page).ShouldBe(0);
    }
}
