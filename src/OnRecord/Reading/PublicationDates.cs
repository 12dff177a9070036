using System.Collections.Immutable;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading;

/// <summary>Judges whether a date can be that of a publication: programs leave their zero dates in pages, and clocks that print the moment of
/// fetching.</summary>
internal static class PublicationDates
{
    // Clocks of servers and readers differ; a day also covers all time zones.
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    // The first days of the calendars of .NET and SQL, spreadsheets, Unix (with a day on each side, for time zones), MS-DOS and the Macintosh.
    private static readonly ImmutableArray<DateOnly> ZeroDates =
    [
        new(1, 1, 1),
        new(1753, 1, 1),
        new(1899, 12, 30),
        new(1900, 1, 1),
        new(1904, 1, 1),
        new(1969, 12, 31),
        new(1970, 1, 1),
        new(1970, 1, 2),
        new(1980, 1, 1),
    ];

    /// <summary>Why <paramref name="when"/> is refused, as a note; null when it is plausible.</summary>
    public static Note? Refusal(When when, DateTimeOffset? now)
    {
        if (ZeroDates.Contains(when.FirstDay))
            return Note.Warning(NoteCodes.UnreadableDate, when.Span, $"The date of publication {Iso(when)} was refused: it is the zero of a calendar.");
        if (now is { } present && when.Start > present + Tolerance)
            return Note.Warning(NoteCodes.UnreadableDate, when.Span, $"The date of publication {Iso(when)} was refused: it lies in the future.");
        return null;
    }

    /// <summary>The date where nothing speaks against it; else null, without a note.</summary>
    public static When? Plausible(When? when, DateTimeOffset? now) => when is not null && Refusal(when, now) is null ? when : null;

    private static string Iso(When when) => when.FirstDay.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
