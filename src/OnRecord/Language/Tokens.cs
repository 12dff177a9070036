using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>
/// The words of a text, its sentences and its paragraphs. Every non-space character of the text belongs to exactly one token; every token to exactly
/// one sentence and one paragraph. Immutable.
/// </summary>
internal sealed class Tokens
{
    private readonly ImmutableArray<TextSpan> _spans;
    private readonly int[] _sentenceOf;
    private readonly int[] _paragraphOf;

    /// <param name="spans">Ascending and disjoint.</param>
    /// <param name="sentences">Ascending; together they cover all tokens.</param>
    /// <param name="paragraphs">Ascending; together they cover all tokens; each is a whole number of sentences.</param>
    public Tokens(string text, ImmutableArray<TextSpan> spans, ImmutableArray<TokenRange> sentences, ImmutableArray<TokenRange> paragraphs)
    {
        Text = text;
        _spans = spans;
        Sentences = sentences;
        Paragraphs = paragraphs;
        _sentenceOf = new int[spans.Length];
        for (int i = 0; i < sentences.Length; i++)
            _sentenceOf.AsSpan(sentences[i].Start, sentences[i].Length).Fill(i);
        _paragraphOf = new int[spans.Length];
        for (int i = 0; i < paragraphs.Length; i++)
            _paragraphOf.AsSpan(paragraphs[i].Start, paragraphs[i].Length).Fill(i);
    }

    public string Text { get; }

    public ImmutableArray<TokenRange> Sentences { get; }

    public ImmutableArray<TokenRange> Paragraphs { get; }

    public int Count => _spans.Length;

    /// <summary>The characters of a token.</summary>
    public TextSpan this[int token] => _spans[token];

    public ReadOnlySpan<char> Form(int token) => _spans[token].In(Text);

    /// <summary>The characters from the first token's first to the last token's last; empty at the next token for an empty range.</summary>
    public TextSpan SpanOf(TokenRange range)
    {
        if (!range.IsEmpty)
            return new TextSpan(_spans[range.Start].Start, _spans[range.End - 1].End);
        int at = range.Start < Count ? _spans[range.Start].Start : Text.Length;
        return new TextSpan(at, at);
    }

    public ReadOnlySpan<char> TextOf(TokenRange range) => SpanOf(range).In(Text);

    /// <summary>The token that holds the character at <paramref name="offset"/>; null for white space and offsets outside the text.</summary>
    public int? At(int offset)
    {
        int i = FirstEndingAfter(offset);
        return i < Count && _spans[i].Contains(offset) ? i : null;
    }

    /// <summary>The tokens that share at least one character with <paramref name="span"/>.</summary>
    public TokenRange Covering(TextSpan span)
    {
        int start = FirstEndingAfter(span.Start),
            end = start;
        while (end < Count && _spans[end].Start < span.End)
            end++;
        return new TokenRange(start, end);
    }

    /// <summary>Index into <see cref="Sentences"/>.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The sentence that holds the token.</summary>
    public TokenRange SentenceAt(int token) => Sentences[_sentenceOf[token]];

    /// <summary>Index into <see cref="Paragraphs"/>.</summary>
    public int ParagraphOf(int token) => _paragraphOf[token];

    /// <summary>Whether white space stands between this token and the next; true at the end of the text.</summary>
    public bool SpaceAfter(int token) => token + 1 >= Count || _spans[token].End < _spans[token + 1].Start;

    private int FirstEndingAfter(int offset)
    {
        int low = 0,
            high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
