using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>
/// Finds the turns of a transcript, a hearing or an interview: paragraphs that begin with their speaker's label, and those after them up to the next label.
/// Labels alone make no transcript: speakers take more than one turn.
/// </summary>
internal static partial class TurnFinder
{
    private const int FewestTurns = 3;

    // Of the paragraphs from the first label on; lists of terms have one label each, transcripts have some long answers.
    private const double ShareOfLabels = 0.3;

    // Of the turns those that end as sentences do: captions, settings and credits below each other do not.
    private const double ShareOfSentences = 0.5;

    /// <param name="paragraphs">The paragraphs of the body. Ascending.</param>
    public static ImmutableArray<Turn> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<(int Paragraph, SpeakerLabel Label)> labels = [];
        for (int i = 0; i < paragraphs.Count; i++)
            if (
                SpeakerLabel.Read(text, paragraphs[i]) is { } label
                && Says(paragraphs, i, label)
                && !FactCheckFinder.IsLabel(label.Label.In(text))
                && !Counts().IsMatch(label.Label.In(text))
            )
                labels.Add((i, label));
        if (labels.Count < FewestTurns)
            return [];
        labels.RemoveRange(0, FieldsBefore(text, paragraphs, labels));
        if (labels.Count < FewestTurns || labels.Count < ShareOfLabels * (paragraphs.Count - labels[0].Paragraph))
            return [];
        SpeakerNames names = new(text, labels.ConvertAll(l => l.Label.Label));
        if (names.Count == labels.Count)
            return [];
        var turns = ImmutableArray.CreateBuilder<Turn>(labels.Count);
        for (int i = 0; i < labels.Count; i++)
        {
            (int paragraph, SpeakerLabel label) = labels[i];
            int last = i + 1 < labels.Count ? labels[i + 1].Paragraph - 1 : LastOf(text, paragraphs, paragraph);
            while (last > paragraph && IsDirection(paragraphs[last].In(text)))
                last--;
            TextSpan words = new TextSpan(label.WordsStart, Math.Max(label.WordsStart, paragraphs[last].End)).Trim(text);
            if (!words.IsEmpty)
                turns.Add(new Turn(label.Label, words, names.Fullest(label.Label)));
        }

        return turns.Count(turn => LineShape.EndsSentence(turn.Words.In(text))) >= ShareOfSentences * turns.Count ? turns.ToImmutable() : [];
    }

    // A label stands before words, in its paragraph or in the next.
    private static bool Says(IReadOnlyList<TextSpan> paragraphs, int i, SpeakerLabel label) => label.WordsStart < paragraphs[i].End || i + 1 < paragraphs.Count;

    // How many labels come before the first turn: "Broadcast: 14 March 2024", "Presenter: Lina Corwen" is what the head of a transcript says of it.
    private static int FieldsBefore(string text, IReadOnlyList<TextSpan> paragraphs, List<(int Paragraph, SpeakerLabel Label)> labels)
    {
        const int LongestValue = 10;
        Dictionary<string, int> times = labels
            .CountBy(l => l.Label.Label.In(text).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        bool saysBeside = labels.Exists(l => l.Label.WordsStart < paragraphs[l.Paragraph].End);
        return labels.TakeWhile(l => IsField(l.Paragraph, l.Label)).Count();

        bool IsField(int at, SpeakerLabel label)
        {
            ReadOnlySpan<char> value = text.AsSpan(label.WordsStart, paragraphs[at].End - label.WordsStart).Trim(),
                name = label.Label.In(text);
            bool isOnce = times[name.ToString()] == 1;
            // A title in capitals above a transcript looks like a name alone on its line, and never comes back.
            if (value.IsEmpty)
                return isOnce && saysBeside;
            if (LineShape.EndsSentence(value) || LineShape.WordCount(value) > LongestValue)
                return false;
            return HeadFields.IsName(name) ? isOnce || CreditLines.IsNames(value) : isOnce && LineShape.IsTitleCase(value);
        }
    }

    // After the last label the turn is that paragraph, or the next where the label stands alone: what follows may be the paper's own.
    private static int LastOf(string text, IReadOnlyList<TextSpan> paragraphs, int labelled)
    {
        bool isAlone = SpeakerLabel.Read(text, paragraphs[labelled])!.Value.WordsStart >= paragraphs[labelled].End;
        return isAlone ? Math.Min(labelled + 1, paragraphs.Count - 1) : labelled;
    }

    // "(Laughter.)", "[crosstalk]"
    private static bool IsDirection(ReadOnlySpan<char> paragraph) => paragraph is ['(', .., ')'] or ['[', .., ']'];

    // "Image 2 of 5", "31 October 2020", "Rovers 4, United 1": what galleries and tables of results set above their lines.
    [GeneratedRegex(@"\b(19|20)\d\d\b|\d\s(of|/)\s\d|\d,\s|^\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counts();
}
