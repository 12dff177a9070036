using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

public sealed class HeadwayTests
{
    [Theory]
    [InlineData(100, 40, 20, 30, 0, 40, 90, "At 40 a minute, as the last time, that takes about 2 minutes more.")]
    [InlineData(100, 40, 20, 30, 60, 40, 30, "At 40 a minute, as the last time, that takes 30 seconds more.")]
    [InlineData(100, 99, 1, 40, 0, 1.5, 40, "At 1.5 a minute, as the last time, that takes 40 seconds more.")]
    // It takes longer than the last time: nothing is promised that is over.
    [InlineData(100, 40, 20, 30, 600, 40, 1, "At 40 a minute, as the last time, that takes 1 second more.")]
    public void Of_WhatWaits_TellsRateAndTimeLeft(int reports, int shown, int entered, int took, int running, double rate, int left, string told)
    {
        var progress = Headway.Of(reports, shown, (entered, TimeSpan.FromSeconds(took)), TimeSpan.FromSeconds(running));

        (progress.Waiting, progress.PerMinute, progress.SecondsLeft).ShouldBe((reports - shown, rate, left));
        progress.Told().ShouldBe(told);
    }

    [Fact]
    public void Of_TheFirstReading_TellsNoTime()
    {
        var progress = Headway.Of(9, 0, null, TimeSpan.FromSeconds(5));

        (progress.Waiting, progress.PerMinute, progress.SecondsLeft).ShouldBe((9, null, null));
        progress.Told().ShouldBeNull();
    }
}
