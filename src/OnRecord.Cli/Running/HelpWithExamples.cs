using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OnRecord.Cli.Running;

/// <summary>The help of System.CommandLine, with the command's examples below it.</summary>
/// <param name="width">In columns.</param>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult, parseResult.InvocationConfiguration.Output, width);
        return ExitCode.Ok;
    }

    public static void Write(ParseResult parsed, TextWriter output, int width)
    {
        parsed.InvocationConfiguration.Output = output;
        new HelpAction { MaxWidth = width }.Invoke(parsed);
        if (parsed.CommandResult.Command is not ExampleCommand { Examples: { Count: > 0 } examples })
            return;
        output.WriteLine("Examples:");
        foreach (string example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
    }
}
