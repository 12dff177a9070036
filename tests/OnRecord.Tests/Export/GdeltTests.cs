using System.Globalization;
using System.Text.Json;
using OnRecord.Export.Gdelt;
using OnRecord.Records;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed class GdeltTests
{
    // The columns of the codebook of GDELT 2.0, in its order; those that hold whole numbers.
    private static readonly string[] Codebook =
    [
        "GlobalEventID",
        "EventTimeDate",
        "MentionTimeDate",
        "MentionType",
        "MentionSourceName",
        "MentionIdentifier",
        "SentenceID",
        "Actor1CharOffset",
        "Actor2CharOffset",
        "ActionCharOffset",
        "InRawText",
        "Confidence",
        "MentionDocLen",
        "MentionDocTone",
        "MentionDocTranslationInfo",
        "Extras",
    ];

    private static readonly int[] Numbers = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12];

    [Fact]
    public void QuotationGraph_Reports_HaveTheDocumentedFieldsAndWordsOfTheText()
    {
        JsonElement[] lines = [.. QuotationGraph.Write(Told.All).Select(l => JsonDocument.Parse(l).RootElement)];

        lines.Length.ShouldBe(Told.Records.Length);
        foreach ((JsonElement line, ReportRecord record) in lines.Zip(Told.Records))
        {
            line.EnumerateObject().Select(p => p.Name).ShouldBe(["date", "url", "title", "lang", "quotes"]);
            foreach (JsonElement quote in line.GetProperty("quotes").EnumerateArray())
            {
                quote.EnumerateObject().Select(p => p.Name).ShouldBe(["pre", "quote", "post"]);
                record.Report.Text.ShouldContain(
                    quote.GetProperty("pre").GetString() + quote.GetProperty("quote").GetString() + quote.GetProperty("post").GetString()
                );
            }
        }

        lines[0].GetProperty("date").GetString().ShouldBe("2031-03-14T00:00:00Z");
        lines[0].GetProperty("title").GetString().ShouldBe("Port of Sel sold in secret");
        lines[0].GetProperty("lang").GetString().ShouldBe("ENGLISH");
        lines[2].GetProperty("date").GetString().ShouldBe("", "nobody knows when it was published");
    }

    [Fact]
    public void QuotationGraph_QuotedPieces_AreTakenWithoutTheirMarks() =>
        QuotationGraph
            .Write(Told.All.Where(t => t.Statement.Id == "s4"))
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("quotes"))
            .First()
            .EnumerateArray()
            .Select(q => q.GetProperty("quote").GetString())
            .ShouldBe(["We would not wish to see it sold,", "nor leased."]);

    [Fact]
    public void MentionsTable_Tellings_HaveTheColumnsOfTheCodebook()
    {
        string[][] rows = [.. MentionsTable.Write(Affair.Ledger.Events, Told.Find).Select(l => l.TrimEnd('\n').Split('\t'))];

        MentionsTable.Columns.ShouldBe(Codebook);
        rows.Length.ShouldBe(Affair.Ledger.Events.Sum(e => e.Tellings.Count));
        foreach (string[] row in rows)
        {
            row.Length.ShouldBe(Codebook.Length);
            foreach (int number in Numbers.Where(n => row[n].Length > 0))
                long.TryParse(row[number], CultureInfo.InvariantCulture, out _).ShouldBeTrue(row[number]);
            row[3].ShouldBeOneOf("1", "2");
        }

        rows[0][4].ShouldBe("Evening Post");
        rows[0][1].ShouldBe("20310314000000");
        rows[0][9].ShouldBe(Affair.Leak.Span("told").Start.ToString(CultureInfo.InvariantCulture));
        rows[0][7].ShouldBe(Affair.Leak.Span("Ira Holm").Start.ToString(CultureInfo.InvariantCulture));
        rows[0][15].ShouldBe("onrecord:h1");
    }

    [Fact]
    public void MentionsTable_SourceThatLooksLikeAFormula_IsMadeHarmless()
    {
        ReportRecord record = Affair.LeakRecord with
        {
            Report = Affair.LeakRecord.Report with { Outlet = new Vocabulary.OutletEntry("=cmd|'/c calc'!A1\tx\ny", "stated") },
        };

        string row = MentionsTable.Write(Affair.Ledger.Events, _ => record).First();

        row.Split('\t')[4].ShouldBe("'=cmd|'/c calc'!A1 x y");
        row.Count(c => c == '\n').ShouldBe(1);
    }
}
