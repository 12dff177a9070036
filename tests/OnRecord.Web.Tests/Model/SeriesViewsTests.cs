using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class SeriesViewsTests
{
    [Fact]
    public void Of_MoreValuesThanOneReads_ShowsHowItChanged()
    {
        SeriesEntry counted = Counted(500);
        SeriesEntry series = counted with
        {
            Points =
            [
                .. counted.Points.Select(
                    (p, i) =>
                        i == 250 ? p with { Value = 9000, Actor = "Lena Ost" }
                        : i == 40 ? p with { Value = -6 }
                        : p
                ),
            ],
            Contradictions =
            [
                [3, 7],
            ],
        };

        SeriesView view = SeriesViews.Of(new RecordView([], new LedgerRecord()), series);

        view.Points.Count.ShouldBe(12);
        view.Left.ShouldBe(488);
        decimal[] values = [.. view.Points.Select(p => p.Value)];
        (values[0], values[^1]).ShouldBe((0m, 499m));
        new[] { 3m, 7m, -6m, 9000m, 251m }.ShouldBeSubsetOf(values);
        view.Points.Select(p => p.When!.Start).ShouldBeInOrder();
        view.Clashes.ShouldHaveSingleItem().ShouldBe([1, 2]);
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
