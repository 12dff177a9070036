using System.Text;
using OnRecord.Analysis;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Who says what in a file, read the whole way with the committed models, in the words that were analysed.</summary>
/// <param name="Speaker">The actor's name; null when nobody is known to say it.</param>
/// <param name="Source">The words that name the speaker.</param>
internal sealed record Said(string? Speaker, string? Source, string Words, Act Act, bool IsInside)
{
    /// <summary>The words that name to whom it is said.</summary>
    public string? Addressee { get; init; }

    /// <summary>When it was said.</summary>
    public When? When { get; init; }

    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    public static IReadOnlyList<Said> In(string text, string file = "a.txt")
    {
        ReportAnalysis analysis = Analyser.Value.Analyse(ReportReader.Read(file, Encoding.UTF8.GetBytes(text)));
        Tokens tokens = analysis.Syntax.Tokens;
        return [.. analysis.Statements.All.Select((statement, i) => Of(statement, i, analysis, tokens))];
    }

    /// <summary>The speakers of the outermost statements in whose content all the words stand.</summary>
    public static IEnumerable<string?> SpeakersOf(IEnumerable<Said> all, string words) =>
        all.Where(said => !said.IsInside && said.Words.Contains(words, StringComparison.Ordinal)).Select(said => said.Speaker);

    private static Said Of(Statement statement, int index, ReportAnalysis analysis, Tokens tokens) =>
        new(
            analysis.Cast.Speakers[index] is [var actor, ..] ? analysis.Cast.Actors[actor].Name : null,
            statement.Source is { } source ? tokens.TextOf(source).ToString() : null,
            string.Join(" … ", statement.Content.Select(piece => tokens.TextOf(piece).ToString())),
            statement.Act,
            statement.Parent is not null
        )
        {
            When = analysis.Timeline.StatementTimes[index],
            Addressee = statement.Addressee is { } addressee ? tokens.TextOf(addressee).ToString() : null,
        };
}
