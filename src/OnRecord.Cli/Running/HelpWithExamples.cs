using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OnRecord.Cli.Running;

/// <summary>The help of System.CommandLine, with the command's examples below it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult, parseResult.InvocationConfiguration.Output);
        return ExitCode.Ok;
    }

    public static void Write(ParseResult parsed, TextWriter output)
    {
        parsed.InvocationConfiguration.Output = output;
        new HelpAction().Invoke(parsed);
        if (parsed.CommandResult.Command is not ExampleCommand { Examples: { Count: > 0 } examples })
            return;
        output.WriteLine("Examples:");
        foreach (string example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
    }
}
