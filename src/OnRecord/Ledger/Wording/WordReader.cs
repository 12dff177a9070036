using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>Cuts a report into words and rough sentences, for comparing across reports: the record of one report holds no syntax.</summary>
internal static class WordReader
{
    private const char SoftHyphen = '\u00AD';

    public static ImmutableArray<Word> Read(string text)
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>(text.Length / 5);
        int sentence = 0,
            at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (words.Count > 0 && words[^1].Sentence == sentence && SentenceEnd.At(text, at))
                    sentence++;
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && IsInside(text, at))
                at++;
            PooledWord word = Find(text.AsSpan(start, at - start));
            if (word.Form.EndsWith("n't", StringComparison.Ordinal) && word.Form.Length > 3)
            {
                Add(WordPool.Find(word.Form == "can't" ? "can" : word.Form.AsSpan(..^3)), start, at);
                word = WordPool.Find("not");
            }

            Add(word, start, at);
        }

        return words.ToImmutable();

        void Add(PooledWord word, int start, int end) =>
            words.Add(new Word(new TextSpan(start, end), word.Form, word.Stem, sentence, char.IsUpper(text[start])));
    }

    /// <summary>Letters and digits, and the marks that hold a word together: "don't", "U.S.", "21.5", "well-known".</summary>
    private static bool IsInside(string text, int at)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c) || c == SoftHyphen || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            return true;
        bool letterNext = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        if (!letterNext || at == 0)
            return false;
        return c switch
        {
            '\'' or '’' or '´' => char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]),
            '.' => char.IsDigit(text[at + 1]) ? char.IsDigit(text[at - 1]) : char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    private static PooledWord Find(ReadOnlySpan<char> written)
    {
        Span<char> buffer = written.Length <= 64 ? stackalloc char[written.Length] : new char[written.Length];
        int length = 0;
        foreach (char c in written)
        {
            if (c is SoftHyphen or '.' && !char.IsDigit(written[^1]))
                continue;
            if (c == ',')
                continue;
            buffer[length++] = c is '’' or '´' ? '\'' : char.ToLowerInvariant(c);
        }

        ReadOnlySpan<char> form = buffer[..length];
        if (form.EndsWith("'s"))
            form = form[..^2];
        return WordPool.Find(form);
    }
}
