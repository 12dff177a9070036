using System.Globalization;

namespace OnRecord.Benchmarks;

/// <summary>Processor time of the process by stage, of all its threads; of several runs the median.</summary>
internal sealed class StageTimes
{
    private readonly List<(string Stage, List<double> Milliseconds)> _stages = [];
    private TimeSpan _last;
    private TimeSpan _begun;

    public void Begin() => _begun = _last = Environment.CpuUsage.TotalTime;

    public void Done(string stage)
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        Add(stage, now - _last);
        _last = Environment.CpuUsage.TotalTime;
    }

    /// <summary>What comes after the last stage, and all together.</summary>
    public void End()
    {
        Done("put together");
        Add("together", Environment.CpuUsage.TotalTime - _begun);
    }

    public void Forget() => _stages.Clear();

    public void Write(string title)
    {
        Console.WriteLine(title);
        foreach ((string stage, List<double> milliseconds) in _stages)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage, -20} {Median(milliseconds), 12:n2} ms"));
        _stages.Clear();
    }

    private static double Median(List<double> of)
    {
        double[] sorted = [.. of.Order()];
        return sorted[sorted.Length / 2];
    }

    private void Add(string stage, TimeSpan spent)
    {
        int at = _stages.FindIndex(s => s.Stage == stage);
        if (at < 0)
        {
            at = _stages.Count;
            _stages.Add((stage, []));
        }

        _stages[at].Milliseconds.Add(spent.TotalMilliseconds);
    }
}
