using OnRecord.Ledger.Entering;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Pairing;

/// <summary>Whether one proposition tells what somebody wants and the other what is so: "Norland demanded her release" is not "her arrest was unlawful",
/// however much of the matter the two share.</summary>
internal static class WishAndFact
{
    public static bool Are(Held a, Held b) =>
        a.Entry.Modality == Modality.Wished != (b.Entry.Modality == Modality.Wished)
        && a.Gist.Predicate is { } one
        && b.Gist.Predicate is { } other
        && one != other;
}
