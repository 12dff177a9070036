using System.CommandLine;

namespace OnRecord.Cli.Running;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExampleCommand(string name, string description) : Command(name, description)
{
    public required IReadOnlyList<string> Examples { get; init; }
}
