using OnRecord.Attribution.Passages;

namespace OnRecord.Attribution.Features;

/// <summary>What is asked of the place where a piece of content ends, answered once for all pieces that end there.</summary>
internal readonly struct PieceEnd
{
    /// <param name="end">The token behind the last one.</param>
    public PieceEnd(ContentField field, int end)
    {
        Passage p = field.Passage;
        End = end;
        Place = ContentFeatures.Place(field, end);
        Branch = field.Branch(Last);
        Top = field.Top(Last);
        Quotation = p.Quotations.At(Last) ?? -1;
        Closing =
            Quotation < 0 ? 0u
            : p.Quotations.All[Quotation].Range.End == end ? 1u
            : 2u;
        After = p.FormNear(end, Last);
        Stop = end < p.Count && p.IsPunctuation(Last) ? p.Form[Last] : 0u;
        Sentence = p.Tokens.SentenceOf(Last);
        SentenceOffset = ContentFeatures.SentenceOffset(field, Last);
    }

    public int End { get; }

    public int Last => End - 1;

    /// <summary>What the token behind it is to the statement.</summary>
    public uint Place { get; }

    public uint Branch { get; }

    public int Top { get; }

    /// <summary>The index of the quotation that holds the last token; -1 outside of quotations.</summary>
    public int Quotation { get; }

    /// <summary>Outside of quotations, with the end of one, or inside one.</summary>
    public uint Closing { get; }

    /// <summary>The form behind it.</summary>
    public uint After { get; }

    /// <summary>The mark that it ends with, where it does.</summary>
    public uint Stop { get; }

    public int Sentence { get; }

    public uint SentenceOffset { get; }
}
