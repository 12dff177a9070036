using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Analysis.Confidence;

/// <summary>Where it stands in the report.</summary>
internal sealed class PlaceSigns(Report report, Syntax syntax)
{
    private const int Long = 40;

    public void Describe(Statement statement, ConfidenceSigns signs)
    {
        int at = statement.CueHead ?? (statement.Content is [var first, ..] ? first.Start : statement.Source?.Start ?? 0);
        TextSpan span = syntax.Tokens[at];
        TokenRange sentence = syntax.Tokens.SentenceAt(at);
        signs.Add(ConfidenceFeature.Headline, report.Headline?.Contains(span) == true);
        signs.Add(ConfidenceFeature.Caption, report.Captions.Any(caption => caption.Contains(span)));
        signs.Add(ConfidenceFeature.LongSentence, sentence.Length >= Long);
        signs.Add(ConfidenceFeature.NoStop, !syntax.IsPunctuation(sentence.End - 1));
    }
}
