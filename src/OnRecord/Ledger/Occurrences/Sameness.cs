using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs whether two tellings are of one happening. Not thread-safe.</summary>
internal sealed class Sameness
{
    /// <summary>Evidence from which on two reports are surely about one affair, where such a thing happens but once.</summary>
    private const double OneAffair = 0.5,
        SurelyOneAffair = 0.75;

    /// <summary>What it weighs that the one whom one report leaves unnamed may be the one whom the other tells of; and that both use one word.</summary>
    private const double MaybeOne = 0.5,
        OneWord = 0.25;

    /// <summary>That a disaster is what an affair is about, wherever and whomever each report says it hit.</summary>
    private const double OneQuake = 0.5;

    /// <summary>That one report tells of one thing twice.</summary>
    private const double InOneReport = 1.25;

    private readonly AffairContext _context = new();

    public TellingMatch Of(Telling a, Telling b)
    {
        bool elsewhere = Differ(a.Entry.Where, b.Entry.Where) && !IsCountryOf(a, b) && !IsCountryOf(b, a);
        if (a.Family != b.Family || elsewhere && !MayLieInOneAnother(a, b) || Differ(a.Entry.Duration, b.Entry.Duration))
            return TellingMatch.Apart;
        (double times, Clash clash) = Timing.Shared(a, b);
        (double counts, Clash otherCount) = Tallies.Shared(a.Entry.Tally, b.Entry.Tally);
        clash |= otherCount;
        // Neither one happening nor one told in two ways: the rest is not asked for.
        if (clash is not (Clash.None or Clash.Time or Clash.Tally))
            return TellingMatch.Apart;
        double about = Matters.Shared(a, b);
        if (Partaking.Shared(a, b, about) is not { } parties)
            return TellingMatch.Apart;
        bool place = a.Entry.Where is not null && b.Entry.Where is not null && !elsewhere;
        // A news conference of nobody who is named, somewhere: such are held every day.
        if (!a.IsOnce && parties <= 0 && about <= 0 && !place && a.Page != b.Page)
            return TellingMatch.Apart;
        double first = parties + times + about + counts;
        bool isTied = parties > 0 || about > 0 || place;
        // The words of two reports are dear to compare, and seldom needed.
        if (first + MostBeside(a, b) < TellingMatch.Enough || first + Beside(a, b, SurelyOneAffair, isTied, place, about) < TellingMatch.Enough)
            return new TellingMatch(first, clash);
        return new TellingMatch(first + Beside(a, b, _context.Of(a.Page, b.Page), isTied, place, about), clash);
    }

    /// <summary>What else speaks for one happening; the more, the surer it is that the reports are about one affair.</summary>
    /// <param name="isTied">Whether anything but the affair speaks for it.</param>
    private static double Beside(Telling a, Telling b, double context, bool isTied, bool place, double about)
    {
        double evidence = context;
        if (IsSuffered(a, b) && (a.Page == b.Page || context >= OneAffair))
            evidence += 1;
        if (a.Entry.Type == "DISASTER" && a.IsOnce && (a.Page == b.Page || context >= SurelyOneAffair))
            evidence += OneQuake;
        if (a.IsOnce && (isTied || context >= OneAffair))
            evidence += 1;
        if (a.IsOnce && context >= SurelyOneAffair)
            evidence += Unnamed.MayBeOne(a, b) ? MaybeOne : 0;
        if (a.IsOnce && context >= SurelyOneAffair && a.Concept == b.Concept)
            evidence += OneWord;
        if (IsWar(a) && IsWar(b) && Partaking.SameDirection(a, b))
            evidence += 1;
        if (place)
            evidence += 1;
        if (a.Entry.Duration is not null && b.Entry.Duration is not null)
            evidence += 1;
        if (PointsBack(a, b))
            evidence += 1;
        if (a.Page == b.Page && a.Entry.Type == "CONSULT" && Partaking.AreSidesInOtherWords(a, b))
            evidence += InOneReport;
        // "the motion" voted on twice in one report is one vote.
        if (a.Page == b.Page && about > 0)
            evidence += InOneReport;
        return evidence;
    }

    /// <summary>What all else can add at most.</summary>
    private static double MostBeside(Telling a, Telling b) =>
        SurelyOneAffair
        + (a.IsOnce ? 1 + MaybeOne + OneWord + OneQuake : 0)
        + (a.Entry.Type == "ASSAULT" ? 1 : 0)
        + (IsWar(a) && IsWar(b) ? 1 : 0)
        + (a.Entry.Where is not null && b.Entry.Where is not null ? 1 : 0)
        + (a.Entry.Duration is not null && b.Entry.Duration is not null ? 1 : 0)
        + (a.Page == b.Page ? 1 + InOneReport + InOneReport : 0);

    /// <summary>A train that derails is said to have done so near the town, or in the county: one and the same, in one affair; so is the arrest of somebody who is named.</summary>
    private bool MayLieInOneAnother(Telling a, Telling b) =>
        a.IsOnce
        && (a.Entry.Type == "ACCIDENT" || HappenToOne(a, b))
        && (a.Recipients.IsEmpty || b.Recipients.IsEmpty || a.Recipients.Any(x => b.Recipients.Any(y => x.Key == y.Key)))
        && _context.Of(a.Page, b.Page) >= SurelyOneAffair;

    private static bool HappenToOne(Telling a, Telling b) =>
        a.Recipients.Any(x => x.Kind == ActorKind.Person && !Unnamed.Is(x) && b.Recipients.Any(y => x.Key == y.Key));

    /// <summary>A person is attacked but once in one affair.</summary>
    private static bool IsSuffered(Telling a, Telling b) => !a.IsOnce && a.Entry.Type == "ASSAULT" && HappenToOne(a, b);

    private static bool Differ(string? a, string? b) =>
        a is not null && b is not null && !a.Contains(b, StringComparison.OrdinalIgnoreCase) && !b.Contains(a, StringComparison.OrdinalIgnoreCase);

    /// <summary>"arrived in Lund, the Karsian port" and "arrived in Karsia": the one place is the state that takes part in what happened at the other.
    /// </summary>
    private static bool IsCountryOf(Telling wide, Telling narrow) =>
        wide.Entry.Where is { } country && narrow.Parties.Any(p => p.Kind == ActorKind.State && p.Name.Equals(country, StringComparison.OrdinalIgnoreCase));

    /// <summary>One report tells of the same ones at the same time twice: "the meeting" after "they met".</summary>
    private static bool PointsBack(Telling a, Telling b) =>
        a.Page == b.Page
        && a.Parties.Length > 0
        && a.Parties.Length == b.Parties.Length
        && a.Parties.All(p => b.Parties.Any(q => q.Key == p.Key))
        && a.Entry.When?.Start == b.Entry.When?.Start;

    /// <summary>An invasion, a war, an operation: between the same two there is one at a time.</summary>
    private static bool IsWar(Telling telling) =>
        telling.Entry.Type == "ASSAULT" && (telling.Entry.Mode is "invasion" || telling.Concept is "=war" or "=invade");
}
