using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

/// <summary>A statement with everything that may be chosen for its parts, worked out once for all rounds.</summary>
internal sealed class StatementQuestions
{
    public StatementQuestions(Passage passage, TokenStatement gold)
    {
        Gold = gold;
        Content = ContentGradient.Field(passage, gold);
        Around = Content.Around;
        Cues = [.. CueExtent.Candidates(passage, gold.Key)];
        List<TokenRange> sources = SourceFeatures.Candidates(passage, gold.Cue);
        if (gold.Source is { } named && Around.Sentence.Contains(named) && !sources.Contains(named))
            sources.Add(named);
        Sources = [.. sources];
    }

    public TokenStatement Gold { get; }

    public KeyField Around { get; }

    public ContentField Content { get; }

    public TokenRange[] Cues { get; }

    public TokenRange[] Sources { get; }
}
