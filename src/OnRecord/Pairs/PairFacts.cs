namespace OnRecord.Pairs;

/// <summary>A composition as numbers from 0 to 1, as the judge's last layer reads them beside the encoder's states.</summary>
internal static class PairFacts
{
    public const int Count = 14;

    /// <summary>Places of those that are asked for by themselves.</summary>
    public const int Antonyms = 1,
        Opposing = 3,
        Swapped = 4,
        FiguresApart = 6,
        OnlyOneUnreal = 7,
        OnlyOneDoubts = 8,
        OnlyOneDenies = 9,
        Overlap = 10,
        MoreOpposing = 11;

    // Beyond these a count says nothing more.
    private const int ManyWords = 6,
        ManyAntonyms = 3,
        ManySwaps = 3,
        ManyFigures = 2;

    public static float[] Of(PairComposition c) =>
        [
            Share(c.Shared, ManyWords),
            Share(c.Antonyms, ManyAntonyms),
            Share(c.Agreeing, ManyWords),
            Share(c.Opposing, ManyWords),
            Share(c.Swapped, ManySwaps),
            Share(c.FiguresAlike, ManyFigures),
            Share(c.FiguresApart, ManyFigures),
            Flag(c.OnlyOneUnreal),
            Flag(c.OnlyOneDoubts),
            Flag(c.OnlyOneDenies),
            (float)Math.Min(1, c.Overlap),
            Flag(c.Opposing > c.Agreeing),
            Flag((c.Antonyms % 2 == 1) ^ c.OnlyOneDenies),
            Flag(c.Swapped > 0),
        ];

    private static float Share(int count, int many) => (float)Math.Min(count, many) / many;

    private static float Flag(bool value) => value ? 1 : 0;
}
