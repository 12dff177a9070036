using OnRecord.Text;

namespace OnRecord.Chronology;

/// <summary>The pieces of a text, with safe look-ahead.</summary>
internal sealed class TimeWords
{
    private const int MaximumDigits = 9;
    private static readonly WordSet OrdinalEndings = WordSet.Of("Chronology/Data/rule-words.tsv", "ordinal-endings");
    private static readonly TimeWord Outside = new(0, 0, TimeWordEntry.Unknown, null, '\n', true, false);
    private readonly List<TimeWord> _words;

    public TimeWords(string text)
    {
        Text = text;
        _words = new List<TimeWord>((text.Length / 5) + 4);
        Cut(text, _words);
    }

    public string Text { get; }

    public int Count => _words.Count;

    public TimeWord this[int index] => index >= 0 && index < _words.Count ? _words[index] : Outside;

    /// <summary>The characters of the pieces from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(_words[start].Start, _words[end - 1].End);

    public bool IsHyphen(int index) => this[index].Symbol is '-' or '\u2010' or '\u2011' && !this[index].SpaceBefore;

    public bool IsApostrophe(int index) => this[index].Symbol is '\'' or '\u2019';

    /// <summary>Whether "th" or the like is written directly behind the piece before it.</summary>
    public bool IsOrdinalEnding(int index) => !this[index].SpaceBefore && OrdinalEndings.Contains(this[index].Entry.Text);

    /// <summary>The index after one optional word.</summary>
    public int Skip(int index, string word) => this[index].Is(word) ? index + 1 : index;

    /// <summary>The index after an optional hyphen.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) ? index + 1 : index;

    public int SkipComma(int index) => this[index].Symbol == ',' ? index + 1 : index;

    private static void Cut(string text, List<TimeWord> words)
    {
        bool space = true;
        int newlines = 0;
        for (int i = 0; i < text.Length; )
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (c == '\n')
                    newlines++;
                space = true;
                i++;
                continue;
            }

            if (newlines > 1)
                words.Add(new TimeWord(i, i, TimeWordEntry.Unknown, null, '\n', true, false));
            newlines = 0;
            int end = i + 1;
            if (char.IsAsciiDigit(c))
            {
                end = EndOfNumber(text, i, out int? value);
                words.Add(new TimeWord(i, end, TimeWordEntry.Unknown, value, value is null ? '#' : '\0', space, false));
            }
            else if (char.IsLetter(c))
            {
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
                words.Add(
                    new TimeWord(i, end, TimeLexicon.Look(text.AsSpan(i, end - i)), null, '\0', space, char.IsUpper(c))
                    {
                        InCapitals = IsInCapitals(text.AsSpan(i, end - i)),
                    }
                );
            }
            else
            {
                words.Add(new TimeWord(i, end, TimeWordEntry.Unknown, null, c, space, false));
            }

            space = false;
            i = end;
        }
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsUpper(c))
                return false;
        return word.Length > 1;
    }

    /// <summary>Commas of thousands belong to a number; there is no value when it is too long for any date.</summary>
    private static int EndOfNumber(string text, int start, out int? value)
    {
        int end = start,
            digits = 0,
            read = 0;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c))
            {
                if (digits++ < MaximumDigits)
                    read = (read * 10) + (c - '0');
            }
            else if (c != ',' || digits > 3 && !IsGroup(text, end - 3) || !IsGroup(text, end + 1))
            {
                break;
            }
        }

        value = digits > MaximumDigits ? null : read;
        return end;
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length
        && char.IsAsciiDigit(text[at])
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
