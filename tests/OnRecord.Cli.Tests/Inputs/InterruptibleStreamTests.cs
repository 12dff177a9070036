using OnRecord.Cli.Inputs;

namespace OnRecord.Cli.Tests.Inputs;

public sealed class InterruptibleStreamTests
{
    [Fact]
    public void Read_BytesThatAreThere_HandsThemOver()
    {
        using var stream = new InterruptibleStream(new MemoryStream([1, 2, 3]), CancellationToken.None);
        byte[] read = new byte[4];

        stream.Read(read, 1, 3).ShouldBe(3);

        read.ShouldBe(new byte[] { 0, 1, 2, 3 });
    }

    /// <summary>Standard input that nobody writes to (issue 15).</summary>
    [Fact]
    public void Read_StreamThatWaitsForEver_EndsWhenAsked()
    {
        using var silent = new SilentStream();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var stream = new InterruptibleStream(silent, stop.Token);

        Should.Throw<OperationCanceledException>(() => stream.Read(new byte[1], 0, 1));
    }

    /// <summary>Waits until it is closed.</summary>
    private sealed class SilentStream : MemoryStream
    {
        private readonly ManualResetEventSlim _closed = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            _closed.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
