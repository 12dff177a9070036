using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Training.Attribution;

/// <summary>An article as the trainers see it: its words, and the statements as ranges of tokens.</summary>
internal sealed class AttributionExample
{
    public AttributionExample(PolnearArticle article, Syntax syntax)
    {
        Article = article;
        Passage = new Passage(syntax);
        Inside = new bool[Passage.Count];
        IsKey = new bool[Passage.Count];
        foreach (GoldStatement gold in article.Statements)
        {
            List<TokenRange> content = [.. gold.Content.Select(Range).Where(r => !r.IsEmpty)];
            foreach (TokenRange piece in content)
                Inside.AsSpan(piece.Start, piece.Length).Fill(true);
            if (gold.Cue.Count == 0)
                continue;
            TokenRange cue = gold.Cue.Select(Range).MaxBy(r => r.Length);
            if (cue.IsEmpty)
                continue;
            int key = SpanShape.Head(syntax.Tree, cue);
            TokenRange? source = gold.Source.Count > 0 && Range(gold.Source[0]) is { IsEmpty: false } found && !found.Overlaps(cue) ? found : null;
            Statements.Add(new TokenStatement(key, cue, source, content));
            IsKey[key] = true;
        }

        foreach (TokenStatement statement in Statements)
            Inside[statement.Key] = false;
    }

    public PolnearArticle Article { get; }

    public Passage Passage { get; }

    public List<TokenStatement> Statements { get; } = [];

    /// <summary>By token: inside the content of a statement. PolNeAR does not say whether another statement stands there.</summary>
    public bool[] Inside { get; }

    public bool[] IsKey { get; }

    private TokenRange Range(TextSpan span) => Passage.Tokens.Covering(span);
}
