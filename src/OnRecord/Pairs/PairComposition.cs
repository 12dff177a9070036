namespace OnRecord.Pairs;

/// <summary>How two propositions compare as data. Counts are of words with content that the two share, by key or as antonyms.</summary>
/// <param name="Shared">The same word on both sides.</param>
/// <param name="Antonyms">Words that exclude each other.</param>
/// <param name="Agreeing">Shared words or antonyms that point the same way, negations on both sides counted.</param>
/// <param name="Opposing">Those that point opposite ways.</param>
/// <param name="Swapped">Pairs of shared names or nouns that stand in the other order.</param>
/// <param name="FiguresAlike">Figures that stand on both sides.</param>
/// <param name="FiguresApart">Figures of one side alone, where the other side has figures of its own alone as well.</param>
/// <param name="OnlyOneUnreal">One side speaks of a deed, the other of what may, will, should or would be.</param>
/// <param name="OnlyOneDoubts">One side holds open what the other doesn't.</param>
/// <param name="OnlyOneDenies">One side has an odd number of negations and verdicts, the other an even one.</param>
/// <param name="Overlap">Shared words and antonyms as a share of the shorter side's words with content.</param>
internal sealed record PairComposition(
    int Shared,
    int Antonyms,
    int Agreeing,
    int Opposing,
    int Swapped,
    int FiguresAlike,
    int FiguresApart,
    bool OnlyOneUnreal,
    bool OnlyOneDoubts,
    bool OnlyOneDenies,
    double Overlap
);
