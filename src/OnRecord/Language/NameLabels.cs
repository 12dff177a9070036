namespace OnRecord.Language;

/// <summary>
/// The labels that the network gives to words: 0 outside a name, then for each kind its first word, a middle word, its last word, and its only one.
/// </summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Count = 1 + (4 * Places);

    /// <summary>Outside a name, and the four kinds.</summary>
    public const int Classes = 5;

    private const int Places = 4;
    private const int First = 0;
    private const int Middle = 1;
    private const int Last = 2;
    private const int Only = 3;

    /// <summary>The label of one word of a name.</summary>
    public static int Of(NameKind kind, int index, int length)
    {
        int place =
            length == 1 ? Only
            : index == 0 ? First
            : index == length - 1 ? Last
            : Middle;
        return 1 + ((int)kind * Places) + place;
    }

    public static bool MayFollow(int before, int after) =>
        IsOpen(before) ? after != Outside && Kind(after) == Kind(before) && (Place(after) is Middle or Last) : Starts(after);

    /// <summary>Whether a sentence, or a name, may begin with this label.</summary>
    public static bool Starts(int label) => label == Outside || (Place(label) is First or Only);

    /// <summary>Whether the name goes on after this label.</summary>
    public static bool IsOpen(int label) => label != Outside && (Place(label) is First or Middle);

    /// <summary>Only for labels inside names.</summary>
    public static NameKind Kind(int label) => (NameKind)((label - 1) / Places);

    /// <summary>0 outside a name, and then the kinds.</summary>
    public static int Class(int label) => (label + Places - 1) / Places;

    private static int Place(int label) => (label - 1) % Places;
}
