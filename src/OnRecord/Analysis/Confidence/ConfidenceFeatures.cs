using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Analysis.Confidence;

/// <summary>What is known of a statement, and of whom it was given to, that speaks for or against its being right.</summary>
internal sealed class ConfidenceFeatures
{
    private readonly FindingSigns _finding;
    private readonly CueSigns _cue;
    private readonly SourceSigns _source;
    private readonly SpeakerSigns _speaker;
    private readonly ContentSigns _content;
    private readonly PlaceSigns _place;
    private readonly Statements _statements;

    public ConfidenceFeatures(Report report, Syntax syntax, Statements statements, Cast cast)
    {
        _statements = statements;
        var quotations = Quotations.Of(syntax.Tokens);
        _finding = new FindingSigns(syntax, statements);
        _cue = new CueSigns(syntax, quotations);
        _source = new SourceSigns(syntax);
        _speaker = new SpeakerSigns(syntax, cast);
        _content = new ContentSigns(syntax, quotations, statements);
        _place = new PlaceSigns(report, syntax);
    }

    public IReadOnlyList<(int Column, float Value)> Of(int index)
    {
        var signs = new ConfidenceSigns();
        Statement statement = _statements[index];
        _finding.Describe(index, signs);
        _cue.Describe(statement, signs);
        _source.Describe(statement, signs);
        _speaker.Describe(statement, index, signs);
        _content.Describe(index, signs);
        _place.Describe(statement, signs);
        return signs.All;
    }
}
