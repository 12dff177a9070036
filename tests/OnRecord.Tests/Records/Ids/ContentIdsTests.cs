using FsCheck;
using FsCheck.Fluent;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Records.Ids;

public sealed class ContentIdsTests
{
    private const string Text =
        "🛶 Ferry dispute\n\nPort warden Ilse Torvald said the ferry was late. Crews said nothing of it.\n\nPort warden Ilse Torvald said the ferry was late. Crews said nothing of it.";

    [Fact]
    public void Give_SameContentWithOtherLabels_GivesTheSameIds()
    {
        ReportRecord record = Record(Text);
        ReportRecord relabelled = record with
        {
            Actors = [.. record.Actors.Select(a => a with { Id = "x" + a.Id })],
            Statements =
            [
                .. record.Statements.Select(s =>
                    s with
                    {
                        Id = "y" + s.Id,
                        Source = s.Source with { Actors = [.. s.Source.Actors.Select(a => new ActorId("x" + a))] },
                    }
                ),
            ],
        };

        RecordJson.Write(ContentIds.Give(relabelled)).ShouldBe(RecordJson.Write(ContentIds.Give(record)));
    }

    [Fact]
    public void Give_StatementsAroundAreMissing_KeepsTheIdsOfTheRest()
    {
        ReportRecord record = Record(Text);
        StatementId[] all = [.. ContentIds.Give(record).Statements.Select(s => s.Id)];

        for (int i = 0; i < record.Statements.Count; i++)
            ContentIds.Give(record with { Statements = [record.Statements[i]] }).Statements.ShouldHaveSingleItem().Id.ShouldBe(all[i]);
    }

    [Fact]
    public void Give_OffsetsInCodePoints_GivesTheSameIds()
    {
        ReportRecord record = Record(Text);

        RecordParts.Ids(ContentIds.Give(RecordOffsets.ToCodePoints(record))).ShouldBe(RecordParts.Ids(ContentIds.Give(record)));
    }

    [Fact]
    public void Give_SameWordsInAnotherPlace_AreTwoStatements()
    {
        ReportRecord named = ContentIds.Give(Record(Text));

        named.Statements.Select(s => s.Id).Distinct().Count().ShouldBe(named.Statements.Count);
        named.Statements[0].Source.Actors.ShouldBe([named.Actors[0].Id]);
    }

    [Fact]
    public void Give_AnotherReport_GivesOtherIds()
    {
        ReportRecord record = Record(Text);
        ReportRecord other = record with { Report = record.Report with { Id = "sha256:ff" } };

        RecordParts.Ids(ContentIds.Give(other)).Intersect(RecordParts.Ids(ContentIds.Give(record))).ShouldBeEmpty();
    }

    [Fact]
    public void Give_LabelsThatNobodyBears_StayAsTheyAre()
    {
        ReportRecord record = Record(Text);
        ReportRecord dangling = record with { Statements = [record.Statements[0] with { Parent = "s77" }] };

        ContentIds.Give(dangling).Statements[0].Parent.ShouldBe(new StatementId("s77"));
    }

    [Fact]
    public void Give_AnySpans_NeitherThrowsNorRepeatsAnId() =>
        Prop.ForAll<NonEmptyString, PositiveInt, PositiveInt>(
                (words, a, b) =>
                {
                    ReportRecord record = Bare(words.Get) with
                    {
                        Statements =
                        [
                            .. Enumerable
                                .Range(0, 4)
                                .Select(i => Statement($"s{i}", new TextSpan(a.Get % 9, (a.Get % 9) + i), new TextSpan(b.Get % 9, (b.Get % 9) + 2), null)),
                        ],
                    };
                    StatementId[] ids = [.. ContentIds.Give(record).Statements.Select(s => s.Id)];
                    return ids.Distinct().Count() == ids.Length && ids.All(id => id.Value.Length == 17);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ReadReport_RecordOfVersion1_GetsTheIdsOfToday()
    {
        ReportRecord record = Record(Text) with { Schema = "onrecord/1" };

        ReportRecord read = RecordJson.ReadReport(RecordJson.Write(record));

        RecordJson.Write(read).ShouldBe(RecordJson.Write(ContentIds.Give(Record(Text))));
    }

    private static ReportRecord Record(string text)
    {
        TextSpan At(string words, int from) =>
            new(text.IndexOf(words, from, StringComparison.Ordinal), text.IndexOf(words, from, StringComparison.Ordinal) + words.Length);
        int second = text.LastIndexOf("Port", StringComparison.Ordinal);
        return Bare(text) with
        {
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = "Ilse Torvald",
                    Kind = ActorKind.Person,
                    Mentions = [At("Port warden Ilse Torvald", 0)],
                },
                new ActorEntry
                {
                    Id = "a2",
                    Name = "crews",
                    Kind = ActorKind.Group,
                },
            ],
            Statements =
            [
                .. new[] { 0, second }.SelectMany(
                    (from, i) =>
                        new[]
                        {
                            Statement($"s{(2 * i) + 1}", At("Port warden Ilse Torvald", from), At("said", from), At("the ferry was late", from), "a1"),
                            Statement($"s{(2 * i) + 2}", At("Crews", from), At("said nothing", from), null, "a2"),
                        }
                ),
            ],
        };
    }

    private static ReportRecord Bare(string text) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = "sha256:00",
                Source = "ferry.txt",
                Text = text,
            },
        };

    private static StatementEntry Statement(string id, TextSpan source, TextSpan cue, TextSpan? content, string? actor = null) =>
        new()
        {
            Id = id,
            Act = Act.Assert,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(source, actor is null ? [] : [actor]),
            Cue = new CueEntry(cue, "say"),
            Content = content is { } c ? [c] : [],
        };
}
