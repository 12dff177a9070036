using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Time;

/// <summary>Offsets of the time zones that newsrooms name, from an embedded table.</summary>
internal static class TimeZones
{
    private const string AmericanMark = "us:";

    private static readonly FrozenDictionary<string, string> Offsets = Load();

    /// <summary>
    /// The offset that <paramref name="zone"/> ("EDT", "ET", "Z", "+05:30", "-0500", "GMT+1") has at <paramref name="local"/>; null when it is unknown.
    /// </summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> zone, DateTime local)
    {
        zone = zone.Trim();
        if (zone.IsEmpty)
            return null;
        if (Offsets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(zone, out string? entry))
            return FromEntry(entry, local);
        if (zone.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || zone.StartsWith("UTC", StringComparison.OrdinalIgnoreCase))
            zone = zone[3..];
        return zone is ['+' or '-' or '\u2212', ..] ? FromDigits(zone[0] == '+' ? 1 : -1, zone[1..]) : null;
    }

    private static TimeSpan FromEntry(string entry, DateTime local)
    {
        if (!entry.StartsWith(AmericanMark, StringComparison.Ordinal))
            return TimeSpan.FromMinutes(int.Parse(entry, CultureInfo.InvariantCulture));
        int standard = int.Parse(entry.AsSpan(AmericanMark.Length), CultureInfo.InvariantCulture);
        return TimeSpan.FromMinutes(IsAmericanDaylightTime(local) ? standard + 60 : standard);
    }

    // Since 2007: from the second Sunday of March to the first Sunday of November, at two in the morning.
    // From 1987 to 2006: from the first Sunday of April to the last Sunday of October. Earlier years are taken as the latter.
    private static bool IsAmericanDaylightTime(DateTime local)
    {
        (DateTime start, DateTime end) =
            local.Year >= 2007
                ? (SundayFrom(new DateTime(local.Year, 3, 8)), SundayFrom(new DateTime(local.Year, 11, 1)))
                : (SundayFrom(new DateTime(local.Year, 4, 1)), SundayFrom(new DateTime(local.Year, 10, 25)));
        return local >= start.AddHours(2) && local < end.AddHours(2);
    }

    private static DateTime SundayFrom(DateTime day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    private static TimeSpan? FromDigits(int sign, ReadOnlySpan<char> digits)
    {
        int colon = digits.IndexOf(':');
        ReadOnlySpan<char> hours =
            colon >= 0 ? digits[..colon]
            : digits.Length > 2 ? digits[..^2]
            : digits;
        ReadOnlySpan<char> minutes =
            colon >= 0 ? digits[(colon + 1)..]
            : digits.Length > 2 ? digits[^2..]
            : "0";
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out int h) || h > 14)
            return null;
        if (!int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int m) || m > 59)
            return null;
        int total = sign * (h * 60 + m);
        return Math.Abs(total) <= 14 * 60 ? TimeSpan.FromMinutes(total) : null;
    }

    private static FrozenDictionary<string, string> Load() =>
        DataFile.Rows("Time/Data/time-zones.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
}
