namespace OnRecord.Pairs;

/// <summary>Says how two propositions stand to each other. Pure: the same two give the same verdict, in either order. Shared by all threads.</summary>
public sealed class PairJudge
{
    private const double LeastOverlapOfAnAffair = 0.2;
    private const double UnsureAt = 0.5, SureAt = 0.75;

    private readonly double _leastOverlapOfAMatter;

    private PairJudge(double leastOverlapOfAMatter) => _leastOverlapOfAMatter = leastOverlapOfAMatter;

    /// <param name="directory">Where the model files stand.</param>
    public static PairJudge Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return new PairJudge(leastOverlapOfAMatter: 0.6);
    }

    public PairVerdict Judge(PairSide a, PairSide b)
    {
        PairComposition composition = PairComposer.Compose(PairReader.Read(a.Text), PairReader.Read(b.Text));
        double certainty = UnsureAt + ((SureAt - UnsureAt) * Math.Min(1, composition.Overlap));
        if (composition.Overlap < LeastOverlapOfAnAffair) return new PairVerdict(PairRelation.Unrelated, certainty);
        if (composition.Overlap < _leastOverlapOfAMatter || composition.OnlyOneUnreal) return new PairVerdict(PairRelation.Related, certainty);
        if (composition.OnlyOneDoubts) return new PairVerdict(PairRelation.Doubt, certainty);
        if (composition.FiguresApart > 0) return new PairVerdict(PairRelation.Figures, certainty);
        if (composition.Opposing > composition.Agreeing) return new PairVerdict(PairRelation.Opposed, certainty);
        return composition.Opposing > 0 || composition.Antonyms > 0
            ? new PairVerdict(PairRelation.Undecided, certainty)
            : new PairVerdict(PairRelation.Same, certainty);
    }
}
