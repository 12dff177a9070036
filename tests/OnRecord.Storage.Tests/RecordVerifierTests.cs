using System.Text;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Storage.Tests;

public sealed class RecordVerifierTests
{
    [Fact]
    public void Verify_TrueRecord_FindsNothing()
    {
        var verifier = new RecordVerifier(new FixedStore(Stored()));

        verifier.Verify().ShouldBeEmpty();

        verifier.Reports.ShouldBe(1);
        verifier.Spans.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Verify_OtherBytes_NamesHashAndText()
    {
        StoredReport stored = Stored() with
        {
            Original = Encoding.UTF8.GetBytes("Harbour plan thrives\n\nNothing else was said about it in the town that day."),
        };

        string[] faults = Faults(stored);

        faults.Length.ShouldBe(2);
        faults[0].ShouldContain("hash");
        faults[1].ShouldContain("from character 13 on: “thrives");
    }

    [Fact]
    public void Verify_BytesThatAreNoReport_SaysSo() =>
        Faults(Stored() with { Original = [] }).ShouldContain(f => f.Contains("can't be read any more", StringComparison.Ordinal));

    [Fact]
    public void Verify_MovedSpan_NamesThePlaceAndTheWordsLeftOver()
    {
        StoredReport stored = Stored();
        StatementEntry first = stored.Record.Statements[0];
        ReportRecord moved = stored.Record with
        {
            Statements = [first with { Cue = first.Cue! with { Span = new TextSpan(0, 7) } }, stored.Record.Statements[1]],
        };

        string[] faults = Faults(stored with { Record = moved });

        faults.Length.ShouldBe(2);
        faults[0].ShouldContain("statements[s1].cue [0, 7): the words kept beside it are missing");
        faults[1].ShouldContain("“denied” are kept for a span");
    }

    [Fact]
    public void Verify_ForgedQuote_ShowsBothWordings()
    {
        StoredReport stored = Stored();

        string fault = Faults(stored with { Quotes = [.. stored.Quotes.Select(q => q.Quote == "denied" ? q with { Quote = "admitted" } : q)] })
            .ShouldHaveSingleItem();

        fault.ShouldContain("harbour.txt");
        fault.ShouldContain("“denied”");
        fault.ShouldContain("“admitted”");
    }

    [Fact]
    public void Verify_LostAndStrayQuotes_AreFound()
    {
        StoredReport stored = Stored();
        IReadOnlyList<StoredQuote> quotes = [.. stored.Quotes.Skip(1), new StoredQuote(new TextSpan(0, 1), "H")];

        string[] faults = Faults(stored with { Quotes = quotes });

        faults.ShouldContain(f => f.Contains("missing", StringComparison.Ordinal));
        faults.ShouldContain(f => f.Contains("[0, 1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_SpanAfterTheText_IsFound()
    {
        StoredReport stored = Stored();
        ReportRecord broken = stored.Record with { Report = stored.Record.Report with { Body = [new TextSpan(0, 100_000)] } };

        Faults(stored with { Record = broken }).ShouldHaveSingleItem().ShouldContain("report.body[0]");
    }

    private static string[] Faults(StoredReport stored) => [.. new RecordVerifier(new FixedStore(stored)).Verify().Select(m => m.ToString())];

    private static StoredReport Stored()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        using var store = Sqlite.Temporary.Store(out DirectoryInfo folder);
        store.Add(record, bytes);
        StoredReport stored = store.All().Single();
        store.Dispose();
        folder.Delete(recursive: true);
        return stored;
    }
}
