using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs whether two tellings are of one happening.</summary>
internal static class Sameness
{
    public static TellingMatch Of(Telling a, Telling b)
    {
        if (a.Family != b.Family || Differ(a.Entry.Where, b.Entry.Where) || Differ(a.Entry.Duration, b.Entry.Duration)) return TellingMatch.Apart;
        double about = Matters.Shared(a, b), parties = Partaking.Shared(a, b, about);
        if (parties < 0) return TellingMatch.Apart;
        (double times, Clash clash) = Timing.Shared(a, b);
        bool place = a.Entry.Where is not null && b.Entry.Where is not null;
        double evidence = parties + times + about + Context(a, b);
        if (a.IsOnce && (parties > 0 || about > 0 || place)) evidence += 1;
        if (IsWar(a) && IsWar(b) && Partaking.SameDirection(a, b)) evidence += 1;
        if (place) evidence += 1;
        if (a.Entry.Duration is not null && b.Entry.Duration is not null) evidence += 1;
        if (a.Entry.Tally is { } x && b.Entry.Tally is { } y)
        {
            if (Agree(x, y)) evidence += 2;
            else clash |= x.For == y.For || x.Against == y.Against ? Clash.Tally : Clash.Nature;
            if (x.For == y.For && x.Against != y.Against || x.Against == y.Against && x.For != y.For) evidence += 1;
        }

        return new TellingMatch(evidence, clash);
    }

    public static bool Agree(VoteTally a, VoteTally b) =>
        a.For == b.For && a.Against == b.Against && (a.Abstain is null || b.Abstain is null || a.Abstain == b.Abstain);

    private static bool Differ(string? a, string? b) =>
        a is not null && b is not null && !a.Contains(b, StringComparison.OrdinalIgnoreCase) && !b.Contains(a, StringComparison.OrdinalIgnoreCase);

    /// <summary>An invasion, a war, an operation: between the same two there is one at a time.</summary>
    private static bool IsWar(Telling telling) => telling.Entry.Type == "ASSAULT" && (telling.Entry.Mode is "invasion" || telling.Concept is "=war" or "=invade");

    /// <summary>Reports that name the same people and bodies beside those who take part are about one affair.</summary>
    private static double Context(Telling a, Telling b)
    {
        if (ReferenceEquals(a.Page, b.Page)) return 0;
        return a.Page.NamesShared(b.Page) switch
        {
            >= 4 => 0.75,
            >= 2 => 0.5,
            1 => 0.25,
            _ => 0,
        };
    }
}
