using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;

namespace OnRecord.Attribution;

/// <summary>The weights of the statement finder, one scorer a question. Immutable.</summary>
/// <param name="Cues">Is this token the main word of a cue?</param>
/// <param name="Outermost">Is it one that stands in no other statement's content?</param>
/// <param name="Extents">Which tokens around the main word belong to the cue?</param>
/// <param name="Sources">Which span is the source?</param>
/// <param name="Contents">Which pieces are the content?</param>
/// <param name="Network">The same question, asked of a network; the two answers count equally.</param>
/// <param name="Thresholds">Measured with these weights.</param>
/// <param name="Judge">Decides what the others propose inside contents; null while it is being taught: then every proposal stands.</param>
internal sealed record AttributionModel(
    LinearScorer Cues,
    LinearScorer Outermost,
    LinearScorer Extents,
    LinearScorer Sources,
    LinearScorer Contents,
    StatementNetwork Network,
    StatementThresholds Thresholds,
    StatementJudge? Judge
)
{
    public const string FileName = "attribution.bin";

    /// <summary>Weights that share one scale on file.</summary>
    private const int Row = 256;

    private static readonly ModelFit Fit = new()
    {
        Lists = ["Attribution/Data/cues.tsv"],
        Templates = [(nameof(Feature), [.. Enum.GetNames<Feature>()])],
        Files = [WordVectors.FileName, LanguageModel.FileName],
    };

    /// <param name="vectors">Those that the language model stands on.</param>
    /// <exception cref="ModelFileException">A file is missing or damaged, or fits other lists and models than those that are there.</exception>
    public static AttributionModel Load(ModelManifest manifest, WordVectors vectors) =>
        LoadProposer(manifest, vectors) with
        {
            Judge = StatementJudge.Load(manifest),
        };

    /// <summary>Without the judge, which is taught by what the others propose.</summary>
    public static AttributionModel LoadProposer(ModelManifest manifest, WordVectors vectors)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        return new AttributionModel(
            Read(file, nameof(Cues)),
            Read(file, nameof(Outermost)),
            Read(file, nameof(Extents)),
            Read(file, nameof(Sources)),
            Read(file, nameof(Contents)),
            StatementNetwork.Read(file, vectors),
            manifest.Settings(StatementThresholds.Name, StatementThresholds.Read),
            Judge: null
        );
    }

    /// <summary>Writes the weights, and enters them in the folder's manifest.</summary>
    public void Save(string directory)
    {
        var file = new ModelFileWriter();
        Add(file, nameof(Cues), Cues);
        Add(file, nameof(Outermost), Outermost);
        Add(file, nameof(Extents), Extents);
        Add(file, nameof(Sources), Sources);
        Add(file, nameof(Contents), Contents);
        Network.Save(file);
        file.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory).With(StatementThresholds.Name, Thresholds, StatementSettingsJson.Default.StatementThresholds)).Write();
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists and models of today.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(ModelFile.Describe(manifest, FileName, Fit) with { LearnedFrom = ["PolNeAR 1.0, training articles"], Command = "./train attribution" });

    private static void Add(ModelFileWriter file, string name, LinearScorer scorer)
    {
        float[] weights = scorer.Weights;
        file.AddBytes(name, weights.Length / Row, Row, weights);
    }

    private static LinearScorer Read(ModelFile file, string name)
    {
        (int rows, int columns) = file.Shape(name);
        if (columns != Row || !int.IsPow2(rows))
            throw file.Fault($"field \"{name}\" is {rows} by {columns}; it has {Row} columns and a power of two of rows");
        return new LinearScorer(file.Table(name, rows, columns));
    }
}
