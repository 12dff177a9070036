using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>A pair with its answer.</summary>
/// <param name="Id">From the corpus; the fold is made from it.</param>
/// <param name="Hand">The file it stands in: who wrote it.</param>
internal sealed record PairExample(string Id, string Hand, PairInput Input, PairRelation Relation)
{
    /// <summary>Place among the scored relations.</summary>
    public int Class => (int)Relation - 1;

    public int Length => Input.A.Count + Input.B.Count + 3;
}
