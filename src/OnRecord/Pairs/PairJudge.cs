using OnRecord.Models;

namespace OnRecord.Pairs;

/// <summary>
/// Says how two propositions stand to each other. A network reads both together, and is told how they compare as data; what it says is worth less where
/// that comparison speaks against it. Pure: the same two give the same verdict, in either order. Shared by all threads; takes some 20 milliseconds a
/// pair, whatever the length of the texts.
/// </summary>
internal sealed class PairJudge
{
    /// <summary>The model file's name.</summary>
    public const string FileName = "pairs.bin";

    // Below it the likeliest relation is wrong more often than not by far.
    private const double LeastCertainty = 0.15;

    private static readonly ModelFit Fit = new()
    {
        Lists = ["Pairs/Data/antonyms.tsv", "Pairs/Data/function-words.txt", "Pairs/Data/irregular.tsv", "Pairs/Data/numerals.tsv", "Pairs/Data/operators.tsv"],
        Templates = [("operators", [.. Enum.GetNames<OperatorClass>()])],
    };

    private readonly PairNetwork _network;
    private readonly PairCertainty _certainty;

    private PairJudge(PairNetwork network, PairCertainty certainty) => (_network, _certainty) = (network, certainty);

    /// <inheritdoc cref="Load(ModelManifest)"/>
    /// <param name="directory">Where the model files stand.</param>
    public static PairJudge Load(string directory) => Load(ModelManifest.Read(directory));

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other lists than those that are there; the message names it.</exception>
    public static PairJudge Load(ModelManifest manifest)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        return new PairJudge(new PairNetwork(file), new PairCertainty(file));
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists of today.</summary>
    internal static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom = ["all-MiniLM-L6-v2 (Apache-2.0)", "pairs of passages of our own writing"],
                Command = "./train pairs train; ./train pairs write",
            }
        );

    public PairVerdict Judge(PairSide a, PairSide b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Describe(a, b) is not var (weights, facts))
            return default;
        (PairRelation relation, double weight) = PairChoice.Of(weights);
        double certainty = _certainty.Of(relation, PairChoice.IsBorneOut(relation, facts), weight);
        return certainty < LeastCertainty ? new PairVerdict(PairRelation.Undecided, certainty) : new PairVerdict(relation, certainty);
    }

    /// <returns>Null, without asking, when one of the two has no words.</returns>
    internal PairReading? Describe(PairSide a, PairSide b)
    {
        PairInput input = PairInput.Of(_network.Pieces, a, b);
        return input.A.Count == 0 || input.B.Count == 0 ? null : new PairReading(_network.Weigh(input), input.Facts);
    }
}
