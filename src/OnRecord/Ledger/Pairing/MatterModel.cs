using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// How probable it is that two propositions of a heap of reports are about one matter, and that they point opposite ways: three logistic models. The judge
/// of pairs learned from pairs that were written to be judged; in a heap one pair of a hundred is about one matter, and these were taught by heaps. Immutable.
/// </summary>
internal sealed class MatterModel
{
    public const string FileName = "matter.bin";

    private static readonly ModelFit Fit = new()
    {
        Lists = ["Ledger/Data/ledger-concepts.tsv", "Ledger/Data/ledger-irregular.tsv"],
        Templates = [(nameof(MatterFeature), [.. Enum.GetNames<MatterFeature>()])],
        Files = [PairJudge.FileName],
    };

    /// <summary>Beyond what sums of single floats differ by.</summary>
    private const double Slack = 0.001;

    private readonly float[] _screen,
        _matter,
        _opposed;

    /// <summary>What those of the features that are asked for last can add to the screen at most.</summary>
    private readonly double _late;

    /// <param name="screen">Weights of the features that are known without the judge; the bias last. The others have those of all features.</param>
    public MatterModel(float[] screen, float[] matter, float[] opposed)
    {
        (_screen, _matter, _opposed) = (screen, matter, opposed);
        _late = MatterFeatures.Late.Sum(f => Math.Max(0, screen[(int)f]));
    }

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other lists and models than those that are there.</exception>
    public static MatterModel Load(ModelManifest manifest)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        return new MatterModel(
            file.Floats("Screen", 1, MatterFeatures.Known + 1),
            file.Floats("Matter", 1, MatterFeatures.Count + 1),
            file.Floats("Opposed", 1, MatterFeatures.Count + 1)
        );
    }

    /// <summary>Writes the weights, and enters them in the folder's manifest.</summary>
    public void Save(string directory)
    {
        var file = new ModelFileWriter();
        file.Add("Screen", 1, _screen.Length, _screen);
        file.Add("Matter", 1, _matter.Length, _matter);
        file.Add("Opposed", 1, _opposed.Length, _opposed);
        file.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory)).Write();
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists and models of today.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom = ["affairs/dev: invented affairs with their ledgers", "claims/dev: claims of 84 reports"],
                Command = "./train matter",
            }
        );

    /// <summary>That the two are about one matter, from what is known without the judge, 0 to 1.</summary>
    public double Screen(ReadOnlySpan<float> values) => Logistic.Probability(_screen, values[..MatterFeatures.Known]);

    /// <summary>Whether <see cref="Screen"/> can come to so much at all, from what <see cref="MatterFeatures.DescribeTerms"/> gave.</summary>
    public bool MayScreen(ReadOnlySpan<float> values, double least)
    {
        double asked = Math.Max(0, least - Slack);
        return Logistic.QuickLogOdds(_screen, values[..MatterFeatures.Known]) + _late >= Math.Log(asked / (1 - asked));
    }

    /// <summary>That they are about one matter, 0 to 1.</summary>
    public double Matter(ReadOnlySpan<float> values) => Logistic.Probability(_matter, values);

    /// <summary>That one rejects what the other puts forward, given that they are about one matter, 0 to 1.</summary>
    public double Opposed(ReadOnlySpan<float> values) => Logistic.Probability(_opposed, values);
}
