using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Finds where sentences end among the words of one paragraph.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most words of a sentence. What is longer is a table or a list: it is cut, after a mark where there is one.</summary>
    public const int Longest = 200;

    // How far a verb of speech may stand from the closing mark of what was said ("Why?" Prime Minister Smith asked).
    private const int SpeechVerbReach = 5;

    // Words of what stands in brackets behind a name.
    private const int LongestAside = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set("sentence-openers.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = Set("speech-verbs.txt");

    /// <summary>Adds the sentences of the words from <paramref name="first"/> to the end of the list.</summary>
    public static void Split(string text, List<TextSpan> words, int first, List<TokenRange> sentences)
    {
        int start = first,
            last = LastWord(text, words, first);
        bool[] odd = OddQuotes(text, words, first);
        for (int i = first; i < words.Count; i++)
        {
            if (!Characters.IsTerminator(text[words[i].End - 1]))
                continue;
            int end = AfterClosers(text, words, first, i + 1, odd);
            if (end > last || !Ends(text, words, start, i, end))
                continue;
            Add(text, words, new TokenRange(start, end), sentences);
            start = end;
            i = end - 1;
        }

        if (start < words.Count)
            Add(text, words, new TokenRange(start, words.Count), sentences);
    }

    private static void Add(string text, List<TextSpan> words, TokenRange sentence, List<TokenRange> sentences)
    {
        while (sentence.Length > Longest)
        {
            int end = sentence.Start + Longest;
            while (end > sentence.Start + Longest / 2 && Characters.IsWord(text[words[end - 1].Start]))
                end--;
            if (end == sentence.Start + Longest / 2)
                end = sentence.Start + Longest;
            sentences.Add(new TokenRange(sentence.Start, end));
            sentence = new TokenRange(end, sentence.End);
        }

        sentences.Add(sentence);
    }

    // The last one that is no mark; marks alone make no sentence.
    private static int LastWord(string text, List<TextSpan> words, int first)
    {
        int last = words.Count - 1;
        while (last >= first && !Characters.IsWord(text[words[last].End - 1]))
            last--;
        return last;
    }

    // By word from the first on: whether an odd number of straight quotation marks stands before it.
    private static bool[] OddQuotes(string text, List<TextSpan> words, int first)
    {
        var odd = new bool[words.Count - first];
        for (int i = 1; i < odd.Length; i++)
            odd[i] = odd[i - 1] ^ (text[words[first + i - 1].Start] == '"');
        return odd;
    }

    // The words after a terminator that still belong to its sentence: closing quotation marks and brackets.
    private static int AfterClosers(string text, List<TextSpan> words, int first, int at, bool[] odd)
    {
        while (at < words.Count)
        {
            TextSpan word = words[at];
            char c = text[word.Start];
            if (IsNoteNumber(text, words, at))
            {
                at += 3;
                continue;
            }

            bool attached = words[at - 1].End == word.Start;
            bool attachedNext = at + 1 < words.Count && words[at + 1].Start == word.End;
            bool closes = c switch
            {
                ')' or ']' or '}' or '”' or '»' or '›' => word.Length == 1,
                '’' or '\'' => word.Length <= 2 && (word.Length == 1 || text[word.Start + 1] == c) && attached && !IsOpeningAgain(text, words, at),
                '"' => attached ? !attachedNext || odd[at - first] || IsCloserOrStop(text, words, at + 1) : !attachedNext && odd[at - first],
                _ => Characters.IsTerminator(c) && attached && word.Length == 1,
            };
            if (!closes)
                break;
            at++;
        }

        return at;
    }

    // "Lind Jr. (D-Mass.) said", "Tarn Inc. (NYSE: TRN) fell": what stands in brackets is no sentence, so none has ended before them.
    private static bool OpensAside(string text, List<TextSpan> words, int at)
    {
        if (text[words[at].Start] != '(')
            return false;
        for (int i = at + 1; i < Math.Min(words.Count, at + LongestAside); i++)
            if (text[words[i].Start] == ')')
                return i + 1 < words.Count && !Characters.IsTerminator(text[words[i - 1].Start]);
        return false;
    }

    // "[17]", as encyclopaedias and manuals put it after a sentence.
    private static bool IsNoteNumber(string text, List<TextSpan> words, int at) =>
        at + 2 < words.Count && text[words[at].Start] == '[' && char.IsAsciiDigit(text[words[at + 1].Start]) && text[words[at + 2].Start] == ']';

    private static bool IsOpeningAgain(string text, List<TextSpan> words, int at) =>
        text[words[at].Start] == '\'' && at + 1 < words.Count && words[at + 1].Start == words[at].End && char.IsLetter(text[words[at + 1].Start]);

    private static bool IsCloserOrStop(string text, List<TextSpan> words, int at) =>
        at < words.Count && (Characters.IsCloser(text[words[at].Start]) || text[words[at].Start] is ',' or '.');

    private static bool Ends(string text, List<TextSpan> words, int start, int terminator, int next)
    {
        TextSpan word = words[terminator];
        ReadOnlySpan<char> form = word.In(text);
        bool isStopOfWord = form[^1] == '.' && Characters.IsWord(form[0]);
        bool closed = next > terminator + 1;
        bool spaced = words[next - 1].End < words[next].Start;
        int content = next;
        while (content < words.Count && !Characters.IsWord(text[words[content].Start]) && Characters.IsOpener(text[words[content].Start]))
            content++;
        if (content >= words.Count)
            return false;
        char head = text[words[content].Start];
        ReadOnlySpan<char> nextForm = words[content].In(text);
        if (isStopOfWord)
        {
            if (terminator == start || !Abbreviations.MayEndSentence(form) || OpensAside(text, words, next))
                return false;
            return spaced && (Openers.Contains(nextForm) || (content > next && char.IsUpper(head)));
        }

        if (!spaced)
            return form is "."
                && char.IsUpper(head)
                && nextForm.Length > 1
                && terminator > start
                && words[terminator - 1].Length > 1
                && words[terminator - 1].End == word.Start
                && char.IsLower(text[words[terminator - 1].End - 1]);
        if (char.IsLower(head))
            return !closed && form is ".";
        if (text[words[next].Start] is ',' or ';' or ':' or '-' or '–' or '—')
            return false;
        return !closed || !IsSpeechTag(text, words, content, isWhole: form[^1] == '.');
    }

    // After a full stop only a tag that is all there is ("It is over." Ann Smith said.) belongs to the quotation's sentence.
    private static bool IsSpeechTag(string text, List<TextSpan> words, int at, bool isWhole)
    {
        for (int i = at; i < Math.Min(at + SpeechVerbReach, words.Count); i++)
        {
            if (!Characters.IsWord(text[words[i].Start]))
                return false;
            if (SpeechVerbs.Contains(words[i].In(text)))
                return !isWhole || i + 1 == words.Count || text[words[i + 1].Start] is '.' or ',';
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file) =>
        DataFile.Rows("Language/Data/" + file).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
