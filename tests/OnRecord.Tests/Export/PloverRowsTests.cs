using OnRecord.Export.Plover;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed class PloverRowsTests
{
    private static string[][] Rows(params EventEntry[] events) =>
        [.. PloverRows.Write([Affair.LeakRecord with { Events = events }]).Select(l => l.TrimEnd('\n').Split('\t'))];

    private static EventEntry Meeting => Affair.LeakRecord.Events[0];

    [Fact]
    public void Write_Event_HasTheColumnsInWhichSuchDataIsPublished()
    {
        string[][] rows = Rows(Meeting);

        rows[0].ShouldBe(PloverRows.Columns);
        rows[0].Length.ShouldBe(40);
        rows[1].Length.ShouldBe(40);
        string Cell(string column) => rows[1][Array.IndexOf(rows[0], column)];
        Cell("Event ID").ShouldBe("e1");
        Cell("Event Date").ShouldBe("2031-03-13");
        Cell("Event Type").ShouldBe("CONSULT");
        Cell("Event Mode").ShouldBe("meeting");
        Cell("Quad Code").ShouldBe("Q1 -- Verbal Cooperation");
        Cell("Contexts").ShouldBe("");
        Cell("Actor Name").ShouldBe("Ira Holm");
        Cell("Actor Title").ShouldBe("envoy");
        Cell("Recipient Name").ShouldBe("Arvenia");
        Cell("Recipient Country").ShouldBe("AX");
        Cell("Placename").ShouldBe("Sel");
        Cell("Source").ShouldBe("Evening Post");
        Cell("Publication Date").ShouldBe("2031-03-14");
        Cell("Language").ShouldBe("en");
    }

    [Fact]
    public void Write_OnlyWhatPloverKnowsAndWhatIsNotDenied()
    {
        string[][] rows = Rows(
            Meeting with
            {
                Realis = Realis.Future,
            },
            Meeting with
            {
                Realis = Realis.Alleged,
                Type = "ASSAULT",
            },
            Meeting with
            {
                Realis = Realis.Negated,
            },
            Meeting with
            {
                Type = "VOTE",
            },
            Meeting with
            {
                When = null,
            }
        );

        rows.Skip(1).Select(r => $"{r[2]} {r[6]} {r[1]}").ShouldBe(["CONSULT future 2031-03-13", "ASSAULT alleged 2031-03-13", "CONSULT  "]);
    }
}
