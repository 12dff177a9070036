using System.Text;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Storage.Tests;

public sealed class RecordBodyTests
{
    [Theory]
    [InlineData("The plain words of a short report.")]
    [InlineData("A line,\nanother \"one\"\r\n\tand \0 a NUL, \u0001, e\u0301, \u00A0, \u2028, \U0001F5DE and מרפא.")]
    public void Unpack_WhatWasPacked_IsTheSameLineAndWords(string text)
    {
        (ReportRecord record, _) = Samples.Plain("a.txt", text);
        ReportRecord marked = record with { Report = record.Report with { Headline = new TextSpan(0, text.Length), Byline = new TextSpan(2, 7) } };
        string json = RecordJson.Write(marked);

        RecordBody body = RecordBody.Unpack(RecordBody.Pack(json, marked));

        Encoding.UTF8.GetString(body.Json).ShouldBe(json);
        body.Quotes().ShouldBe([new StoredQuote(new TextSpan(0, text.Length), text), new StoredQuote(new TextSpan(2, 7), text[2..7])]);
    }

    [Fact]
    public void Pack_WordsThatRepeatTheText_CostLittle()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => $"On day {i} the ferry left quay {i * 7 % 31} with {i * i % 97} crates. "));
        (ReportRecord record, _) = Samples.Plain("a.txt", text);
        ReportRecord marked = record with { Report = record.Report with { Headline = new TextSpan(0, text.Length) } };

        int alone = RecordBody.Pack(RecordJson.Write(record), []).Length,
            both = RecordBody.Pack(RecordJson.Write(marked), marked).Length;

        both.ShouldBeLessThan(alone + 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("FFFFFFFF01")]
    public void Read_OtherBytes_SaysThatTheyAreDamaged(string bytes) => Should.Throw<InvalidDataException>(() => RecordBody.Read(Convert.FromHexString(bytes)));

    [Fact]
    public void Quotes_OtherLine_SaysThatItIsDamaged() =>
        Should.Throw<InvalidDataException>(() => RecordBody.Unpack(Packing.Press("{}\n[[1,0,\"x\"]]"u8)).Quotes());
}
