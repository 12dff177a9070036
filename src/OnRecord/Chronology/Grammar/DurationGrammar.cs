using System.Globalization;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>Amounts of time, and times that lie an amount away: "seven-hour", "the past two months", "two years ago", "a day earlier".</summary>
internal static class DurationGrammar
{
    private static readonly WordSet Determiners = WordSet.Of("Chronology/Data/rule-words.tsv", "determiners");
    private static readonly WordSet Framing = WordSet.Of("Chronology/Data/rule-words.tsv", "framing-words");
    private static readonly WordSet Comparing = WordSet.Of("Chronology/Data/rule-words.tsv", "comparing-words");
    private static readonly WordSet UnitAdjectives = WordSet.Of("Chronology/Data/rule-words.tsv", "unit-adjectives");

    /// <summary>Units beyond which no day is counted out.</summary>
    private const int MostAhead = 1000;

    public static TimePhrase? Read(TimeWords words, int at)
    {
        int i = SkipApproximations(words, at);
        bool determined = Determiners.Contains(words[i].Entry.Text);
        if (determined && i > at && words[at].Entry.Text is "over" or "within")
            return null;
        if (determined)
            i++;
        bool framed = words[i].Entry is { Step: not null } or { Shift: not null } || Framing.Contains(words[i].Entry.Text);
        if (framed)
        {
            i++;
            if (words[i].Entry is { Plural: true, Unit: { } many })
                return new TimePhrase(Vague(many), i + 1);
        }

        i = SkipApproximations(words, i);
        return Measured(words, i) ?? Bare(words, i, at);
    }

    private static TimePhrase? Measured(TimeWords words, int at)
    {
        if (Amount.Read(words, at) is not { } amount)
            return null;
        int i = amount.End;
        if (words[i].Is("to") || words[i].Is("or") || words[i].Symbol is '-' or '–' or '—')
        {
            if (Amount.Read(words, i + 1) is { } upper && Unit(words, upper.End) is not null)
                amount = new Amount(null, upper.End);
        }

        if (Unit(words, amount.End) is not { } unit)
            return null;
        bool single = words[at].Is("a") || words[at].Is("an") || words[at].Is("one");
        if (single && unit.Unit is TimeUnit.Second or TimeUnit.Quarter && amount.Value == 1)
            return null;
        if (unit.Unit == TimeUnit.Quarter && words.IsHyphen(unit.End - 2))
            return null;
        if (words[unit.End - 1].IsTitled && words[at].IsDigits && words[unit.End - 1].SpaceBefore)
            return null;
        if (unit.Unit == TimeUnit.Second && words[unit.End - 1].Is("second") && words[unit.End - 1].SpaceBefore && amount.Value != 1)
            return null;
        i = unit.End;
        if (IsAge(words, i) || (words.IsHyphen(i) && words[i + 1].Entry.Text is "ago" or "earlier"))
            return null;
        double? value = amount.Value;
        if (words[i].Is("and") && words[i + 1].Is("a") && words[i + 2].Is("half"))
        {
            value += 0.5;
            i += 3;
        }

        bool ordersOnly = unit.Unit < TimeUnit.Day && !words[i].Is("ago");
        if (!ordersOnly && After(words, i, unit.Unit, value) is { } shifted)
            return shifted;
        if (TimeAhead(words, i) is { } end && value is >= 1 and <= MostAhead && unit.Unit >= TimeUnit.Day)
            return new TimePhrase(new OffsetSense(new ShiftSense(TimeUnit.Day, 0, false), unit.Unit, (int)value), end);
        string written = Iso(value, unit.Unit);
        if (Rest(words, i, unit.Unit) is { } rest)
        {
            written = Join(written, rest.Written);
            i = rest.End;
        }

        var duration = new FixedSense(TimeType.Duration, written);
        return words[at - 1].Is("in") && value is >= 1 and <= MostAhead && value == Math.Floor(value.Value) && unit.Unit >= TimeUnit.Day
            ? new TimePhrase(new AheadSense(unit.Unit, (int)value, duration), SkipSuffix(words, i))
            : new TimePhrase(duration, SkipSuffix(words, i));
    }

    /// <summary>The index after "' time" ("in ten days' time", "in a week's time"), or null.</summary>
    private static int? TimeAhead(TimeWords words, int i)
    {
        if (!words.IsApostrophe(i))
            return null;
        int noun = words[i + 1].Is("s") && !words[i + 1].SpaceBefore ? i + 2 : i + 1;
        return words[noun].Is("time") ? noun + 1 : null;
    }

    /// <summary>"ago", "earlier", "later", "from now".</summary>
    private static TimePhrase? After(TimeWords words, int i, TimeUnit unit, double? value)
    {
        int sign;
        bool fromPrevious = false,
            keepsUnit = false;
        int end = i + 1;
        if (words[i].Is("or") && words[i + 1].Is("so") && words[i + 2].Is("ago"))
            (sign, end) = (-1, i + 3);
        else if (words[i].Is("ago"))
            sign = -1;
        else if (words[i].Is("earlier"))
            (sign, fromPrevious) = (-1, true);
        else if (words[i].Is("later"))
            (sign, fromPrevious) = (1, true);
        else if (words[i].Is("from") && words[i + 1].Is("now"))
            (sign, end) = (1, i + 2);
        else if (words[i].Is("hence"))
            sign = 1;
        else
            return null;
        keepsUnit = unit == TimeUnit.Year && value == 1 && sign < 0;
        if (value is null)
            return new TimePhrase(new FixedSense(TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF"), end);
        bool whole = value == Math.Floor(value.Value);
        (TimeUnit Unit, double Count) step = whole
            ? (unit, value.Value)
            : unit switch
            {
                TimeUnit.Year => (TimeUnit.Month, value.Value * 12),
                TimeUnit.Decade => (TimeUnit.Year, value.Value * 10),
                _ => (unit, value.Value),
            };
        if (step.Count > short.MaxValue)
            return null;
        return new TimePhrase(new ShiftSense(step.Unit, sign * (int)Math.Round(step.Count), fromPrevious) { KeepsUnit = keepsUnit }, end);
    }

    /// <summary>A plural unit, or "day-long", without a number.</summary>
    private static TimePhrase? Bare(TimeWords words, int i, int start)
    {
        if (words[i].Entry.Unit is not { } unit || unit is < TimeUnit.Day or TimeUnit.Quarter)
            return null;
        if (words.IsHyphen(i + 1) && words[i + 2].Is("long"))
            return new TimePhrase(words[i].Entry.Plural ? Vague(unit) : new FixedSense(TimeType.Duration, Iso(1, unit)), i + 3);
        if (!words[i].Entry.Plural || i != start || IsAge(words, i + 1))
            return null;
        return words[i + 1].Is("ago") ? new TimePhrase(new FixedSense(TimeType.Date, "PAST_REF"), i + 2) : new TimePhrase(Vague(unit), i + 1);
    }

    private static FixedSense Vague(TimeUnit unit) => new(TimeType.Duration, Iso(null, unit));

    private static (string Written, int End)? Rest(TimeWords words, int i, TimeUnit above)
    {
        int at = words[i].Is("and") || words[i].Symbol == ',' ? i + 1 : i;
        return
            Amount.Read(words, at) is { Value: not null } amount
            && words[at].Entry.Text is not ("a" or "an")
            && Unit(words, amount.End) is { } unit
            && unit.Unit < above
            ? (Iso(amount.Value, unit.Unit), unit.End)
            : null;
    }

    private static (TimeUnit Unit, int End)? Unit(TimeWords words, int i)
    {
        while (UnitAdjectives.Contains(words[i].Entry.Text))
            i++;
        i = words.SkipHyphen(i);
        return words[i].Entry.Unit is { } unit ? (unit, i + 1) : null;
    }

    private static int SkipSuffix(TimeWords words, int i) =>
        words.IsHyphen(i) && words[i + 1].Entry.Text is "long" or "term" ? i + 2
        : words[i].Is("period") ? i + 1
        : i;

    /// <summary>"six-year-old", "37 years old": how old somebody is dates nothing.</summary>
    private static bool IsAge(TimeWords words, int i) => words[words.SkipHyphen(i)].Is("old");

    private static int SkipApproximations(TimeWords words, int i)
    {
        if (Comparing.Contains(words[i].Entry.Text) && words[i + 1].Is("than"))
            return i + 2;
        if (words[i].Is("at") && words[i + 1].Entry.Text is "least" or "most")
            return i + 2;
        if (words[i].Is("up") && words[i + 1].Is("to"))
            return i + 2;
        return words[i].Entry.Approximate ? i + 1 : i;
    }

    private static string Join(string first, string second) =>
        !second.StartsWith("PT", StringComparison.Ordinal) ? first + second[1..]
        : first.Contains('T', StringComparison.Ordinal) ? first + second[2..]
        : first + second[1..];

    /// <summary>ISO 8601, with X for an unknown amount; halves are written in the unit below.</summary>
    public static string Iso(double? amount, TimeUnit unit)
    {
        if (amount is null)
        {
            return unit switch
            {
                TimeUnit.Second => "PTXS",
                TimeUnit.Minute => "PTXM",
                TimeUnit.Hour => "PTXH",
                TimeUnit.Day => "PXD",
                TimeUnit.Weekend => "PXWE",
                TimeUnit.Week or TimeUnit.Fortnight => "PXW",
                TimeUnit.Month => "PXM",
                TimeUnit.Quarter => "PXQ",
                TimeUnit.HalfYear or TimeUnit.Year => "PXY",
                TimeUnit.Decade => "PXDE",
                _ => "PXCE",
            };
        }

        double n = amount.Value;
        bool whole = n == Math.Floor(n);
        return unit switch
        {
            TimeUnit.Second => $"PT{Text(n)}S",
            TimeUnit.Minute => whole ? $"PT{Text(n)}M" : Split("PT", n, "M", 60, "S"),
            TimeUnit.Hour => whole ? $"PT{Text(n)}H" : Split("PT", n, "H", 60, "M"),
            TimeUnit.Day => $"P{Text(n)}D",
            TimeUnit.Weekend => $"P{Text(n)}WE",
            TimeUnit.Week => $"P{Text(n)}W",
            TimeUnit.Fortnight => $"P{Text(2 * n)}W",
            TimeUnit.Month => $"P{Text(n)}M",
            TimeUnit.Quarter => $"P{Text(3 * n)}M",
            TimeUnit.HalfYear => $"P{Text(6 * n)}M",
            TimeUnit.Year => whole ? $"P{Text(n)}Y" : Split("P", n, "Y", 12, "M"),
            TimeUnit.Decade => $"P{Text(10 * n)}Y",
            _ => $"P{Text(100 * n)}Y",
        };
    }

    private static string Split(string prefix, double amount, string unit, int parts, string part)
    {
        double whole = Math.Floor(amount),
            rest = Math.Round((amount - whole) * parts);
        return prefix + (whole > 0 ? Text(whole) + unit : "") + Text(rest) + part;
    }

    private static string Text(double amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
