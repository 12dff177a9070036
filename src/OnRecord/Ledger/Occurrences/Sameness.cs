using OnRecord.Identities;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs whether two tellings are of one happening.</summary>
internal static class Sameness
{
    /// <summary>Evidence from which on two tellings are joined.</summary>
    public const double Enough = 2;

    /// <summary>How far a happening told without a time lies from its report, at most, to be joined on names alone; days.</summary>
    private const int News = 14;

    /// <summary>0 when something rules it out; otherwise the more, the surer.</summary>
    public static double Of(Telling a, Telling b)
    {
        if (a.Entry.Type != b.Entry.Type || ModesDiffer(a, b) || Differ(a.Entry.Where, b.Entry.Where) || Differ(a.Entry.Duration, b.Entry.Duration)) return 0;
        if (a.Entry.Tally is { } x && b.Entry.Tally is { } y && x != y) return 0;
        double parties = SharedParties(a, b);
        if (parties < 0) return 0;
        double times = SharedTime(a, b);
        if (times < 0) return 0;
        double evidence = parties + times;
        if (IsWar(a) && IsWar(b) && SameDirection(a, b)) evidence += 1;
        if (a.Entry.Where is not null && b.Entry.Where is not null) evidence += 1;
        if (a.Entry.Duration is not null && b.Entry.Duration is not null) evidence += 1;
        if (a.Entry.Tally is not null && b.Entry.Tally is not null) evidence += 2;
        return evidence;
    }

    private static bool Differ(string? a, string? b) =>
        a is not null && b is not null && !a.Contains(b, StringComparison.OrdinalIgnoreCase) && !b.Contains(a, StringComparison.OrdinalIgnoreCase);

    /// <summary>Talks face to face go by many names; a call is not one of them. What does not name its kind is told apart by its trigger.</summary>
    private static bool ModesDiffer(Telling a, Telling b)
    {
        string? x = a.Entry.Mode, y = b.Entry.Mode;
        if (x is not null && y is not null) return x != y && !(IsFaceToFace(x) && IsFaceToFace(y));
        return a.Concept != b.Concept && a.Entry.Type != "CONSULT" && !(IsWar(a) && IsWar(b));
    }

    /// <summary>An invasion, a war, an operation: between the same two there is one at a time.</summary>
    private static bool IsWar(Telling telling) => telling.Entry.Type == "ASSAULT" && (telling.Entry.Mode is "invasion" || telling.Concept is "=war" or "=invade");

    private static bool SameDirection(Telling a, Telling b) =>
        a.Actors.Any(x => b.Actors.Any(x.IsSideOf)) && a.Recipients.Any(x => b.Recipients.Any(x.IsSideOf));

    private static bool IsFaceToFace(string mode) => mode is "meeting" or "visit" or "talks" or "summit";

    /// <summary>-1 when each names somebody whom the other rules out.</summary>
    private static double SharedParties(Telling a, Telling b)
    {
        double shared = a.Parties.Sum(p => Weight(p, b));
        if (shared == 0) return a.Parties.Length == 0 || b.Parties.Length == 0 ? 0 : -1;
        int smaller = Math.Min(a.Parties.Length, b.Parties.Length);
        bool strangers = OnlyIn(a, b) && OnlyIn(b, a);
        if (strangers && a.Entry.Type == "CONSULT") return -1;
        return Math.Min(shared, smaller);
    }

    private static double Weight(Identity party, Telling other)
    {
        if (other.Parties.Any(q => q.Key == party.Key)) return party.Kind is ActorKind.State or ActorKind.Group ? 0.75 : 1;
        return other.Parties.Any(party.IsSideOf) ? 0.5 : 0;
    }

    private static bool OnlyIn(Telling a, Telling b) =>
        a.Parties.Any(p => p.Kind == ActorKind.Person && !b.Parties.Any(q => p.Key == q.Key || p.IsSideOf(q)));

    /// <summary>-1 when the times rule each other out.</summary>
    private static double SharedTime(Telling a, Telling b)
    {
        if (a.Entry.When is { } x && b.Entry.When is { } y) return x.Overlaps(y) ? a.Day is not null && b.Day is not null ? 1 : 0.25 : -1;
        if (a.Partial is { } p && b.Partial is { } q) return p == q ? 1 : -1;
        if (a.Partial is { } partial && b.Day is { } day) return partial.Is(day) ? 1 : -1;
        if (b.Partial is { } otherPartial && a.Day is { } otherDay) return otherPartial.Is(otherDay) ? 1 : -1;
        return IsNewsOfOneTime(a, b) && IsNewsOfOneTime(b, a) ? 0 : -1;
    }

    /// <summary>A happening without a time of its own is news: it lies near the day of its report.</summary>
    private static bool IsNewsOfOneTime(Telling untimed, Telling other)
    {
        if (untimed.ReportDay is not { } report || untimed.Entry.When is not null || untimed.Entry.Realis == Realis.Historical) return true;
        DateOnly? day = other.Day ?? (other.Partial is { } partial ? partial.Near(report) : null) ?? other.ReportDay;
        return day is not { } known || Math.Abs(known.DayNumber - report.DayNumber) <= News;
    }
}
