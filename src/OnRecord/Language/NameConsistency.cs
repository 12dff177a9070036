using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>
/// One name means one kind throughout a report: a reading that stands almost alone against the others of the same characters is put right. A
/// person's whole name counts for its last word too.
/// </summary>
internal static class NameConsistency
{
    // Below this many readings, or this share of them, a report doesn't tell.
    private const int LeastReadings = 3;
    private const double LeastShare = 0.8;

    private static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    public static ImmutableArray<NameMention> Apply(Tokens tokens, IReadOnlyList<NameMention> names)
    {
        var readings = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> bySpan = readings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (NameMention name in names)
        {
            Count(tokens.TextOf(name.Range), name.Kind);
            if (name.Kind == NameKind.Person && name.Range.Length > 1)
                Count(tokens.Form(name.Range.End - 1), name.Kind);
        }

        return [.. names.Select(name => name with { Kind = Usual(bySpan[tokens.TextOf(name.Range)], name.Kind) })];

        void Count(ReadOnlySpan<char> form, NameKind kind)
        {
            if (!bySpan.TryGetValue(form, out int[]? counts))
                bySpan[form] = counts = new int[Kinds];
            counts[(int)kind]++;
        }
    }

    private static NameKind Usual(int[] counts, NameKind read)
    {
        int most = 0,
            all = 0;
        for (int kind = 0; kind < counts.Length; kind++)
        {
            all += counts[kind];
            if (counts[kind] > counts[most])
                most = kind;
        }

        return counts[most] >= LeastReadings && counts[most] >= LeastShare * all ? (NameKind)most : read;
    }
}
