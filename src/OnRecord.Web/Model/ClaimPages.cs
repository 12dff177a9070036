using OnRecord.Export;

namespace OnRecord.Web.Model;

/// <summary>Cuts a claim into pages: hundreds may speak to one, so its page begins each list, and each goes on under an address of its own.</summary>
internal static class ClaimPages
{
    private const int AloneAPage = 40;

    // What stands beside each other is read at a glance; what it rests on, and what is apart, a little of each.
    private const int OfASide = 8,
        OfTheRest = 3,
        OfTime = 6,
        Outlets = 12;

    /// <summary>More dots are a line.</summary>
    private const int MostDots = 24,
        Buckets = 10;

    /// <param name="whole">The claim with all of its lists.</param>
    /// <param name="part">One of them alone; null for the beginning of each.</param>
    public static ClaimView Of(ClaimView whole, ClaimPart? part, int number)
    {
        PositionView[] dated = [.. whole.Asserted.Concat(whole.Contested).Concat(whole.Others).Where(p => p.When is not null).OrderBy(p => p.When!.Start)];
        int total = part switch
        {
            ClaimPart.Asserted => whole.Asserted.Count,
            ClaimPart.Contested => whole.Contested.Count,
            ClaimPart.Others => whole.Others.Count,
            ClaimPart.Possibly => whole.Possibly.Count,
            ClaimPart.Steps => whole.Graph.Arrows.Count,
            ClaimPart.Roots => whole.Roots.Count,
            ClaimPart.Time => dated.Length,
            ClaimPart.NotCovered => whole.NotCoveredBy.Count,
            _ => 0,
        };
        (int at, int pages) = Paging.Within(number, AloneAPage, total);
        IReadOnlyList<PositionView> shown = Cut(dated, ClaimPart.Time, OfTime);
        return whole with
        {
            Asserted = Cut(whole.Asserted, ClaimPart.Asserted, OfASide),
            Contested = Cut(whole.Contested, ClaimPart.Contested, OfASide),
            Others = Cut(whole.Others, ClaimPart.Others, OfTheRest),
            Possibly = Cut(whole.Possibly, ClaimPart.Possibly, OfTheRest),
            // The picture is drawn of all; the words below it are as many as stand here.
            Graph = whole.Graph with
            {
                Listed = Cut(whole.Graph.Arrows, ClaimPart.Steps, OfTheRest),
            },
            Roots = Cut(whole.Roots, ClaimPart.Roots, OfTheRest),
            NotCoveredBy = Cut(whole.NotCoveredBy, ClaimPart.NotCovered, Outlets),
            Shown = new ClaimShown(part is { } asked ? EnumWords.Of(asked) : null, at, pages)
            {
                Asserted = whole.Asserted.Count,
                Contested = whole.Contested.Count,
                Others = whole.Others.Count,
                Possibly = whole.Possibly.Count,
                Steps = whole.Graph.Arrows.Count,
                Roots = whole.Roots.Count,
                NotCoveredBy = whole.NotCoveredBy.Count,
                Dated = shown,
                DatedTotal = dated.Length,
                Undated = whole.Asserted.Count + whole.Contested.Count + whole.Others.Count - dated.Length,
                First = dated.Length > 0 ? dated[0].When : null,
                Last = dated.Length > 0 ? dated[^1].When : null,
                Dots = Dots(dated, shown),
            },
        };

        IReadOnlyList<T> Cut<T>(IReadOnlyList<T> list, ClaimPart of, int beginning) =>
            part is null ? [.. list.Take(beginning)]
            : part == of ? list.Part(at, AloneAPage).Items
            : [];
    }

    private static TimeDot[] Dots(PositionView[] dated, IReadOnlyList<PositionView> shown)
    {
        if (dated.Length == 0)
            return [];
        if (dated.Length <= MostDots)
            return [.. dated.Select(p => new TimeDot(p.When!.Start, p.Stance, 1, Said(p), Place(p)))];
        DateTimeOffset first = dated[0].When!.Start;
        double reach = Math.Max(1, (dated[^1].When!.Start - first).Ticks);
        return
        [
            .. dated
                .GroupBy(p => ((int)((p.When!.Start - first).Ticks / reach * (Buckets - 1)), p.Stance))
                .Select(near =>
                    near.Count() == 1
                        ? new TimeDot(near.First().When!.Start, near.Key.Stance, 1, Said(near.First()), Place(near.First()))
                        : new TimeDot(
                            near.First().When!.Start,
                            near.Key.Stance,
                            near.Count(),
                            $"{Written.Count(near.Count(), "position")} from {Written.Day(near.First().When!)} to {Written.Day(near.Last().When!)}: {Written.Stance(near.Key.Stance)}",
                            null
                        )
                ),
        ];

        int? Place(PositionView position)
        {
            for (int i = 0; i < shown.Count; i++)
                if (ReferenceEquals(shown[i], position))
                    return i;
            return null;
        }
    }

    private static string Said(PositionView position) => $"{Written.Date(position.When!)}: {position.Who} {position.Stands}";
}
