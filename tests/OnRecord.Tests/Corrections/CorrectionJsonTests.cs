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
    [InlineData(
        "{\"kind\":\"accept\",\"by\":\"x\",\"at\":\"2031-06-02T12:00:00Z\",\"target\":{\"report\":\"r\",\"part\":\"statement\",\"quote\":{\"exact\":null,\"prefix\":\"\",\"suffix\":\"\"}}}"
    )]
    public void Read_NoCorrection_IsAFormatError(string line) => Should.Throw<FormatException>(() => CorrectionJson.Read(line));

    [Theory]
    [InlineData("Ada\nBrandt", 1, "control")]
    [InlineData("Ada\u001b[31m", 1, "control")]
    [InlineData("Ada", 4000, "longer")]
    public void Fault_NameThatIsNone_IsSaid(string name, int times, string fault)
    {
        string given = string.Concat(Enumerable.Repeat(name, times));
        Correction speaker = Heap.Catalogue().First(c => c.Speakers is { Count: > 0 });

        CorrectionJson.Fault(speaker).ShouldBeNull();
        CorrectionJson.Fault(speaker with { Speakers = [speaker.Speakers![0] with { Name = given }] }).ShouldNotBeNull().ShouldContain(fault);
        CorrectionJson.Fault(speaker with { By = given }).ShouldNotBeNull().ShouldContain(fault);
    }

    [Fact]
    public void Read_NameTooLongThatWasKept_IsReadAndNotEnteredAgain()
    {
        Correction kept = CorrectionJson.Named(Heap.Catalogue()[0] with { By = new string('y', CorrectionJson.LongestText + 1) });

        CorrectionJson.Read(CorrectionJson.Write(kept)).By.ShouldBe(kept.By);
        CorrectionJson.Fault(kept).ShouldNotBeNull();
    }

    [Fact]
    public void Read_NoJson_DoesNotCountLinesOfItsOwn() =>
        Should.Throw<FormatException>(() => CorrectionJson.Read("{\"id\": 7, oops")).Message.ShouldNotContain("LineNumber");

    [Fact]
    public void NextAt_ClocksThatWentAhead_StillHasTheLastWord()
    {
        var book = new CorrectionBook(Heap.Catalogue());

        book.NextAt(Heap.Noon).ShouldBeGreaterThan(book.All[^1].At);
        book.NextAt(Heap.Noon.AddYears(1)).ShouldBe(Heap.Noon.AddYears(1));
    }
}
