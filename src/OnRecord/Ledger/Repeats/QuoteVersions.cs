using OnRecord.Ledger.Wording;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Whether two quotations are versions of one utterance: most of the words of the shorter stand in the longer in the same order, or most of its telling words at
/// all (a translation of its own).
/// </summary>
internal static class QuoteVersions
{
    /// <summary>Share of the shorter version's words that must be in the longer.</summary>
    private const double LeastShared = 0.65;

    /// <summary>Words in common without which versions with no or other speakers are not matched.</summary>
    private const int SureWithoutSpeaker = 7;

    /// <summary>Words of an unbroken run that make speakers needless, and in two reports that name the same ones.</summary>
    private const int LongRun = 5,
        LongRunInOneAffair = 4;

    /// <summary>Names that both reports must share for the shorter run.</summary>
    private const int NamesOfOneAffair = 4;

    /// <summary>Share of the shorter version's telling words, by weight, that a wording of its own must keep, and how many: with the same speaker,
    /// and without.</summary>
    private const double LeastTelling = 0.5,
        LeastTellingWithoutSpeaker = 0.75;

    private const int FewestTelling = 2,
        FewestTellingWithoutSpeaker = 5;

    /// <summary>Words that two versions of one utterance share; 0 when they are none.</summary>
    public static int CommonWords(Quote longer, Quote shorter)
    {
        // Aligning takes the product of the lengths; what both hold in any order takes their sum, and is never less.
        int shared = Alignment.MostOf(longer, shorter);
        if (shared < LeastShared * shorter.Sorted.Length && !IsOtherWording(longer, shorter, HaveOneSpeaker(longer, shorter)))
            return 0;
        return Alignment.Of(longer, shorter) is var alignment && IsSame(longer, shorter, alignment) ? alignment.Common : 0;
    }

    private static bool HaveOneSpeaker(Quote longer, Quote shorter) =>
        longer.Speaker is { } a && shorter.Speaker is { } b && (a.IsSideOf(b) || a.LastName == b.LastName);

    private static bool IsSame(Quote longer, Quote shorter, Alignment alignment)
    {
        if (longer.Page == shorter.Page && longer.Span.Overlaps(shorter.Span))
            return false;
        bool sameSpeaker = HaveOneSpeaker(longer, shorter);
        if (shorter.IsShort)
            return sameSpeaker && longer.Page != shorter.Page && alignment.Relation != QuotationRelation.Altered && HasTellingWord(shorter);
        if (alignment.Common >= LeastShared * shorter.Words.Length && (sameSpeaker || alignment.Common >= SureWithoutSpeaker))
            return true;
        if (alignment.Relation != QuotationRelation.Altered && shorter.Words.Length >= SureRun(longer, shorter) && HasTellingWord(shorter))
            return true;
        return IsOtherWording(longer, shorter, sameSpeaker);
    }

    /// <summary>Whether one says with words of its own (a translation, a memory) what the other says: the same telling words, in any order.</summary>
    private static bool IsOtherWording(Quote longer, Quote shorter, bool sameSpeaker)
    {
        (int common, double weight) = (0, 0);
        for (int i = 0, j = 0; i < shorter.Telling.Length && j < longer.Telling.Length; )
        {
            int order = string.CompareOrdinal(shorter.Telling[i], longer.Telling[j]);
            if (order == 0)
                (common, weight) = (common + 1, weight + Commonness.WeightOf(shorter.Telling[i]));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common >= (sameSpeaker ? FewestTelling : FewestTellingWithoutSpeaker)
            && weight >= (sameSpeaker ? LeastTelling : LeastTellingWithoutSpeaker) * shorter.Weight;
    }

    private static int SureRun(Quote a, Quote b) => a.Page.NamesShared(b.Page) >= NamesOfOneAffair ? LongRunInOneAffair : LongRun;

    private static bool HasTellingWord(Quote quote) => quote.Telling.Any(stem => Commonness.WeightOf(stem) >= Quote.TellingWord);
}
