using OnRecord.Analysis;
using OnRecord.Cli.Running;
using OnRecord.Ledger;
using OnRecord.Models;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Text;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Tests;

/// <summary>The real stages and models on the samples. How well they read is measured elsewhere; here the whole way must hold together.</summary>
public sealed class WholeWayTests : CommandLineFixture
{
    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    public WholeWayTests() => Services = new Services { LoadAnalyser = () => Analyser.Value.Analyse, Ledgers = new LedgerShelf() };

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

    /// <summary>What is kept must not be told from what is made: by no door, in no format.</summary>
    [SkippableTheory]
    [InlineData("samples")]
    [InlineData("../shared/corpora/seeds")]
    public void Ask_LedgerKeptInTheRecord_IsTheSameBytesAsOneToldFromNothing(string folder)
    {
        string[] files = Directory.Exists(Folder(folder))
            ? [.. Directory.EnumerateFiles(Folder(folder)).Where(f => Path.GetExtension(f) is ".txt" or ".html").Order(StringComparer.Ordinal)]
            : [];
        Skip.If(files.Length == 0, $"{folder} is not there");
        Run(["add", .. files, "--record", Record]).ExitCode.ShouldBe(ExitCode.Ok);
        var fromNothing = new LedgerShelf(new LedgerKeeper().Keep);
        Services = new Services { Ledgers = fromNothing };
        LedgerRecord ledger = RecordJson.ReadLedger(Run("disputes", "--all", "--format", "json", "--record", Record).Out);
        string[][] questions = [.. Questions(ledger).Select(q => (string[])[.. q, "--record", Record])];
        string[] told = [.. questions.Select(Answer)];

        // Without claims, then whole: each is kept at the first question and read at the next.
        int asked = 0;
        var kept = new LedgerShelf(
            (records, memory, stop) =>
            {
                asked++;
                return new LedgerKeeper().Keep(records, memory, stop);
            },
            LedgerKeeper.Maker
        );
        Services = new Services { Ledgers = kept };
        foreach (string command in new[] { "timeline", "disputes" })
        {
            Run(command, "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
            for (int i = 0; i < questions.Length; i++)
                Answer(questions[i]).ShouldBe(told[i], string.Join(' ', questions[i]));
        }

        asked.ShouldBe(1);
        Run("verify", "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        asked.ShouldBe(2, "verify tells it again");
    }

    private string Answer(string[] question)
    {
        Outcome outcome = Run(question);
        outcome.ExitCode.ShouldBe(ExitCode.Ok, string.Join(' ', question) + outcome.Error);
        return outcome.Out + outcome.Error;
    }

    private static IEnumerable<string[]> Questions(LedgerRecord ledger)
    {
        yield return ["disputes"];
        yield return ["disputes", "--all"];
        yield return ["disputes", "--all", "--format", "json"];
        yield return ["disputes", "--all", "--format", "json", "--offsets", "codepoints"];
        yield return ["timeline", "--all"];
        yield return ["timeline", "--all", "--format", "json"];
        foreach (string command in new[] { "claims", "search", "statements", "actors", "reports" })
        foreach (string format in new[] { "table", "csv", "json", "ndjson" })
            yield return [command, "--format", format];
        yield return ["claims", "said:denies"];
        yield return ["search", "status:alleged", "--format", "json"];
        foreach (ClaimEntry claim in ledger.Claims.OrderByDescending(c => c.Positions.Count).Take(3))
        {
            yield return ["show", claim.Id.Value];
            foreach (TakeawayFormat format in TakeawayFormats.All.Where(f => f.NeedsClaims))
                yield return ["export", format.Name, "--claim", claim.Id.Value];
        }

        foreach (TakeawayFormat format in TakeawayFormats.All.Where(f => !f.NeedsClaims && f.Files is null))
            yield return ["export", format.Name, "--all"];
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
