using OnRecord.Export;
using OnRecord.Export.Annotations;
using OnRecord.Export.Brat;
using OnRecord.Export.Citations;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Export;

/// <summary>What people corrected is taken away with the word that they did.</summary>
public sealed class CorrectedExportTests
{
    private static ToldStatement Corrected =>
        Told.All.First() with
        {
            Statement = Told.Records[0].Statements[0] with
            {
                Corrections =
                [
                    new CorrectionMark
                    {
                        Id = "k1",
                        Kind = CorrectionKind.Accept,
                        By = "Vessa Lund",
                        At = new DateTimeOffset(2031, 4, 1, 0, 0, 0, TimeSpan.Zero),
                    },
                ],
            },
        };

    [Fact]
    public void Write_CorrectedStatement_SaysSo()
    {
        Citation.Of(Corrected).Footnote.ShouldEndWith("Read by a program, after 1 correction.");
        string.Concat(WebAnnotations.Write([Corrected], 1, "one")).ShouldContain("\"purpose\":\"commenting\",\"value\":\"after 1 correction\"");
        BratFiles.Write([Corrected]).Last().Text.ShouldContain(", after 1 correction\n");
    }

    [Fact]
    public void Write_StatementWithoutWords_IsLeftOutOfTheStandoffWithWhatPointsToIt()
    {
        ReportRecord record = Told.Records[0];
        StatementEntry silent = record.Statements[0] with { Cue = null, Content = [] },
            inner = record.Statements[1];

        string standoff = BratFiles.Write(ToldStatement.Of([(record, silent), (record, inner)])).Last().Text;

        standoff.ShouldContain("E2\t");
        standoff.ShouldNotContain("E1");
    }
}
