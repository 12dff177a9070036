namespace OnRecord.Chronology.Grammar;

/// <summary>How many, as words say it.</summary>
/// <param name="Value">Null for "several".</param>
/// <param name="End">After the last word.</param>
internal readonly record struct Amount(double? Value, int End)
{
    public static Amount? Read(TimeWords words, int at)
    {
        TimeWord first = words[at];
        if (first.IsDigits)
            return Digits(words, at);
        if (first.Is("half") && (words[at + 1].Is("a") || words[at + 1].Is("an")))
            return new Amount(0.5, at + 2);
        if (first.Is("a") || first.Is("an"))
        {
            if (words[at + 1].Is("couple"))
                return new Amount(2, words.Skip(at + 2, "of"));
            if (words[at + 1].Entry is { Vague: true })
                return new Amount(null, at + 2);
            return words[at + 1].Entry.Number is >= 10 ? Cardinal(words, at + 1) : new Amount(1, at + 1);
        }

        if (first.Is("couple"))
            return new Amount(2, words.Skip(at + 1, "of"));
        return first.Entry.Vague ? new Amount(null, at + 1) : Cardinal(words, at);
    }

    /// <summary>"twenty-five", "two hundred and ten", "three dozen".</summary>
    public static Amount? Cardinal(TimeWords words, int at)
    {
        int total = 0,
            current = 0,
            end = at,
            last = int.MaxValue;
        while (words[end].Entry.Number is { } number)
        {
            if (number == 12 && words[end].Is("dozen"))
                current = Math.Max(1, current) * 12;
            else if (number is 100 or 1000)
                (total, current) = number == 1000 ? (total + (Math.Max(1, current) * 1000), 0) : (total, Math.Max(1, current) * 100);
            else if (end > at && (number >= 10 || last < 20))
                break;
            else
                current += number;
            last = number;
            end++;
            if (words.IsHyphen(end) && words[end + 1].Entry.Number is < 10)
                end++;
            else if (number >= 100 && words[end].Is("and") && words[end + 1].Entry.Number is not null)
                end++;
        }

        return end == at ? null : WithHalf(words, total + current, end);
    }

    /// <summary>"first", "twenty-first": the number of an ordinal in words, and the index after it.</summary>
    public static (int Value, int End)? Ordinal(TimeWords words, int at)
    {
        TimeWord word = words[at];
        if (word.Entry.Ordinal is { } ordinal)
            return (ordinal, at + 1);
        int units = words.SkipHyphen(at + 1);
        return word.Entry.Number is >= 20 and < 100 and { } tens && words[units].Entry.Ordinal is < 10 and { } rest ? (tens + rest, units + 1) : null;
    }

    private static Amount? Digits(TimeWords words, int at)
    {
        if (words[at].Number is not { } whole)
            return null;
        double value = whole;
        int end = at + 1;
        if (words[end].Symbol == '.' && !words[end].SpaceBefore && words[end + 1] is { Number: { } decimals, SpaceBefore: false })
        {
            value += decimals / Math.Pow(10, words[end + 1].Length);
            end += 2;
        }
        else if (words[end].Number is { } part && words[end + 1].Symbol == '/' && words[end + 2].Number is { } parts && parts > part)
        {
            value += (double)part / parts;
            end += 3;
        }

        return words[end].Symbol switch
        {
            '½' => new Amount(value + 0.5, end + 1),
            '¼' => new Amount(value + 0.25, end + 1),
            '¾' => new Amount(value + 0.75, end + 1),
            '.' or '%' or '/' or ':' when !words[end].SpaceBefore && words[end + 1].IsDigits => null,
            _ => WithHalf(words, value, end),
        };
    }

    private static Amount WithHalf(TimeWords words, double value, int end) =>
        words[end].Is("and") && words[end + 1].Is("a") && words[end + 2].Is("half") ? new Amount(value + 0.5, end + 3) : new Amount(value, end);
}
