using System.CommandLine;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests;

internal static class Documented
{
    public static IReadOnlyList<Command> Commands { get; } =
    [
        .. CommandLine
            .Root(
                new Context(
                    new Terminal
                    {
                        Out = TextWriter.Null,
                        Error = TextWriter.Null,
                        In = Stream.Null,
                    },
                    new Services(),
                    CancellationToken.None
                )
            )
            .Subcommands,
    ];
}
