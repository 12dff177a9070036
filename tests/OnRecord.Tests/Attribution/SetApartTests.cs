namespace OnRecord.Tests.Attribution;

/// <summary>Letters and posts that a page sets apart, read with the committed models (issue 13).</summary>
public sealed class SetApartTests
{
    private const string Letter = "I have seen the plans. The eastern basin will be drained before winter.";

    [Theory]
    [InlineData("<p>Here is what Vera Lund wrote to the anglers:</p><blockquote><p>{0}</p></blockquote>", "Vera Lund")]
    [InlineData("<p>Letter from Nils Oder:</p><blockquote><p>{0}</p></blockquote>", "Nils Oder")]
    [InlineData("<blockquote><p>{0}</p>— Nils Oder (@noder) <a href='#'>March 14, 2024</a></blockquote>", "Nils Oder")]
    [InlineData("<blockquote><p>{0}</p><p>— Vera Lund, head of the board</p></blockquote>", "Vera Lund")]
    [InlineData("<blockquote><p>{0}</p><p>Vera Lund</p></blockquote>", "Vera Lund")]
    public void Find_WordsThatThePageSetsApart_AreTheirWritersOwn(string quoted, string writer)
    {
        Said letter = Page(quoted).Single(said => !said.IsInside && said.Words == Letter);

        letter.Speaker.ShouldBe(writer);
    }

    [Fact]
    public void Find_WordsSetApartThatNobodySigns_StayTheReports() =>
        Page("<blockquote><p>{0}</p></blockquote>").ShouldNotContain(said => said.Words == Letter);

    private static IReadOnlyList<Said> Page(string quoted) =>
        Said.In(
            "<html><head><title>Basin to be drained</title></head><body><article><h1>Basin to be drained</h1>"
                + "<p>The weir board of Tarnholt met on Tuesday, and its head, Vera Lund, spoke for an hour. Nils Oder of the anglers listened.</p>"
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, quoted, Letter)
                + "<p>The board meets again in June. Its members are elected for four years by those who own land along the river.</p></article></body></html>",
            "a.html"
        );
}
