using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace OnRecord.Workers;

/// <summary>
/// Takes reports from the queue, reads them and enters them into the record. A report is acknowledged after it is committed, so that none is lost; one that is
/// delivered twice changes nothing, because a report is known by its bytes.
/// </summary>
/// <param name="read">Reads a document, on many threads at once; null when the record holds it as it is.</param>
/// <param name="clock">Dates after the present are refused.</param>
/// <param name="tell">Told of what became of each report, on many threads at once.</param>
internal sealed class Worker(IRecordStore store, Func<Input, ReportRecord?> read, TimeProvider clock, Action<WorkEvent> tell)
{
    /// <summary>Times that reading a report may fail before it is parked.</summary>
    private const int MostTries = 3;

    /// <summary>Messages taken ahead, for each that is handled.</summary>
    private const int Ahead = 2;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private int _inHand;
    private int _entered;
    private int _parked;

    /// <summary>How long a report waits that could not be entered.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reports handled at the same time.</summary>
    public int AtOnce { get; init; } = Environment.ProcessorCount;

    /// <summary>Reports that were entered, or were in the record already.</summary>
    public int Entered => _entered;

    /// <summary>Reports that were put aside with a reason.</summary>
    public int Parked => _parked;

    /// <summary>Works until it is stopped: what is in hand then goes back into the queue.</summary>
    /// <param name="untilEmpty">End when nothing waits any more.</param>
    /// <exception cref="QueueUnavailableException">The connection ended.</exception>
    public async Task RunAsync(string address, bool untilEmpty, CancellationToken stop)
    {
        await using Broker queue = await Broker.ConnectAsync(address, AtOnce, stop).ConfigureAwait(false);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Channel.ChannelShutdownAsync += (_, reason) =>
        {
            ended.TrySetException(
                new QueueUnavailableException(queue.Name, $"the connection ended ({reason.ReplyText}); what was not acknowledged is delivered again")
            );
            return Task.CompletedTask;
        };
        var consumer = new AsyncEventingBasicConsumer(queue.Channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            Interlocked.Increment(ref _inHand);
            try
            {
                await HandleAsync(queue, delivery, stop).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is QueueUnavailableException or OperationCanceledException or RabbitMQ.Client.Exceptions.AlreadyClosedException)
            {
                // Not acknowledged: the server delivers it again.
                ended.TrySetException(fault);
            }
            finally
            {
                Interlocked.Decrement(ref _inHand);
            }
        };
        await Broker
            .Guard(
                queue.Name,
                async () =>
                {
                    await queue.Channel.BasicQosAsync(0, (ushort)(AtOnce * Ahead), global: false, stop).ConfigureAwait(false);
                    return await queue.Channel.BasicConsumeAsync(Broker.Reports, autoAck: false, consumer, stop).ConfigureAwait(false);
                }
            )
            .ConfigureAwait(false);
        while (!stop.IsCancellationRequested)
        {
            if (await Task.WhenAny(ended.Task, Task.Delay(Glance, CancellationToken.None)).ConfigureAwait(false) == ended.Task)
                await ended.Task.ConfigureAwait(false);
            if (untilEmpty && await IsEmptyAsync(queue, stop).ConfigureAwait(false))
                return;
        }

        stop.ThrowIfCancellationRequested();
    }

    // Asked twice: a message on its way from the one queue to the other is in neither.
    private async Task<bool> IsEmptyAsync(Broker queue, CancellationToken stop)
    {
        for (int i = 0; i < 2; i++)
        {
            if (
                _inHand > 0
                || await queue.CountAsync(Broker.Reports, stop).ConfigureAwait(false) + await queue.CountAsync(Broker.Retry, stop).ConfigureAwait(false) > 0
            )
                return false;
            await Task.Delay(Glance, stop).ConfigureAwait(false);
        }

        return _inHand == 0;
    }

    private async Task HandleAsync(Broker queue, BasicDeliverEventArgs delivery, CancellationToken stop)
    {
        // The client takes the memory of a message back when its handler first waits.
        byte[] body = delivery.Body.ToArray();
        int tries = ReportMessage.TriesOf(delivery.BasicProperties);
        string report = ReportReader.IdOf(body);
        long begun = Stopwatch.GetTimestamp();
        try
        {
            Input input = ReportMessage.Read(delivery.BasicProperties, body, clock.GetUtcNow());
            if (ReportMessage.SentAt(delivery.BasicProperties) is { } sent)
                Measures.Waited(clock.GetUtcNow() - sent);
            AddOutcome outcome = await Task.Run(() => Enter(input), stop).ConfigureAwait(false);
            // Delivered again, it may have been entered by a worker that could not say so any more.
            if (outcome != AddOutcome.Unchanged || delivery.Redelivered)
                await TellAsync(queue, input, outcome, stop).ConfigureAwait(false);
            Interlocked.Increment(ref _entered);
            tell(new WorkEvent(report, input.Source, outcome.ToString().ToLowerInvariant(), Stopwatch.GetElapsedTime(begun)));
        }
        catch (UnreadableReportException fault)
        {
            Measures.Failed(Measures.Unreadable);
            await PutAsync(Broker.Parked, tries, Measures.Unreadable, null, fault.Message).ConfigureAwait(false);
        }
        catch (StoreUnavailableException fault)
        {
            Measures.Failed(Measures.RecordUnavailable);
            // The report is not to blame.
            await PutAsync(Broker.Retry, tries, Measures.RecordUnavailable, null, fault.Message).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or QueueUnavailableException))
        {
            Measures.Failed(Measures.Fault);
            tries++;
            string error = fault.GetType().Name;
            await PutAsync(tries < MostTries ? Broker.Retry : Broker.Parked, tries, Measures.Fault, error, $"{error}: {fault.Message}").ConfigureAwait(false);
        }

        await queue.Channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, stop).ConfigureAwait(false);

        async Task PutAsync(string where, int failed, string code, string? error, string reason)
        {
            BasicProperties properties = ReportMessage.After(delivery.BasicProperties, failed, reason);
            if (where == Broker.Retry)
                properties.Expiration = ((long)Delay.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            else
                properties.ClearExpiration();
            await queue.PublishAsync("", where, properties, body, stop).ConfigureAwait(false);
            if (where == Broker.Parked)
                Interlocked.Increment(ref _parked);
            tell(
                new WorkEvent(report, null, where == Broker.Parked ? WorkEvent.Parked : WorkEvent.Retried, Stopwatch.GetElapsedTime(begun))
                {
                    Code = code,
                    Error = error,
                    Failures = failed,
                    Sentence = where == Broker.Parked ? $"parked: {reason}" : $"tried again in {Delay.TotalSeconds:0} s: {reason}",
                }
            );
        }
    }

    private AddOutcome Enter(Input input)
    {
        using Activity? trace = Measures.Begin(ReportReader.IdOf(input.Bytes.Span));
        long begun = Stopwatch.GetTimestamp();
        AddOutcome outcome = read(input) is { } record ? store.Add(record, input.Bytes) : AddOutcome.Unchanged;
        Measures.Entered(outcome, Stopwatch.GetElapsedTime(begun));
        return outcome;
    }

    private static Task TellAsync(Broker queue, Input input, AddOutcome outcome, CancellationToken stop)
    {
        string word = outcome.ToString().ToLowerInvariant();
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, string>
            {
                ["report"] = ReportReader.IdOf(input.Bytes.Span),
                ["source"] = input.Source,
                ["outcome"] = word,
            }
        );
        return queue.PublishAsync(Broker.Changes, word, new BasicProperties { ContentType = "application/json", Persistent = true }, body, stop);
    }
}
