using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

/// <summary>Whoever answers with "it" is found by the words of what is answered, where the ledger knows it.</summary>
public sealed class AnsweredWordsTests
{
    private const string Text = "Ada Brandt said that the northern quay was sold. The board denied it. The mayor declined to comment. Lund denied it.";

    private static readonly QueryIndex Index = new([Record()], Ledger());

    [Theory]
    [InlineData("quay", "s1", "s2 s3")]
    [InlineData("quay board", "", "s2")]
    [InlineData("about:quay said:deny", "", "s2")]
    // The claim's own words, as another report has them.
    [InlineData("pier", "", "s1 s2 s3")]
    [InlineData("it", "s2 s4", "")]
    [InlineData("\"northern quay\"", "s1", "")]
    [InlineData("-quay said:deny", "s2 s4", "")]
    [InlineData("match:exact quay", "s1", "")]
    public void Search_WordsOfWhatIsAnswered_FindTheAnswerApart(string query, string exact, string otherwise)
    {
        StatementRow[] rows = [.. Index.Statements(QueryReader.Read(query)).Rows];

        rows.Ids(MatchKind.Exact).ShouldBe(exact);
        rows.Ids(MatchKind.Otherwise).ShouldBe(otherwise);
    }

    [Fact]
    public void Notes_OfAnAnswerThatWasFoundSo_SayIt()
    {
        Index.Statements(QueryReader.Read("quay")).Notes.Sentences.ShouldContain(s => s.StartsWith("What answers without repeating", StringComparison.Ordinal));
        Index.Statements(QueryReader.Read("mayor")).Notes.Sentences.ShouldBeEmpty();
    }

    private static ReportRecord Record() =>
        new()
        {
            Report = new ReportEntry
            {
                Id = "sha256:dd44",
                Source = "quay.txt",
                Text = Text,
                Body = [new TextSpan(0, Text.Length)],
            },
            Actors = [Actor("a1", "Ada Brandt"), Actor("a2", "the board"), Actor("a3", "the mayor"), Actor("a4", "Lund")],
            Statements =
            [
                Statement("s1", "a1", Act.Assert, "that the northern quay was sold", 0),
                Statement("s2", "a2", Act.Deny, "it", Text.IndexOf("board denied", StringComparison.Ordinal)),
                Statement("s3", "a3", Act.Silent, null, 0),
                Statement("s4", "a4", Act.Deny, "it", Text.IndexOf("Lund denied", StringComparison.Ordinal)),
            ],
        };

    private static LedgerRecord Ledger() =>
        new()
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "the northern pier was sold",
                    Status = ClaimStatus.Disputed,
                    Positions = [Position("s1", Stance.Asserts, null), Position("s2", Stance.Denies, "s1"), Position("s3", Stance.Silent, "s1")],
                },
            ],
        };

    private static ActorEntry Actor(string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = ActorKind.Person,
        };

    private static StatementEntry Statement(string id, string actor, Act act, string? content, int from) =>
        new()
        {
            Id = id,
            Act = act,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(null, [actor]),
            Content = content is null ? [] : [Span(content, from)],
        };

    private static PositionEntry Position(string statement, Stance stance, string? answers) =>
        new()
        {
            Report = "sha256:dd44",
            Source = "quay.txt",
            Statement = statement,
            Span = Span("denied it", 0),
            Stance = stance,
            Answers = answers is null ? (StatementId?)null : new StatementId(answers),
        };

    private static TextSpan Span(string words, int from)
    {
        int start = Text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
