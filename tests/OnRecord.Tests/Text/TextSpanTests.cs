using FsCheck;
using FsCheck.Fluent;
using OnRecord.Text;

namespace OnRecord.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Constructor_EndBeforeStart_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void Constructor_NegativeStart_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));

    [Theory]
    [InlineData(0, 2, 2, 4, false, true)]
    [InlineData(0, 3, 2, 4, true, true)]
    [InlineData(0, 1, 2, 4, false, false)]
    [InlineData(2, 2, 0, 4, false, true)]
    public void OverlapsAndIntersects_TwoSpans_DifferOnlyWhereTheyTouch(int a, int b, int c, int d, bool overlaps, bool intersects)
    {
        new TextSpan(a, b).Overlaps(new TextSpan(c, d)).ShouldBe(overlaps);
        new TextSpan(c, d).Overlaps(new TextSpan(a, b)).ShouldBe(overlaps);
        new TextSpan(a, b).Intersects(new TextSpan(c, d)).ShouldBe(intersects);
        new TextSpan(c, d).Intersects(new TextSpan(a, b)).ShouldBe(intersects);
    }

    [Theory]
    [InlineData(" ab ", 0, 4, 1, 3)]
    [InlineData("\u00a0\r\nab", 0, 5, 3, 5)]
    [InlineData("   ", 1, 3, 1, 1)]
    public void Trim_SurroundingSpace_IsLeftOut(string text, int start, int end, int trimmedStart, int trimmedEnd) =>
        new TextSpan(start, end).Trim(text).ShouldBe(new TextSpan(trimmedStart, trimmedEnd));

    [Fact]
    public void Overlaps_AnyTwoSpans_IsSharingAnOffset()
    {
        var spans = Gen.Choose(0, 12).Two().Select(t => new TextSpan(Math.Min(t.Item1, t.Item2), Math.Max(t.Item1, t.Item2)));
        Prop.ForAll(
                spans.Two().ToArbitrary(),
                pair => pair.Item1.Overlaps(pair.Item2) == Enumerable.Range(0, 13).Any(i => pair.Item1.Contains(i) && pair.Item2.Contains(i))
            )
            .QuickCheckThrowOnFailure();
    }
}
