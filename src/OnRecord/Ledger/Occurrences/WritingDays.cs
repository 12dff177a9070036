using OnRecord.Chronology;
using OnRecord.Time;

namespace OnRecord.Ledger.Occurrences;

/// <summary>On which days a report can have been written that tells of a happening of a known day in these words. Not thread-safe.</summary>
internal sealed class WritingDays
{
    /// <summary>Days before and after the happening that are tried.</summary>
    private const int Reach = 366;

    private readonly Dictionary<(string Words, DateOnly Happened), DayRange?> _known = [];

    /// <summary>Null when the words leave it open.</summary>
    public DayRange? Of(Telling telling, DateOnly happened)
    {
        DayRange? range = telling.TimeWords is { } words ? ByWords(telling, words, happened) : null;
        if (range is not { } known)
            return null;
        if (!telling.IsToldAsPast)
            return known;
        return known.Intersect(new DayRange(happened, happened.AddDays(Reach)));
    }

    private DayRange? ByWords(Telling telling, string words, DateOnly happened)
    {
        if (telling.Partial is { } partial)
            return partial.Is(happened) ? new DayRange(happened.AddDays(-Reach / 2), happened.AddDays(Reach / 2)) : null;
        if (telling.Entry.When is not null)
            return null;
        if (!_known.TryGetValue((words, happened), out DayRange? known))
            _known[(words, happened)] = known = Tried(words, happened);
        return known;
    }

    private static DayRange? Tried(string words, DateOnly happened)
    {
        DateOnly? first = null,
            last = null;
        for (int offset = -Reach; offset <= Reach; offset++)
        {
            DateOnly written = happened.AddDays(offset);
            if (TimeReader.Read(words, written) is not { } meant || !Covers(meant, happened))
                continue;
            first ??= written;
            last = written;
        }

        return first is { } f && last is { } l && l.DayNumber - f.DayNumber < 2 * Reach ? new DayRange(f, l) : null;
    }

    private static bool Covers(When meant, DateOnly day)
    {
        var noon = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);
        return meant.Start <= noon && noon < meant.End;
    }
}
