using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Text;
using OnRecord.Web.Evidence;

namespace OnRecord.Web.Tests.Evidence;

public sealed class SegmenterTests
{
    // Lone halves of a pair, whole pairs, combining marks, right-to-left, every kind of line end, no-break space, soft hyphen.
    private static readonly string[] _pieces =
    [
        "a",
        " ",
        "\n",
        "\r",
        "\r\n",
        "🚢",
        "\uD83D",
        "\uDEA2",
        "e\u0301",
        "שלום",
        "العربية",
        "\u00A0",
        "\u00AD",
        "word ",
    ];

    private static readonly Arbitrary<(string Text, Layer[] Layers)> _texts = Arb.From(
        from pieces in Gen.ArrayOf(Gen.Elements(_pieces))
        let text = string.Concat(pieces)
        from layers in Gen.ArrayOf(
            from one in Gen.Choose(0, text.Length)
            from other in Gen.Choose(0, text.Length)
            from part in Gen.Elements(Enum.GetValues<Part>())
            from statement in Gen.Elements("s1", "s2", "s3")
            select new Layer(new TextSpan(Math.Min(one, other), Math.Max(one, other)), part, statement)
        )
        select (text, layers)
    );

    [Fact]
    public void Split_AnyTextAndLayers_SegmentsAreTheText() =>
        Prop.ForAll(_texts, given => string.Concat(Segmenter.Split(given.Text, given.Layers).Select(s => s.Span.In(given.Text).ToString())) == given.Text)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Split_AnyTextAndLayers_NothingChangesInsideASegment() =>
        Prop.ForAll(
                _texts,
                given =>
                {
                    foreach (Segment segment in Segmenter.Split(given.Text, given.Layers))
                    {
                        segment.Span.IsEmpty.ShouldBeFalse();
                        foreach (Layer layer in given.Layers.Where(l => Whole(given.Text, l.Span) is { IsEmpty: false }))
                        {
                            TextSpan whole = Whole(given.Text, layer.Span);
                            segment.Layers.Contains(layer).ShouldBe(whole.Contains(segment.Span));
                            if (!whole.Contains(segment.Span))
                                whole.Overlaps(segment.Span).ShouldBeFalse();
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Split_AnyTextAndLayers_DividesNoPairAndCrossesNoLineEnd() =>
        Prop.ForAll(
                _texts,
                given =>
                {
                    foreach (Segment segment in Segmenter.Split(given.Text, given.Layers))
                    {
                        int end = segment.Span.End;
                        if (end < given.Text.Length)
                            char.IsSurrogatePair(given.Text[end - 1], given.Text[end]).ShouldBeFalse();
                        given.Text.AsSpan(segment.Span.Start, segment.Span.Length - 1).Contains('\n').ShouldBeFalse();
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Split_CrossingSpans_CutsAtEveryBoundary()
    {
        Layer[] layers = [new(new TextSpan(0, 6), Part.Content, "s1"), new(new TextSpan(4, 10), Part.Content, "s2")];

        ImmutableArray<Segment> segments = Segmenter.Split("0123456789", layers);

        segments.Select(s => s.Span).ShouldBe([new(0, 4), new(4, 6), new(6, 10)]);
        segments.Select(s => string.Concat(s.Layers.Select(l => l.Statement))).ShouldBe(["s1", "s1s2", "s2"]);
    }

    [Fact]
    public void Split_LayerBeyondTheText_Throws() =>
        Should.Throw<ArgumentException>(() => Segmenter.Split("short", [new Layer(new TextSpan(0, 6), Part.Cue, "s1")]));

    private static TextSpan Whole(string text, TextSpan span) => new(Whole(text, span.Start), Whole(text, span.End));

    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}
