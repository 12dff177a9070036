using System.Text.RegularExpressions;
using OnRecord.Export.Timelines;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed partial class TimelineTextTests
{
    private static LedgerRecord Ledger { get; } =
        Affair.Ledger with
        {
            Events =
            [
                .. Affair.Ledger.Events,
                Affair.Ledger.Events[0] with
                {
                    Id = "h2",
                    Type = "ASSAULT",
                    Mode = null,
                    Realis = Realis.Alleged,
                    When = null,
                    Actors = ["[[Ira|Holm]] *<ref>{{x}}''' <b>_now_</b> `#1` 2. $x$ ~~~~"],
                    Tally = null,
                },
            ],
            Series =
            [
                new SeriesEntry
                {
                    Id = "n1",
                    About = "berths | sold",
                    Unit = "berth",
                    Points = [new SeriesPointEntry(Affair.Leak.Id, null, Affair.Leak.Span("sold"), 1200, null, null) { Relation = FigureRelation.AtLeast }],
                },
            ],
            Notes =
            [
                new LedgerNoteEntry(
                    "OR8001",
                    "Two days for one meeting.",
                    [
                        new NotedSpanEntry(Affair.Leak.Id, "leak", Affair.Leak.Span("told")),
                        new NotedSpanEntry(Affair.Denial.Id, "denial", Affair.Denial.Span("on Monday")),
                    ]
                ),
            ],
        };

    [Fact]
    public void Markdown_EveryLine_HasItsReportsAndEveryFootnoteIsUsed()
    {
        string text = string.Concat(TimelineText.Markdown(Ledger, Told.Find));

        text.ShouldContain("- **13 March 2031**: meeting: Ira Holm, 141 for, 7 against, 32 abstaining · Sel · 7 hours");
        text.ShouldContain("(as told by Evening Post)[^1]");
        text.ShouldContain("- **undated**: alleged assault: ");
        text.ShouldContain("- **berths \\| sold**: at least 1,200 (Evening Post)");
        string[] lines = text.Split('\n');
        lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal)).ShouldAllBe(l => l.Contains("[^", StringComparison.Ordinal));
        string[] used =
        [
            .. lines
                .Where(l => l.StartsWith("- ", StringComparison.Ordinal))
                .SelectMany(l => Footnote().Matches(l))
                .Select(m => m.Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        lines
            .Where(l => l.StartsWith("[^", StringComparison.Ordinal))
            .Select(l => l[..(l.IndexOf(']', StringComparison.Ordinal) + 1)])
            .Order(StringComparer.Ordinal)
            .ShouldBe(used);
        lines.First(l => l.StartsWith("[^1]: ", StringComparison.Ordinal)).ShouldContain("Evening Post reported that Ira Holm said: “");
    }

    [Theory]
    [InlineData("Norland diplomats (expel)", "diplomat", "Norland diplomats (expel)")]
    [InlineData("dead", "person", "dead, person")]
    [InlineData("dead", null, "dead")]
    public void Write_SeriesWhoseNameSaysItsUnit_NamesItOnce(string about, string? unit, string name)
    {
        LedgerRecord ledger = Ledger with { Series = [Ledger.Series[0] with { About = about, Unit = unit }] };

        string.Concat(TimelineText.Markdown(ledger, Told.Find)).ShouldContain($"- **{name}**: at least 1,200");
        string.Concat(TimelineText.Wikitext(ledger, Told.Find)).ShouldContain($"{name}''': at least 1,200");
    }

    [Fact]
    public void Markdown_WordsOfReports_BecomeNoMarks()
    {
        string line = string.Concat(TimelineText.Markdown(Ledger, Told.Find)).Split('\n').Single(l => l.Contains("Ira\\|Holm", StringComparison.Ordinal));

        line.ShouldContain("\\[\\[Ira\\|Holm\\]\\] \\*\\<ref\\>\\{\\{x\\}\\}''' \\<b\\>\\_now\\_\\</b\\> \\`\\#1\\` 2. \\$x\\$ \\~\\~\\~\\~");
    }

    [Fact]
    public void Wikitext_IsWellFormedAndWordsOfReportsBecomeNoMarks()
    {
        string text = string.Concat(TimelineText.Wikitext(Ledger, Told.Find));

        Regex.Count(text, "<ref>").ShouldBe(Regex.Count(text, "</ref>"));
        text.ShouldEndWith("<references />\n");
        text.ShouldContain("* '''13 March 2031''': meeting: Ira Holm, 141 for, 7 against, 32 abstaining · Sel · 7 hours");
        text.ShouldNotContain("{{");
        text.ShouldNotContain("[[");
        text.ShouldNotContain("<b>");
        text.ShouldNotContain("~~");
        text.Split('\n').Where(l => l.StartsWith('*')).ShouldAllBe(l => l.Contains("<ref>", StringComparison.Ordinal));
        Regex.Count(text, "'''").ShouldBe(2 * text.Split('\n').Count(l => l.StartsWith("* '''", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\[\^\d+\]")]
    private static partial Regex Footnote();
}
