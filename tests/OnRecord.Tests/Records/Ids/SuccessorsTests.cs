using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Records.Ids;

public sealed class SuccessorsTests
{
    private const string Text = "The warden said that the ferry was late and that the pier was shut.";

    [Fact]
    public void Of_ContentCutOtherwise_LeadsToTheStatementOfTheSameWords()
    {
        ReportRecord older = ContentIds.Give(Record("that the ferry was late")),
            newer = ContentIds.Give(Record("that the ferry was late and that the pier was shut"));

        (string old, string? successor) = Successors.Of(older, newer).ShouldHaveSingleItem();

        old.ShouldBe(older.Statements[0].Id.Value);
        successor.ShouldBe(newer.Statements[0].Id.Value);
    }

    [Fact]
    public void Of_StatementThatIsFoundNoMore_LeadsNowhere()
    {
        ReportRecord older = ContentIds.Give(Record("that the ferry was late"));

        Successors.Of(older, older with { Statements = [] }).ShouldHaveSingleItem().New.ShouldBeNull();
    }

    [Fact]
    public void Of_TheSameAnalysis_IsEmpty()
    {
        ReportRecord record = ContentIds.Give(Record("that the ferry was late"));

        Successors.Of(record, record).ShouldBeEmpty();
    }

    private static ReportRecord Record(string content) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = "sha256:00",
                Source = "ferry.txt",
                Text = Text,
            },
            Statements =
            [
                new StatementEntry
                {
                    Id = "s1",
                    Act = Act.Assert,
                    Mode = StatementMode.Indirect,
                    Source = new PartyEntry(Span("The warden"), []),
                    Cue = new CueEntry(Span("said"), "say"),
                    Content = [Span(content)],
                },
            ],
        };

    private static TextSpan Span(string words) =>
        new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
