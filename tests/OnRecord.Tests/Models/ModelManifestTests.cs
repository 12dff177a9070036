using OnRecord.Analysis;
using OnRecord.Models;

namespace OnRecord.Tests.Models;

public sealed class ModelManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord models ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_CommittedModels_NamesEveryFileOfTheFolder()
    {
        ModelManifest manifest = ModelManifest.Read(ModelFiles.DefaultDirectory);

        manifest
            .Files.Select(f => f.File)
            .ShouldBe(
                Directory
                    .EnumerateFiles(ModelFiles.DefaultDirectory)
                    .Select(f => Path.GetFileName(f)!)
                    .Where(f => f != ModelManifest.FileName && !f.EndsWith(".md", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
            );
        manifest.Files.ShouldAllBe(f => f.LearnedFrom.Count > 0 && f.Command != null);
    }

    [Fact]
    public void Open_ListChangedSinceTheModelLearned_SaysWhatToDo()
    {
        Write("small.bin");
        ModelManifest manifest = ModelManifest
            .ReadOrNew(_folder)
            .With(Entry("small.bin") with { Fits = new Dictionary<string, string> { ["Attribution/Data/cues.tsv"] = new string('0', 64) } })
            .Write();

        string message = Should.Throw<ModelFileException>(() => manifest.Open("small.bin", new ModelFit { Lists = ["Attribution/Data/cues.tsv"] })).Message;

        message.ShouldContain("small.bin");
        message.ShouldContain("Attribution/Data/cues.tsv");
        message.ShouldContain("learn again");
    }

    [Fact]
    public void Open_OtherWordVectors_IsRefused()
    {
        Write("small.bin");
        Write("vectors.bin");
        var fit = new ModelFit { Files = ["vectors.bin"] };
        ModelManifest manifest = ModelManifest.ReadOrNew(_folder).With(Entry("vectors.bin"));
        manifest = manifest.With(Entry("small.bin") with { Fits = fit.Now(manifest) });
        manifest.Open("small.bin", fit).Length.ShouldBe(4);

        File.WriteAllBytes(Path.Combine(_folder, "vectors.bin"), [9, 9, 9]);

        Should.Throw<ModelFileException>(() => manifest.With(Entry("vectors.bin")).Open("small.bin", fit)).Message.ShouldContain("another \"vectors.bin\"");
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 3, 5 })]
    [InlineData(new byte[] { 1, 2 })]
    public void Open_ChangedFile_IsRefused(byte[] bytes)
    {
        Write("small.bin");
        ModelManifest manifest = ModelManifest.ReadOrNew(_folder).With(Entry("small.bin")).Write();
        File.WriteAllBytes(Path.Combine(_folder, "small.bin"), bytes);

        Should.Throw<ModelFileException>(() => manifest.Open("small.bin")).Message.ShouldContain("put back");
    }

    [Fact]
    public void Write_ThenRead_HasTheSameHash()
    {
        Write("small.bin");
        ModelManifest written = ModelManifest.ReadOrNew(_folder).With(Entry("small.bin")).Write();

        ModelManifest.Read(_folder).Hash.ShouldBe(written.Hash);
        written.Hash.ShouldStartWith("sha256:");
    }

    [Fact]
    public void Read_NoManifest_SaysWhatToPutBack() =>
        Should.Throw<ModelFileException>(() => ModelManifest.Read(_folder)).Message.ShouldContain(ModelManifest.FileName);

    /// <summary>A file written by the first version of the format: whoever changes the format goes on reading it, or refuses it with a sentence.</summary>
    [Fact]
    public void ModelFile_OfTheFirstVersion_IsRead()
    {
        ModelFile file = ModelFile.Read(Repository.At("tests", "OnRecord.Tests", "Models", "Data", "ormf-1.bin"));

        file.Floats("weights", 2, 3).ShouldBe([0.5f, -1, 2, 0.25f, 4, -8]);
        file.Strings("words").ShouldBe(["ferry", "pier"]);
    }

    [Fact]
    public void MadeBy_LoadedModels_NamesProgramAndManifest()
    {
        var madeBy = ReportAnalyser.Load().MadeBy.ShouldNotBeNull();

        madeBy.Program.ShouldStartWith("OnRecord ");
        madeBy.Models.ShouldBe(ModelManifest.Read(ModelFiles.DefaultDirectory).Hash);
    }

    private static ModelEntry Entry(string file) =>
        new()
        {
            File = file,
            Sha256 = "",
            Bytes = 0,
            Format = "bytes",
        };

    private void Write(string name) => File.WriteAllBytes(Path.Combine(_folder, name), [1, 2, 3, 4]);
}
