using System.Text;
using OnRecord.Analysis;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Cli.Tests;

/// <summary>
/// The examples of <c>docs/specs/statements.md</c>, each as the page says. Those that <c>docs/specs/known-failures.txt</c> names are skipped while they fail;
/// one that passes must be taken off that list, so that it can only shrink.
/// </summary>
public sealed class SpecificationTests
{
    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    private static readonly HashSet<string> KnownFailures =
    [
        .. File.ReadLines(Repository.At("docs", "specs", "known-failures.txt")).Where(line => line.Length > 0 && line[0] != '#'),
    ];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        string? passage = null;
        var expected = new StringBuilder();
        foreach (string line in File.ReadLines(Repository.At("docs", "specs", "statements.md")).Append("> "))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (passage is not null)
                    examples.Add(passage, expected.ToString());
                passage = line[2..];
                expected.Clear();
            }
            else if (passage is not null && line.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            {
                expected.Append(line).Append('\n');
            }
        }

        return examples;
    }

    [SkippableTheory]
    [MemberData(nameof(Examples))]
    public void Read_Example_FindsWhatThePageSays(string passage, string expected)
    {
        ReportRecord record = RecordBuilder.Build(Analyser.Value.Analyse(ReportReader.Read("example.txt", Encoding.UTF8.GetBytes(passage))));
        string[] found = [.. record.Statements.Select(s => Line(record, s))];
        string[] wanted = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        bool holds = wanted.Length == 0 ? found.Length == 0 : wanted.All(found.Contains);
        Skip.If(!holds && KnownFailures.Contains(passage), "a known failure");
        holds.ShouldBeTrue($"wanted: {string.Join(" // ", wanted)}; found: {string.Join(" // ", found)}");
        KnownFailures.ShouldNotContain(passage, "It holds now: take it off docs/specs/known-failures.txt.");
    }

    [Fact]
    public void KnownFailures_AreExamplesOfThePage() => KnownFailures.Except(Examples().Select(example => (string)example[0])).ShouldBeEmpty();

    private static string Line(ReportRecord record, StatementEntry s)
    {
        string In(TextSpan? span) => span is { } words ? words.In(record.Report.Text).ToString() : "-";
        string content = s.Content.Count == 0 ? "-" : string.Join(" … ", s.Content.Select(c => In(c)));
        string indent = s.Parent is null ? "" : "  ";
        return $"{indent}- {In(s.Source.Span)} | {In(s.Cue?.Span)} | {content} | {s.Act.ToString().ToLowerInvariant()}";
    }
}
