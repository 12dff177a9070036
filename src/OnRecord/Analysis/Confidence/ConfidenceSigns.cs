using OnRecord.Attribution.Passages;

namespace OnRecord.Analysis.Confidence;

/// <summary>The signs of one statement: a column and its value each, columns that are not there being zero.</summary>
internal sealed class ConfidenceSigns
{
    /// <summary>A power of two.</summary>
    public const int Buckets = 512;

    public static int Known { get; } = Enum.GetValues<ConfidenceFeature>().Length;

    public static int Columns { get; } = Known + Buckets;

    private readonly List<(int Column, float Value)> _all = [];

    public IReadOnlyList<(int Column, float Value)> All => _all;

    /// <summary>What a column is: "PronounRivals"; of words only that it is one.</summary>
    public static string Name(int column) => column < Known ? ((ConfidenceFeature)column).ToString() : "its words";

    public void Add(ConfidenceFeature feature, bool holds)
    {
        if (holds)
            _all.Add(((int)feature, 1));
    }

    public void Add(ConfidenceFeature feature, double value)
    {
        // Two digits, so that a row on file says the same as what is read.
        float rounded = (float)Math.Round(value, 2);
        if (rounded != 0)
            _all.Add(((int)feature, rounded));
    }

    public void Add(ConfidenceWord what, ReadOnlySpan<char> word)
    {
        int column = Known + (int)(FeatureHash.Mix((uint)what + 1, FeatureHash.OfLower(word)) % Buckets);
        if (!_all.Contains((column, 1)))
            _all.Add((column, 1));
    }
}
