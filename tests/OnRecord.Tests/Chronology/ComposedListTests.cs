using System.Text;
using OnRecord.Analysis;
using OnRecord.Reading;
using OnRecord.Time;

namespace OnRecord.Tests.Chronology;

/// <summary>A list of times of every kind, read the whole way with the committed models (issue 13).</summary>
public sealed class ComposedListTests
{
    private const double Share = 0.93;

    [Fact]
    public void Resolve_TimesOfEveryKind_ComeOutAsTheyAreMeant()
    {
        ReportAnalyser analyser = ReportAnalyser.Load();
        var options = new ReadingOptions { Published = When.Day(new DateOnly(2024, 6, 12), TimeBasis.Given) };
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Chronology/Data/composed-times.tsv"))
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t')),
        ];
        List<string> wrong = [];
        foreach (string[] row in rows)
        {
            string[] values =
            [
                .. analyser.Analyse(ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(row[1] + "\n"), options)).Timeline.Times.Select(time => time.Value),
            ];
            if (row[2] == "-" ? values.Length > 0 : !values.Contains(row[2]))
                wrong.Add($"{row[1]} {string.Join(", ", values)}");
        }

        rows.Length.ShouldBe(67);
        (rows.Length - wrong.Count).ShouldBeGreaterThanOrEqualTo((int)(Share * rows.Length), string.Join("\n", wrong));
    }
}
