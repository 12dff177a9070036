using OnRecord.Actors;
using OnRecord.Analysis;
using OnRecord.Attribution;
using OnRecord.Propositions;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Propositions;

/// <summary>What a text puts forward, read with the committed models, written so that a test can be read.</summary>
internal sealed class Read
{
    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    private readonly ReportAnalysis _analysis;

    private Read(ReportAnalysis analysis) => _analysis = analysis;

    public IReadOnlyList<Proposition> Propositions => _analysis.Propositions;

    public IReadOnlyList<Statement> Statements => _analysis.Statements.All;

    public Cast Cast => _analysis.Cast;

    public static Read Of(string text) =>
        new(
            Analyser.Value.Analyse(
                new Report
                {
                    Id = "",
                    Source = "",
                    Text = text,
                    Body = [new TextSpan(0, text.Length)],
                }
            )
        );

    public static Read Of(Report report) => new(Analyser.Value.Analyse(report));

    /// <summary>The stances towards the first proposition that holds the words, each as "source: stance"; the report's own voice is "report".</summary>
    public IEnumerable<string> StancesOn(string words) =>
        Propositions
            .First(p => p.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Stances.Select(s => $"{Source(s.Statement)}: {(s.Stance is { } stance ? stance.ToString() : "unknown")}");

    private string Source(int? statement) =>
        statement is not { } index ? "report"
        : _analysis.Cast.Speakers[index] is [var actor, ..] ? _analysis.Cast.Actors[actor].Name
        : "nobody";
}
