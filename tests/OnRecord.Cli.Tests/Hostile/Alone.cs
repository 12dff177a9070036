namespace OnRecord.Cli.Tests.Hostile;

/// <summary>What measures the process has it for itself.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone in the process";
}
