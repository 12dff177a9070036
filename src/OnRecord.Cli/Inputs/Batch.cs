using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Storage;

namespace OnRecord.Cli.Inputs;

/// <summary>Works on documents on all cores, and hands the results back in the order of the documents. What fails is said and counted; the rest is done.</summary>
internal sealed class Batch(Context context)
{
    // Enough for no core to wait while the oldest result is written; few enough to keep memory small.
    private const int AheadPerCore = 4;

    public int Done { get; private set; }

    public int Failed { get; private set; }

    public int ExitCode => Failed > 0 ? Cli.ExitCode.SomeFailed : Cli.ExitCode.Ok;

    /// <param name="work">Called on many threads at once.</param>
    /// <exception cref="OperationCanceledException">The user asked to stop; results handed out before are complete.</exception>
    public IEnumerable<T> Run<T>(IEnumerable<Input> inputs, Func<Report, Input, T> work)
        where T : class
    {
        var progress = new Progress(context.Terminal, context.Services.Clock);
        var running = new Queue<Task<(T? Result, string? Fault)>>();
        foreach (Input input in inputs)
        {
            running.Enqueue(Task.Run(() => Try(input, work), context.Interrupted));
            if (running.Count < AheadPerCore * Environment.ProcessorCount) continue;
            if (Take() is { } result) yield return result;
            progress.Show(Done + Failed);
        }

        while (running.Count > 0)
        {
            if (Take() is { } result) yield return result;
            progress.Show(Done + Failed);
        }

        progress.Clear();

        T? Take()
        {
            context.Interrupted.ThrowIfCancellationRequested();
            (T? result, string? fault) = running.Dequeue().GetAwaiter().GetResult();
            progress.Clear();
            if (fault is null)
            {
                Done++;
            }
            else
            {
                Failed++;
                context.Terminal.Error.WriteLine("onrecord: " + fault);
            }

            return result;
        }
    }

    private (T? Result, string? Fault) Try<T>(Input input, Func<Report, Input, T> work)
        where T : class
    {
        context.Interrupted.ThrowIfCancellationRequested();
        if (input.Fault is not null) return (null, input.Fault);
        try
        {
            return (work(ReportReader.Read(input.Source, input.Bytes, input.Options), input), null);
        }
        catch (UnreadableReportException fault)
        {
            return (null, fault.Message);
        }
        catch (Exception fault) when (fault is not (StoreUnavailableException or ModelFileException or OperationCanceledException or OutOfMemoryException))
        {
            // A fault of the program itself: it must not take the other reports with it, nor pass in silence.
            return (null, $"{input.Source}: a fault in OnRecord, please report it: {fault.GetType().Name}: {fault.Message}{Environment.NewLine}{fault.StackTrace}");
        }
    }
}
