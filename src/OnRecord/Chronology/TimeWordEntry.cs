namespace OnRecord.Chronology;

/// <summary>What a word can mean in a time expression; a word may have several readings at once ("second", "may", "fall").</summary>
internal sealed record TimeWordEntry
{
    public static TimeWordEntry Unknown { get; } = new() { Text = "" };

    /// <summary>Lower case; empty for words that no time expression uses.</summary>
    public required string Text { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; init; }

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public int Weekday { get; init; }

    public TimeUnit? Unit { get; init; }

    /// <summary>Whether <see cref="Unit"/> or <see cref="Weekday"/> is a plural.</summary>
    public bool Plural { get; init; }

    public int? Number { get; init; }

    public int? Ordinal { get; init; }

    /// <summary>20 for "twenties".</summary>
    public int Decades { get; init; }

    /// <summary>TIMEX3 part of the day.</summary>
    public string? Part { get; init; }

    public TimeOnly? Clock { get; init; }

    /// <summary>TIMEX3 season.</summary>
    public string? Season { get; init; }

    /// <summary>Counted from the report: -1 last, 0 this, 1 next.</summary>
    public int? Step { get; init; }

    /// <summary>Counted from the time that was named before.</summary>
    public int? Shift { get; init; }

    /// <summary>Days from the report.</summary>
    public int? Day { get; init; }

    /// <summary>May stand before an amount ("nearly").</summary>
    public bool Approximate { get; init; }

    /// <summary>May stand before a date ("early").</summary>
    public bool Edge { get; init; }

    public bool Vague { get; init; }

    /// <summary>TIMEX3 value of a repetition.</summary>
    public string? Repetition { get; init; }
}
