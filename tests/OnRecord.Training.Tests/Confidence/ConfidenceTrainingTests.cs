using OnRecord.Analysis.Confidence;
using OnRecord.Training.Confidence;

namespace OnRecord.Training.Tests.Confidence;

public sealed class ConfidenceTrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        JudgedRow[] rows = [Row("ab", "R", (0, 2.25f), (ConfidenceSigns.Known + 7, 1)), Row("cd", "SC", (3, 1))];

        JudgedRows.Write(Path.Combine(_folder, "heap.tsv"), rows);
        IReadOnlyList<JudgedRow> read = JudgedRows.Read(_folder);

        read.Select(r => (r.Report, r.Statement, r.Verdict, r.IsRight)).ShouldBe([("ab", "s", "R", true), ("cd", "s", "SC", false)]);
        read.SelectMany(r => r.Signs).ShouldBe(rows.SelectMany(r => r.Signs));
    }

    [Fact]
    public void Read_OtherWords_Throws()
    {
        string path = Path.Combine(_folder, "heap.tsv");
        JudgedRows.Write(path, []);
        File.WriteAllText(path, File.ReadAllText(path).Replace("CueLemma", "CueForm", StringComparison.Ordinal));

        Should.Throw<InvalidDataException>(() => JudgedRows.Read(_folder)).Message.ShouldContain(path);
    }

    [Fact]
    public void Fit_WhatIsMostlyWrong_IsLessSure()
    {
        JudgedRow[] rows =
        [
            .. Enumerable.Range(0, 200).Select(i => Row($"r{i % 20}", i % 2 == 0 || i % 10 == 1 ? "R" : "N", ((int)ConfidenceFeature.They, i % 2))),
        ];

        ConfidenceModel model = new ConfidenceTraining(rows).Fit();

        model.Right([((int)ConfidenceFeature.They, 1)]).ShouldBeLessThan(model.Right([]) - 0.2);
        new ConfidenceTraining(rows).Judge().Count.ShouldBe(rows.Length);
    }

    private static JudgedRow Row(string report, string verdict, params (int Column, float Value)[] signs) => new(report, "s", verdict, signs);
}
