using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>
/// Finds the answers of an interview that bears no labels: paragraphs that ask, each with paragraphs below it in which somebody speaks of himself. They are said
/// by whom the head names as interviewed; where it names nobody, or two, it is not known by whom.
/// </summary>
internal static partial class InterviewFinder
{
    private const int FewestQuestions = 3;

    private const int LongestQuestion = 60;

    private const string Bold = "*_ ";

    // Of the paragraphs from the first question on: prose asks now and then.
    private const double ShareOfQuestions = 0.2;

    // Of the answers those in which somebody speaks of himself, of the questions those that address somebody.
    private const double ShareOfPersons = 0.5;

    /// <param name="paragraphs">The paragraphs of the body. Ascending.</param>
    /// <returns>The questions, where the paper is named that asks them, and the answers. Ascending.</returns>
    public static ImmutableArray<Turn> Find(Report report, IReadOnlyList<TextSpan> paragraphs)
    {
        string text = report.Text;
        List<int> questions = [];
        for (int i = 0; i < paragraphs.Count; i++)
            if (IsQuestion(paragraphs[i].In(text)))
                questions.Add(i);
        if (questions.Count < FewestQuestions || questions.Count < ShareOfQuestions * (paragraphs.Count - questions[0]))
            return [];
        List<TextSpan> answers = Answers(text, paragraphs, questions);
        IEnumerable<TextSpan> intro = Heads(report)
            .Concat(paragraphs.Take(questions[0]))
            .Concat(paragraphs.Skip(questions[^1] + 1).TakeLast(1).Where(tail => !SpeaksOfSelf().IsMatch(tail.In(text))));
        Interviewee interviewee = Interviewee.Read(report, [.. intro]);
        if (
            answers.Count < FewestQuestions
            || answers.Count(answer => SpeaksOfSelf().IsMatch(answer.In(text))) < ShareOfPersons * answers.Count
            || questions.Count(i => Addresses().IsMatch(paragraphs[i].In(text))) < (interviewee.IsAnnounced ? 1 : ShareOfPersons * questions.Count)
        )
            return [];
        TextSpan speaker = interviewee.Name is { } name && !answers.Exists(answer => Names(text, answer, name)) ? name : default,
            asking = interviewee.Paper ?? default;
        IEnumerable<Turn> said = answers.Select(answer => new Turn(At(answer), answer, speaker));
        if (!asking.IsEmpty)
            said = said.Concat(questions.Select(i => Plain(text, paragraphs[i])).Select(question => new Turn(At(question), question, asking)));
        return [.. said.OrderBy(turn => turn.Words)];

        static TextSpan At(TextSpan words) => new(words.Start, words.Start);
    }

    private static IEnumerable<TextSpan> Heads(Report report)
    {
        if (report.Headline is { } headline)
            yield return headline;
        if (report.Standfirst is { } standfirst)
            yield return standfirst;
    }

    private static bool IsQuestion(ReadOnlySpan<char> paragraph)
    {
        paragraph = paragraph.Trim(Bold);
        return paragraph.EndsWith("?") && !paragraph.ContainsAny("“”\"«»") && LineShape.WordCount(paragraph) <= LongestQuestion;
    }

    // Without the signs by which plain text sets it in bold.
    private static TextSpan Plain(string text, TextSpan paragraph)
    {
        int length = paragraph.In(text).TrimEnd(Bold).Length;
        return new TextSpan(paragraph.End - paragraph.In(text).TrimStart(Bold).Length, paragraph.Start + length);
    }

    // From a question to the next. What follows the last answer may be the paper's own: it is an answer as long as somebody speaks of himself.
    private static List<TextSpan> Answers(string text, IReadOnlyList<TextSpan> paragraphs, List<int> questions)
    {
        List<TextSpan> answers = [];
        for (int q = 0; q < questions.Count; q++)
        {
            int first = questions[q] + 1,
                end = q + 1 < questions.Count ? questions[q + 1] : Math.Min(first + 1, paragraphs.Count);
            if (q + 1 == questions.Count)
                while (end < paragraphs.Count && SpeaksOfSelf().IsMatch(paragraphs[end].In(text)))
                    end++;
            if (end > first)
                answers.Add(paragraphs[first].Cover(paragraphs[end - 1]));
        }

        return answers;
    }

    // Nobody calls himself by his name.
    private static bool Names(string text, TextSpan answer, TextSpan name)
    {
        ReadOnlySpan<char> words = name.In(text);
        return answer.In(text).Contains(words[(words.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}’'])(I|I[’'](m|ve|d|ll)|[Mm]y|me|[Ww]e|[Ww]e[’'](re|ve|d|ll)|[Oo]ur|us)(?![\p{L}’'])", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfSelf();

    [GeneratedRegex(@"\b(you|your|yours|yourself)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
