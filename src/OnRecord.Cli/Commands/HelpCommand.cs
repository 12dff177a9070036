using System.CommandLine;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord help</c>: what <c>--help</c> shows, of the program or of one command.</summary>
internal static class HelpCommand
{
    /// <param name="root">The command whose help is shown.</param>
    public static Command Create(Context context, Command root)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command to explain; all of them unless given.", Arity = ArgumentArity.ZeroOrOne };
        var command = new ExampleCommand("help", "Show help, of the program or of one command.") { Examples = ["onrecord help", "onrecord help add"] };
        command.Add(name);
        command.SetAction(parsed =>
        {
            string? asked = parsed.GetValue(name);
            if (asked is not null && root.Subcommands.All(c => c.Name != asked))
            {
                UsageError.Write(root.Parse([asked]), context.Terminal.Error);
                return ExitCode.Usage;
            }

            HelpWithExamples.Write(root.Parse(asked is null ? [] : [asked]), context.Terminal.Out, context.Terminal.Width);
            return ExitCode.Ok;
        });
        return command;
    }
}
