using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Commands;

/// <summary>A record on a server, through the command line: every door says the same of it.</summary>
public sealed class CopyCommandTests(PostgresServer server) : CommandLineFixture, IClassFixture<PostgresServer>
{
    [SkippableFact]
    public void Copy_ToAServerAndBack_EveryDoorWritesTheSameBytes()
    {
        string there = server.Address("copied"),
            file = InFolder("record.db"),
            back = InFolder("back.db");
        Run("add", Repository.At("samples"), "--record", file).ExitCode.ShouldBe(ExitCode.Ok);

        Run("copy", file, there).ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok, o.Error), o => o.Error.ShouldContain("digest"));
        Run("copy", there, back).ExitCode.ShouldBe(ExitCode.Ok);

        foreach (
            string[] command in new string[][]
            {
                ["statements", "--format", "ndjson"],
                ["actors", "--format", "csv"],
                ["reports", "--format", "json"],
                ["disputes", "--all", "--format", "json"],
                ["export", "web-annotation"],
            }
        )
        {
            string[] written = [.. new[] { file, there, back }.Select(record => Run([.. command, "--record", record]).Out)];
            written[0].ShouldNotBeEmpty(string.Join(' ', command));
            written[1].ShouldBe(written[0], string.Join(' ', command));
            written[2].ShouldBe(written[0], string.Join(' ', command));
        }

        Run("verify", "--record", there).ExitCode.ShouldBe(ExitCode.Ok);
        Run("add", Repository.At("samples"), "--record", there).Error.ShouldContain("unchanged");
        Run("copy", file, there).ExitCode.ShouldBe(ExitCode.Usage);
        Run("backup", "x.db", "--record", there)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Unavailable), o => o.Error.ShouldContain("pg_dump"));
    }
}
