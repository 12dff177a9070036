using System.CommandLine;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord version</c>: what <c>--version</c> shows.</summary>
internal static class VersionCommand
{
    public static Command Create() => new ExampleCommand("version", "Show the version.") { Examples = ["onrecord version"], Action = new ShowVersion() };
}
