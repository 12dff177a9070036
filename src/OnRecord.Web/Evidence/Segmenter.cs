using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Web.Evidence;

/// <summary>Cuts a text at every boundary of every layer, so that crossing spans can be drawn without nesting elements.</summary>
public static class Segmenter
{
    /// <param name="cuts">Further offsets to cut at, such as the ends of a passage that is pointed out.</param>
    /// <returns>
    /// Segments that together are the text, in order, none empty. None crosses a line end, and none divides a surrogate pair:
    /// a boundary inside a pair is moved before it.
    /// </returns>
    /// <exception cref="ArgumentException">A layer or a cut lies outside the text.</exception>
    public static ImmutableArray<Segment> Split(string text, IReadOnlyList<Layer> layers, params ReadOnlySpan<int> cuts)
    {
        int[] boundaries = Boundaries(text, layers, cuts);
        int[] byStart = [.. Enumerable.Range(0, layers.Count).Where(i => !layers[i].Span.IsEmpty).OrderBy(i => layers[i].Span.Start)];
        var active = new SortedSet<int>();
        var segments = ImmutableArray.CreateBuilder<Segment>(boundaries.Length);
        int next = 0;
        for (int b = 0; b + 1 < boundaries.Length; b++)
        {
            int start = boundaries[b];
            while (next < byStart.Length && Whole(text, layers[byStart[next]].Span.Start) <= start)
                active.Add(byStart[next++]);
            active.RemoveWhere(i => Whole(text, layers[i].Span.End) <= start);
            segments.Add(new Segment(new TextSpan(start, boundaries[b + 1]), [.. active.Select(i => layers[i])]));
        }

        return segments.ToImmutable();
    }

    private static int[] Boundaries(string text, IReadOnlyList<Layer> layers, ReadOnlySpan<int> cuts)
    {
        var boundaries = new SortedSet<int> { 0, text.Length };
        foreach (Layer layer in layers)
        {
            boundaries.Add(Inside(text, layer.Span.Start));
            boundaries.Add(Inside(text, layer.Span.End));
        }

        foreach (int cut in cuts)
            boundaries.Add(Inside(text, cut));
        for (int i = 0; i < text.Length; i++)
            if (EndsLine(text, i))
                boundaries.Add(i + 1);
        return [.. boundaries];
    }

    private static int Inside(string text, int offset) =>
        offset <= text.Length ? Whole(text, offset) : throw new ArgumentException($"Offset {offset} lies outside a text of {text.Length}.", nameof(offset));

    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;

    private static bool EndsLine(string text, int i) => text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
}
