using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

public class LanguageModelTests
{
    private static readonly Lazy<LanguageModel> Committed = new(() => LanguageModel.Load(ModelFiles.DefaultDirectory));

    [Fact]
    public void Parse_NewsSentence_FindsSpeakerAndName()
    {
        Syntax syntax = Parse("Foreign Ministry spokeswoman Ann Crane said on Monday that the U.S. would not attend.");
        int said = Enumerable.Range(0, syntax.Tokens.Count).First(i => syntax.Tokens.Form(i) is "said");

        syntax.Tree.Head(said).ShouldBe(-1);
        syntax.Lemmas[said].ShouldBe("say");
        syntax.Tokens.TextOf(syntax.Tree.Subtree(syntax.Tree.Subject(said)!.Value)).ToString().ShouldBe("Foreign Ministry spokeswoman Ann Crane");
        syntax.Names.ShouldContain(name => name.Kind == NameKind.Person && syntax.Tokens.TextOf(name.Range).ToString() == "Ann Crane");
        syntax.Names.ShouldContain(name => name.Kind == NameKind.Place && syntax.Tokens.TextOf(name.Range).ToString() == "U.S.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 \uDC00\uD83D x\u0301\u200D ‘’“”")]
    [InlineData("• one\n• two\n\n\u00A0")]
    public void Parse_OddText_GivesEveryWordItsPlace(string text)
    {
        Syntax syntax = Parse(text);

        syntax.Tree.Count.ShouldBe(syntax.Tokens.Count);
        foreach (TokenRange sentence in syntax.Tokens.Sentences)
            Enumerable.Range(sentence.Start, sentence.Length).Count(i => syntax.Tree.Head(i) < 0).ShouldBe(1);
    }

    [Fact]
    public void Parse_FromManyThreads_GivesTheSame()
    {
        const string text = "The talks failed. Both sides blamed the weather, officials said.";
        Syntax alone = Parse(text);
        Parallel.For(0, 8, _ => Parse(text).Tree.Relation(3).ShouldBe(alone.Tree.Relation(3)));
    }

    [Theory]
    [InlineData(WordVectors.FileName)]
    [InlineData(LanguageModel.FileName)]
    public void Load_DamagedFile_NamesIt(string damaged)
    {
        string directory = Directory.CreateTempSubdirectory("onrecord").FullName;
        foreach (string file in (string[])[ModelManifest.FileName, WordVectors.FileName, LanguageModel.FileName])
            File.Copy(Path.Combine(ModelFiles.DefaultDirectory, file), Path.Combine(directory, file));
        string path = Path.Combine(directory, damaged);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 0x40;
        File.WriteAllBytes(path, bytes);

        Should.Throw<ModelFileException>(() => LanguageModel.Load(directory)).File.ShouldBe(path);
        Directory.Delete(directory, recursive: true);
    }

    private static Syntax Parse(string text) =>
        Committed.Value.Parse(
            Tokenizer.Tokenize(
                new Report
                {
                    Id = "",
                    Source = "",
                    Text = text,
                    Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
                }
            )
        );
}
