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
                labels.Add((i, label with { Label = Named(text, label.Label) }));
        if (labels.Count < FewestTurns)
            return [];
        labels.RemoveRange(0, FieldsBefore(text, paragraphs, labels));
        if (labels.Count < FewestTurns || labels.Count < ShareOfLabels * (paragraphs.Count - labels[0].Paragraph))
            return [];
        SpeakerNames names = new(text, labels.ConvertAll(l => l.Label.Label));
        if (names.Count == labels.Count)
            return [];
        var turns = ImmutableArray.CreateBuilder<Turn>(labels.Count);
        TextSpan[] around = [new TextSpan(0, paragraphs[labels[0].Paragraph].Start), new TextSpan(paragraphs[labels[^1].Paragraph].End, text.Length)];
        TextSpan answering = Interviewee.Named(text, around),
            asking = default;
        for (int i = 0; i < labels.Count; i++)
        {
            (int paragraph, SpeakerLabel label) = labels[i];
            // "BY MR. LIND:": from here on he asks.
            if (Examiner().Match(label.Label.In(text).ToString()) is { Success: true } by)
            {
                asking = new TextSpan(label.Label.Start + by.Groups["name"].Index, label.Label.End);
                continue;
            }

            int last = i + 1 < labels.Count ? labels[i + 1].Paragraph - 1 : LastOf(text, paragraphs, paragraph);
            while (last > paragraph && IsDirection(paragraphs[last].In(text)))
                last--;
            TextSpan words = new TextSpan(label.WordsStart, Math.Max(label.WordsStart, paragraphs[last].End)).Trim(text);
            if (words.IsEmpty)
                continue;
            string name = label.Label.In(text).ToString();
            if (Letter().IsMatch(name))
                turns.Add(new Turn(new TextSpan(words.Start, words.Start), words, name[0] is 'A' or 'a' ? answering : asking));
            else
                turns.Add(new Turn(label.Label, words, FullName(text, names.Fullest(label.Label), around)));
        }

        return turns.Count(turn => LineShape.EndsSentence(turn.Words.In(text))) >= ShareOfSentences * turns.Count ? turns.ToImmutable() : [];
    }

    /// <summary>"BY MR. LIND:": who asks in what follows.</summary>
    public static bool NamesExaminer(ReadOnlySpan<char> line) => Examiner().IsMatch(line.TrimEnd(": "));

    /// <summary>What of the labels is no word of the body: letters that stand for asking and answering, and what is behind a name in capitals.</summary>
    /// <param name="paragraphs">Ascending, as the turns are.</param>
    public static IEnumerable<TextSpan> Signs(string text, IReadOnlyList<TextSpan> paragraphs, IEnumerable<Turn> turns)
    {
        int begun = 0;
        foreach (Turn turn in turns)
        {
            while (begun < paragraphs.Count && paragraphs[begun].Start <= turn.Words.Start)
                begun++;
            TextSpan paragraph = begun == 0 ? default : paragraphs[begun - 1];
            TextSpan sign = turn.Label.IsEmpty
                ? new TextSpan(Math.Min(paragraph.Start, turn.Words.Start), turn.Words.Start)
                : new TextSpan(turn.Label.End, Math.Max(turn.Label.End, turn.Words.Start));
            bool isRole = !turn.Label.IsEmpty && text[turn.Label.End] == ',';
            if (sign.Length is > 0 and <= LongestSign && (turn.Label.IsEmpty ? SpeakerLabel.Read(text, paragraph) is not null : isRole))
                yield return sign.Trim(text);
        }
    }

    // "HUGO SELM, BAKER": the name.
    private static TextSpan Named(string text, TextSpan label)
    {
        int comma = label.In(text).IndexOf(',');
        return comma > 0 && !label.In(text).ContainsAnyInRange('a', 'z') ? new TextSpan(label.Start, label.Start + comma) : label;
    }

    // "NB" where head or foot of the interview name Nadia Brandt, and nobody else of these initials.
    private static TextSpan FullName(string text, TextSpan label, TextSpan[] around)
    {
        ReadOnlySpan<char> initials = label.In(text);
        if (initials.Length is < 2 or > 3 || initials.ContainsAnyExceptInRange('A', 'Z'))
            return label;
        TextSpan? found = null;
        foreach (TextSpan part in around)
            for (Match name = PersonName().Match(text, part.Start, part.Length); name.Success; name = name.NextMatch())
            {
                string[] words = name.Value.Split(' ');
                if (words.Length != initials.Length || !initials.SequenceEqual(string.Concat(words.Select(word => word[0]))))
                    continue;
                if (found is { } other && !other.In(text).SequenceEqual(name.Value))
                    return label;
                found ??= new TextSpan(name.Index, name.Index + name.Length);
            }

        return found ?? label;
    }

    private const int LongestSign = 60;

    [GeneratedRegex(@"^(Q|A|Question|Answer|QUESTION|ANSWER)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(BY|By)\s(?<name>(MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\b.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Examiner();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}[\p{L}’'\-]*(\s\p{Lu}[\p{L}’'\-]+){1,2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PersonName();

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
            if (Examiner().IsMatch(name))
                return false;
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
