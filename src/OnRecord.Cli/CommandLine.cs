using System.CommandLine;
using System.CommandLine.Help;
using OnRecord.Cli.Commands;
using OnRecord.Cli.Running;
using OnRecord.Models;
using OnRecord.Storage;
using OnRecord.Workers;

namespace OnRecord.Cli;

/// <summary>The way in: parses the arguments, runs the command, and turns what goes wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    /// <param name="interrupted">Cancelled when the user asks to stop.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, Services services, CancellationToken interrupted = default)
    {
        try
        {
            int exitCode = await InvokeAsync(args, new Context(terminal, services, interrupted)).ConfigureAwait(false);
            terminal.Out.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine("onrecord: interrupted; what was done before is kept");
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is StoreUnavailableException or QueueUnavailableException or ModelFileException)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine("onrecord: " + fault.Message);
            return ExitCode.Unavailable;
        }
        catch (IOException fault) when (IsBrokenPipe(fault))
        {
            // Whoever read the output has seen enough.
            return ExitCode.Ok;
        }
        catch (IOException fault)
        {
            terminal.Error.WriteLine("onrecord: the output can't be written: " + fault.Message);
            return ExitCode.Unavailable;
        }
    }

    // EPIPE, ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private static bool IsBrokenPipe(IOException fault) => fault.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    /// <param name="asked">The first argument: the options of all the other commands take longer to make than a tenth of a report takes to read.</param>
    public static ExampleCommand Root(Context context, string? asked = null)
    {
        var root = new ExampleCommand("onrecord", "Reads news reports and keeps a record: who said what, through which chain, and who says otherwise.")
        {
            Examples = ["onrecord read report.txt", "onrecord add reports/*.txt", "onrecord disputes", "onrecord serve"],
        };
        root.Add(ReadCommand.Create(context));
        if (asked != ReadCommand.Name)
            AddOthers(root, context);
        root.Add(
            new HelpOption("--help", "-h", "-?")
            {
                Recursive = true,
                Description = "Show help, with examples.",
                Action = new HelpWithExamples(context.Terminal.Width),
            }
        );
        root.Add(new VersionOption("--version") { Description = "Show the version.", Action = new ShowVersion() });
        EmptyOptions.Refuse(root);
        return root;
    }

    private static void AddOthers(Command root, Context context)
    {
        root.Add(AddCommand.Create(context));
        root.Add(WatchCommand.Create(context));
        root.Add(SendCommand.Create(context));
        root.Add(WorkCommand.Create(context));
        root.Add(StatementsCommand.Create(context));
        foreach (Command command in QueryCommands.Create(context))
            root.Add(command);
        root.Add(SavedQueryCommand.Create(context));
        root.Add(DisputesCommand.Create(context));
        root.Add(TimelineCommand.Create(context));
        root.Add(ShowCommand.Create(context));
        root.Add(CompareCommand.Create(context));
        root.Add(CorrectCommand.Create(context));
        root.Add(CorrectionsCommand.Create(context));
        root.Add(ExportCommand.Create(context));
        root.Add(ServeCommand.Create(context));
        root.Add(UsersCommand.Create(context));
        root.Add(McpCommand.Create(context));
        root.Add(VerifyCommand.Create(context));
        root.Add(BackupCommand.Create(context));
        root.Add(SalvageCommand.Create(context));
        root.Add(CopyCommand.Create(context));
        root.Add(ExplainCommand.Create(context));
        root.Add(UpdateCommand.Create(context));
        root.Add(RevisionsCommand.Create(context));
        root.Add(HelpCommand.Create(context, root));
        root.Add(VersionCommand.Create());
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, Context context)
    {
        // Without a replacer, "@name" is a file name like any other.
        ParseResult parsed = Root(context, args.Count > 0 ? args[0] : null).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        TextWriter error = context.Terminal.Error;
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            if (args.Count == 0)
                HelpWithExamples.Write(parsed, error, context.Terminal.Width);
            else
                UsageError.Write(parsed, error);
            return ExitCode.Usage;
        }

        return await parsed
            .InvokeAsync(
                new InvocationConfiguration
                {
                    Output = context.Terminal.Out,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            )
            .ConfigureAwait(false);
    }
}
