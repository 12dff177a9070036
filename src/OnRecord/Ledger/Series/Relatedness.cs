using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Wording;

namespace OnRecord.Ledger.Series;

/// <summary>Whether two values can be of one affair, and how many telling words stand beside both.</summary>
internal sealed class Relatedness(AffairContext context)
{
    /// <summary>From here on two reports are of one affair; see <see cref="AffairContext"/>.</summary>
    private const double OneAffair = 0.5;

    /// <summary>Days for which an affair goes on between two reports of it.</summary>
    private const int Running = 120;

    /// <summary>From here on a word tells something apart, in nats (see <see cref="Commonness"/>).</summary>
    private const double Telling = 2;

    public bool AreOfOneAffair(Point x, Point y) => x.Page == y.Page || Days(x, y) is null or <= Running && context.Of(x.Page, y.Page) >= OneAffair;

    /// <summary>Days between the two reports; null when one of them has no date.</summary>
    public static double? Days(Point x, Point y) => x.Written is { } a && y.Written is { } b ? Math.Abs((a.Start - b.Start).TotalDays) : null;

    public static int SharedWords(Point x, Point y) => x.Around.Distinct().Count(stem => Commonness.WeightOf(stem) >= Telling && y.Around.Contains(stem));
}
