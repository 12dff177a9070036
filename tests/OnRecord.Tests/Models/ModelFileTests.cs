using OnRecord.Models;

namespace OnRecord.Tests.Models;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_WhatWasWritten_GivesItBack()
    {
        var writer = new ModelFileWriter();
        writer.Add("whole", 2, 2, [1f, -2f, 3.25f, 4f]);
        writer.AddHalf("half", 1, 2, [0.5f, -8f]);
        writer.AddBytes("byte", 2, 2, [1.27f, -0.64f, 0f, 0f]);
        writer.Add("words", ["a\tb", "ç"]);
        writer.Write(_path);
        ModelFile file = ModelFile.Read(_path);

        file.Floats("whole", 2, 2).ShouldBe([1f, -2f, 3.25f, 4f]);
        file.Floats("half", 2).ShouldBe([0.5f, -8f]);
        file.Floats("byte", 2, 2).Zip([1.27f, -0.64f, 0f, 0f], (a, b) => MathF.Abs(a - b)).ShouldAllBe(difference => difference < 1e-6f);
        file.Strings("words").ShouldBe(["a\tb", "ç"]);
        file.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Read_MissingFile_NamesIt() => Should.Throw<ModelFileException>(() => ModelFile.Read(_path)).File.ShouldBe(_path);

    [Theory]
    [InlineData(0, "header")]
    [InlineData(4, "version")]
    [InlineData(30, "hash")]
    public void Read_ChangedByte_NamesTheField(int at, string field)
    {
        WriteOne();
        byte[] bytes = File.ReadAllBytes(_path);
        bytes[at] ^= 1;
        File.WriteAllBytes(_path, bytes);

        Should.Throw<ModelFileException>(() => ModelFile.Read(_path)).Message.ShouldContain($"\"{field}\"");
    }

    [Fact]
    public void Read_CutOffFile_Throws()
    {
        WriteOne();
        byte[] bytes = File.ReadAllBytes(_path);
        for (int length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(_path, bytes[..length]);
            Should.Throw<ModelFileException>(() => ModelFile.Read(_path));
        }
    }

    [Fact]
    public void Floats_OtherShape_NamesTheField()
    {
        WriteOne();
        Should.Throw<ModelFileException>(() => ModelFile.Read(_path).Floats("one", 3, 1)).Message.ShouldContain("\"one\" is 1 by 1");
        Should.Throw<ModelFileException>(() => ModelFile.Read(_path).Floats("two", 1)).Message.ShouldContain("\"two\" is missing");
    }

    private void WriteOne()
    {
        var writer = new ModelFileWriter();
        writer.Add("one", 1, 1, [1f]);
        writer.Write(_path);
    }
}
