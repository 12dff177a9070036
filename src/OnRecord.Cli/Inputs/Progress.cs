using System.Globalization;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Inputs;

/// <summary>Counts reports on one line of the error stream, with their rate and the time that is left, when that is a terminal; otherwise it is
/// silent.</summary>
/// <param name="total">What there is to read, in bytes or, where these are not known, in reports; null where neither is.</param>
/// <param name="what">What is counted, in the plural.</param>
internal sealed class Progress(Terminal terminal, TimeProvider clock, long? total = null, string what = "reports")
{
    private const string EraseLine = "\r\e[K";

    private const double ShownEverySeconds = 0.1;

    // Rates are those of the last half minute: what a batch finds done already passes much faster than what it has to read.
    private const double RememberedSeconds = 30,
        SampleSeconds = 1;

    private readonly long _started = clock.GetTimestamp();
    private readonly Queue<Sample> _samples = new([default]);
    private Sample _newest;
    private double _shownAt = double.NegativeInfinity;
    private bool _shown;

    /// <param name="reports">How many are done.</param>
    /// <param name="read">How much of the total they were, in its unit.</param>
    public void Show(int reports, long read)
    {
        if (!terminal.ErrorIsTerminal)
            return;
        var now = new Sample(clock.GetElapsedTime(_started).TotalSeconds, reports, read);
        if (now.Seconds - _newest.Seconds >= SampleSeconds)
            _samples.Enqueue(_newest = now);
        while (_samples.Count > 1 && now.Seconds - _samples.Peek().Seconds > RememberedSeconds)
            _samples.Dequeue();
        if (now.Seconds - _shownAt < ShownEverySeconds)
            return;
        _shownAt = now.Seconds;
        terminal.Error.Write($"{EraseLine}{string.Join(", ", Parts(_samples.Peek(), now))}…");
        _shown = true;
    }

    /// <summary>Makes the line free for something else.</summary>
    public void Clear()
    {
        if (!_shown)
            return;
        terminal.Error.Write(EraseLine);
        _shown = false;
    }

    private IEnumerable<string> Parts(Sample from, Sample now)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{now.Reports:n0} {what}");
        double seconds = now.Seconds - from.Seconds;
        if (seconds < SampleSeconds)
            yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"{(now.Reports - from.Reports) / seconds:0.#} a second");
        if (total is not > 0 || now.Read > total)
            yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"{100.0 * now.Read / total.Value:0} % read");
        double rate = (now.Read - from.Read) / seconds;
        if (rate > 0)
            yield return $"{Words(TimeSpan.FromSeconds((total.Value - now.Read) / rate))} left";
    }

    private static string Words(TimeSpan left) =>
        left switch
        {
            { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(long)left.TotalHours} h {left.Minutes} min"),
            { TotalMinutes: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{left.Minutes} min {left.Seconds} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{left.Seconds} s"),
        };

    private readonly record struct Sample(double Seconds, int Reports, long Read);
}
