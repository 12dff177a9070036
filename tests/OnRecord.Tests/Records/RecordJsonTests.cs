using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Records;

public sealed class RecordJsonTests
{
    private static readonly ReportRecord Record = new()
    {
        Report = new ReportEntry
        {
            Id = "sha256:00",
            Source = "a.txt",
            Text = "“No”, she said 😀.",
            Body = [new TextSpan(0, 18)],
        },
        Actors =
        [
            new ActorEntry
            {
                Id = "a1",
                Name = "she",
                Kind = ActorKind.Person,
                Mentions = [new TextSpan(6, 9)],
            },
        ],
        Statements =
        [
            new StatementEntry
            {
                Id = "s1",
                Act = Act.Deny,
                Mode = StatementMode.Direct,
                Source = new PartyEntry(new TextSpan(6, 9), ["a1"]),
                Cue = new CueEntry(new TextSpan(10, 14), "say"),
                Content = [new TextSpan(0, 4)],
                When = When.Day(new DateOnly(2022, 3, 14), TimeBasis.Relative, "report date 2022-03-15"),
            },
        ],
    };

    [Fact]
    public void Write_Record_IsTheFormatThatScorersRead()
    {
        string json = RecordJson.Write(Record);
        json.ShouldStartWith("{\"schema\":\"onrecord/2\",\"offsets\":\"utf16\",\"madeBy\":null,\"report\":{\"id\":\"sha256:00\"");
        json.ShouldContain("\"headline\":null");
        json.ShouldContain("\"body\":[[0,18]]");
        json.ShouldContain("\"act\":\"deny\",\"mode\":\"direct\"");
        json.ShouldContain("\"source\":{\"span\":[6,9],\"actors\":[\"a1\"]}");
        json.ShouldContain(
            "\"when\":{\"start\":\"2022-03-14\",\"end\":\"2022-03-15\",\"precision\":\"day\",\"basis\":\"relative\",\"from\":\"report date 2022-03-15\",\"span\":null}"
        );
        json.ShouldContain("“No”, she said");
        json.ShouldNotContain("\n");
    }

    [Fact]
    public void Read_WrittenRecord_WritesTheSameBytes()
    {
        string json = RecordJson.Write(Record);
        RecordJson.Write(RecordJson.ReadReport(json)).ShouldBe(json);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"onrecord/2\"}")]
    [InlineData("{\"report\":{\"id\":\"x\",\"source\":\"y\",\"text\":\"z\",\"body\":[[2,1]]}}")]
    public void ReadReport_NoRecord_IsAJsonException(string json) => Should.Throw<System.Text.Json.JsonException>(() => RecordJson.ReadReport(json));

    [Theory]
    [InlineData("2022-03-14T15:30:00+01:00", TimePrecision.Minute, "2022-03-14T15:30:00+01:00")]
    [InlineData("2022-03-14T00:00:00Z", TimePrecision.Month, "2022-03-14")]
    public void Write_When_ShowsAClockOnlyForHoursAndMinutes(string start, TimePrecision precision, string written)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        var when = new When
        {
            Start = instant,
            End = instant.AddMinutes(1),
            Precision = precision,
            Basis = TimeBasis.Metadata,
        };
        RecordJson.Write(Record with { Report = Record.Report with { Published = when } }).ShouldContain($"\"published\":{{\"start\":\"{written}\"");
    }
}
