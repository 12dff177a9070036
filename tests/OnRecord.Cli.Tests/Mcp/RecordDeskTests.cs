using ModelContextProtocol;
using OnRecord.Mcp;
using OnRecord.Mcp.Answers;
using OnRecord.Mcp.Tools;
using OnRecord.Models;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Tests.Mcp;

public sealed class RecordDeskTests : CommandLineFixture
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50),
        Long = TimeSpan.FromSeconds(30);

    private CorrectedStore Store()
    {
        Run("add", Write("quay.txt", "Vessa Lund said the quay is safe.\nThe board denied the quay was sold.\n"), "--record", Record).ExitCode.ShouldBe(0);
        return Services.OpenRecord(Record);
    }

    [Fact]
    public async Task Ask_WhileClaimsAreStillRead_AnswersWhatNeedsNoneAndSaysSoOfTheRest()
    {
        using CorrectedStore store = Store();
        using var read = new ManualResetEventSlim();
        var desk = new RecordDesk(
            store,
            new LedgerShelf(
                (records, _, stop) =>
                {
                    read.Wait(stop);
                    return new LedgerRecord();
                }
            ),
            Short
        );
        try
        {
            StatementsAnswer found = await new SearchStatements(desk).Ask("quay");
            found.Total.ShouldBe(2);
            found.Claims.ShouldBeNull();
            found.Notes.ShouldContain(note => note.Contains("still being read", StringComparison.Ordinal));
            new ChainOf(desk).Ask(found.Items[0].Statement).Claims.ShouldBeNull();
            (await Should.ThrowAsync<McpException>(() => new GetClaim(desk).Ask("c1"))).Message.ShouldContain("still being read");
            (await Should.ThrowAsync<McpException>(() => new SearchStatements(desk).Ask("status:disputed"))).Message.ShouldContain("still being read");
        }
        finally
        {
            read.Set();
        }
    }

    [Fact]
    public async Task Ask_ClaimsThatCanNotBeRead_SaysWhyAndTriesAgain()
    {
        using CorrectedStore store = Store();
        int times = 0;
        var desk = new RecordDesk(
            store,
            new LedgerShelf((_, _, _) => ++times == 1 ? throw new ModelFileException("pairs.bin", "it is not there") : new LedgerRecord()),
            Long
        );

        (await Should.ThrowAsync<McpException>(() => new GetClaim(desk).Ask("c1"))).Message.ShouldContain("pairs.bin");
        (await Should.ThrowAsync<McpException>(() => new GetClaim(desk).Ask("c1"))).Message.ShouldContain("no claim “c1”");
    }

    [Fact]
    public async Task Ask_RecordThatHasChanged_SeesIt()
    {
        using CorrectedStore store = Store();
        var desk = new RecordDesk(store, new LedgerShelf((_, _, _) => new LedgerRecord()), Long);
        (await new SearchStatements(desk).Ask("")).Total.ShouldBe(2);

        Run("add", Write("pier.txt", "Ivo Hale said the pier is old.\n"), "--record", Record).ExitCode.ShouldBe(0);

        (await new SearchStatements(desk).Ask("")).Total.ShouldBe(3);
    }
}
