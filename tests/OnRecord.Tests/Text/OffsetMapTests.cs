using OnRecord.Text;

namespace OnRecord.Tests.Text;

public sealed class OffsetMapTests
{
    // Source: <p>A &amp; B</p><p>C</p>   text: "A & B\nC"
    private static readonly OffsetMap Map = new()
    {
        Runs = [new OffsetRun(0, 2, 3, 2), new OffsetRun(2, 1, 5, 5), new OffsetRun(3, 2, 10, 2), new OffsetRun(6, 1, 19, 1)],
    };

    [Theory]
    [InlineData(0, 1, 3, 4)]
    [InlineData(1, 2, 4, 5)]
    [InlineData(2, 3, 5, 10)]
    [InlineData(0, 5, 3, 12)]
    [InlineData(4, 7, 11, 20)]
    public void ToSource_TextSpan_GivesTheSourceThatShowsIt(int start, int end, int sourceStart, int sourceEnd) =>
        Map.ToSource(new TextSpan(start, end)).ShouldBe(new TextSpan(sourceStart, sourceEnd));

    [Fact]
    public void ToSource_AddedLineBreak_HasNoSource() => Map.ToSource(new TextSpan(5, 6)).ShouldBeNull();
}
