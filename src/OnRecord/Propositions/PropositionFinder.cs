using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Figures;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Finds what a report puts forward: one proposition for each sentence of each content, and for each narrated sentence.</summary>
internal sealed class PropositionFinder
{
    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A stage is an object, so that it can be given another configuration without a change where the stages meet."
    )]
    public ImmutableArray<Proposition> Find(Report report, Syntax syntax, Statements statements, Cast cast, Timeline timeline, ImmutableArray<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(cast);
        ArgumentNullException.ThrowIfNull(timeline);
        var reader = new PropositionReader(syntax, statements, cast, timeline, figures);
        var answers = new QuestionAnswers(syntax, statements);
        var composer = new StanceComposer(syntax, statements, answers);
        return
        [
            .. ContentUnits
                .Of(syntax, statements, answers.IsAnswered)
                .Where(unit => BareAnswers.Read(syntax, unit.Pieces) is null)
                .SelectMany(unit => Clauses.Split(syntax, unit))
                .Concat(NarratedUnits.Of(report, syntax, statements, answers))
                .Select(unit => Clauses.WithoutContrast(syntax, unit))
                .Select(unit => Read(ContentFrames.Open(syntax, unit, unit.Statement is { } of ? statements[of] : null)))
                .OfType<Proposition>()
                .OrderBy(p => p.Range)
                .ThenBy(p => p.Statement ?? -1),
        ];

        Proposition? Read(FramedUnit framed)
        {
            bool asked = framed.Unit.Statement is { } statement && answers.IsAnswered(statement);
            if (asked)
                framed = framed with { Unit = QuestionAnswers.Asked(syntax, framed.Unit) };
            if (reader.Read(framed.Unit) is not { } proposition)
                return null;
            return proposition with { Stances = composer.Of(framed), Modality = asked ? Modality.Asserted : proposition.Modality };
        }
    }
}
