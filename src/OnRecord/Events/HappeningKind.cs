using System.Collections.Immutable;

namespace OnRecord.Events;

/// <summary>One line of <c>kinds.tsv</c>: a kind of happening.</summary>
/// <param name="Type">PLOVER root, or a word of our own where PLOVER has none.</param>
/// <param name="Mode">The finer kind as the record has it.</param>
/// <param name="Told">What must be named beside the word: one of these sets.</param>
/// <param name="Family">Shared by kinds that may name one happening.</param>
/// <param name="IsOnce">The same thing happens to the same one rarely: two tellings near in time are most likely of one.</param>
/// <param name="IsWrong">A wrong of which the doer may be accused.</param>
/// <param name="IsSaid">It is done in words, so that the record has it as a statement too.</param>
internal sealed record HappeningKind(
    string Type,
    string Mode,
    string? Cameo,
    ImmutableArray<ToldParts> Told,
    string Family,
    bool IsOnce,
    bool IsWrong,
    bool IsSaid
)
{
    /// <summary>What two sides do with each other; a visit may be to a place.</summary>
    public bool IsMutual =>
        Type is "COOPERATE" || Type is "CONSULT" && Mode is not "visit" || Type is "AGREE" && Family is "agree" && !IsSaid || Family is "acquisition";

    /// <summary>Whether these parts are enough for the happening to be told.</summary>
    public bool IsToldBy(ToldParts parts)
    {
        foreach (ToldParts needed in Told)
            if ((needed & parts) == needed)
                return true;
        return false;
    }
}
