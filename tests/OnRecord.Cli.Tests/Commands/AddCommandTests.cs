using System.Globalization;
using System.IO.Compression;
using OnRecord.Analysis;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Commands;

public sealed class AddCommandTests : CommandLineFixture
{
    private const string Harbour = "Ada Brandt said the harbour was sold.\n";

    [Fact]
    public void Add_Files_AreInTheRecord()
    {
        Outcome outcome = Run("add", Write("a.txt", Harbour), Write("b.txt", "The mayor denied the sale.\n"), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("2 added");
        using var store = SqliteRecordStore.Open(Record);
        store.Current().Count.ShouldBe(2);
    }

    /// <summary>What is read wrongly enough that it can't be kept is a fault of the program: it takes no other report with it.</summary>
    [Fact]
    public void Add_ReportThatCannotBeKept_IsSaidAndTheOthersAreThere()
    {
        Services = new Services
        {
            LoadAnalyser = () =>
                report =>
                {
                    ReportAnalysis read = SimpleAnalyser.Analyse(report);
                    return report.Text.Contains("sold", StringComparison.Ordinal) ? read with { Confidences = [double.NaN] } : read;
                },
        };

        Outcome outcome = Run("add", Write("a.txt", Harbour), Write("b.txt", "The mayor denied the rumour.\n"), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("a.txt: a fault in OnRecord, please report it");
        outcome.Error.ShouldContain("1 added, 1 failed");
    }

    [Fact]
    public void Add_PageThatCannotBeReadToItsArticle_IsSaid()
    {
        const int Depth = 2000;
        string page = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", Depth))}<p>{Harbour}</p></body></html>";

        Outcome outcome = Run("add", Write("deep.html", page), "--record", Record);

        outcome.Error.ShouldContain("deep.html: No article was found on the page. The page nests");
        outcome.Error.ShouldContain("1 added");
    }

    [Fact]
    public void Add_Again_ChangesNothingAndLoadsNoModel()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--record", Record);
        Services = new Services { LoadAnalyser = () => throw new InvalidOperationException("not needed") };

        Outcome outcome = Run("add", file, "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Error.ShouldContain("1 unchanged");
    }

    /// <summary>Pages name their address, and archives and sidecars give facts: what is in the record with these facts is not read again either.</summary>
    [Fact]
    public void Add_PageWithFactsAgain_ChangesNothingAndLoadsNoModel()
    {
        string page = Write(
            "a.html",
            "<html><head><link rel=\"canonical\" href=\"https://tide.example/1\"><title>Harbour sold</title></head><body><p>Ada Brandt said the harbour was sold to a company from abroad.</p></body></html>"
        );
        Write(
            "a.html.meta.json",
            """{"published": "2024-06-03", "outlet": "The Tide", "url": "https://tide.example/print/1", "headline": "Harbour is sold"}"""
        );
        Run("add", page, "--record", Record);
        Services = new Services { LoadAnalyser = () => throw new InvalidOperationException("not needed") };

        Run("add", page, "--record", Record).Error.ShouldContain("1 unchanged");
    }

    [Fact]
    public void Add_ChangedFile_IsANewRevision()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--record", Record);
        Write("a.txt", Harbour + "She said more.\n");

        Outcome outcome = Run("add", file, "--record", Record);

        outcome.Error.ShouldContain("1 revised");
        using var store = SqliteRecordStore.Open(Record);
        store.Revisions(file).Count.ShouldBe(2);
    }

    [Fact]
    public void Add_OutletGivenLater_IsTakenOver()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--record", Record);

        Outcome outcome = Run("add", file, "--outlet", "The Tide", "--record", Record);

        outcome.Error.ShouldContain("1 read again");
        using var store = SqliteRecordStore.Open(Record);
        store.Current().ShouldHaveSingleItem().Report.Outlet!.Name.ShouldBe("The Tide");
    }

    /// <summary>What is given holds until something else is given, and then that is said.</summary>
    [Fact]
    public void Add_AgainWithoutTheFacts_KeepsThem()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--outlet", "The Tide", "--published", "2024-06-03", "--record", Record);

        Run("add", file, "--again", "--record", Record).Error.ShouldContain("1 unchanged");
        Run("add", file, "--record", Record).Error.ShouldContain("1 unchanged");
        Outcome replaced = Run("add", file, "--outlet", "The Ebb", "--record", Record);

        replaced.Error.ShouldContain("a.txt: outlet “The Ebb” takes the place of “The Tide”");
        replaced.Error.ShouldContain("1 read again");
        Facts().ShouldBe(("The Ebb", "2024-06-03"));
    }

    [Fact]
    public void Add_NoOutletAndNoDate_TakesBackWhatWasGiven()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--outlet", "The Tide", "--published", "2024-06-03", "--record", Record);

        Outcome outcome = Run("add", file, "--no-outlet", "--record", Record);

        outcome.Error.ShouldContain("a.txt: outlet “The Tide” is taken back");
        outcome.Error.ShouldContain("1 read again");
        Run("add", file, "--no-outlet", "--record", Record).Error.ShouldContain("1 unchanged");
        Run("add", file, "--no-published", "--record", Record).Error.ShouldContain("a.txt: published 3 June 2024 is taken back");
        using var store = SqliteRecordStore.Open(Record);
        store.Current().ShouldHaveSingleItem().Report.ShouldSatisfyAllConditions(r => r.Outlet.ShouldBeNull(), r => r.Published.ShouldBeNull());
    }

    /// <summary>What a person says holds against what lies beside the file, whichever came first; until it is taken back.</summary>
    [Fact]
    public void Add_SidecarBehindAnOption_DoesNotTakeItsPlace()
    {
        string file = Write("a.txt", Harbour);
        Write("a.txt.meta.json", """{"outlet": "The Ebb", "published": "2024-06-04"}""");
        Run("add", file, "--outlet", "The Tide", "--published", "2024-06-03", "--record", Record);

        Outcome again = Run("add", file, "--record", Record);

        again.Error.ShouldContain("1 unchanged");
        again.Error.ShouldContain(
            "a.txt: outlet “The Ebb”, which its sidecar gives, is not taken: “The Tide” holds, which was given before; --no-outlet takes that back"
        );
        Facts().ShouldBe(("The Tide", "2024-06-03"));
        Run("add", file, "--no-outlet", "--no-published", "--record", Record).Error.ShouldContain("outlet “The Ebb” takes the place of “The Tide”");
        Facts().ShouldBe(("The Ebb", "2024-06-04"));
    }

    [Fact]
    public void Add_SidecarThatChanged_IsTaken()
    {
        string file = Write("a.txt", Harbour);
        Write("a.txt.meta.json", """{"outlet": "The Ebb", "published": ""}""");
        Run("add", file, "--published", "2024-06-03", "--record", Record);
        Write("a.txt.meta.json", """{"outlet": "The Tide"}""");

        Run("add", file, "--record", Record).Error.ShouldContain("outlet “The Tide” takes the place of “The Ebb”");

        Facts().ShouldBe(("The Tide", "2024-06-03"));
    }

    [Fact]
    public void Add_DateThatTheReportStatesOtherwise_IsSaidAndNoted()
    {
        string file = Write("a.txt", "Harbour plan stalls\n\nPublished 3 June 2024\n\n" + Harbour);
        const string Lost = "date is 2024-06-03, which the report states itself; 2024-06-07, which was given, is not taken";

        Run("add", file, "--published", "2024-06-07", "--record", Record).Error.ShouldContain("a.txt: the " + Lost);

        Run("show", file, "--record", Record).Out.ReplaceLineEndings(" ").ShouldContain("OR1014 The date is 2024-06-03");
        Run("add", file, "--published", "2024-06-07", "--record", Record)
            .Error.ShouldSatisfyAllConditions(e => e.ShouldContain(Lost), e => e.ShouldContain("1 unchanged"));
        Run("add", file, "--published", "2024-06-03", "--record", Record).Error.ShouldNotContain("not taken");
        Run("read", file, "--published", "2024-06-07").Error.ShouldContain(Lost);
    }

    [Fact]
    public void Add_SidecarAndNamePatternTakenAway_WhatTheySaidStays()
    {
        string file = Write("Tide_2024-06-03_harbour.txt", Harbour);
        Write("Tide_2024-06-03_harbour.txt.meta.json", """{"outlet": "The Tide"}""");
        Run("add", file, "--name-pattern", "*_{date}_*", "--record", Record);
        File.Delete(file + ".meta.json");

        Run("add", file, "--again", "--record", Record).Error.ShouldContain("1 unchanged");

        Facts().ShouldBe(("The Tide", "2024-06-03"));
    }

    [Fact]
    public void Add_ChangedFile_KeepsWhatWasGivenAndSaysSo()
    {
        string file = Write("a.txt", Harbour);
        Run("add", file, "--outlet", "The Tide", "--published", "2024-06-03", "--record", Record);
        Write("a.txt", Harbour + "She said more.\n");

        Outcome outcome = Run("add", file, "--record", Record);

        outcome.Error.ShouldContain("a.txt: it has changed; what was given of it holds on: outlet “The Tide”, published 3 June 2024");
        outcome.Error.ShouldContain("1 revised");
        Facts().ShouldBe(("The Tide", "2024-06-03"));
    }

    /// <summary>Both are read before the first is in the record.</summary>
    [Fact]
    public void Add_SameBytesTwiceInOneCall_WhatIsGivenOfTheFirstHoldsOfBoth()
    {
        string first = Write("a.txt", Harbour),
            second = Write("b.txt", Harbour);
        Write("a.txt.meta.json", """{"outlet": "The Tide", "published": "2024-06-03"}""");

        Run("add", first, second, "--record", Record);

        Facts().ShouldBe(("The Tide", "2024-06-03"));
    }

    [Fact]
    public void Add_FolderWhoseOutletIsGivenAnew_IsNotListedWhole()
    {
        string[] files = [.. Enumerable.Range(0, 25).Select(i => Write($"{i}.txt", Harbour + $"She said {i} more.\n"))];
        Run(["add", .. files, "--outlet", "The Tide", "--record", Record], "");

        Outcome outcome = Run(["add", .. files, "--outlet", "The Ebb", "--record", Record], "");

        outcome.Error.Split("takes the place of").Length.ShouldBe(21);
        outcome.Error.ShouldContain("5 more facts that had been given are kept or replaced in this way");
    }

    [Fact]
    public void Add_SomeInputsFail_TheRestIsAdded()
    {
        Outcome outcome = Run("add", InFolder("missing.txt"), Write("a.txt", Harbour), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("missing.txt");
        outcome.Error.ShouldContain("1 added, 1 failed");
    }

    [Fact]
    public void Add_Copies_AreAddedAndCounted()
    {
        const string wire = "Ada Brandt said the harbour was sold to a company from abroad after a night of talks behind closed doors.\n";
        Run("add", Write("a.txt", wire), "--record", Record);

        Outcome outcome = Run("add", Write("b.txt", wire + "\n"), Write("c.txt", "(Agency) " + wire), Write("d.txt", Harbour), "--record", Record);

        outcome.Error.ShouldContain("3 added, 2 of them copies of reports already there");
        using var store = SqliteRecordStore.Open(Record);
        store.Current().Count.ShouldBe(4);
    }

    [Fact]
    public void Add_FolderOfHostileFiles_SaysWhichFailAndDoesTheRest()
    {
        Directory.CreateDirectory(InFolder("in"));
        using (var packed = new MemoryStream())
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                for (int i = 0; i < 1024; i++)
                    gzip.Write(new byte[1 << 20].AsSpan());
            Write("in/bomb.gz", packed.ToArray());
        }

        Write("in/lie.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx");
        Write("in/torn.zip", [.. "PK\x03\x04"u8, 1, 2, 3]);
        Write("in/laughs.xml", "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item>");
        Write("in/zeros.txt", new byte[100_000]);
        Write("in/z.txt", Harbour);

        Outcome outcome = Run("add", InFolder("in"), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("1 added, 5 failed");
        foreach (string name in new[] { "bomb.gz", "lie.warc", "torn.zip", "laughs.xml", "zeros.txt" })
            outcome.Error.ShouldContain(name);
    }

    [Fact]
    public void Add_Interrupted_KeepsWhatWasAddedAndResumes()
    {
        string[] files = [.. Enumerable.Range(0, 60).Select(i => Write($"{i}.txt", $"Speaker {i} said word {i}.\n"))];
        using var interrupted = new CancellationTokenSource();
        int analysed = 0;
        Services = new Services
        {
            LoadAnalyser = () =>
                report =>
                {
                    if (Interlocked.Increment(ref analysed) == 20)
                        interrupted.Cancel();
                    return SimpleAnalyser.Analyse(report);
                },
        };

        Outcome first = Run(["add", .. files, "--record", Record], "", interrupted.Token);
        int kept;
        using (var store = SqliteRecordStore.Open(Record))
        {
            kept = store.Current().Count;
            new RecordVerifier(store).Verify().ShouldBeEmpty();
        }

        Outcome second = Run(["add", .. files, "--record", Record]);

        first.ExitCode.ShouldBe(ExitCode.Interrupted);
        kept.ShouldBeLessThan(60);
        second.ExitCode.ShouldBe(ExitCode.Ok);
        second.Error.ShouldContain($"{60 - kept} added");
        using var full = SqliteRecordStore.Open(Record);
        full.Current().Count.ShouldBe(60);
    }

    [Fact]
    public void Add_NoDatabase_IsExitFourAndLeftAlone()
    {
        Write("onrecord.db", "this is a letter, and no database at all");

        Outcome outcome = Run("add", Write("a.txt", Harbour), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.Unavailable);
        outcome.Error.ShouldContain(Record);
        File.ReadAllText(Record).ShouldStartWith("this is a letter");
    }

    [Fact]
    public void Add_FolderThatIsMissing_IsExitFour() =>
        Run("add", Write("a.txt", Harbour), "--record", InFolder("nowhere/onrecord.db")).ExitCode.ShouldBe(ExitCode.Unavailable);

    /// <summary>To the store's engine these are records in memory, which end with the command (issue 15).</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(":memory:")]
    public void Add_RecordThatIsNoFile_IsAUsageError(string record)
    {
        Outcome outcome = Run("add", Write("a.txt", Harbour), "--record", record);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain("--record");
    }

    private (string? Outlet, string? Published) Facts()
    {
        using var store = SqliteRecordStore.Open(Record);
        ReportEntry report = store.Current()[^1].Report;
        return (report.Outlet?.Name, report.Published?.FirstDay.ToString("O", CultureInfo.InvariantCulture));
    }
}
