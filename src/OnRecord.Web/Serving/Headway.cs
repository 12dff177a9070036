using System.Globalization;

namespace OnRecord.Web.Serving;

/// <summary>How far what reports say together is told: <c>onrecord-state/1</c>.</summary>
/// <param name="Reports">That the record holds.</param>
/// <param name="Shown">That the state shown takes in; 0 before the first.</param>
/// <param name="Waiting">That are being entered, or wait for it.</param>
/// <param name="PerMinute">How many were entered a minute the last time; null before any were.</param>
/// <param name="SecondsLeft">As long as it takes at that rate; null where nothing tells it.</param>
internal sealed record Headway(int Reports, int Shown, int Waiting, double? PerMinute, int? SecondsLeft)
{
    private const int SecondsAMinute = 60;

    public string Schema { get; init; } = "onrecord-state/1";

    /// <summary>"At 40 a minute, as the last time, that takes 2 minutes more."; null where nothing tells it.</summary>
    internal string? Told() =>
        PerMinute is { } rate && SecondsLeft is { } left
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"At {(rate < 10 ? Math.Round(rate, 1) : Math.Round(rate))} a minute, as the last time, that takes {Length(left)} more."
            )
            : null;

    /// <param name="last">How many were entered the last time, and how long that took.</param>
    /// <param name="running">For how long those that wait have been in the making; zero where none are.</param>
    public static Headway Of(int reports, int shown, (int Entered, TimeSpan Took)? last, TimeSpan running)
    {
        int waiting = Math.Max(0, reports - shown);
        if (last is not { Entered: > 0, Took.Ticks: > 0 } known)
            return new Headway(reports, shown, waiting, null, null);
        double rate = known.Entered / known.Took.TotalMinutes;
        int left = (int)Math.Ceiling(Math.Max(1, (waiting / rate * SecondsAMinute) - running.TotalSeconds));
        return new Headway(reports, shown, waiting, Math.Round(rate, 2), waiting == 0 ? 0 : left);
    }

    private static string Length(int seconds) =>
        seconds < SecondsAMinute
            ? Model.Written.Count(seconds, "second")
            : "about " + Model.Written.Count((int)Math.Ceiling(seconds / (double)SecondsAMinute), "minute");
}
