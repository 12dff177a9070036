using System.Globalization;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts the picture of an actor's positions and silences together.</summary>
internal static class StandPictures
{
    /// <summary>Stretches into which the time is cut: what lies in one of them cannot be told apart.</summary>
    private const int Stretches = 48;

    /// <summary>Claims that are drawn: the first of the page, so that it stays light.</summary>
    private const int MostRows = 5;

    /// <param name="stands">Those that the page shows, with all of their points.</param>
    /// <param name="silences">All of them.</param>
    /// <returns>Null where nothing happened over time: without dates, or on one day alone.</returns>
    public static StandPicture? Of(IReadOnlyList<StandView> stands, IEnumerable<SilenceLine> silences)
    {
        stands = [.. stands.Take(MostRows)];
        (When When, string Told)[] silent = [.. silences.Where(s => s.When is not null).Select(s => (s.When!, $"{s.Who} does not answer, in {s.Outlet}"))];
        When[] dated = [.. stands.SelectMany(s => s.Points).Select(p => p.When).OfType<When>().Concat(silent.Select(s => s.When)).OrderBy(w => w.Start)];
        if (dated.Length == 0 || dated[0].Start == dated[^1].Start)
            return null;
        double reach = (dated[^1].Start - dated[0].Start).Ticks;
        return new StandPicture(
            dated[0],
            dated[^1],
            [
                .. stands
                    .Select(s => new StandRow(
                        s.Claim,
                        s.Address,
                        [
                            .. s
                                .Points.Where(p => p.When is not null)
                                .GroupBy(p => p.Stance)
                                .SelectMany(own => Dots(own.Key, own.Select(p => (p.When!, $"{p.Speaker} {Written.Stance(p.Stance)}, in {p.Outlet}"))))
                                .OrderBy(d => d.At),
                        ]
                    ))
                    .Where(row => row.Dots.Count > 0),
            ],
            Dots(Stance.Silent, silent)
        );

        TimeDot[] Dots(Stance stance, IEnumerable<(When When, string Told)> marks) =>
            [
                .. marks
                    .OrderBy(m => m.When.Start)
                    .GroupBy(m => (int)((m.When.Start - dated[0].Start).Ticks / reach * (Stretches - 1)))
                    .Select(near => Dot(stance, [.. near])),
            ];
    }

    private static TimeDot Dot(Stance stance, (When When, string Told)[] near) =>
        new(
            near[0].When.Start,
            stance,
            near.Length,
            near.Length == 1
                ? $"{Written.Date(near[0].When)}: {near[0].Told}"
                : string.Create(CultureInfo.InvariantCulture, $"{Span(near[0].When, near[^1].When)}: {near[0].Told}, and {near.Length - 1} more"),
            Place: null
        );

    private static string Span(When first, When last) =>
        Written.Day(first) == Written.Day(last) ? Written.Day(first) : $"{Written.Day(first)} to {Written.Day(last)}";
}
