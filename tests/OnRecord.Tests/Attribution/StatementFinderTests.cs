using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Attribution;
using OnRecord.Attribution.Explaining;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Attribution;

public sealed class StatementFinderTests
{
    private static readonly string[] Pieces =
    [
        "Ada",
        "said",
        "that",
        "“",
        "”",
        "\"",
        "'",
        "he",
        "denied",
        "it",
        ",",
        ".",
        "\n\n",
        "👍🏽",
        "e\u0301",
        "שלום",
        "\r\n",
        "\u00A0",
        "\uD800",
        "so\u00ADcalled",
        "declined",
        "to",
        "comment",
        "(",
        ":",
        "citing",
        "quoted",
    ];

    [Fact]
    public void Find_AnyWordsAndAnyWeights_SpansAreInOrderAndParentsMakeNoCircle()
    {
        var finder = new StatementFinder(RandomModel(5));
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf().ToArbitrary(),
                pieces =>
                {
                    (Report report, Syntax syntax) = Flat(string.Join(' ', pieces));

                    Statements found = finder.Find(report, syntax);

                    for (int i = 0; i < found.Count; i++)
                    {
                        Statement statement = found[i];
                        statement.Content.ShouldAllBe(piece => piece.Start < piece.End && piece.End <= syntax.Tokens.Count);
                        for (int k = 1; k < statement.Content.Length; k++)
                            statement.Content[k].Start.ShouldBeGreaterThanOrEqualTo(statement.Content[k - 1].End);
                        // A quotation of nobody who is named has no cue.
                        statement.Cue.HasValue.ShouldBe(statement.CueHead.HasValue);
                        if (statement.Cue is { } cue)
                        {
                            cue.Contains(statement.CueHead!.Value).ShouldBeTrue();
                            statement.Source?.Overlaps(cue).ShouldBe(false);
                        }

                        statement.Probability.ShouldBeInRange(0, 1);
                        found.Frames(i).ShouldNotContain(i);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Find_WordsOutsideTheBody_AreLeftAlone()
    {
        (Report report, Syntax syntax) = Flat("Ada said that it rained .");

        new StatementFinder(RandomModel(5)).Find(report with { Body = [] }, syntax).Count.ShouldBe(0);
    }

    [Fact]
    public void Explain_AnOffsetOutsideTheText_IsTheCallersMistake()
    {
        (Report report, Syntax syntax) = Flat("Ada said so.");

        Should.Throw<ArgumentOutOfRangeException>(() =>
            StatementExplainer.Explain(new StatementFinder(RandomModel(1)), report, syntax, Statements.None, report.Text.Length)
        );
    }

    [Fact]
    public void Explain_AWord_NamesTheFeaturesThatDecided()
    {
        (Report report, Syntax syntax) = Flat("Ada said so.");

        var finder = new StatementFinder(RandomModel(1));
        var explanation = StatementExplainer.Explain(finder, report, syntax, finder.Find(report, syntax), 5);

        explanation.ShouldNotBeNull().Decisions[0].Reasons.ShouldNotBeEmpty();
        explanation.Decisions[0].Reasons.ShouldAllBe(reason => reason.Feature.Length > 0);
    }

    [Fact]
    public void Load_NoFile_NamesIt() =>
        Should.Throw<ModelFileException>(() => StatementFinder.Load(ModelManifest.Read("/nowhere"), Vectors)).Message.ShouldContain(ModelManifest.FileName);

    [Fact]
    public void Save_ThenLoad_KeepsTheWeightsToAHundredth()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        AttributionModel model = RandomModel(3);

        foreach (string file in (string[])[WordVectors.FileName, LanguageModel.FileName, ModelManifest.FileName])
            File.Copy(Path.Combine(ModelFiles.DefaultDirectory, file), Path.Combine(folder.FullName, file));
        model.Save(folder.FullName);
        float[] read = AttributionModel.LoadProposer(ModelManifest.Read(folder.FullName), Vectors).Contents.Weights;

        read.Zip(model.Contents.Weights).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.01f);
        folder.Delete(recursive: true);
    }

    private static ModelManifest Models { get; } = ModelManifest.Read(ModelFiles.DefaultDirectory);

    private static WordVectors Vectors { get; } = WordVectors.Load(Models);

    private static AttributionModel RandomModel(int seed)
    {
        var random = new Random(seed);
        var network = new StatementNetwork(
            Vectors,
            0,
            (_, rows, columns) => [.. Enumerable.Range(0, rows * columns).Select(_ => (random.NextSingle() - 0.5f) / 4)]
        );
        return new AttributionModel(Scorer(), Scorer(), Scorer(), Scorer(), Scorer(), network, StatementThresholds.Even, Judge: null);

        LinearScorer Scorer() => new([.. Enumerable.Range(0, 1024).Select(_ => (random.NextSingle() - 0.45f) / 2)]);
    }

    /// <summary>Every word hangs on the first of its sentence.</summary>
    private static (Report Report, Syntax Syntax) Flat(string text)
    {
        var report = new Report
        {
            Id = "",
            Source = "",
            Text = text,
            Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
        };
        Tokens tokens = Tokenizer.Tokenize(report);
        int n = tokens.Count;
        var heads = new int[n];
        foreach (TokenRange sentence in tokens.Sentences)
            for (int t = sentence.Start; t < sentence.End; t++)
                heads[t] = t == sentence.Start ? -1 : sentence.Start;
        Upos[] kinds = [Upos.Noun, Upos.Verb, Upos.Punct, Upos.Propn, Upos.Adp];
        return (
            report,
            new Syntax
            {
                Tokens = tokens,
                Upos = [.. Enumerable.Range(0, n).Select(t => char.IsLetter(tokens.Form(t)[0]) ? kinds[t % 5] : Upos.Punct)],
                Xpos = [.. Enumerable.Repeat("NN", n)],
                Lemmas = [.. Enumerable.Range(0, n).Select(t => tokens.Form(t).ToString().ToLowerInvariant())],
                Tree = new Tree(
                    [.. heads],
                    [
                        .. Enumerable
                            .Range(0, n)
                            .Select(t =>
                                heads[t] < 0 ? "root"
                                : t % 3 == 0 ? "nsubj"
                                : "ccomp"
                            ),
                    ]
                ),
                Names = ImmutableArray<NameMention>.Empty,
            }
        );
    }
}
