using OnRecord.Analysis;
using OnRecord.Reading;

namespace OnRecord.Tests.Analysis;

public sealed class LongReportsTests
{
    [Fact]
    public void Analyse_ManyLongOnes_AreAnalysedOneAtATime()
    {
        int running = 0,
            most = 0;
        Parallel.For(
            0,
            8,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            _ =>
                LongReports.Analyse(
                    OfLength(LongReports.Long),
                    report =>
                    {
                        most = Math.Max(most, Interlocked.Increment(ref running));
                        Thread.Sleep(2);
                        return Interlocked.Decrement(ref running);
                    }
                )
        );

        most.ShouldBe(1);
    }

    [Fact]
    public async Task Analyse_AnotherOne_DoesNotWaitForALongOne()
    {
        using var released = new ManualResetEventSlim();
        Task<int> waits = Task.Factory.StartNew(
            () => LongReports.Analyse(OfLength(LongReports.Long), _ => released.Wait(TimeSpan.FromMinutes(1)) ? 1 : 0),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

        LongReports.Analyse(OfLength(200), _ => 2).ShouldBe(2);

        released.Set();
        (await waits).ShouldBe(1);
    }

    private static Report OfLength(int characters) =>
        ReportReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes("The harbour is shut. ".PadRight(characters, '.')));
}
