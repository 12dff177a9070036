namespace OnRecord.Web.Tests.Serving;

/// <summary>What nothing dates was said by the day of its report, and says so in the same words wherever it stands.</summary>
[Collection(OnAffair.Name)]
public sealed class StatedDatesTests(AffairDesk affair)
{
    [Theory]
    [InlineData("/claims/c1", "by 14 March 2031 (report)")]
    [InlineData("/claims/c1?part=time", "by 2 May 2032 (report)")]
    [InlineData("/statements?q=who:officials", "by 14 March 2031 (report)")]
    [InlineData("/statements?q=who:clerk", "by 15 March 2031 (report, date inferred)")]
    [InlineData("/timeline", "by 14 March 2031 (report)")]
    [InlineData("/actors/Per Ask", "by 2 May 2032 (report)")]
    [InlineData("/claims/c1.dossier.html", "by 2 May 2032 (report)")]
    public async Task Page_OfWhatNothingDates_SaysByWhen(string address, string expected)
    {
        string text = Html.Text(await affair.Desk.Get(address));

        text.ShouldContain(expected);
        text.ShouldNotContain("report of 1");
        text.ShouldNotContain("report of 2");
    }

    [Theory]
    [InlineData("/claims/c2", "28 April 2032")]
    [InlineData("/statements?q=when:2032-04-28", "28 April 2032")]
    public async Task Page_OfWhatIsDated_SaysWhen(string address, string expected)
    {
        string text = Html.Text(await affair.Desk.Get(address));

        text.ShouldContain(expected);
        text.ShouldNotContain("by " + expected);
    }

    [Fact]
    public async Task Table_OfWhatNothingDates_SaysThatItIsABound()
    {
        string csv = await affair.Desk.Get("/statements.csv?q=who:officials");

        csv.ShouldContain(",2031-03-14,2031-03-15,day,bounded,");
    }
}
