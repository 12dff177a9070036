using OnRecord.Cli.Running;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Storage;

namespace OnRecord.Cli.Inputs;

/// <summary>Works on documents on all cores, and hands the results back in the order of the documents. What fails is said and counted; the rest is
/// done.</summary>
/// <param name="writes">Each result is written to the output as it comes: where that is a terminal, it shows the progress itself.</param>
internal sealed class Batch(Context context, bool writes = false)
{
    // Enough for no core to wait while the oldest result is written; few enough to keep memory small.
    private const int AheadPerCore = 4;

    public int Done { get; private set; }

    public int Failed { get; private set; }

    public int ExitCode => Failed > 0 ? Running.ExitCode.SomeFailed : Running.ExitCode.Ok;

    /// <param name="work">Called on many threads at once.</param>
    /// <param name="totalBytes">The size of all that is to be read, where it is known.</param>
    /// <exception cref="OperationCanceledException">The user asked to stop; results handed out before are complete.</exception>
    public IEnumerable<T> Run<T>(IEnumerable<Input> inputs, Func<Input, T> work, long? totalBytes = null)
        where T : class
    {
        var progress = new Progress(context.Terminal, context.Services.Clock, totalBytes);
        var running = new Queue<(Input Input, Task<(T? Result, BatchFault? Fault)> Task)>();
        foreach (Input input in inputs)
        {
            running.Enqueue((input, Task.Run(() => Try(input, work), context.Interrupted)));
            if (running.Count < AheadPerCore * Environment.ProcessorCount)
                continue;
            if (Take() is { } result)
                yield return result;
        }

        while (running.Count > 0)
        {
            if (Take() is { } result)
                yield return result;
        }

        progress.Clear();

        T? Take()
        {
            context.Interrupted.ThrowIfCancellationRequested();
            (Input input, Task<(T? Result, BatchFault? Fault)> task) = running.Dequeue();
            // Whoever asks to stop does not wait for the end of a long report. What failed is thrown below, as it was thrown there.
            Task.WaitAny([task], context.Interrupted);
            (T? result, BatchFault? fault) = task.GetAwaiter().GetResult();
            if (fault is null)
            {
                Done++;
            }
            else
            {
                progress.Clear();
                Fail(input, fault);
            }

            if (!writes || !context.Terminal.OutIsTerminal)
                progress.Show(Done + Failed, input.BytesRead);
            return result;
        }
    }

    /// <summary>Ends the work on a document whose result was handed out. Where that fails, it is said and counted like any other failure.</summary>
    /// <returns>Whether it went well.</returns>
    public bool End(Input input, Action work)
    {
        (_, BatchFault? fault) = Try(
            input,
            _ =>
            {
                work();
                return input;
            }
        );
        if (fault is null)
            return true;
        Done--;
        Fail(input, fault);
        return false;
    }

    /// <summary>The report that a document holds.</summary>
    public static Report Read(Input input)
    {
        Report report = ReportReader.Read(input.Source, input.Bytes, input.Options);
        return input.Notes.IsEmpty ? report : report with { Notes = [.. input.Notes, .. report.Notes] };
    }

    private void Fail(Input input, BatchFault fault)
    {
        Failed++;
        Measures.Failed(fault.Code);
        if (context.Log is { } log)
            log.NotRead(fault.Code, fault.Error, input.Fault is null ? ReportReader.IdOf(input.Bytes.Span) : null, ReportEvents.HostOf(input.Source));
        else
            context.Terminal.Error.WriteLine("onrecord: " + fault.Sentence);
    }

    private (T? Result, BatchFault? Fault) Try<T>(Input input, Func<Input, T> work)
        where T : class
    {
        context.Interrupted.ThrowIfCancellationRequested();
        if (input.Fault is not null)
            return (null, new BatchFault(Measures.Unreadable, null, input.Fault));
        try
        {
            return (work(input), null);
        }
        catch (UnreadableReportException fault)
        {
            return (null, new BatchFault(Measures.Unreadable, null, fault.Message));
        }
        catch (Exception fault) when (fault is not (StoreUnavailableException or ModelFileException or OperationCanceledException or OutOfMemoryException))
        {
            // A fault of the program itself: it must not take the other reports with it, nor pass in silence.
            return (
                null,
                new BatchFault(
                    Measures.Fault,
                    fault.GetType().Name,
                    $"{input.Source}: a fault in OnRecord, please report it: {fault.GetType().Name}: {fault.Message}{Environment.NewLine}{fault.StackTrace}"
                )
            );
        }
    }

    /// <param name="Code">One of <see cref="Measures"/>.</param>
    /// <param name="Error">The type of a fault of the program.</param>
    /// <param name="Sentence">For people.</param>
    private sealed record BatchFault(string Code, string? Error, string Sentence);
}
