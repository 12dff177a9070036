using System.CommandLine;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Workers;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord send</c>: puts reports into a queue, for workers to read.</summary>
internal static class SendCommand
{
    /// <summary>Messages on their way to the server at once.</summary>
    private const int MostUnconfirmed = 64;

    public static Command Create(Context context)
    {
        var given = new Given();
        Option<string> address = QueueOptions.Queue();
        var command = new ExampleCommand(
            "send",
            "Put reports into a queue, from which \"onrecord work\" takes them. Each is held by the server when it is counted."
        )
        {
            Examples =
            [
                "onrecord send reports/*.txt --queue amqp://desk@queue.example",
                "onrecord send archive.zip --outlet \"The Courier\" --queue amqp://localhost",
            ],
        };
        given.AddTo(command);
        command.Add(address);
        command.SetAction(parsed =>
        {
            ReadingOptions options = given.Options(parsed, context);
            IEnumerable<Input> inputs = NamedInputs.Open(parsed.GetValue(given.Files) ?? [], context.Terminal, options);
            if (parsed.GetValue(given.Preview))
                return FactsPreview.Print(context.Terminal, inputs);
            (int sent, int failed) = SendAsync(context, inputs, parsed.GetValue(address)!).GetAwaiter().GetResult();
            context.Terminal.Error.WriteLine($"onrecord: {sent} sent{(failed > 0 ? $", {failed} failed" : "")}");
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
        });
        return command;
    }

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
                context.Terminal.Error.WriteLine("onrecord: " + input.Fault);
                continue;
            }

            unconfirmed.Enqueue(queue.SendAsync(input, context.Interrupted));
            if (unconfirmed.Count < MostUnconfirmed)
                continue;
            await unconfirmed.Dequeue().ConfigureAwait(false);
            sent++;
        }

        for (; unconfirmed.Count > 0; sent++)
            await unconfirmed.Dequeue().ConfigureAwait(false);
        return (sent, failed);
    }
}
