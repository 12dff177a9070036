using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>How much a word tells apart, from the number of news articles that hold it.</summary>
internal static class Commonness
{
    /// <summary>Articles behind the counts.</summary>
    private const double Articles = 840;

    /// <summary>What a word counts as that is not in the table: the table stops at words of eight articles.</summary>
    private const double Unlisted = 4;

    private static readonly FrozenDictionary<string, double> Weights = DataFile
        .Rows("Ledger/Data/ledger-frequencies.tsv")
        .ToFrozenDictionary(row => row[0], row => Weight(int.Parse(row[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>Inverse document frequency of a stem or concept, in nats.</summary>
    public static double WeightOf(string term) => Weights.TryGetValue(term, out double weight) ? weight : Weight(Unlisted);

    private static double Weight(double articles) => Math.Log((Articles + 1) / articles);
}
