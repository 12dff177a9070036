using System.Globalization;
using OnRecord.Figures;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Series;

/// <summary>
/// Finds pairs of figures of one affair that can't both be right though no series holds them: the same words around another number; a number with its digits
/// changed about; two sizes or yearly sums, each the only one of its unit in its report.
/// </summary>
internal sealed class RivalFigures(Relatedness relatedness)
{
    private static readonly WordSet MarketStems = WordSet.Of("Ledger/Data/rule-words.tsv", "market-stems");

    /// <summary>Telling words on each side that make two passages one wording, and all that are looked at.</summary>
    private const int WordsBefore = 3,
        WordsAfter = 2;

    /// <summary>Digits from which on a number has an order that can be garbled.</summary>
    private const int FewestDigits = 3;

    /// <summary>Days between two reports that use one wording of one thing.</summary>
    private const int SameNews = 3;

    /// <summary>Figures before one that "by contrast" may stand against, and the least part that the smaller is of the greater.</summary>
    private const int ContrastReach = 4;
    private const decimal MostRatio = 0.5m;

    /// <summary>Whether two of one unit are rivals: the earlier in the order of reports first.</summary>
    /// <param name="ofPage">The values of a report.</param>
    public bool AreRivals(Point a, Point b, Func<IndexedReport, IEnumerable<Point>> ofPage)
    {
        if (a.Page == b.Page || a.Value == b.Value || !relatedness.AreOfOneAffair(a, b))
            return false;
        if (IsGarbled(a, b) || IsBeyond(a, b) || IsBeyond(b, a))
            return true;
        if (Relatedness.Days(a, b) is <= SameNews && AreInOneWording(a, b))
            return true;
        return IsFixed(a) && IsFixed(b) && Bounds(a) && Bounds(b) && IsOnly(a, ofPage(a.Page)) && IsOnly(b, ofPage(b.Page));
    }

    /// <summary>One report sets the figure of another "by contrast" against its own: two of one currency in neighbouring sentences.</summary>
    /// <param name="points">Of one report.</param>
    public static IEnumerable<(Point A, Point B)> Contrasted(IReadOnlyList<Point> points)
    {
        for (int i = 1; i < points.Count; i++)
        for (int j = i - 1; j >= 0 && j >= i - ContrastReach; j--)
            if (
                points[i].Contrasts
                && points[j].Sentence is { } before
                && points[i].Sentence == before + 1
                && points[i].Value != points[j].Value
                && Money(points[i]) is { } money
                && Money(points[j]) == money
                && points[i].Value / Math.Max(points[j].Value, 1) is > MostRatio and < 1 / MostRatio
            )
            {
                yield return (points[j], points[i]);
                break;
            }
    }

    private static string? Money(Point point) => point.Entry.Unit?.Split('/')[0] is { Length: 3 } money && char.IsUpper(money[0]) ? money : null;

    /// <summary>"jumped as much as 9 percent", "soared 12 per cent", of one thing on one day.</summary>
    private static bool IsBeyond(Point most, Point value) =>
        most.Entry.Unit == "percent"
        && most.Entry.Relation == FigureRelation.AtMost
        && value.IsExact
        && value.Value > most.Value
        && MoveTable.Of(most.Entry.Of) is { } direction
        && MoveTable.Of(value.Entry.Of) == direction
        && Day(most) is { } day
        && Day(value) == day
        && most.Around.Any(stem => MarketStems.Contains(stem) && value.Around.Contains(stem));

    private static DateOnly? Day(Point point) => (point.When ?? point.Written)?.FirstDay;

    /// <summary>142 and 124: the same digits in another order.</summary>
    private static bool IsGarbled(Point a, Point b)
    {
        string x = Digits(a.Value),
            y = Digits(b.Value);
        return x.Length == y.Length
            && x.Length >= FewestDigits
            && x.TrimEnd('0').Length >= FewestDigits
            && string.Concat(x.Order()) == string.Concat(y.Order());
    }

    private static string Digits(decimal value) => decimal.Truncate(value) == value ? value.ToString("F0", CultureInfo.InvariantCulture) : "";

    private static bool AreInOneWording(Point a, Point b) =>
        a.IsExact
        && b.IsExact
        && a.Entry.Measure == b.Entry.Measure
        && a.Entry.Counted == b.Entry.Counted
        && a.Around.Length >= WordsBefore + WordsAfter
        && a.Around.SequenceEqual(b.Around);

    /// <summary>A size or a yearly sum does not change from day to day, unless something moves or spreads.</summary>
    private static bool IsFixed(Point point) =>
        MoveTable.Of(point.Entry.Of) is null
        && point.Entry.Unit is { } unit
        && (unit.StartsWith("square ", StringComparison.Ordinal) || unit is "hectare" or "acre" || unit.EndsWith("/year", StringComparison.Ordinal));

    private static bool Bounds(Point point) => point.Entry.Relation is FigureRelation.Exactly or FigureRelation.About;

    private static bool IsOnly(Point point, IEnumerable<Point> ofReport) =>
        ofReport.All(p => p.Entry.IsPart || p.Entry.Unit != point.Entry.Unit || p.Value == point.Value);
}
