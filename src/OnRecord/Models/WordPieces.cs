using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OnRecord.Models;

/// <summary>
/// Cuts a text into the pieces of an uncased BERT vocabulary: words at white space and punctuation, lower-cased, without accents; in a word always the
/// longest piece that the vocabulary has, "##" before all but the first. Immutable.
/// </summary>
internal sealed class WordPieces
{
    /// <summary>Number of shapes: letter cases times gaps.</summary>
    public const int Shapes = LetterCases * 3;

    private const int LetterCases = 5;
    private const int Glued = 0,
        Spaced = 1,
        NewLine = 2;

    // BERT's own limit: longer "words" are codes and addresses.
    private const int LongestWord = 100;

    private readonly FrozenDictionary<string, int> _vocabulary;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <param name="vocabulary">Every piece once, in the order of the ids.</param>
    /// <exception cref="ArgumentException">A special piece is missing.</exception>
    public WordPieces(IEnumerable<string> vocabulary)
    {
        _vocabulary = vocabulary
            .Select((piece, id) => (piece, id))
            .DistinctBy(entry => entry.piece, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.piece, entry => entry.id, StringComparer.Ordinal);
        _bySpan = _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        Opening = Special("[CLS]");
        Closing = Special("[SEP]");
        Unknown = Special("[UNK]");
    }

    /// <summary>Id of the piece before everything.</summary>
    public int Opening { get; }

    /// <summary>Id of the piece after each passage.</summary>
    public int Closing { get; }

    /// <summary>Id of the piece for words that can't be cut.</summary>
    public int Unknown { get; }

    /// <returns>The pieces in the order of the text.</returns>
    public List<WordPiece> Cut(string text)
    {
        var pieces = new List<WordPiece>();
        int gap = NewLine;
        for (int start = 0; start < text.Length; )
        {
            if (IsGap(text[start]))
            {
                gap = text[start] == '\n' ? NewLine : Math.Max(gap, Spaced);
                start++;
                continue;
            }

            int end = EndOf(text, start);
            CutWord(text, start, end, gap, pieces);
            gap = Glued;
            start = end;
        }

        return pieces;
    }

    private static int EndOf(string text, int start)
    {
        if (char.IsHighSurrogate(text[start]))
            return Math.Min(text.Length, start + 2);
        int end = start + 1;
        if (StandsAlone(text[start]))
            return end;
        while (end < text.Length && !IsGap(text[end]) && !StandsAlone(text[end]) && !char.IsHighSurrogate(text[end]))
            end++;
        return end;
    }

    private void CutWord(string text, int start, int end, int gap, List<WordPiece> pieces)
    {
        (string word, List<int> places) = Fold(text, start, end);
        if (word.Length == 0)
            return;
        int shape = LetterCase(text.AsSpan(start, end - start)) + (LetterCases * gap);
        int first = pieces.Count,
            from = 0;
        while (from < word.Length && word.Length <= LongestWord)
        {
            (int id, int to) = Longest(word, from);
            if (to == from)
                break;
            pieces.Add(new WordPiece(id, places[from], to < word.Length ? places[to] : end, shape));
            from = to;
        }

        if (from == word.Length)
            return;
        pieces.RemoveRange(first, pieces.Count - first);
        pieces.Add(new WordPiece(Unknown, start, end, shape));
    }

    private (int Id, int End) Longest(string word, int from)
    {
        Span<char> key = stackalloc char[LongestWord + 2];
        "##".CopyTo(key);
        word.AsSpan(from).CopyTo(key[2..]);
        int skipped = from == 0 ? 2 : 0;
        for (int to = word.Length; to > from; to--)
            if (_bySpan.TryGetValue(key[skipped..(2 + to - from)], out int id))
                return (id, to);
        return (Unknown, from);
    }

    /// <summary>Lower case without accents, and where each character stood.</summary>
    private static (string Word, List<int> Places) Fold(string text, int start, int end)
    {
        var word = new StringBuilder();
        var places = new List<int>();
        for (int i = start; i < end; i++)
        {
            // What can't be normalised stays as it is.
            if (char.IsSurrogate(text[i]) || text[i] >= '\uFFFE')
            {
                word.Append(text[i]);
                places.Add(i);
                continue;
            }

            foreach (char part in text[i].ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark)
                    continue;
                word.Append(part);
                places.Add(i);
            }
        }

        return (word.ToString(), places);
    }

    private static int LetterCase(ReadOnlySpan<char> word)
    {
        int upper = 0,
            lower = 0;
        foreach (char c in word)
        {
            if (char.IsDigit(c))
                return 4;
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        }

        if (upper == 0)
            return 0;
        if (upper == 1 && char.IsUpper(word[0]))
            return 1;
        return lower == 0 ? 2 : 3;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool StandsAlone(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || c is >= '\u4e00' and <= '\u9fff';

    private int Special(string piece) =>
        _vocabulary.TryGetValue(piece, out int id) ? id : throw new ArgumentException($"The vocabulary has no piece {piece}.", nameof(piece));
}
