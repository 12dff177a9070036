using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace OnRecord.Cli.Running;

internal sealed class ShowVersion : SynchronousCommandLineAction
{
    private const int CommitShown = 8;

    public override int Invoke(ParseResult parseResult)
    {
        // "0.1.0+commit": the beginning of a commit's hash names it well enough.
        string[] version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');
        string commit = version.Length > 1 ? $" ({version[1][..Math.Min(CommitShown, version[1].Length)]})" : "";
        parseResult.InvocationConfiguration.Output.WriteLine($"onrecord {version[0]}{commit}");
        return ExitCode.Ok;
    }
}
