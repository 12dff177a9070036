using OnRecord.Analysis;
using OnRecord.Cli.Running;
using OnRecord.Ledger;
using OnRecord.Models;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Cli.Tests;

/// <summary>The real stages and models on the samples. How well they read is measured elsewhere; here the whole way must hold together.</summary>
public sealed class WholeWayTests : CommandLineFixture
{
    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    public WholeWayTests() => Services = new Services { LoadAnalyser = () => Analyser.Value.Analyse, KeepLedger = new LedgerKeeper().Keep };

    [Fact]
    public void ReadSamples_EverySpan_LiesInTheText()
    {
        Outcome outcome = Run("read", Folder("samples"), "--format", "ndjson");

        outcome.Error.ShouldBeEmpty();
        outcome.ExitCode.ShouldBe(ExitCode.Ok);
        foreach (string line in outcome.Lines)
        {
            ReportRecord record = RecordJson.ReadReport(line);
            foreach ((string place, TextSpan span) in RecordSpans.Of(record))
                RecordSpans.Fault(span, record.Report.Text).ShouldBeNull($"{record.Report.Source} {place}");
        }
    }

    [Fact]
    public void ReadSamples_Twice_WritesTheSameBytes() =>
        Run("read", Folder("samples"), "--format", "ndjson")
            .ShouldSatisfyAllConditions(
                o => o.Lines.Length.ShouldBeGreaterThan(7),
                o => o.Out.ShouldBe(Run("read", Folder("samples"), "--format", "ndjson").Out)
            );

    [SkippableTheory]
    [InlineData("samples")]
    [InlineData("../shared/corpora/seeds")]
    public void AddAndAsk_RealReports_HoldTogether(string folder)
    {
        string[] files = Directory.Exists(Folder(folder))
            ? [.. Directory.EnumerateFiles(Folder(folder)).Where(f => Path.GetExtension(f) is ".txt" or ".html").Order(StringComparer.Ordinal)]
            : [];
        Skip.If(files.Length == 0, $"{folder} is not there");

        Run(["add", .. files, "--record", Record])
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Error.ShouldContain($"{files.Length} added"));
        Run(["add", .. files, "--record", Record]).Error.ShouldContain($"{files.Length} unchanged");
        Run("verify", "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Run("disputes", "--all", "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        RecordJson.ReadLedger(Run("disputes", "--all", "--format", "json", "--offsets", "codepoints", "--record", Record).Out).Offsets.ShouldBe("codepoints");
        foreach (string file in files)
            Run("show", Path.GetFileName(file), "--record", Record)
                .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Out.ShouldNotBeEmpty());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_DamagedOrMissingModelFile_IsExitFourAndNamesIt(bool missing)
    {
        foreach (
            string model in Directory
                .EnumerateFiles(ModelFiles.DefaultDirectory, "*.bin")
                .Where(file => Path.GetFileName(file) is not (PairJudge.FileName or "matter.bin" or "rebuttals.bin"))
        )
        {
            string folder = Directory.CreateDirectory(InFolder(Path.GetFileName(model))).FullName;
            foreach (string file in Directory.EnumerateFiles(ModelFiles.DefaultDirectory))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            string damaged = Path.Combine(folder, Path.GetFileName(model));
            if (missing)
                File.Delete(damaged);
            else
                Flip(damaged);
            Services = new Services { LoadAnalyser = () => ReportAnalyser.Load(folder).Analyse };

            Outcome outcome = Run(["read"], "Ada Brandt said the harbour was sold.");

            outcome.ExitCode.ShouldBe(ExitCode.Unavailable, model);
            outcome.Error.ShouldContain(damaged);
            outcome.Out.ShouldBeEmpty();
        }
    }

    private static void Flip(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static string Folder(string name) => Repository.At(name);
}
