using OnRecord.Text;

namespace OnRecord.Training.Ledger;

/// <param name="SpeaksFor">Null when it takes no side.</param>
internal sealed record GoldPosition(string Claim, string File, TextSpan Span, bool? SpeaksFor)
{
    /// <summary>Of what overlaps a position, all that is so close to it as this part of the closest counts.</summary>
    private const double Almost = 0.8;

    /// <summary>By passage, the positions that stand there: of those that share half of the shorter span, the closest ones.</summary>
    public static ILookup<TKey, GoldPosition> Nearest<T, TKey>(
        T[] passages,
        Func<T, TKey> keyOf,
        Func<T, TextSpan> spanOf,
        IEnumerable<GoldPosition> positions
    ) =>
        positions
            .SelectMany(position =>
            {
                (T Passage, double Closeness)[] near = [.. passages.Select(p => (p, Closeness(spanOf(p), position.Span))).Where(x => x.Item2 > 0)];
                double best = near.Select(n => n.Closeness).DefaultIfEmpty().Max();
                return near.Where(n => n.Closeness >= Almost * best).Select(n => (Key: keyOf(n.Passage), position));
            })
            .ToLookup(x => x.Key, x => x.position);

    private static double Closeness(TextSpan a, TextSpan b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 || 2 * shared < Math.Min(a.Length, b.Length) ? 0 : (double)shared / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}
