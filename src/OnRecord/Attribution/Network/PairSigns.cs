using OnRecord.Attribution.Passages;

namespace OnRecord.Attribution.Network;

/// <summary>How a token stands to a cue, as rows of one table; and how a place may begin or end a piece, as one row of another.</summary>
internal static class PairSigns
{
    public const int Slots = 6;

    /// <summary>Rows of the table for tokens.</summary>
    public const int Count = Lexicon + 32;

    /// <summary>Rows of the tables for places.</summary>
    public const int Places = 32;

    private const int Levels = 8;
    private const int Branches = 240;
    private const int Branch = 2 * Levels;
    private const int Distance = Branch + Branches;
    private const int Quotation = Distance + 24;
    private const int Sentence = Quotation + 9;
    private const int FarthestSentence = 3;
    private const int Lexicon = Sentence + 2 * FarthestSentence + 1;

    public static void Read(ContentField field, int token, Span<int> slots)
    {
        Passage p = field.Passage;
        int before = token < field.Key ? 1 : 0;
        slots[0] = 2 * Math.Min(field.Level(token), Levels - 1) + before;
        slots[1] = Branch + (int)(FeatureHash.Mix(field.Branch(token), 1) % Branches);
        slots[2] = Distance + 2 * (int)Passage.Size(Math.Abs(token - field.Key)) + before;
        int? quotation = p.Quotations.At(token);
        int quoted =
            quotation is null ? 0
            : p.Quotations.At(field.Key) == quotation ? 1
            : 2;
        slots[3] =
            Quotation
            + 3 * quoted
            + (
                field.Cue.Contains(token) ? 1
                : field.IsTaken(token) ? 2
                : 0
            );
        slots[4] = Sentence + FarthestSentence + Math.Clamp(p.Tokens.SentenceOf(token) - p.Tokens.SentenceOf(field.Key), -FarthestSentence, FarthestSentence);
        slots[5] = Lexicon + p.Lexical[field.Key];
    }

    public static int Start(ContentField field, int start)
    {
        Passage p = field.Passage;
        int before = start - 1;
        return (p.Tree.Subtree(field.Top(start)).Start == start ? 1 : 0)
            + (p.Sentence(start).Start == start ? 2 : 0)
            + (p.Quotations.At(start) is { } quotation && p.Quotations.All[quotation].Range.Start == start ? 4 : 0)
            + (before >= 0 && p.IsPunctuation(before) ? 8 : 0)
            + (before >= 0 && field.IsTaken(before) ? 16 : 0);
    }

    public static int End(ContentField field, int end)
    {
        Passage p = field.Passage;
        int last = end - 1;
        return (p.Tree.Subtree(field.Top(last)).End == end ? 1 : 0)
            + (p.Sentence(last).End == end ? 2 : 0)
            + (p.Quotations.At(last) is { } quotation && p.Quotations.All[quotation].Range.End == end ? 4 : 0)
            + (end < p.Count && p.IsPunctuation(end) ? 8 : 0)
            + (end < p.Count && field.IsTaken(end) ? 16 : 0);
    }
}
