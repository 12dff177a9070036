using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Inputs;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly HandClock _clock = new();

    public void Dispose() => _error.Dispose();

    private string Last => _error.ToString().Split("\r\e[K")[^1];

    [Fact]
    public void Show_SizeKnown_GivesRateShareAndTimeLeft()
    {
        Progress progress = On(terminal: true, 10_000_000);
        for (int second = 1; second <= 10; second++)
        {
            _clock.Seconds = second;
            progress.Show(20 * second, 100_000 * second);
        }

        Last.ShouldBe("200 reports, 20 a second, 10 % read, 1 min 30 s left…");
    }

    /// <summary>A batch that is taken up again passes what is done at once; the time left is that of the work.</summary>
    [Fact]
    public void Show_AfterAFastBeginning_CountsWithTheRateOfLate()
    {
        Progress progress = On(terminal: true, 2_000_000);
        _clock.Seconds = 1;
        progress.Show(1000, 1_000_000);
        for (int second = 2; second <= 61; second++)
        {
            _clock.Seconds = second;
            progress.Show(1000 + second, 1_000_000 + 1000 * second);
        }

        Last.ShouldBe("1,061 reports, 1 a second, 53 % read, 15 min 39 s left…");
    }

    [Fact]
    public void Show_SizeUnknown_GivesTheRate()
    {
        Progress progress = On(terminal: true, null);
        _clock.Seconds = 4;
        progress.Show(2, 77);
        Last.ShouldBe("2 reports, 0.5 a second…");
        progress.Clear();
        Last.ShouldBeEmpty();
    }

    [Fact]
    public void Show_NoTerminal_IsSilent()
    {
        Progress progress = On(terminal: false, 100);
        _clock.Seconds = 5;
        progress.Show(1, 50);
        progress.Clear();
        _error.ToString().ShouldBeEmpty();
    }

    private Progress On(bool terminal, long? size) =>
        new(
            new Terminal
            {
                Out = TextWriter.Null,
                Error = _error,
                In = Stream.Null,
                ErrorIsTerminal = terminal,
            },
            _clock,
            size
        );

    private sealed class HandClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
