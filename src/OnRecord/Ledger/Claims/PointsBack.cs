using System.Collections.Frozen;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Tells contents that only point back to what was said before from contents with a proposition of their own.</summary>
internal static class PointsBack
{
    /// <summary>Telling words that a pointer may hold beside its noun: "the allegations disseminated by the US".</summary>
    private const int SpareWords = 1;

    private static readonly FrozenSet<string> Pointers = FrozenSet.ToFrozenSet(
        ["it", "this", "these", "those", "which", "something", "so", "them"], StringComparer.Ordinal);

    /// <summary>The stance towards what is pointed back to; null when the passage has a proposition of its own.</summary>
    public static Stance? Read(ReportPage page, StatementEntry statement, ContentUnit unit)
    {
        (int from, int to) = page.WordsIn(unit.Span);
        int telling = 0;
        bool points = false, untrue = false, negated = false, evidence = false;
        for (int i = from; i < to; i++)
        {
            Word word = page.Words[i];
            if (Thesaurus.IsFalsehood(word)) untrue = true;
            else if (Thesaurus.IsNegation(word) || IsLack(word)) negated = true;
            else if (word.Form is "evidence" or "proof") evidence = true;
            else if (Thesaurus.IsSaying(word) || Pointers.Contains(word.Form)) points |= Thesaurus.IsSaying(word) || i == from || i == from + 1 && page.Words[from].Form == "that";
            else if (!Thesaurus.IsStop(word) && !page.Mentions.Overlapping(word.Span).Any()) telling++;
        }

        if (!points || telling > SpareWords) return null;
        bool rejects = untrue || evidence && negated;
        if (statement.Act == Act.Silent) return Stance.Silent;
        if (rejects) return Stance.Denies;
        return telling > 0 && !evidence && !EndsInSaying(page, from, to) ? null : ActForce.StanceOf(statement, passesOn: true);
    }

    /// <summary>Whether it calls a claim, which it repeats, untrue: "the claim that … is false".</summary>
    public static bool CallsFalse(ReportPage page, StatementEntry statement, ContentUnit unit)
    {
        if (statement.Act is Act.Deny or Act.Doubt) return false;
        (int from, int to) = page.WordsIn(unit.Span);
        bool saying = false, untrue = false;
        for (int i = from; i < to; i++)
        {
            saying |= Thesaurus.IsSaying(page.Words[i]);
            untrue |= Thesaurus.IsFalsehood(page.Words[i]);
        }

        return saying && untrue;
    }

    private static bool IsLack(Word word) => word.Stem is "lack";

    private static bool EndsInSaying(ReportPage page, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (Thesaurus.IsSaying(page.Words[i])) return true;
        return false;
    }
}
