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
    [InlineData("(quarry OR mine) permit", 2)]
    [InlineData("quarry AND permit", 2)]
    [InlineData("about:(quarry mine)", 1)]
    [InlineData("((((quarry))))", 1)]
    [InlineData("quarry NOT (mine pit)", 2)]
    [InlineData("the quarry of the state", 2)]
    [InlineData("who was it", 3)]
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
    [InlineData("certainty:NaN", "write a number from 0 to 1")]
    [InlineData("certainty:5", "write a number from 0 to 1")]
    [InlineData("who:", "“who:” asks for nothing")]
    [InlineData("quarry who: ", "“who:” asks for nothing")]
    [InlineData("issue:\"\"", "“issue:” asks for nothing")]
    [InlineData("claim:\"\"", "as claim:")]
    [InlineData("is:,,,", "“is:” asks for nothing")]
    [InlineData("match:,", "“match:” asks for nothing")]
    [InlineData("when:2024..2022", "ends before it begins")]
    [InlineData("since:2024-06-03 until:2024-06-01", "since:2024-06-03 and until:2024-06-01 leave no day between them")]
    [InlineData("since:2024 when:2022-03", "leave no day")]
    [InlineData("who: Brandt", "who:value")]
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
    [InlineData("(")]
    [InlineData(")(")]
    [InlineData("()()")]
    [InlineData("-(")]
    [InlineData("who:(")]
    [InlineData("(a OR")]
    [InlineData("f(x) g(")]
    [InlineData("NOT NOT NOT")]
    [InlineData("match:")]
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

    /// <summary>What asks for nothing must not find everything.</summary>
    [Theory]
    [InlineData("who:\"\"")]
    [InlineData("about:\"!!\"")]
    [InlineData("claim:\"\"")]
    [InlineData("report:\"\"")]
    [InlineData("story:\"\" quarry")]
    [InlineData("said:,")]
    [InlineData("certainty:-1")]
    public void Read_AFieldWithoutAValue_IsRefused(string text) => QueryReader.Read(text).Conditions.ShouldContain(c => c.IsRefused);

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
    [InlineData("what has Torvia said about the quarry", "party:Torvia quarry")]
    [InlineData("What did the Ministry of Mines deny?", "party:\"Ministry of Mines\" said:deny")]
    [InlineData("who denied the flood in the quarry", "said:deny flood quarry")]
    [InlineData("who said the quarry was sold, and who says otherwise?", "quarry sold")]
    [InlineData("has Torvia sold the quarry?", "Torvia sold quarry?")]
    [InlineData("is the US leaving", "US leaving")]
    [InlineData("quarry permits", null)]
    [InlineData("\"what has Torvia said\"", null)]
    [InlineData("who:Torvia said:denies", null)]
    public void Read_Question_IsSaidAsAQuery(string text, string? reading) => QueryReader.Read(text).Reading.ShouldBe(reading);

    [Fact]
    public void Read_Brackets_AreAsDeepAsAPersonWrites()
    {
        Query query = QueryReader.Read(new string('(', 2000) + "quarry");

        query.Conditions.ShouldHaveSingleItem();
        query.Remarks.ShouldContain(remark => remark.StartsWith("Brackets stand more than", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(mine OR pit) -(said:denies who:Ost)")]
    [InlineData("about:\"north wall\" OR about:leas*")]
    [InlineData("-quarry party:\"Lena Ost\" since:2031")]
    public void Text_OfAQuery_ReadsAsTheSameQuery(string text)
    {
        string written = Query.Joined(QueryReader.Read(text).Clauses.Select(c => c.Text));

        Query.Joined(QueryReader.Read(written).Clauses.Select(c => c.Text)).ShouldBe(written);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \t ")]
    public void Read_Empty_AsksNothing(string? text) => QueryReader.Read(text).Clauses.ShouldBeEmpty();

    [Fact]
    public void Fields_EveryExample_IsTakenAsItStands() =>
        QueryFields
            .All.Select(f => QueryReader.Read(f.Example))
            .ShouldAllBe(q => q.Remarks.IsEmpty && !q.IsEmpty && q.Conditions.All(c => c.Field != QueryField.Any));
}
