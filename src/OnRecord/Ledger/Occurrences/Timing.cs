using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs when two tellings let it happen.</summary>
internal static class Timing
{
    private static readonly WordSet Unrepeated = WordSet.Of("Ledger/Data/rule-words.tsv", "unrepeated-families");

    /// <summary>How far a happening told without a time lies from its report, at most, to be joined on names alone; days.</summary>
    private const int News = 14;

    /// <summary>For so many days an attack on somebody is told again; days.</summary>
    private const int Weeks = 60;

    /// <summary>Days by which two reports may differ on the day of one happening.</summary>
    private const int Slip = 2;

    /// <summary>Hours are compared only when they can't differ by the clock that each report goes by.</summary>
    private const int MostMinutesOfOneHour = 59,
        LeastMinutes = 10;

    private const double SameDay = 1,
        Overlapping = 0.25;

    public static (double Evidence, Clash Clash) Shared(Telling a, Telling b)
    {
        if (a.Entry.When is { } x && b.Entry.When is { } y)
        {
            if (IsClockSlip(x, y))
                return (SameDay, Clash.Time);
            if (Days(a, x).Overlaps(Days(b, y)))
                return (a.Day is not null && b.Day is not null ? SameDay : Overlapping, Clash.None);
            return (0, IsSlip(a, b) ? Clash.Time : Clash.Nature);
        }

        if (a.Partial is { } p && b.Partial is { } q)
            return p == q ? (SameDay, Clash.None) : (0, Clash.Nature);
        if (a.Partial is { } partial && b.Day is { } day)
            return partial.Is(day) ? (SameDay, Clash.None) : (0, Clash.Nature);
        if (b.Partial is { } otherPartial && a.Day is { } otherDay)
            return otherPartial.Is(otherDay) ? (SameDay, Clash.None) : (0, Clash.Nature);
        return IsNewsOfOneTime(a, b) && IsNewsOfOneTime(b, a) || IsOldNews(a, b) || IsOldNews(b, a) || IsAttackOnOne(a, b) || IsAttackOnOne(b, a)
            ? (0, Clash.None)
            : (0, Clash.Nature);
    }

    /// <summary>Whether two tellings of one happening can't both be right about its day or hour.</summary>
    public static bool Contradict(Telling a, Telling b) => DifferInDay(a, b) || a.Entry.When is { } x && b.Entry.When is { } y && IsClockSlip(x, y);

    /// <summary>Whether they can't both be right about its day.</summary>
    public static bool DifferInDay(Telling a, Telling b) => a.Entry.When is { } x && b.Entry.When is { } y && !Days(a, x).Overlaps(Days(b, y));

    private static bool IsClockSlip(When x, When y)
    {
        if (x.Precision < TimePrecision.Hour || y.Precision < TimePrecision.Hour || x.Start.Offset != y.Start.Offset)
            return false;
        double minutes = Math.Abs((x.Start - y.Start).TotalMinutes);
        return minutes is >= LeastMinutes and <= MostMinutesOfOneHour;
    }

    /// <summary>The whole days on which an hour lies: clocks of different places are not held against each other.</summary>
    private static When Days(Telling telling, When when)
    {
        if (when.Precision <= TimePrecision.Day)
            return when;
        When day = When.Day(when.FirstDay, when.Basis);
        return telling.IsBareClock ? day with { Start = day.Start.AddDays(-1), End = day.End.AddDays(1) } : day;
    }

    /// <summary>Both are news of their report, told to the day, and lie next to each other.</summary>
    private static bool IsSlip(Telling a, Telling b) =>
        a.Day is { } x && b.Day is { } y && Math.Abs(x.DayNumber - y.DayNumber) <= Slip && IsNews(a, x) && IsNews(b, y);

    private static bool IsNews(Telling telling, DateOnly day) => telling.ReportDay is { } report && Math.Abs(report.DayNumber - day.DayNumber) <= News;

    /// <summary>"the attack on Berg", who "was attacked in May": within one affair a person is attacked but once, and news tells it for weeks.</summary>
    private static bool IsAttackOnOne(Telling untimed, Telling other) =>
        untimed.Entry is { Type: "ASSAULT", When: null, Realis: Realis.Actual or Realis.Alleged }
        && untimed.ReportDay is { } report
        && other.Entry.When is { } when
        && when.FirstDay <= report
        && when.FirstDay >= report.AddDays(-Weeks)
        && AreOne(untimed.Actors, other.Actors)
        && untimed.Recipients.Any(x => x.Kind == ActorKind.Person && !Unnamed.Is(x) && other.Recipients.Any(y => x.Key == y.Key));

    /// <summary>"After it was bought by Norda": the same ones do such a thing to the same one but once, and it may be long ago.</summary>
    private static bool IsOldNews(Telling untimed, Telling other) =>
        Unrepeated.Contains(untimed.Family)
        && untimed.Entry.When is null
        && untimed.IsToldAsPast
        && untimed.ReportDay is { } report
        && (other.Entry.When?.FirstDay ?? other.ReportDay) is { } day
        && day <= report
        && AreOne(untimed.Actors, other.Actors)
        && AreOne(untimed.Recipients, other.Recipients);

    /// <summary>One is named in both, or nobody in one of them.</summary>
    private static bool AreOne(ImmutableArray<Identity> a, ImmutableArray<Identity> b) =>
        a.IsEmpty || b.IsEmpty || a.Any(x => !Unnamed.Is(x) && b.Any(y => x.Key == y.Key));

    /// <summary>A happening without a time of its own is news: it lies near the day of its report.</summary>
    private static bool IsNewsOfOneTime(Telling untimed, Telling other)
    {
        if (untimed.ReportDay is not { } report || untimed.Entry.When is not null || untimed.Entry.Realis == Realis.Historical)
            return true;
        // "In February 2011", "five years ago": no news of this report.
        if (other.Entry.When is { Precision: < TimePrecision.Day } span)
            return span.FirstDay <= report.AddDays(News) && span.End >= When.Day(report.AddDays(-News), TimeBasis.Relative).Start;
        DateOnly? day = other.Day ?? (other.Partial is { } partial ? partial.Near(report) : null) ?? other.ReportDay;
        return day is not { } known || Math.Abs(known.DayNumber - report.DayNumber) <= News;
    }
}
