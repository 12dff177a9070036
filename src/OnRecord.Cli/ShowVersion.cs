using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace OnRecord.Cli;

internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine("onrecord " + version);
        return ExitCode.Ok;
    }
}
