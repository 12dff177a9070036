using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Training.Language;

namespace OnRecord.Training.Tests.Language;

public sealed class LanguageTrainerTests : IDisposable
{
    private static readonly string[] People = ["Ann", "Bob", "Eve", "Tom"];
    private static readonly string[] Places = ["Geneva", "Lima", "Oslo", "Cairo"];
    private static readonly string[] Verbs = ["visited", "left", "saw", "praised"];

    private readonly string _directory = Directory.CreateTempSubdirectory("onrecord").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Train_TinyGrammar_IsLearnedWrittenAndReadBack()
    {
        Train(steps: 150, threads: 2);
        LanguageModel model = LanguageModel.Load(_directory);
        const string text = "Eve praised Oslo. Tom saw Lima.";
        Syntax syntax = model.Parse(Tokenizer.Tokenize(Plain(text)));

        syntax.Xpos.ShouldBe(["NNP", "VBD", "NNP", ".", "NNP", "VBD", "NNP", "."]);
        syntax.Upos[1].ShouldBe(Upos.Verb);
        syntax.Tree.Head(1).ShouldBe(-1);
        syntax.Tree.Subject(5).ShouldBe(4);
        syntax.Tree.Relation(6).ShouldBe("obj");
        syntax.Lemmas[5].ShouldBe("see");
        syntax
            .Names.Select(name => (syntax.Tokens.TextOf(name.Range).ToString(), name.Kind))
            .ShouldBe([("Eve", NameKind.Person), ("Oslo", NameKind.Place), ("Tom", NameKind.Person), ("Lima", NameKind.Place)]);
    }

    [Fact]
    public void Train_OtherNumberOfThreads_GivesTheSameWeights()
    {
        string one = Train(steps: 5, threads: 1),
            two = Train(steps: 5, threads: 2);

        two.ShouldBe(one);
    }

    [Fact]
    public void Train_ResumedFromACheckpoint_GivesTheSameWeights()
    {
        string checkpoint = Path.Combine(_directory, "checkpoint");
        string whole = Train(steps: 6, threads: 1);
        Train(steps: 6, threads: 1, checkpoint, stopAt: 3);

        Train(steps: 6, threads: 1, checkpoint).ShouldBe(whole);
    }

    [Fact]
    public void Parse_AnyText_IsReadWithoutAnException()
    {
        Train(steps: 1, threads: 1);
        LanguageModel model = LanguageModel.Load(_directory);
        foreach (
            string text in (string[])
                [
                    "",
                    " \n\t",
                    "\uD800",
                    "\uDC00\uD800 x",
                    "a\u0301\u200D",
                    new string('x', 5000),
                    string.Join(' ', Enumerable.Repeat("no stop", 300)),
                    "👩‍👩‍👧 “‘’”",
                ]
        )
        {
            Syntax syntax = model.Parse(Tokenizer.Tokenize(Plain(text)));
            syntax.Upos.Length.ShouldBe(syntax.Tokens.Count);
            foreach (TokenRange sentence in syntax.Tokens.Sentences)
                Enumerable.Range(sentence.Start, sentence.Length).Count(i => syntax.Tree.Head(i) < 0).ShouldBe(1);
        }
    }

    private string Train(int steps, int threads, string? checkpoint = null, int? stopAt = null)
    {
        string[] words = [.. People, .. Places, .. Verbs];
        WordVectors.Write(
            _directory,
            [.. words.Select(word => word.ToLowerInvariant())],
            [.. words.Select((_, i) => Enumerable.Range(0, 8).Select(d => d == i % 8 ? 1f : 0.1f * i).ToArray())]
        );
        List<GoldSentence> trees = [.. Sentences(named: false)],
            names = [.. Sentences(named: true)];
        var options = new LanguageTraining(new NetworkSize(16, 16, 16), steps, TreesPerStep: 8, NamesPerStep: 8, Rate: 0.02f, ExportEvery: 3, Threads: threads);
        var trainer = new LanguageTrainer(options, trees, names, WordVectors.Load(ModelManifest.Read(_directory)));
        NameTables field = NameFieldTrainer.Learn(names, TextWriter.Null, wordBits: 10, stepBits: 10);
        (List<string> lemmaWords, List<string> lemmaRules) = LemmaLearner.Learn(trees);
        string hash = "";
        try
        {
            trainer.Train(checkpoint, Export, TextWriter.Null);
        }
        catch (OperationCanceledException)
        {
            return hash;
        }

        return hash;

        void Export(int step)
        {
            var writer = new ModelFileWriter();
            trainer.Parameters.Write(writer);
            field.Write(writer);
            writer.Add(Lemmatizer.WordField, lemmaWords);
            writer.Add(Lemmatizer.RuleField, lemmaRules);
            writer.Write(Path.Combine(_directory, LanguageModel.FileName));
            LanguageModel.Enter(ModelManifest.Read(_directory)).Write();
            hash = ModelFile.Read(Path.Combine(_directory, LanguageModel.FileName)).Hash;
            if (step == stopAt)
                throw new OperationCanceledException();
        }
    }

    private static IEnumerable<GoldSentence> Sentences(bool named)
    {
        foreach (string person in People)
        {
            foreach (string verb in Verbs)
            {
                foreach (string place in Places)
                {
                    Tokens tokens = Tokenizer.Tokenize(Plain($"{person} {verb} {place}."));
                    yield return named
                        ? new GoldSentence(
                            tokens,
                            null,
                            null,
                            null,
                            null,
                            null,
                            [NameLabels.Of(NameKind.Person, 0, 1), 0, NameLabels.Of(NameKind.Place, 0, 1), 0]
                        )
                        : new GoldSentence(
                            tokens,
                            [Upos.Propn, Upos.Verb, Upos.Propn, Upos.Punct],
                            ["NNP", "VBD", "NNP", "."],
                            [
                                person,
                                verb switch
                                {
                                    "left" => "leave",
                                    "saw" => "see",
                                    _ => verb[..^2],
                                },
                                place,
                                ".",
                            ],
                            [1, -1, 1, 1],
                            ["nsubj", "root", "obj", "punct"],
                            null
                        );
                }
            }
        }
    }

    private static Report Plain(string text) =>
        new()
        {
            Id = "",
            Source = "",
            Text = text,
            Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
        };
}
