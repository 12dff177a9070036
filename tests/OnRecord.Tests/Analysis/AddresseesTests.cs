namespace OnRecord.Tests.Analysis;

public sealed class AddresseesTests
{
    private static readonly OnRecordReader Reader = OnRecordReader.Load();

    [Theory]
    [InlineData("Ada Lind confessed to the theft on Monday.")]
    [InlineData("Ada Lind requested assistance from the navy.")]
    [InlineData("Ada Lind said Wednesday the ship had been warned.")]
    public void Read_WhatCannotHear_IsNoAddressee(string text) => Addressees(text).ShouldAllBe(span => span == null);

    [Theory]
    [InlineData("Ada Lind told reporters that it rained.", "reporters")]
    [InlineData("Ada Lind told The Harbour that it rained.", "The Harbour")]
    [InlineData("Ada Lind told the Tarnow Post Wednesday that it rained.", "the Tarnow Post")]
    [InlineData("Ada Lind told lawmakers Norland has no ships left.", "lawmakers")]
    public void Read_WhoIsTold_IsTheAddressee(string text, string told) => Addressees(text).ShouldContain(told);

    private static IEnumerable<string?> Addressees(string text) =>
        Reader.Read(text).Statements.Select(statement => statement.Addressee?.Span?.In(text).ToString());
}
