using System.Diagnostics;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>What taking an input cost.</summary>
/// <param name="Seconds">Of processors, of the whole process.</param>
/// <param name="Allocated">Bytes in all, which bounds what was held at once.</param>
/// <param name="Fault">What it threw that is no clear refusal, or that it did not end; null otherwise.</param>
internal sealed record Effort(double Seconds, long Allocated, string? Fault)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Effort Of(Action take)
    {
        GC.Collect();
        string? fault = null;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        var thread = new Thread(() =>
        {
            try
            {
                take();
            }
            catch (Exception caught)
            {
                fault = $"{caught.GetType().Name}: {caught.Message}";
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(Longest))
            throw new TimeoutException("it does not end");
        double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        return new Effort(seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, fault);
    }
}
