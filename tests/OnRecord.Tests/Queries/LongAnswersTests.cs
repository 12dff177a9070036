using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

/// <summary>A part of a long answer costs what the part costs, and its parts are the whole in whatever order.</summary>
public sealed class LongAnswersTests
{
    private const int Many = 2000;

    // Against what the whole costs: the order of all is still put together.
    private const int Share = 10;

    private static readonly QueryIndex Index = new([], new LedgerRecord { Claims = [.. Enumerable.Range(0, Many).Select(Claim)] });

    [Fact]
    public void Claims_OneOfMany_MakesNoOtherRow()
    {
        _ = Written(Index.Claims(Query.Everything).Part(1)!);

        long one = Allocated(() => Written(Index.Claims(Query.Everything).Part(1)!)),
            all = Allocated(() => Written(Index.Claims(Query.Everything)));

        one.ShouldBeLessThan(all / Share);
    }

    [Theory]
    [InlineData(nameof(QueryOrder.Best))]
    [InlineData(nameof(QueryOrder.Newest))]
    [InlineData(nameof(QueryOrder.Name))]
    [InlineData(nameof(QueryOrder.Certainty))]
    public void Claims_PartByPart_AreTheWhole(string order)
    {
        var parts = new StringWriter();
        RowList<ClaimRow> all = Index.Claims(Query.Everything, Enum.Parse<QueryOrder>(order));
        string? last = null;
        do
        {
            RowList part = all.Part(700, last)!;
            part.WriteNdjson(parts);
            last = part.LastKey;
        } while (last is not null);

        parts.ToString().ShouldBe(Written(all));
        all.Rows.Select(r => r.Id).Distinct().Count().ShouldBe(Many);
    }

    private static string Written(RowList rows)
    {
        var written = new StringWriter();
        rows.WriteNdjson(written);
        return written.ToString();
    }

    private static long Allocated(Func<string> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ClaimEntry Claim(int number)
    {
        var position = new PositionEntry
        {
            Report = "sha256:aa11",
            Source = "papers/first.txt",
            Span = new TextSpan(0, 4),
            Actor = "Torvia",
            Stance = Stance.Asserts,
            Certainty = 0.9,
            When = When.Day(new DateOnly(2031, 1, 1).AddDays(number % 97), TimeBasis.Explicit),
        };
        return new ClaimEntry
        {
            Id = $"c{number}",
            Text = $"quarry {number % 89} had flooded",
            Status = ClaimStatus.Disputed,
            Certainty = number % 7 / 10.0,
            Positions = [position, position with { Actor = "Lena Ost", Stance = Stance.Denies }],
        };
    }
}
