using System.Text.Json;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Cli.Tests.Commands;

/// <summary>The commands that ask the record: statements, disputes, show, verify.</summary>
public sealed class QueryCommandsTests : CommandLineFixture
{
    private readonly string _file;

    public QueryCommandsTests()
    {
        _file = Write("harbour.txt", "\U0001F5DE Ada Brandt said the harbour was sold.\n\nThe mayor denied the sale, \"all of it\".\n");
        Run("add", _file, "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
    }

    [Fact]
    public void Statements_Csv_HasAHeaderAndQuotedFields()
    {
        Outcome outcome = Run("statements", "--format", "csv", "--record", Record);

        string[] lines = outcome.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe(string.Join(',', StatementCsv.Columns));
        lines.Length.ShouldBe(3);
        lines[2].ShouldContain("\"the sale, \"\"all of it\"\"\"");
    }

    [Fact]
    public void Statements_BySpeakerAsNdjson_HoldWordsAndSpans()
    {
        Outcome outcome = Run("statements", "--speaker", "brandt", "--format", "ndjson", "--offsets", "codepoints", "--record", Record);

        using JsonDocument row = JsonDocument.Parse(outcome.Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("cue").ToString().ShouldBe("""{"span":[13,17],"words":"said"}""");
        row.RootElement.GetProperty("offsets").GetString().ShouldBe("codepoints");
    }

    [Theory]
    [InlineData("deny", 1)]
    [InlineData("threaten", 0)]
    public void Statements_ByAct_AreFiltered(string act, int expected) =>
        Run("statements", "--act", act, "--report", "harbour.txt", "--format", "ndjson", "--record", Record).Lines.Length.ShouldBe(expected);

    [Theory]
    [InlineData("who:Ada Brandt")]
    [InlineData("who:\"Ada Brandt\"")]
    [InlineData("said:assert", "about:harbour")]
    [InlineData("harbour", "-mayor")]
    [InlineData("harb*")]
    public void Search_AsAShellPassesIt_FindsTheStatement(params string[] query) =>
        Run(["search", "--format", "ndjson", "--record", Record, "--", .. query]).Lines.ShouldHaveSingleItem().ShouldContain("Ada Brandt");

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void Tables_OfAnyWidth_KeepToItAndNamesWhole(int width)
    {
        Width = width;
        Write("the_harbour_in_june.txt", $"Ada Brandt said the harbour was {string.Join(" and ", Enumerable.Repeat("sold to somebody", 20))}.\n");
        Run("add", InFolder("the_harbour_in_june.txt"), "--record", Record);

        foreach (string command in new[] { "statements", "search", "actors", "reports" })
        {
            Outcome outcome = Run(command, "--record", Record);
            outcome.Lines.ShouldAllBe(line => line.Length <= width, command);
            outcome.Out.ShouldContain(command == "actors" ? "Ada Brandt" : "the_harbour_in_june.txt");
        }
    }

    /// <summary>A query finds something or says in a sentence why not; none is a fault.</summary>
    [Theory]
    [InlineData("search")]
    [InlineData("statements")]
    [InlineData("claims")]
    [InlineData("actors")]
    [InlineData("reports")]
    public void OddQueries_AtEveryCommand_AreAnsweredInSentences(string command)
    {
        foreach (string query in OddQueries.All)
        {
            Outcome outcome = Run(command, "--record", Record, "--", query);

            outcome.ExitCode.ShouldBeOneOf(ExitCode.Ok, ExitCode.SomeFailed);
            if (outcome.ExitCode == ExitCode.SomeFailed)
                outcome.Error.ShouldStartWith("onrecord: ", Case.Sensitive, query);
            outcome.Out.ShouldNotContain("\u001b", Case.Sensitive, query);
            outcome.Error.ShouldNotContain("\u001b", Case.Sensitive, query);
        }
    }

    [Fact]
    public void Search_LimitedTable_SaysHowManyAreLeftOut()
    {
        Outcome outcome = Run("search", "--limit", "1", "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Error.ShouldContain("1 of 2 statements are shown; --limit 2 shows all");
    }

    [Fact]
    public void Search_Json_IsOneListWithTheQueryAndItsRemarks()
    {
        using JsonDocument list = JsonDocument.Parse(Run("search", "colour:red", "OR", "harbour", "--format", "json", "--record", Record).Out);

        list.RootElement.GetProperty("schema").GetString().ShouldBe("onrecord-list/1");
        list.RootElement.GetProperty("total").GetInt32().ShouldBe(1);
        list.RootElement.GetProperty("remarks")[0].GetString()!.ShouldContain("There is no field “colour”");
    }

    [Theory]
    [InlineData("search", "a\0b")]
    [InlineData("search", "\"")]
    [InlineData("actors", "since:soon")]
    [InlineData("reports", "said:whispers")]
    [InlineData("claims", "who:")]
    public void Query_Odd_FindsNothingAndNeverFails(string command, string query)
    {
        Outcome outcome = Run(command, query, "--record", Record);

        outcome.ExitCode.ShouldBeOneOf(ExitCode.Ok, ExitCode.SomeFailed);
        outcome.Error.ShouldNotContain("Exception");
    }

    [Fact]
    public void Actors_Csv_CountsWhatEachSays() =>
        Run("actors", "who:Brandt", "--format", "csv", "--record", Record).Out.Split("\r\n")[1].ShouldContain("Ada Brandt,person,,,1,1,");

    [Fact]
    public void Reports_ByWords_ShowsTheReport() => Run("reports", "harbour", "--record", Record).Out.ShouldContain("harbour.txt");

    [Fact]
    public void Claims_ByStatus_AreThoseOfTheLedger()
    {
        KeepOneDispute();

        Run("claims", "status:disputed", "--format", "ndjson", "--record", Record).Lines.ShouldHaveSingleItem().ShouldContain("\"status\":\"disputed\"");
        Run("claims", "status:corroborated", "--record", Record).ExitCode.ShouldBe(ExitCode.SomeFailed);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    public void Search_LimitThatIsNone_IsWrongUsage(string limit) => Run("search", "--limit", limit, "--record", Record).ExitCode.ShouldBe(ExitCode.Usage);

    [Fact]
    public void Statements_Table_ShowsWhoAndWhat()
    {
        Outcome outcome = Run("statements", "--record", Record);

        outcome.Out.ShouldContain("The mayor");
        outcome.Out.ShouldContain("denied");
        outcome.Out.ShouldNotContain("\e");
    }

    [Fact]
    public void Statements_UnknownReport_IsExitOne() =>
        Run("statements", "--report", "other.txt", "--record", Record)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.SomeFailed), o => o.Error.ShouldContain("other.txt"));

    [Theory]
    [InlineData("statements")]
    [InlineData("search", "harbour")]
    [InlineData("disputes")]
    [InlineData("verify")]
    [InlineData("show", "c1")]
    public void Query_NoRecord_IsExitFourAndCreatesNone(params string[] command)
    {
        string missing = InFolder("missing.db");

        Run([.. command, "--record", missing]).ExitCode.ShouldBe(ExitCode.Unavailable);

        File.Exists(missing).ShouldBeFalse();
    }

    [Fact]
    public void Disputes_JsonInCodePoints_ConvertsEverySpan()
    {
        KeepOneDispute();

        Outcome outcome = Run("disputes", "--format", "json", "--offsets", "codepoints", "--record", Record);

        LedgerRecord ledger = RecordJson.ReadLedger(outcome.Out);
        ledger.Offsets.ShouldBe("codepoints");
        ledger.Claims.ShouldHaveSingleItem().Positions[0].Span.ShouldBe(new TextSpan(13, 17));
    }

    [Fact]
    public void Disputes_Table_PutsDenialsBesideAssertions()
    {
        KeepOneDispute();

        Outcome outcome = Run("disputes", "--record", Record);

        outcome.Out.ShouldContain("the harbour was sold");
        outcome.Out.ShouldContain("1 root: Ada Brandt");
        outcome
            .Out.Split('\n')
            .ShouldContain(line => line.Contains("Ada Brandt", StringComparison.Ordinal) && line.Contains("The mayor", StringComparison.Ordinal));
    }

    [Fact]
    public void Disputes_WithoutAll_LeavesOutWhatIsNotDisputed()
    {
        KeepOneDispute();

        RecordJson.ReadLedger(Run("disputes", "--all", "--format", "json", "--record", Record).Out).Claims.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("harbour.txt", "The mayor denied")]
    [InlineData("mayor", "mentioned in 1 reports")]
    public void Show_ReportOrActor_IsFound(string name, string expected)
    {
        KeepOneDispute();

        Outcome outcome = Run("show", name, "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Out.ShouldContain(expected);
    }

    [Fact]
    public void Show_Claim_IsFoundByItsBeginning()
    {
        string id = FoundedByTheFirst();
        Services = new Services { Ledgers = new LedgerShelf((records, _, _) => OneDispute(records.ShouldHaveSingleItem(), id)) };

        Run("show", id[..9], "--record", Record).Out.ShouldContain("disputed");
    }

    [Fact]
    public void Show_BeginningOfSeveralClaims_ListsThem()
    {
        string id = FoundedByTheFirst();
        Services = new Services { Ledgers = new LedgerShelf((records, _, _) => OneDispute(records.ShouldHaveSingleItem(), id, id[..^4] + "zzzz")) };

        Outcome outcome = Run("show", id[..9], "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("begins the ids of 2 things");
        outcome.Error.ShouldContain(id + "  the harbour was sold");
    }

    [Theory]
    [InlineData("c0000000000000000")]
    [InlineData("nobody")]
    [InlineData("c1")]
    [InlineData("h00000000")]
    [InlineData("sha256:0000000000")]
    public void Show_WhatNothingMayBe_IsSaidWithoutALedger(string name)
    {
        Services = new Services { Ledgers = new LedgerShelf((_, _, _) => throw new InvalidOperationException("The ledger was made.")) };

        Outcome outcome = Run("show", name, "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain($"no report or actor \"{name}\", nor anything with such an id");
    }

    [Fact]
    public void Show_MisspeltName_SaysWhoIsMeant() => Run("show", "The mayar", "--record", Record).Error.ShouldContain("did you mean \"");

    [Fact]
    public void Show_NothingOfThatName_IsExitOne() => Run("show", "nobody", "--record", Record).ExitCode.ShouldBe(ExitCode.SomeFailed);

    [Fact]
    public void Verify_EmptyFile_IsNotSound()
    {
        string empty = Write("empty.db", "");

        Run("verify", "--record", empty)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.VerificationFailed), o => o.Error.ShouldContain("holds no report"));
    }

    [Fact]
    public void Backup_ThenSalvage_AreSoundRecords()
    {
        string copy = InFolder("copy.db"),
            saved = InFolder("saved.db");

        Run("backup", copy, "--record", Record)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Error.ShouldContain("1 reports written"));
        Run("backup", copy, "--record", Record)
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Unavailable), o => o.Error.ShouldContain("already"));
        Run("salvage", copy, "--record", saved).ExitCode.ShouldBe(ExitCode.Ok);
        Run("salvage", copy, "--record", copy).ExitCode.ShouldBe(ExitCode.Usage);
        Run("verify", "--record", copy).ExitCode.ShouldBe(ExitCode.Ok);
        Run("verify", "--record", saved).ExitCode.ShouldBe(ExitCode.Ok);
    }

    [Fact]
    public void Verify_SoundRecord_IsOk()
    {
        Outcome outcome = Run("verify", "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("1 reports");
    }

    [Fact]
    public async Task Verify_OnATerminal_ShowsHowFarItIsAndClearsTheLine()
    {
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Out = TextWriter.Null,
            Error = error,
            In = Stream.Null,
            ErrorIsTerminal = true,
        };

        (await CommandLine.RunAsync(["verify", "--record", Record], terminal, Services)).ShouldBe(ExitCode.Ok);

        error.ToString().ShouldStartWith("\r\e[K1 reports…\r\e[Konrecord: ");
    }

    /// <summary>A sound record yields no line at which to stop.</summary>
    [Fact]
    public void Verify_SoundRecordInterrupted_Stops() =>
        Run(["verify", "--record", Record], "", new CancellationToken(canceled: true)).ExitCode.ShouldBe(ExitCode.Interrupted);

    private void KeepOneDispute() => Services = new Services { Ledgers = new LedgerShelf((records, _, _) => OneDispute(records.ShouldHaveSingleItem())) };

    // The id of the claim that the record's first statement founds.
    private string FoundedByTheFirst()
    {
        using var store = new CorrectedStore(RecordStores.Open(Record));
        ReportRecord record = store.Current().ShouldHaveSingleItem();
        PropositionEntry first = ClaimAnchors.Propositions(record).First(p => p.Statement is not null);
        return ClaimId.From(record.Report.Id, first.Statement!.Value, first.Span.In(record.Report.Text).ToString());
    }

    private static LedgerRecord OneDispute(ReportRecord record, string id = "c1", string other = "c2") =>
        new()
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = id,
                    Text = "the harbour was sold",
                    Status = ClaimStatus.Disputed,
                    Positions = [.. record.Statements.Select(s => Position(record, s, s.Act == Act.Deny ? Stance.Denies : Stance.Asserts))],
                    Roots = [new RootEntry { Actor = "Ada Brandt", Reports = [record.Report.Id] }],
                    Outlets = 1,
                },
                new ClaimEntry
                {
                    Id = other,
                    Text = "it rained",
                    Status = ClaimStatus.Undisputed,
                },
            ],
        };

    private static PositionEntry Position(ReportRecord record, StatementEntry statement, Stance stance) =>
        new()
        {
            Report = record.Report.Id,
            Source = record.Report.Source,
            Statement = statement.Id,
            Span = statement.Cue!.Span,
            Actor = record.Actor(statement.Source.Actors[0])!.Name,
            Stance = stance,
            When = When.Day(new DateOnly(2022, 3, 14), TimeBasis.Explicit),
        };
}
