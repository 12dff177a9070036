using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>How probable it is that a reply rejects what another put forward: two logistic models, taught by exchanges of coded heaps. Immutable.</summary>
internal sealed class RebuttalModel
{
    public const string FileName = "rebuttals.bin";

    private static readonly ModelFit Fit = new()
    {
        Lists = ["Ledger/Data/rebuttal-words.tsv", "Ledger/Data/ledger-negations.txt"],
        Templates = [(nameof(RebuttalFeature), [.. Enum.GetNames<RebuttalFeature>()]), (nameof(MatterFeature), [.. Enum.GetNames<MatterFeature>()])],
        Files = [PairJudge.FileName, MatterModel.FileName],
    };

    private readonly float[] _screen,
        _whole;

    /// <param name="screen">Weights of the features that are known without the judge, the bias last; the other has those of all features.</param>
    public RebuttalModel(float[] screen, float[] whole) => (_screen, _whole) = (screen, whole);

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other lists and models than those that are there.</exception>
    public static RebuttalModel Load(ModelManifest manifest)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        return new RebuttalModel(file.Floats("Screen", 1, RebuttalFeatures.Known + 1), file.Floats("Whole", 1, RebuttalFeatures.Count + 1));
    }

    /// <summary>Writes the weights, and enters them in the folder's manifest.</summary>
    public void Save(string directory)
    {
        var file = new ModelFileWriter();
        file.Add("Screen", 1, _screen.Length, _screen);
        file.Add("Whole", 1, _whole.Length, _whole);
        file.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory)).Write();
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists and models of today.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom = ["affairs/dev: invented affairs with their ledgers", "affairs of our own writing"],
                Command = "./train rebuttals",
            }
        );

    /// <summary>From what is known without the judge, 0 to 1.</summary>
    public double Screen(ReadOnlySpan<float> values) => Logistic.Probability(_screen, values[..RebuttalFeatures.Known]);

    /// <summary>0 to 1.</summary>
    public double Rejects(ReadOnlySpan<float> values) => Logistic.Probability(_whole, values);
}
