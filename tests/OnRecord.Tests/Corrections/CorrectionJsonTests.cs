using OnRecord.Corrections;

namespace OnRecord.Tests.Corrections;

public sealed class CorrectionJsonTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSameLine()
    {
        foreach (Correction correction in Heap.Catalogue())
            CorrectionJson.Write(CorrectionJson.Read(CorrectionJson.Write(correction))).ShouldBe(CorrectionJson.Write(correction));
    }

    [Theory]
    [InlineData("Ivo Hale", "Somebody Else")]
    [InlineData("\"accept\"", "\"reject\"")]
    [InlineData("2031-06-02T12:01", "2031-06-02T12:02")]
    public void Read_ChangedAfterwards_IsRefused(string was, string now)
    {
        string line = CorrectionJson.Write(Heap.Catalogue()[0]);
        line.ShouldContain(was);

        Should.Throw<FormatException>(() => CorrectionJson.Read(line.Replace(was, now, StringComparison.Ordinal))).Message.ShouldContain("id");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"sing\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\"}")]
    [InlineData("{\"kind\":\"undo\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\"}")]
    [InlineData("{\"kind\":\"undo\",\"by\":null,\"at\":\"2031-06-02T12:00:00Z\"}")]
    [InlineData("{\"kind\":\"undo\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\",\"of\":\"k1\",\"frob\":1}")]
    [InlineData("{\"kind\":\"accept\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\",\"target\":{\"report\":\"r\",\"part\":\"statement\"}}")]
    [InlineData("{\"kind\":\"accept\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\",\"target\":{\"report\":\"r\",\"part\":\"statement\",\"quote\":{\"exact\":null,\"prefix\":\"\",\"suffix\":\"\"}}}")]
    public void Read_NoCorrection_IsAFormatError(string line) => Should.Throw<FormatException>(() => CorrectionJson.Read(line));

    [Fact]
    public void NextAt_ClocksThatWentAhead_StillHasTheLastWord()
    {
        var book = new CorrectionBook(Heap.Catalogue());

        book.NextAt(Heap.Noon).ShouldBeGreaterThan(book.All[^1].At);
        book.NextAt(Heap.Noon.AddYears(1)).ShouldBe(Heap.Noon.AddYears(1));
    }
}
