using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Attribution.Explaining;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Analysis;

/// <summary>The whole way of a report through the stages. Holds the models; immutable, and shared by all threads.</summary>
public sealed class ReportAnalyser(LanguageModel language, StatementFinder attribution, CoreferenceResolver actors, TimeResolver times, EventDetector events)
{
    /// <summary>Loads the English models.</summary>
    /// <param name="directory">The folder that holds the model files; by default <c>models/en</c> beside the program.</param>
    /// <exception cref="ModelFileException">A model file is missing or damaged; the message names the file and what is wrong.</exception>
    public static ReportAnalyser Load(string? directory = null)
    {
        directory ??= ModelFiles.DefaultDirectory;
        LanguageModel language = LanguageModel.Load(directory);
        return new ReportAnalyser(language, StatementFinder.Load(directory, language.Vectors), new CoreferenceResolver(), new TimeResolver(), new EventDetector());
    }

    public ReportAnalysis Analyse(Report report)
    {
        Tokens tokens = Tokenizer.Tokenize(report);
        Syntax syntax = language.Parse(tokens);
        Statements statements = attribution.Find(report, syntax);
        Cast cast = actors.Identify(report, syntax, statements);
        Timeline timeline = times.Resolve(report, syntax, statements);
        Happenings happenings = events.Detect(report, syntax, statements, cast, timeline);
        return new ReportAnalysis(report, syntax, statements, cast, timeline, happenings);
    }

    /// <summary>Why the statement at a place of the report was found, or why there is none; null for white space.</summary>
    /// <param name="offset">In UTF-16 code units of the text.</param>
    public Explanation? Explain(Report report, int offset) => attribution.Explain(report, language.Parse(Tokenizer.Tokenize(report)), offset);
}
