using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Attribution.Explaining;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Reading;

namespace OnRecord.Analysis.Confidence;

/// <summary>How probable it is that a statement is right in every part, by what readers said of those of real reports: a logistic model. Immutable.</summary>
internal sealed class ConfidenceModel(float[] weights)
{
    public const string FileName = "confidence.bin";

    /// <summary>Reasons that are given.</summary>
    private const int Shown = 6;

    private static readonly ModelFit Fit = new()
    {
        Templates = [(nameof(ConfidenceFeature), [.. Enum.GetNames<ConfidenceFeature>()]), (nameof(ConfidenceWord), [.. Enum.GetNames<ConfidenceWord>()])],
        Files = [AttributionModel.FileName, StatementJudge.FileName],
    };

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other features or models than those that are there.</exception>
    public static ConfidenceModel Load(ModelManifest manifest) => new(ModelFile.Open(manifest, FileName, Fit).Floats("Right", ConfidenceSigns.Columns + 1));

    /// <summary>Writes the weights, and enters them in the folder's manifest.</summary>
    public void Save(string directory)
    {
        var file = new ModelFileWriter();
        file.Add("Right", 1, weights.Length, weights);
        file.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory)).Write();
    }

    /// <summary>The manifest with the file as it stands there, fit for the features and models of today.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom = ["verdicts of readers on statements of real reports"],
                Command = "./train confidence",
            }
        );

    /// <summary>By statement, 0 to 1.</summary>
    public ImmutableArray<double> Of(Report report, Syntax syntax, Statements statements, Cast cast)
    {
        if (statements.Count == 0)
            return [];
        var features = new ConfidenceFeatures(report, syntax, statements, cast);
        return [.. Enumerable.Range(0, statements.Count).Select(i => Right(features.Of(i)))];
    }

    /// <summary>How sure one is, and the signs that weigh most.</summary>
    public Decision Explain(Report report, Syntax syntax, Statements statements, Cast cast, int index)
    {
        IReadOnlyList<(int Column, float Value)> signs = new ConfidenceFeatures(report, syntax, statements, cast).Of(index);
        double right = Right(signs);
        IEnumerable<Reason> reasons = signs
            .Select(sign => new Reason(ConfidenceSigns.Name(sign.Column), weights[sign.Column] * sign.Value))
            .OrderByDescending(reason => Math.Abs(reason.Weight))
            .Take(Shown);
        string answer = right.ToString("0.00", CultureInfo.InvariantCulture);
        return new Decision("How sure is all of it?", answer, Math.Log(right / (1 - right)), [.. reasons], []);
    }

    /// <summary>0 to 1.</summary>
    public double Right(IReadOnlyList<(int Column, float Value)> signs)
    {
        double sum = weights[^1];
        foreach ((int column, float value) in signs)
            sum += weights[column] * value;
        return 1 / (1 + Math.Exp(-sum));
    }
}
