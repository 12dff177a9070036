using System.Globalization;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

/// <summary>What became part of another is found by its old id still, at every door that asks a query.</summary>
public sealed class FormerIdsTests
{
    private const string Text = "Lena Ost said the quarry leaks. Torvia denied it. Lena Ost sang.";

    private static readonly ReportRecord[] Records = [Report("sha256:aa11", "a.txt", "s1", "s2"), Report("sha256:bb22", "b.txt", "s3", "s4")];

    private static readonly LedgerRecord Ledger = new()
    {
        Claims = [Claim("c1", ("sha256:aa11", "s1"), ("sha256:bb22", "s3"))],
        Stories = [new StoryEntry { Id = "t1", Reports = ["sha256:aa11", "sha256:bb22"] }],
    };

    private static readonly ClaimId Joined = ClaimId.From("sha256:bb22", "s3", "the quarry leaks");

    private static readonly StoryId Told = StoryId.From("sha256:bb22");

    [Theory]
    [InlineData("claim:{0}", "claim:c1", "s1 s3")]
    [InlineData("-claim:{0}", "-claim:c1", "s2 s4")]
    [InlineData("report:a.txt (claim:{0} OR who:nobody)", "report:a.txt (claim:c1 OR who:nobody)", "s1")]
    [InlineData("story:{1} report:b.txt", "story:t1 report:b.txt", "s3 s4")]
    public void Statements_OfAFormerId_AreThoseOfTheWhole(string query, string reading, string expected)
    {
        RowList<StatementRow> found = Ask(new QueryIndex(Records, Ledger), query);

        Ids(found).ShouldBe(expected);
        found.Notes.Reading.ShouldBe(reading);
    }

    [Fact]
    public void Statements_OfAnIdOfToday_AreAskedAsTheyStand() => Ask(new QueryIndex(Records, Ledger), "claim:c1").Notes.Reading.ShouldBeNull();

    [Fact]
    public void Statements_OfAClaimFoundedInAnOlderAnalysis_AreThoseOfWhatTookItsPlace()
    {
        ClaimId older = ClaimId.From("sha256:bb22", "s9", "the quarry leaks");

        Ids(Ask(new QueryIndex(Records, Ledger, founding => founding == older.Founding ? new StatementId("s3") : (StatementId?)null), "claim:" + older))
            .ShouldBe("s1 s3");
        Ids(Ask(new QueryIndex(Records, Ledger), "claim:" + older)).ShouldBeEmpty();
    }

    [Fact]
    public void Claims_OfAFormerId_AreTheWhole() =>
        new QueryIndex(Records, Ledger).Claims(QueryReader.Read("claim:" + Joined)).Rows.ShouldHaveSingleItem().Id.Value.ShouldBe("c1");

    private static RowList<StatementRow> Ask(QueryIndex index, string query) =>
        index.Statements(QueryReader.Read(string.Format(CultureInfo.InvariantCulture, query, Joined, Told)));

    private static string Ids(RowList<StatementRow> found) => string.Join(' ', found.Rows.Select(r => r.Id.Value));

    private static ClaimEntry Claim(string id, params (string Report, string Statement)[] positions) =>
        new()
        {
            Id = id,
            Text = "the quarry leaks",
            Status = ClaimStatus.Disputed,
            Certainty = 0.9,
            Positions =
            [
                .. positions.Select(p => new PositionEntry
                {
                    Report = p.Report,
                    Source = "papers",
                    Statement = p.Statement,
                    Span = new TextSpan(14, 31),
                    Actor = "Lena Ost",
                    Stance = Stance.Asserts,
                    Certainty = 0.9,
                }),
            ],
        };

    private static ReportRecord Report(string id, string source, params string[] statements) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = source,
                Text = Text,
                Body = [new TextSpan(0, Text.Length)],
            },
            Statements =
            [
                .. statements.Select(name => new StatementEntry
                {
                    Id = name,
                    Act = Act.Assert,
                    Mode = StatementMode.Indirect,
                    Source = new PartyEntry(null, []),
                    Content = [new TextSpan(14, 31)],
                }),
            ],
        };
}
