using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Analysis.Confidence;
using OnRecord.Attribution;
using OnRecord.Attribution.Explaining;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Figures;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Propositions;
using OnRecord.Reading;
using OnRecord.Reading.Normal;
using OnRecord.Records;

namespace OnRecord.Analysis;

/// <summary>The whole way of a report through the stages. Holds the models; immutable, and shared by all threads.</summary>
internal sealed class ReportAnalyser(
    LanguageModel language,
    StatementFinder attribution,
    CoreferenceResolver actors,
    TimeResolver times,
    FigureFinder figures,
    PropositionFinder propositions,
    EventDetector events,
    ConfidenceModel? confidence = null,
    MadeByEntry? madeBy = null
)
{
    /// <summary>Loads the English models.</summary>
    /// <param name="directory">The folder that holds the model files; by default <c>models/en</c> beside the program.</param>
    /// <exception cref="ModelFileException">A model file is missing or damaged, or fits other lists or models; the message names it and says what to
    /// do.</exception>
    public static ReportAnalyser Load(string? directory = null)
    {
        ModelManifest models = ModelManifest.Read(directory ?? ModelFiles.DefaultDirectory);
        return Load(models, ConfidenceModel.Load(models));
    }

    /// <param name="confidence">Null where it is still to be learned.</param>
    public static ReportAnalyser Load(ModelManifest models, ConfidenceModel? confidence)
    {
        WordVectors vectors = WordVectors.Load(models);
        // The two largest stand side by side on two cores. What has not begun when it is asked for is done by the thread that asks.
        Task<StatementFinder> attribution = Task.Run(() => StatementFinder.Load(models, vectors));
        return new ReportAnalyser(
            LanguageModel.Load(models, vectors),
            attribution.GetAwaiter().GetResult(),
            new CoreferenceResolver(),
            new TimeResolver(),
            new FigureFinder(),
            new PropositionFinder(),
            new EventDetector(),
            confidence,
            new MadeByEntry(ProgramVersion.Current, models.Hash)
        );
    }

    /// <summary>The program and the models that its analyses are made by; null for stages put together by hand.</summary>
    public MadeByEntry? MadeBy => madeBy;

    public ReportAnalysis Analyse(Report report)
    {
        NormalText? normal = NormalText.Of(report);
        Report read = report.IsRead ? normal?.Report ?? report : report.Silent();
        Tokens tokens = Tokenizer.Tokenize(read);
        Syntax syntax = Parsed(read, tokens);
        Statements statements = attribution.Find(read, syntax);
        Cast cast = actors.Identify(read, syntax, statements);
        Timeline timeline = times.Resolve(read, syntax, statements);
        ImmutableArray<Figure> given = figures.Find(read, syntax, timeline);
        ImmutableArray<Proposition> put = propositions.Find(read, syntax, statements, cast, timeline, given);
        Happenings happenings = events.Detect(read, syntax, statements, cast, timeline);
        return new ReportAnalysis(report, syntax, statements, cast, timeline, put, happenings)
        {
            Figures = given,
            Confidences = confidence?.Of(read, syntax, statements, cast) ?? [],
            MadeBy = madeBy,
            Back = normal?.Map,
        };
    }

    /// <summary>Words with their trees and names, and what the parser takes for something else put right.</summary>
    private Syntax Parsed(Report report, Tokens tokens) =>
        NamesOfReport.Kept(report, Players.Mended(Hearing.Mended(NamesLikeWords.Mended(language.Parse(tokens)))));

    /// <summary>Why the statement at a place of the report was found, or why there is none; null for white space.</summary>
    /// <param name="offset">In UTF-16 code units of the text.</param>
    public Explanation? Explain(Report report, int offset)
    {
        if (!report.IsRead)
            return null;
        NormalText? normal = NormalText.Of(report);
        Report read = normal?.Report ?? report;
        Syntax syntax = Parsed(read, Tokenizer.Tokenize(read));
        Statements statements = attribution.Find(read, syntax);
        Explanation? why = StatementExplainer.Explain(attribution, read, syntax, statements, normal?.At(offset) ?? offset);
        return confidence is not null && why is { Statement: { } index }
            ? why with
            {
                Decisions = why.Decisions.Add(confidence.Explain(read, syntax, statements, actors.Identify(read, syntax, statements), index)),
            }
            : why;
    }
}
