using System.IO.Compression;
using System.Text;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Training.Attribution;

namespace OnRecord.Training.Tests.Attribution;

public sealed class AttributionTrainingTests : IDisposable
{
    private static readonly string[] Speakers = ["Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hugo"];
    private static readonly string[] Verbs = ["said", "warned", "denied", "claimed"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attribution ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Run_TinyCorpus_LearnsWhoSaidWhat()
    {
        WriteSplit("train", from: 0, count: 24);
        WriteSplit("dev", from: 24, count: 4);
        string output = Path.Combine(_folder.FullName, "models");
        WordVectors.Write(
            output,
            ["said", "that", "rained"],
            [
                [1f, 0f],
                [0f, 1f],
                [1f, 1f],
            ]
        );

        File.Copy(Path.Combine(ModelFiles.DefaultDirectory, LanguageModel.FileName), Path.Combine(output, LanguageModel.FileName));
        LanguageModel.Enter(ModelManifest.Read(output)).Write();

        new AttributionTraining(
            new AttributionSettings(_folder.FullName, output, int.MaxValue, CoreNlp: true, Records: null, ScoreOnly: false) { NetworkEpochs = 30 }
        ).Run();

        string text = Text(30);
        string layer = Path.Combine(_folder.FullName, "new.gz");
        WriteLayer(layer, [("new", text)]);
        Syntax syntax = CoreNlpLayer.Read(layer, new Dictionary<string, string> { ["new"] = text })["new"];
        Statements found = new StatementFinder(AttributionModel.LoadProposer(ModelManifest.Read(output), WordVectors.Load(ModelManifest.Read(output)))).Find(
            new Report
            {
                Id = "",
                Source = "",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            },
            syntax
        );
        Statement statement = found.All.Where(s => s.Parent is null).ShouldHaveSingleItem();
        syntax.Tokens.TextOf(statement.Source!.Value).ToString().ShouldBe(Speakers[30 % 8]);
        syntax.Tokens.TextOf(statement.Cue!.Value).ToString().ShouldBe(Verbs[30 % 4]);
        syntax.Tokens.TextOf(statement.Content.ShouldHaveSingleItem()).ToString().ShouldBe("that it rained");
    }

    [Fact]
    public void ReadAll_OffsetsInCodePoints_PointAtTheSameWords()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "text"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "attributions"));
        File.WriteAllText(Path.Combine(_folder.FullName, "text", "a.txt"), "👍 Ada said so.");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "attributions", "a_1.ann"),
            "T1\tSource 2 5\tAda\nT2\tCue 6 10\tsaid\nT3\tContent 11 13\tso\nT4\tAttribution 6 10\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
        );

        PolnearArticle article = PolnearArticle.ReadAll(_folder.FullName).ShouldHaveSingleItem();

        GoldStatement statement = article.Statements.ShouldHaveSingleItem();
        statement.Source[0].In(article.Text).ToString().ShouldBe("Ada");
        statement.Content[0].In(article.Text).ToString().ShouldBe("so");
    }

    private static string Text(int i) => $"{Speakers[i % 8]} {Verbs[i % 4]} that it rained.";

    private void WriteSplit(string split, int from, int count)
    {
        string folder = Path.Combine(_folder.FullName, "polnear", split);
        Directory.CreateDirectory(Path.Combine(folder, "text"));
        Directory.CreateDirectory(Path.Combine(folder, "attributions"));
        var articles = new List<(string Name, string Text)>();
        for (int i = from; i < from + count; i++)
        {
            string name = $"a{i:00}",
                text = Text(i);
            int cue = Speakers[i % 8].Length + 1,
                content = cue + Verbs[i % 4].Length + 1;
            File.WriteAllText(Path.Combine(folder, "text", name + ".txt"), text);
            File.WriteAllText(
                Path.Combine(folder, "attributions", name + "_1.ann"),
                $"T1\tSource 0 {cue - 1}\ts\nT2\tCue {cue} {content - 1}\tc\nT3\tContent {content} {text.Length - 1}\tt\nT4\tAttribution {cue} {content - 1}\tc\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
            );
            articles.Add((name, text));
        }

        WriteLayer(folder + ".corenlp.conll.gz", articles);
    }

    private static void WriteLayer(string path, List<(string Name, string Text)> articles)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest), new UTF8Encoding(false));
        foreach ((string name, string text) in articles)
        {
            string speaker = text[..text.IndexOf(' ', StringComparison.Ordinal)],
                rest = text[(speaker.Length + 1)..];
            string verb = rest[..rest.IndexOf(' ', StringComparison.Ordinal)];
            int at = 0;
            writer.WriteLine("# newdoc " + name);
            Row(1, speaker, speaker, "NNP", 2, "nsubj", "PERSON");
            Row(2, verb, "say", "VBD", 0, "root", "O");
            Row(3, "that", "that", "IN", 5, "mark", "O");
            Row(4, "it", "it", "PRP", 5, "nsubj", "O");
            Row(5, "rained", "rain", "VBD", 2, "ccomp", "O");
            at--;
            Row(6, ".", ".", ".", 2, "punct", "O");
            writer.WriteLine();

            void Row(int id, string form, string lemma, string tag, int head, string relation, string kind)
            {
                writer.WriteLine(FormattableString.Invariant($"{id}\t{form}\t{at}\t{at + form.Length}\t{lemma}\t{tag}\t{head}\t{relation}\t{kind}\t_"));
                at += form.Length + 1;
            }
        }
    }
}
