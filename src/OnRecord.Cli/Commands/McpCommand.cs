using System.CommandLine;
using OnRecord.Cli.Running;
using OnRecord.Mcp;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord mcp</c>: the record for language models, over standard input and output or HTTP on this machine.</summary>
internal static class McpCommand
{
    private const int DefaultPort = 4748;

    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var http = new Option<bool>("--http") { Description = "Speak over HTTP, to programs on this machine alone, instead of standard input and output." };
        Option<int> port = CommonOptions.Port(DefaultPort);
        var command = new ExampleCommand(
            "mcp",
            "Let a language model ask the record, by the Model Context Protocol: it can only read, and every answer carries its sources."
        )
        {
            Examples = ["onrecord mcp --record affair.db", "onrecord mcp --http --port 4748"],
        };
        foreach (Option option in new Option[] { http, port, record })
            command.Add(option);
        command.SetAction(
            async (parsed, _) =>
            {
                using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
                try
                {
                    Task run = parsed.GetValue(http)
                        ? McpDoor.RunHttpAsync(store, context.Services.Ledgers, parsed.GetValue(port), context.Terminal.Error, context.Interrupted)
                        : McpDoor.RunAsync(store, context.Services.Ledgers, context.Terminal.In, context.Terminal.OpenBytes(), context.Interrupted);
                    await run.ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
                {
                    // To be told to stop is how it ends.
                }
                catch (IOException fault) when (parsed.GetValue(http))
                {
                    context.Terminal.Error.WriteLine("onrecord: " + fault.Message);
                    return ExitCode.Unavailable;
                }

                return ExitCode.Ok;
            }
        );
        return command;
    }
}
