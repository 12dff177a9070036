using OnRecord.Cli.Printing;

namespace OnRecord.Cli.Tests.Printing;

public sealed class ColumnWidthsTests
{
    private const string Prose = "that the bridge over the strait would be closed until the bearings on both piers had been looked at by somebody who knows";

    [Fact]
    public void Of_WhatFits_IsAsWideAsItsLongestLine() => Of(room: 60, ["id", "c1"], ["what", "a lock"]).ShouldBe([2, 6]);

    [Fact]
    public void Of_ProseBesideNames_GivesTheProseTheRoomAndLeavesIdsWhole()
    {
        int[] widths = Of(room: 70, ["claim", "c2rh1prne"], ["who", "Harbour Board of Oddvik"], ["what", Prose]);

        widths[0].ShouldBe(9);
        widths[2].ShouldBeGreaterThan(widths[1] * 3 / 2);
        widths.Sum().ShouldBeLessThanOrEqualTo(70);
    }

    [Fact]
    public void Of_TwoColumnsOfProse_SharesByWhatTheyHold()
    {
        int[] widths = Of(room: 60, ["asserted by", Prose], ["denied by", Prose[..40]]);

        widths[0].ShouldBeGreaterThan(widths[1]);
        widths[1].ShouldBeInRange(14, 28);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    public void Of_LongerWordsThanTheRoom_KeepsToIt(int room) =>
        Of(room, ["report", "a_file_with_a_long_name.txt"], ["what", "incomprehensibilities"]).Sum().ShouldBeLessThanOrEqualTo(room);

    [Fact]
    public void Of_FileNameLongerThanAThird_LeavesTheRoomToTheProse() =>
        Of(room: 90, ["report", "tarn-gazette_2031-05-04_the-bridge-is-to-close.txt"], ["what", $"{Prose} {Prose} {Prose}"])[1].ShouldBeGreaterThan(50);

    [Fact]
    public void Of_LinesOfOneCell_AreMeasuredEachByItself() =>
        ColumnWidths
            .Of(
                [
                    [(IReadOnlyList<string>)["what"], ["opened", "denied by Odd"]],
                ],
                room: 40
            )
            .ShouldBe([13]);

    private static int[] Of(int room, params string[][] columns) => ColumnWidths.Of(columns.Select(c => c.Select(cell => (IReadOnlyList<string>)[cell])), room);
}
