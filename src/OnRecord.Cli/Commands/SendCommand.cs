using System.CommandLine;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord send</c>: puts reports into a queue, for workers to read.</summary>
internal static class SendCommand
{
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
            return QueueFeeder.Send(context, inputs, parsed.GetValue(address)!);
        });
        return command;
    }
}
