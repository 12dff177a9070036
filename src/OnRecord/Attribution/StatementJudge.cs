using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>
/// Decides whether what the finder proposes inside a content is a statement at all: a linear model over hashed features, in which what the rules say of
/// the candidate is one feature beside others. Immutable.
/// </summary>
internal sealed class StatementJudge(LinearScorer nested)
{
    public const string FileName = "judge.bin";

    /// <summary>Weights that share one scale on file.</summary>
    private const int Row = 256;

    private static readonly ModelFit Fit = new()
    {
        Lists = ["Attribution/Data/cues.tsv"],
        Templates = [(nameof(Feature), [.. Enum.GetNames<Feature>()])],
        Files = [AttributionModel.FileName, LanguageModel.FileName],
    };

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other lists and models than those that are there.</exception>
    public static StatementJudge Load(ModelManifest manifest)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        (int rows, int columns) = file.Shape("Nested");
        if (columns != Row || !int.IsPow2(rows))
            throw file.Fault($"field \"Nested\" is {rows} by {columns}; it has {Row} columns and a power of two of rows");
        return new StatementJudge(new LinearScorer(file.Table("Nested", rows, columns)));
    }

    /// <summary>Writes the weights, and enters them in the folder's manifest.</summary>
    public void Save(string directory)
    {
        var file = new ModelFileWriter();
        float[] weights = nested.Weights;
        file.AddBytes("Nested", weights.Length / Row, Row, weights);
        file.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory)).Write();
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists and models of today.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom = ["chains/train1, train2, train3 and 232 passages of our own writing: hand-coded"],
                Command = "./train judge",
            }
        );

    /// <summary>The probability that a candidate inside a content is a statement, 0 to 1.</summary>
    public float IsStatement(Passage p, Draft draft, FeatureList features)
    {
        Describe(p, draft, features);
        return Probability(features);
    }

    public float Probability(FeatureList features) => 1 / (1 + MathF.Exp(-nested.Score(features)));

    /// <summary>The features from which it is decided.</summary>
    public static void Describe(Passage p, Draft draft, FeatureList features)
    {
        Act act = ActReader.Read(p, draft, []);
        (Draft, Commitment)? parent = draft.Parent is { } holder ? (holder, CommitmentReader.Read(p, holder)) : null;
        JudgeFeatures.Describe(p, draft, act, CommitmentReader.Read(p, draft), StatementRealisReader.Read(p, draft, act, parent), features);
    }
}
