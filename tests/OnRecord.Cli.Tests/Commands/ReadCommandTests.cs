using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests.Commands;

public sealed class ReadCommandTests : CommandLineFixture
{
    private const string Harbour = "Ada Brandt said the harbour was sold.\n\nThe mayor denied the sale.\n";

    [Fact]
    public void Read_TextFormat_ShowsWhoSaidWhat()
    {
        Outcome outcome = Run("read", Write("harbour.txt", Harbour));

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Error.ShouldBeEmpty();
        outcome.Out.ShouldContain("Ada Brandt asserted");
        outcome.Out.ShouldContain("“the harbour was sold”");
        outcome.Out.ShouldContain("The mayor denied");
        outcome.Out.ShouldNotContain("\e");
        outcome.Lines.ShouldAllBe(line => line == line.TrimEnd());
    }

    [Fact]
    public void Read_Ndjson_IsOneRecordALineInTheOrderGiven()
    {
        string[] files = [.. Enumerable.Range(0, 40).Select(i => Write($"{i}.txt", $"Speaker {i} said word number {i}.\n"))];

        Outcome outcome = Run(["read", .. files, "--format", "ndjson"]);

        ReportRecord[] records = [.. outcome.Lines.Select(RecordJson.ReadReport)];
        records.Select(r => r.Report.Source).ShouldBe(files);
        records.ShouldAllBe(r => r.Offsets == "utf16" && r.Statements.Count == 1);
    }

    [Fact]
    public void Read_TwiceTheSame_WritesTheSameBytes()
    {
        string file = Write("harbour.txt", Harbour);

        Run("read", file, "--format", "ndjson").Out.ShouldBe(Run("read", file, "--format", "ndjson").Out);
    }

    [Fact]
    public void Read_OffsetsInCodePoints_CountCharactersOutsideThePlaneOnce()
    {
        string file = Write("x.txt", "\U0001F5DE\U0001F5DE Ada Brandt said it rained.\n");

        ReportRecord record = RecordJson.ReadReport(Run("read", file, "--format", "ndjson", "--offsets", "codepoints").Out);

        record.Offsets.ShouldBe("codepoints");
        Rune[] points = [.. record.Report.Text.EnumerateRunes()];
        Text.TextSpan cue = record.Statements.ShouldHaveSingleItem().Cue!.Span;
        string.Concat(points[cue.Start..cue.End]).ShouldBe("said");
    }

    [Fact]
    public void Read_Conllu_HasADocumentForEveryReport()
    {
        Outcome outcome = Run("read", Write("a.txt", Harbour), Write("b.txt", Harbour), "--format", "conllu");

        outcome.Lines.Count(line => line.StartsWith("# newdoc id = ", StringComparison.Ordinal)).ShouldBe(2);
        outcome.Out.ShouldContain("start=0");
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public void Read_StandardInput_IsReadForDashOrNothing(string? name)
    {
        Outcome outcome = Run(name is null ? ["read", "--format", "ndjson"] : ["read", name, "--format", "ndjson"], Harbour);

        RecordJson.ReadReport(outcome.Out).Report.ShouldSatisfyAllConditions(r => r.Source.ShouldBe("-"), r => r.Text.ShouldBe(Harbour));
    }

    [Fact]
    public void Read_GivenOutletAndDate_StandInTheRecord()
    {
        ReportRecord record = RecordJson.ReadReport(Run(["read", "--format", "ndjson", "--outlet", "The Tide", "--published", "2022-03-14"], Harbour).Out);

        record.Report.Outlet.ShouldBe(new OutletEntry("The Tide", "given"));
        record.Report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
    }

    [Fact]
    public void Read_SidecarBesideTheFile_GivesTheOutlet()
    {
        string file = Write("harbour.txt", Harbour);
        Write("harbour.txt.meta.json", """{"outlet": "The Tide"}""");

        RecordJson.ReadReport(Run("read", file, "--format", "ndjson").Out).Report.Outlet!.Name.ShouldBe("The Tide");
    }

    [Fact]
    public void Read_BadInputsAmongGoodOnes_AreNamedAndTheRestIsDone()
    {
        string[] bad =
        [
            Write("empty.txt", ""),
            Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0]),
            InFolder("missing.txt"),
            Directory.CreateDirectory(InFolder("empty folder")).FullName,
            Write("line.txt", [.. Enumerable.Repeat((byte)'x', 50_000_000)]),
            Write("broken.txt", "This will explode.\n"),
        ];
        string[] good =
        [
            Write("good.txt", Harbour),
            Write("truncated.txt", [.. Encoding.UTF8.GetBytes("Ada Brandt said the café was sold. Caf"), 0xC3]),
            Write("unclosed.txt", "Ada Brandt said \"the harbour was sold.\n"),
        ];

        Outcome outcome = Run(["read", .. bad, .. good, "--format", "ndjson"]);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Lines.Select(line => RecordJson.ReadReport(line).Report.Source).ShouldBe(good);
        foreach (string file in bad)
            outcome.Error.ShouldContain(file);
        outcome.Error.Split('\n').Count(line => line.StartsWith("onrecord: ", StringComparison.Ordinal)).ShouldBe(bad.Length);
    }

    [Fact]
    public void Read_DamagedModel_IsExitFour()
    {
        Services = new Services { LoadAnalyser = () => throw new Models.ModelFileException("models/en/tagger.bin", "its hash is wrong") };

        Outcome outcome = Run(["read"], Harbour);

        outcome.ExitCode.ShouldBe(ExitCode.Unavailable);
        outcome.Error.ShouldContain("models/en/tagger.bin");
        outcome.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Read_Interrupted_Is130()
    {
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();

        Run(["read", Write("a.txt", Harbour)], "", interrupted.Token).ExitCode.ShouldBe(ExitCode.Interrupted);
    }

    [Fact]
    public void Read_Preview_ShowsWhatIsKnownOfEachFileAndReadsNothing()
    {
        string named = Write("lake-gazette_2021-05-04_a.txt", Harbour),
            listed = Write("b.txt", Harbour);
        string table = Write("facts.csv", "file,outlet\nb.txt,\"The Lake, weekly\"\n");
        Services = new Services { LoadAnalyser = () => throw new InvalidOperationException("nothing is to be read") };

        Outcome outcome = Run("read", named, listed, "--manifest", table, "--name-pattern", "{outlet}_{date}_*", "--preview");

        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        outcome.Lines.Skip(1).ShouldBe([$"{named}\tlake gazette\t4 May 2021\t-\t-", $"{listed}\tThe Lake, weekly\t-\t-\t-"]);
    }

    [Theory]
    [InlineData("--name-pattern", "{paper}_*", "{paper}")]
    [InlineData("--manifest", "/nowhere/facts.csv", "there is no such file")]
    public void Read_FactsThatCannotBeHad_IsAUsageError(string option, string value, string why)
    {
        Outcome outcome = Run("read", Write("a.txt", Harbour), option, value);

        outcome.ExitCode.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain(why);
    }
}
