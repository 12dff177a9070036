using OnRecord.Cli.Running;
using OnRecord.Reading.Inputs;
using OnRecord.Storage;
using OnRecord.Workers;

namespace OnRecord.Cli.Inputs;

/// <summary>Puts documents into a queue, for workers to read.</summary>
internal static class QueueFeeder
{
    /// <summary>Messages on their way to the server at once.</summary>
    private const int MostUnconfirmed = 64;

    /// <returns>How many the server holds now, and how many could not be sent; each of these is said on the error stream.</returns>
    private static async Task<(int Sent, int Failed)> SendAsync(Context context, IEnumerable<Input> inputs, string address)
    {
        await using Broker queue = await Broker.ConnectAsync(address, 1, context.Interrupted).ConfigureAwait(false);
        int sent = 0,
            failed = 0;
        var unconfirmed = new Queue<Task>();
        foreach (Input input in inputs)
        {
            context.Interrupted.ThrowIfCancellationRequested();
            if (input.Fault is not null)
            {
                failed++;
                if (context.Log is { } log)
                    log.NotRead(Measures.Unreadable, null, null, ReportEvents.HostOf(input.Source));
                else
                    context.Terminal.Error.WriteLine("onrecord: " + input.Fault);
                continue;
            }

            unconfirmed.Enqueue(queue.SendAsync(input, context.Services.Clock.GetUtcNow(), context.Interrupted));
            if (unconfirmed.Count < MostUnconfirmed)
                continue;
            await unconfirmed.Dequeue().ConfigureAwait(false);
            sent++;
        }

        for (; unconfirmed.Count > 0; sent++)
            await unconfirmed.Dequeue().ConfigureAwait(false);
        return (sent, failed);
    }

    /// <summary>Sends, and says how many.</summary>
    /// <returns>The exit code.</returns>
    public static int Send(Context context, IEnumerable<Input> inputs, string address)
    {
        (int sent, int failed) = SendAsync(context, inputs, address).GetAwaiter().GetResult();
        if (context.Log is { } log)
            log.Sent(sent, failed);
        else
            context.Terminal.Error.WriteLine($"onrecord: {sent} sent{(failed > 0 ? $", {failed} failed" : "")}");
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
    }
}
