using OnRecord.Actors;
using OnRecord.Analysis;
using OnRecord.Attribution;
using OnRecord.Events;
using OnRecord.Propositions;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

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

    /// <summary>The events, each as "TYPE mode realis: actors -> recipients".</summary>
    public IEnumerable<string> Events => _analysis.Happenings.Events.Select(Told);

    /// <summary>Those of them that do not rest on weak evidence.</summary>
    public IEnumerable<string> SureEvents => _analysis.Happenings.Events.Where(e => !e.Unsure).Select(Told);

    private string Told(NewsEvent e) => $"{e.Type} {e.Mode} {e.Realis.ToString().ToLowerInvariant()}: {Names(e.Actors)} -> {Names(e.Recipients)}";

    private string Names(IEnumerable<int> actors) => string.Join(", ", actors.Select(a => _analysis.Cast.Actors[a].Name));

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

    /// <summary>The record of a report with a date.</summary>
    public static ReportRecord Record(string id, string text, DateOnly published, string outlet) =>
        RecordBuilder.Build(
            Analyser.Value.Analyse(
                new Report
                {
                    Id = id,
                    Source = id,
                    Text = text,
                    Body = [new TextSpan(0, text.Length)],
                    Published = When.Day(published, TimeBasis.Explicit),
                    Outlet = new OutletEntry(outlet, OutletEntry.Stated),
                }
            )
        );

    public static Read Of(Report report) => new(Analyser.Value.Analyse(report));

    /// <summary>The stances towards the first proposition that holds the words, each as "source: stance"; the report's own voice is "report".</summary>
    public IEnumerable<string> StancesOn(string words) =>
        Propositions
            .First(p => p.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Stances.Select(s => $"{Source(s.Statement)}: {(s.Stance is { } stance ? stance.ToString() : "unknown")}");

    /// <summary>Of the one statement whose verb is the word.</summary>
    public StatementRealis RealisOf(string verb) =>
        Statements.Single(s => s.CueHead is { } head && _analysis.Syntax.Tokens.Form(head).SequenceEqual(verb)).Realis;

    private string Source(int? statement) =>
        statement is not { } index ? "report"
        : _analysis.Cast.Speakers[index] is [var actor, ..] ? _analysis.Cast.Actors[actor].Name
        : "nobody";
}
