using System.Text;
using System.Text.Json;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

public sealed class QueryIndexTests
{
    private const string First = "Ministers of Torvia denied that the quarry had flooded. Lena Ost asked Torvia for the permits.";
    private const string Second = "Lena Ost said the quarry is flooding. It was said that permits were sold.";

    private static readonly ReportRecord[] Records =
    [
        Report(
            "sha256:aa11",
            "papers/first.txt",
            First,
            "Torvia Herald",
            new DateOnly(2031, 5, 2),
            [("a1", "Torvia", ActorKind.State), ("a2", "Lena Ost", ActorKind.Person)],
            Said("s1", Act.Deny, Commitment.IsNot, "a1", Span(First, "denied"), Span(First, "that the quarry had flooded")),
            Said("s2", Act.Ask, Commitment.Open, "a2", Span(First, "asked"), Span(First, "for the permits")) with
            {
                Addressee = new PartyEntry(Span(First, "Torvia for"), ["a1"]),
                When = When.Day(new DateOnly(2031, 4, 20), TimeBasis.Explicit),
            }
        ),
        Report(
            "sha256:bb22",
            "papers/second.txt",
            Second,
            "Ost Post",
            null,
            [("a1", "Lena Ost", ActorKind.Person)],
            Said("s3", Act.Assert, Commitment.Is, "a1", Span(Second, "said"), Span(Second, "the quarry is flooding")),
            Said("s4", Act.Assert, Commitment.Is, null, Span(Second, "was said"), Span(Second, "that permits were sold"))
        ),
    ];

    private static readonly LedgerRecord Ledger = new()
    {
        Claims =
        [
            new ClaimEntry
            {
                Id = "c1",
                Text = "the quarry had flooded",
                Status = ClaimStatus.Disputed,
                Certainty = 0.9,
                Positions =
                [
                    new PositionEntry
                    {
                        Report = "sha256:aa11",
                        Source = "papers/first.txt",
                        Statement = "s1",
                        Span = Span(First, "that the quarry had flooded"),
                        Actor = "Torvia",
                        Stance = Stance.Denies,
                        Certainty = 0.9,
                    },
                    new PositionEntry
                    {
                        Report = "sha256:bb22",
                        Source = "papers/second.txt",
                        Statement = "s3",
                        Span = Span(Second, "the quarry is flooding"),
                        Actor = "Lena Ost",
                        Stance = Stance.Asserts,
                        Certainty = 0.9,
                    },
                ],
            },
        ],
    };

    private static readonly QueryIndex Index = new(Records, Ledger);

    [Fact]
    public void Rows_OfAReportThatAnotherDates_DoNotPointIntoTheOther()
    {
        When told = When.Day(new DateOnly(2031, 5, 3), TimeBasis.Inferred, "a flood dated by another report", new TextSpan(4, 9));
        var index = new QueryIndex(Records, Ledger with { Dates = [new InferredDateEntry("sha256:bb22", "papers/second.txt", told)] });

        When shown = told with { Span = null };
        index.Statements(QueryReader.Read("report:bb22")).Rows.Select(row => row.Published).Distinct().ShouldBe([shown]);
        index.Reports(QueryReader.Read("report:bb22")).Rows.Single().When.ShouldBe(shown);
    }

    [Theory]
    [InlineData("", "s1 s2 s3 s4")]
    [InlineData("floods", "s1 s3")]
    [InlineData("\"quarry had\"", "s1")]
    [InlineData("perm*", "s2 s4")]
    [InlineData("quarry -denied", "s3")]
    [InlineData("who:ost", "s2 s3")]
    [InlineData("who:\"Lena Ost\" about:quarry", "s3")]
    [InlineData("who:len", "")]
    [InlineData("who:len*", "s2 s3")]
    [InlineData("said:denies", "s1")]
    [InlineData("said:denied,asks", "s1 s2")]
    [InlineData("said:isnot", "s1")]
    [InlineData("to:torvia", "s2")]
    [InlineData("outlet:herald", "s1 s2")]
    [InlineData("report:second.txt", "s3 s4")]
    [InlineData("report:aa11", "s1 s2")]
    [InlineData("when:2031-04", "s2")]
    [InlineData("since:2031-05-01", "s1")]
    [InlineData("until:2031-04-30", "s2")]
    [InlineData("reported:2031-05-02", "s1 s2")]
    [InlineData("when:2031-04-01..2031-05-31", "s1 s2")]
    [InlineData("when:undated", "s3 s4")]
    [InlineData("kind:state", "s1")]
    [InlineData("status:disputed", "s1 s3")]
    [InlineData("claim:c1 said:deny", "s1")]
    [InlineData("is:unknown", "s4")]
    [InlineData("-is:unknown is:undated", "s3")]
    [InlineData("about:quarry OR about:permits -who:torvia", "s2 s3 s4")]
    [InlineData("said:whispers", "")]
    [InlineData("since:soon", "")]
    public void Statements_OfAQuery_AreThoseThatItDescribes(string query, string expected) =>
        string.Join(' ', Index.Statements(QueryReader.Read(query)).Rows.Select(r => r.Id.Value)).ShouldBe(expected);

    /// <summary>Whole words of a label that somebody gave a claim; a note beside it, and a label on what is no claim, are none.</summary>
    [Theory]
    [InlineData("issue:\"wet works\"", "s1 s3")]
    [InlineData("issue:wet*", "s1 s3")]
    [InlineData("issue:wet -said:deny", "s3")]
    [InlineData("issue:wor", "")]
    [InlineData("issue:aside", "")]
    public void Statements_OfAnIssue_SpeakToClaimsThatPeoplePutThere(string query, string expected)
    {
        ClaimEntry labelled = Ledger.Claims[0] with { Corrections = [Mark(CorrectionKind.Label, "Wet works"), Mark(CorrectionKind.Note, "an aside")] };
        var index = new QueryIndex(Records, Ledger with { Claims = [labelled] });

        string.Join(' ', index.Statements(QueryReader.Read(query)).Rows.Select(r => r.Id.Value)).ShouldBe(expected);
        index.Together.Positions(QueryReader.Read(query)).Count.ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

        static CorrectionMark Mark(CorrectionKind kind, string text) =>
            new()
            {
                Id = "k" + text,
                Kind = kind,
                By = "Ivo Hale",
                At = default,
                Now = text,
            };
    }

    [Theory]
    [InlineData("", "Torvia Herald:1/0, Ost Post:1/1")]
    [InlineData("who:torvia", "Torvia Herald:1/0")]
    [InlineData("outlet:post", "Ost Post:1/1")]
    [InlineData("about:gulls", "")]
    public void Outlets_OfAQuery_AreThoseOfItsReports(string query, string expected) =>
        string.Join(", ", Index.Together.Outlets(QueryReader.Read(query), QueryOrder.Newest).Rows.Select(o => $"{o.Name}:{o.Reports}/{o.Undated}"))
            .ShouldBe(expected);

    [Fact]
    public void Statements_Ordered_PutUndatedLast()
    {
        Ids(QueryOrder.When).ShouldBe(["s2", "s1", "s3", "s4"]);
        Ids(QueryOrder.Newest).ShouldBe(["s1", "s2", "s3", "s4"]);
        Ids(QueryOrder.Name).ShouldBe(["s2", "s3", "s1", "s4"]);

        static IEnumerable<string> Ids(QueryOrder order) => Index.Statements(Query.Everything, order).Rows.Select(r => r.Id.Value);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("who:torvia said:denies", 1)]
    [InlineData("who:torvia said:asserts", 0)]
    [InlineData("who:ost said:asserts status:disputed", 1)]
    [InlineData("about:permits", 0)]
    public void Claims_OfAQuery_HaveAPositionThatItDescribes(string query, int expected) => Index.Claims(QueryReader.Read(query)).Count.ShouldBe(expected);

    [Fact]
    public void Actors_OfAQuery_AreCountedByWhatItFinds()
    {
        ActorRow ost = Index.Actors(QueryReader.Read("who:ost")).Rows.ShouldHaveSingleItem();

        (ost.Name, ost.Statements, ost.Reports, ost.First!.Start.Month).ShouldBe(("Lena Ost", 2, 2, 4));
        Index.Actors(Query.Everything).Rows.Select(a => a.Name).ShouldBe(["Lena Ost", "Torvia"]);
    }

    [Fact]
    public void Reports_OfWords_AreFoundByTheirText()
    {
        Index.Reports(QueryReader.Read("ministers")).Rows.Select(r => (r.Source, r.Matching)).ShouldBe([("papers/first.txt", 0)]);
        Index.Reports(QueryReader.Read("said:denies")).Rows.ShouldHaveSingleItem().Outlet.ShouldBe("Torvia Herald");
    }

    [Fact]
    public void Facets_OfAnAnswer_LeadToItsParts()
    {
        foreach (Facet facet in Index.Statements(Query.Everything).Facets)
        foreach (FacetValue value in facet.Values)
            Index.Count(QueryReader.Read(value.Term)).ShouldBe(value.Count, value.Term);
        Index.Statements(Query.Everything).Facets.Select(f => f.Name).ShouldBe(["who", "said", "outlet", "when"]);
    }

    [Fact]
    public void Part_GoneThroughByKey_GivesEveryRowOnce()
    {
        RowList<StatementRow> all = Index.Statements(Query.Everything);
        var seen = new List<string>();
        string? after = null;
        do
        {
            RowList<StatementRow> part = all.Part(3, after)!.ShouldBeOfType<RowList<StatementRow>>();
            seen.AddRange(part.Rows.Select(r => r.Id.Value));
            after = part.LastKey;
        } while (after is not null);

        seen.ShouldBe(["s1", "s2", "s3", "s4"]);
        all.Part(3, "no row").ShouldBeNull();
    }

    [Theory]
    [InlineData("claim:zzz", "claim whose id begins with “zzz”")]
    [InlineData("story:zzz", "story whose id begins with “zzz”")]
    [InlineData("report:zzz", "in a report “zzz”")]
    [InlineData("outlet:zzz", "outlet named “zzz”")]
    [InlineData("issue:\"harbour money\"", "nobody has put a claim under an issue yet")]
    [InlineData("who:zzz", "by anybody named “zzz”")]
    [InlineData("to:quarry", "addressed to “quarry”")]
    [InlineData("via:Ost", "came through anybody named “Ost”")]
    [InlineData("when:2050", "what is dated goes from 20 April 2031 to 2 May 2031")]
    [InlineData("until:1999", "what is dated goes from")]
    [InlineData("said:threaten", "found by said:threaten")]
    [InlineData("is:corrected", "found by is:corrected")]
    [InlineData("(is:corrected OR is:silent)", "found by is:corrected")]
    [InlineData("quarry -(quarry OR permits)", "quarry")]
    [InlineData("who:Ost said:deny", "meets all of them")]
    public void Notes_OfAnAnswerWithoutRows_SayWhy(string text, string expected)
    {
        Query query = QueryReader.Read(text);

        query.Remarks.ShouldBeEmpty();
        RowList<StatementRow> found = Index.Statements(query);
        found.Count.ShouldBe(0);
        found.Notes.Sentences.ShouldContain(s => s.Contains(expected, StringComparison.Ordinal), string.Join(" | ", found.Notes.Sentences));
    }

    /// <summary>Every list says why it is empty: the query's own remark, or a sentence about the record.</summary>
    [Theory]
    [InlineData("claim:zzz")]
    [InlineData("certainty:NaN")]
    [InlineData("issue:\"\"")]
    [InlineData("who:")]
    [InlineData("since:2031 until:2022")]
    [InlineData("to:zzz quarry")]
    [InlineData("-quarry -permits -flooded -a -the")]
    [InlineData("is:undated when:2031")]
    [InlineData("match:partly quarry")]
    public void Notes_OfEveryEmptyList_SayWhy(string text)
    {
        Query query = QueryReader.Read(text);
        (string Kind, int Count, AnswerNotes Notes)[] lists =
        [
            .. new RowList[]
            {
                Index.Statements(query),
                Index.Claims(query),
                Index.Actors(query),
                Index.Reports(query),
                Index.Together.Positions(query),
                Index.Together.Outlets(query),
                Index.Together.Timeline(query),
            }.Select(l => (l.Kind, l.Count, l.Notes)),
            ("stories", Index.Together.Stories(query).Items.Count, Index.Together.Stories(query).Notes.Value),
            ("events", Index.Together.Happenings(query).Items.Count, Index.Together.Happenings(query).Notes.Value),
            ("figures", Index.Together.Series(query).Items.Count, Index.Together.Series(query).Notes.Value),
        ];

        foreach ((string kind, int count, AnswerNotes notes) in lists.Where(l => l.Count == 0))
            (query.Remarks.Length + notes.Sentences.Count).ShouldBeGreaterThan(0, kind);
        lists.ShouldContain(l => l.Count == 0);
    }

    [Fact]
    public void Json_OfAnOddQuery_IsValid()
    {
        Query query = QueryReader.Read("\ud83d colour:red \"");
        var json = new MemoryStream();
        RowList rows = Index.Statements(query);
        rows.WriteJson(json, query, rows.Count, null);

        using JsonDocument read = JsonDocument.Parse(Encoding.UTF8.GetString(json.ToArray()));
        read.RootElement.GetProperty("remarks").GetArrayLength().ShouldBe(2);
    }

    private static TextSpan Span(string text, string words) =>
        new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static StatementEntry Said(string id, Act act, Commitment commitment, string? actor, TextSpan cue, TextSpan content) =>
        new()
        {
            Id = id,
            Act = act,
            Commitment = commitment,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(null, actor is null ? [] : [actor]),
            Cue = new CueEntry(cue, "said"),
            Content = [content],
        };

    private static ReportRecord Report(
        string id,
        string source,
        string text,
        string outlet,
        DateOnly? day,
        (string Id, string Name, ActorKind Kind)[] actors,
        params StatementEntry[] statements
    ) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = source,
                Text = text,
                Outlet = new OutletEntry(outlet, "stated"),
                Published = day is { } date ? When.Day(date, TimeBasis.Explicit) : null,
                Body = [new TextSpan(0, text.Length)],
            },
            Actors =
            [
                .. actors.Select(a => new ActorEntry
                {
                    Id = a.Id,
                    Name = a.Name,
                    Kind = a.Kind,
                }),
            ],
            Statements = statements,
        };
}
