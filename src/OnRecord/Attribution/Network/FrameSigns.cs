using OnRecord.Attribution.Passages;

namespace OnRecord.Attribution.Network;

/// <summary>How a token of the sentence stands to the main word of a cue, as rows of one table: how far away, by which way through the tree, in which
/// quotation.</summary>
internal static class FrameSigns
{
    public const int Slots = 4;

    /// <summary>Rows of the table.</summary>
    public const int Count = Quotation + 4;

    private const int Nearest = 16;
    private const int Farthest = 22;
    private const int Level = 2 * (Farthest + 1);
    private const int Levels = KeyField.MaximumLevel + 2;
    private const int Relation = Level + (4 * Levels);
    private const int Relations = 64;
    private const int Quotation = Relation + Relations;

    public static void Read(KeyField field, int token, Span<int> slots)
    {
        Passage p = field.Passage;
        int before = token < field.Key ? 1 : 0,
            top = field.Top(token);
        slots[0] = (2 * Distance(Math.Abs(token - field.Key))) + before;
        slots[1] = Level + (4 * Math.Min(field.Level(token), Levels - 1)) + (top == token ? 2 : 0) + before;
        slots[2] = Relation + (int)(p.Relation[top] % Relations);
        int? quotation = p.Quotations.At(token);
        slots[3] = Quotation + (quotation is null ? 0 : 1) + (quotation == p.Quotations.At(field.Key) ? 2 : 0);
    }

    /// <summary>Small distances as they are, larger ones by size.</summary>
    private static int Distance(int tokens) => tokens <= Nearest ? tokens : Math.Min(Nearest + 1 + (int)float.Log2((float)tokens / Nearest), Farthest);
}
