using System.Globalization;
using System.Text;

namespace OnRecord.Storage.Postgres;

/// <summary>Stems in the notation of PostgreSQL's <c>tsvector</c> and <c>tsquery</c>, within their bounds.</summary>
internal static class WordVector
{
    // Bounds of https://www.postgresql.org/docs/current/textsearch-limitations.html: a lexeme has less than 2 KB, a position less than 16,383, a vector less
    // than 1 MB. A stem beyond is cut on both sides alike; words further on are found, and not in phrases; beyond the last bound they are not found.
    private const int LongestStem = 500;
    private const int LastPosition = 16382;
    private const int MostPositions = 250;
    private const int MostCharacters = 250_000;

    public static string Of(IReadOnlyList<string> stems)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        int characters = 0;
        for (int i = 0; i < stems.Count; i++)
        {
            string stem = Bounded(stems[i]);
            if (!places.TryGetValue(stem, out List<int>? known))
            {
                if ((characters += stem.Length) > MostCharacters)
                    break;
                places[stem] = known = [];
            }

            if (i < LastPosition && known.Count < MostPositions)
                known.Add(i + 1);
        }

        var vector = new StringBuilder();
        foreach ((string stem, List<int> at) in places)
        {
            vector.Append(vector.Length > 0 ? " " : "").Append(Quoted(stem));
            if (at.Count > 0)
                vector.Append(':').AppendJoin(',', at.Select(p => p.ToString(CultureInfo.InvariantCulture)));
        }

        return vector.ToString();
    }

    /// <summary>The stems one after the other.</summary>
    public static string Phrase(IReadOnlyList<string> stems) => "(" + string.Join(" <-> ", stems.Select(s => Quoted(Bounded(s)))) + ")";

    private static string Bounded(string stem)
    {
        if (stem.Length <= LongestStem)
            return PostgresText.Write(stem);
        int end = char.IsHighSurrogate(stem[LongestStem - 1]) ? LongestStem - 1 : LongestStem;
        return PostgresText.Write(stem[..end]);
    }

    private static string Quoted(string stem) => "'" + stem.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";
}
