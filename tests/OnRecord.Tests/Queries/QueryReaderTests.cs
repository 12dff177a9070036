using System.Diagnostics;
using OnRecord.Queries;

namespace OnRecord.Tests.Queries;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("quarry", 1)]
    [InlineData("quarry permit", 2)]
    [InlineData("\"quarry permit\"", 1)]
    [InlineData("who:\"Ada Brandt\" said:denies about:quarry since:2024-06-01", 4)]
    [InlineData("about:quarry OR about:mine", 1)]
    [InlineData("OR OR |", 1)]
    [InlineData("- -- ( ) AND", 1)]
    [InlineData("🚢 *", 1)]
    public void Read_Parts_AreClauses(string text, int clauses) => QueryReader.Read(text).Clauses.Length.ShouldBe(clauses, QueryReader.Read(text).Text);

    [Theory]
    [InlineData("colour:red", "There is no field “colour”")]
    [InlineData("said:whispers", "“whispers” is no act")]
    [InlineData("since:yesterday", "“yesterday” is no date")]
    [InlineData("since:2024-02-31", "is no date")]
    [InlineData("when:9999..9999", "is no date")]
    [InlineData("status:quarrelled", "there are disputed")]
    [InlineData("certainty:high", "write a number")]
    [InlineData("\"quarry permit", "has no partner")]
    public void Read_WhatCannotBeTaken_IsSaidInASentence(string text, string sentence) =>
        QueryReader.Read(text).Remarks.ShouldHaveSingleItem().ShouldContain(sentence);

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\ud83d")]
    [InlineData("who:")]
    [InlineData(":who")]
    [InlineData("who:\"")]
    [InlineData("-\"")]
    [InlineData("is:,,,")]
    [InlineData("https://example.org/a?b=c")]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("**")]
    public void Read_Odd_IsAQuery(string text) => Should.NotThrow(() => QueryReader.Read(text));

    [Fact]
    public void Read_VeryLong_IsCutAndSaysSo()
    {
        var watch = Stopwatch.StartNew();
        Query query = QueryReader.Read(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"w{i} ")));

        query.Text.Length.ShouldBeLessThanOrEqualTo(QueryReader.LongestText);
        query.Clauses.Length.ShouldBe(QueryReader.MostConditions);
        query.Remarks.Length.ShouldBe(2);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("\0\u0001\u0002")]
    [InlineData("!!! ??")]
    [InlineData("\"\"")]
    public void Read_NamesNothing_FindsNothingAndSaysSo(string text)
    {
        Query query = QueryReader.Read(text);

        query.Clauses.ShouldNotBeEmpty();
        query.Remarks.ShouldContain(remark => remark.Contains("names nothing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \t ")]
    public void Read_Empty_AsksNothing(string? text) => QueryReader.Read(text).Clauses.ShouldBeEmpty();

    [Fact]
    public void Fields_EveryExample_IsTakenAsItStands() =>
        QueryFields
            .All.Select(f => QueryReader.Read(f.Example))
            .ShouldAllBe(q => q.Remarks.IsEmpty && q.Clauses.Length == 1 && q.Clauses[0][0].Field != QueryField.Any);
}
