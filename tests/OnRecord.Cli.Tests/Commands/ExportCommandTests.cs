using System.IO.Compression;
using System.Text.Json;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Tests.Commands;

public sealed class ExportCommandTests : CommandLineFixture
{
    private const string Quay = "Vessa Lund said the quay is safe.\nThe board denied the quay was sold.\n";

    private void Add()
    {
        Services = new()
        {
            LoadAnalyser = () => SimpleAnalyser.Analyse,
            Ledgers = new LedgerShelf(
                (records, _, _) =>
                    new LedgerRecord
                    {
                        Claims =
                        [
                            new ClaimEntry
                            {
                                Id = "cquay01",
                                Text = "the quay was sold",
                                Status = ClaimStatus.Alleged,
                                Certainty = 0.9,
                                Outlets = 1,
                                Positions =
                                [
                                    .. records[0]
                                        .Statements.Select(s => new PositionEntry
                                        {
                                            Report = records[0].Report.Id,
                                            Source = "quay",
                                            Statement = s.Id,
                                            Span = s.Content[0],
                                            Actor = "The board",
                                            Stance = s.Act == Act.Deny ? Stance.Denies : Stance.Asserts,
                                            Certainty = 0.9,
                                        }),
                                ],
                            },
                        ],
                    }
            ),
        };
        Run("add", Write("quay.txt", Quay), "--record", Record).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Export_EveryFormat_WritesSomething()
    {
        Add();
        foreach (TakeawayFormat format in TakeawayFormats.All)
        {
            string file = InFolder("out." + format.Extension);
            string[] what = format.Name is "dossier" or "citation" or "citation-card" ? ["--claim", "cquay01"] : [];
            Outcome outcome = Run(["export", format.Name, "--record", Record, "--output", file, .. what]);

            outcome.Error.ShouldBeEmpty();
            outcome.ExitCode.ShouldBe(0, format.Name);
            outcome.Out.ShouldBeEmpty();
            File.Exists(file).ShouldBeTrue();
            if (format.Files is null && format.Name != "brat")
                File.ReadAllText(file).ShouldBe(Run(["export", format.Name, "--record", Record, .. what]).Out);
        }
    }

    [Fact]
    public void Export_Brat_IsAFolderOrAnArchive()
    {
        Add();

        Run("export", "brat", "--record", Record, "--output", InFolder("annotated/deep")).ExitCode.ShouldBe(0);
        Run("export", "brat", "--record", Record, "--output", InFolder("annotated.zip")).ExitCode.ShouldBe(0);

        string[] files = [.. Directory.EnumerateFiles(InFolder("annotated/deep")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
        files.Length.ShouldBe(3);
        using ZipArchive zip = ZipFile.OpenRead(InFolder("annotated.zip"));
        zip.Entries.Select(e => e.Name).Order(StringComparer.Ordinal).ShouldBe(files);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            reader.ReadToEnd().ShouldBe(File.ReadAllText(InFolder("annotated/deep/" + entry.Name)));
        }
    }

    [Theory]
    [InlineData(2, "--claim ID or --actor NAME", "dossier")]
    [InlineData(2, "--claim ID, --statement ID or --report REPORT", "citation")]
    [InlineData(2, "--output FOLDER", "brat")]
    [InlineData(2, "is of reports", "plover", "--claim", "cquay01")]
    [InlineData(2, "is of claims", "prov", "--report", "quay.txt")]
    [InlineData(2, "did you mean", "web-annotation", "--clame", "c1")]
    [InlineData(2, "prow", "prow")]
    [InlineData(1, "no claim \"cnone00\"", "dossier", "--claim", "cnone00")]
    [InlineData(1, "nobody in the record is called \"Nobody\"", "dossier", "--actor", "Nobody")]
    [InlineData(1, "no report \"none.txt\"", "web-annotation", "--report", "none.txt")]
    [InlineData(1, "no statement \"snone00\"", "citation", "--statement", "snone00")]
    [InlineData(4, "can't be written", "web-annotation", "--output", "/nowhere/at/all.jsonld")]
    public void Export_WhatCanNotBeDone_SaysWhatToDo(int exitCode, string message, params string[] args)
    {
        Add();

        Outcome outcome = Run(["export", .. args, "--record", Record]);

        outcome.ExitCode.ShouldBe(exitCode);
        outcome.Error.ShouldContain(message);
        outcome.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Export_QueryAndNarrowing_FindTheSameStatements()
    {
        Add();

        Ids(Run("export", "web-annotation", "--record", Record).Out).Length.ShouldBe(2);
        string denial = Ids(Run("export", "web-annotation", "said:denies", "--record", Record).Out).ShouldHaveSingleItem();
        Ids(Run("export", "web-annotation", "--actor", "The board", "--record", Record).Out).ShouldBe([denial]);
        Ids(Run("export", "web-annotation", "said:denies", "--report", "quay.txt", "--record", Record).Out).ShouldBe([denial]);
        Ids(Run("export", "web-annotation", "--claim", "cquay01", "--record", Record).Out).Length.ShouldBe(2);
        Ids(Run("export", "web-annotation", "--limit", "1", "--record", Record).Out).Length.ShouldBe(1);

        static string[] Ids(string json) =>
            [.. JsonDocument.Parse(json).RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(a => a.GetProperty("id").GetString()!)];
    }
}
