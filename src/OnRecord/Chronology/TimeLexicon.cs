using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Chronology;

/// <summary>The words of time expressions, from <c>time-words.tsv</c>.</summary>
internal static class TimeLexicon
{
    private const int LongestWord = 24;

    private static readonly FrozenDictionary<string, TimeWordEntry> Entries = Load();
    private static readonly FrozenDictionary<string, TimeWordEntry>.AlternateLookup<ReadOnlySpan<char>> ByCharacters = Entries.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static TimeWordEntry Look(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return TimeWordEntry.Unknown;
        Span<char> lower = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(lower);
        return ByCharacters.TryGetValue(lower[..length], out TimeWordEntry? entry) ? entry : TimeWordEntry.Unknown;
    }

    private static FrozenDictionary<string, TimeWordEntry> Load()
    {
        var entries = new Dictionary<string, TimeWordEntry>(StringComparer.Ordinal);
        foreach (string[] row in DataFile.Rows("Chronology/Data/time-words.tsv"))
        {
            TimeWordEntry entry = entries.GetValueOrDefault(row[0]) ?? new TimeWordEntry { Text = row[0] };
            entries[row[0]] = With(entry, row[1], row.Length > 2 ? row[2] : "");
        }

        foreach (
            string word in DataFile
                .Rows("Chronology/Data/time-references.tsv")
                .Concat(DataFile.Rows("Chronology/Data/holidays.tsv"))
                .SelectMany(row => row[0].Split(' ', '\''))
        )
            entries.TryAdd(word, new TimeWordEntry { Text = word });

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static TimeWordEntry With(TimeWordEntry entry, string wordClass, string value) =>
        wordClass switch
        {
            "month" => entry with { Month = Number(value) },
            "weekday" => entry with { Weekday = Number(value) },
            "weekdays" => entry with { Weekday = Number(value), Plural = true },
            "unit" => entry with { Unit = Enum.Parse<TimeUnit>(value, ignoreCase: true) },
            "units" => entry with { Unit = Enum.Parse<TimeUnit>(value, ignoreCase: true), Plural = true },
            "number" => entry with { Number = Number(value) },
            "ordinal" => entry with { Ordinal = Number(value) },
            "decades" => entry with { Decades = Number(value) },
            "part" => entry with { Part = value },
            "clock" => entry with { Clock = value == "24:00" ? TimeOnly.MinValue : TimeOnly.ParseExact(value, "HH:mm", CultureInfo.InvariantCulture) },
            "season" => entry with { Season = value },
            "step" => entry with { Step = Number(value) },
            "shift" => entry with { Shift = Number(value) },
            "day" => entry with { Day = Number(value) },
            "approx" => entry with { Approximate = true },
            "edge" => entry with { Edge = true },
            "vague" => entry with { Vague = true },
            "set" => entry with { Repetition = value },
            "word" => entry,
            _ => throw new InvalidDataException($"time-words.tsv: unknown class '{wordClass}'."),
        };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
