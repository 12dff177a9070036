using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>What is asked of the token with which a piece of content begins, answered once for all pieces that begin there.</summary>
internal readonly struct PieceStart
{
    /// <summary>The value of <see cref="Opening"/> where a quotation begins with the piece.</summary>
    public const uint Opens = 1;

    private readonly int _left,
        _right,
        _end;

    public PieceStart(ContentField field, int token)
    {
        Passage p = field.Passage;
        Token = token;
        Side = ContentFeatures.Side(field, token);
        Form = p.Form[token];
        Place = ContentFeatures.Place(field, token - 1);
        Branch = field.Branch(token);
        Top = field.Top(token);
        Quotation = p.Quotations.At(token) ?? -1;
        Opening =
            Quotation < 0 ? 0u
            : p.Quotations.All[Quotation].Range.Start == token ? Opens
            : 2u;
        Sentence = p.Tokens.SentenceOf(token);
        SentenceOffset = ContentFeatures.SentenceOffset(field, token);
        TokenRange subtree = p.Tree.Subtree(Top);
        (_left, _right, _end) = (subtree.Start, subtree.End, subtree.End);
        while (_right > _left + 1 && p.IsPunctuation(_right - 1) && !p.InQuotation(_right - 1))
            _right--;
    }

    public int Token { get; }

    public uint Side { get; }

    public uint Form { get; }

    /// <summary>What the token before it is to the statement.</summary>
    public uint Place { get; }

    public uint Branch { get; }

    public int Top { get; }

    /// <summary>The index of the quotation that holds it; -1 outside of quotations.</summary>
    public int Quotation { get; }

    /// <summary>Outside of quotations, with the beginning of one, or inside one.</summary>
    public uint Opening { get; }

    public int Sentence { get; }

    public uint SentenceOffset { get; }

    /// <summary>Whether the stretch from here is just what hangs on a word: both ends, one, or neither, with or without its leading particle and closing
    /// mark.</summary>
    public uint Whole(int end)
    {
        uint begins =
            Token == _left ? 1u
            : Token == _left + 1 ? 2u
            : Token < _left ? 3u
            : 0u;
        uint ends =
            end == _right ? 1u
            : end == _end ? 2u
            : end > _end ? 3u
            : 0u;
        return begins * 4 + ends;
    }
}
