using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class SeriesViewsTests
{
    [Fact]
    public void Of_MoreValuesThanOneReads_ShowsThoseThatClashThenTheLatest()
    {
        SeriesEntry series = Counted(500) with
        {
            Contradictions =
            [
                [3, 7],
            ],
        };

        SeriesView view = SeriesViews.Of(new RecordView([], new LedgerRecord()), series);

        view.Points.Count.ShouldBe(12);
        view.Left.ShouldBe(488);
        view.Points.Select(p => p.Value).ShouldBe([3, 7, .. Enumerable.Range(490, 10).Select(i => (decimal)i)]);
        view.Clashes.ShouldHaveSingleItem().ShouldBe([0, 1]);
    }

    [Fact]
    public void Of_Few_ShowsAll() => SeriesViews.Of(new RecordView([], new LedgerRecord()), Counted(12)).Left.ShouldBe(0);

    [Fact]
    public void Page_OfALongSeries_HoldsEveryValueOnceOverItsParts()
    {
        SeriesPage[] parts = [.. Enumerable.Range(1, 3).Select(n => SeriesViews.Page(new RecordView([], new LedgerRecord()), Counted(120), n, 50))];

        parts.SelectMany(p => p.Series.Points).Select(p => p.Value).ShouldBe(Enumerable.Range(0, 120).Select(i => (decimal)i));
        parts.ShouldAllBe(p => p.Pages == 3);
    }

    private static SeriesEntry Counted(int values) =>
        new()
        {
            Id = "f1",
            About = "sacks",
            Unit = "sack",
            Points =
            [
                .. Enumerable
                    .Range(0, values)
                    .Select(i => new SeriesPointEntry(
                        "sha256:00",
                        null,
                        new(0, 1),
                        i,
                        When.Day(new DateOnly(2031, 1, 1).AddDays(i), TimeBasis.Explicit),
                        null
                    )),
            ],
        };
}
