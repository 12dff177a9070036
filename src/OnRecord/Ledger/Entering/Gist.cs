using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Ledger.Entering;

/// <summary>What two propositions are compared by before they are judged. Immutable.</summary>
internal sealed class Gist
{
    /// <summary>Terms with their weights, ascending by hash.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Those of the terms that belong to names of actors, ascending.</summary>
    public required ImmutableArray<ulong> Names { get; init; }

    /// <summary>Of each of the terms, whether it belongs to a name or to what its report is about.</summary>
    public required ImmutableArray<TermUse> Uses { get; init; }

    /// <summary>Terms of what its report is about, ascending: in a report about a bridge the word says nothing.</summary>
    public required ImmutableArray<ulong> Topics { get; init; }

    /// <summary>Of length one; empty when no word has a vector.</summary>
    public required ImmutableArray<float> Vector { get; init; }

    public required ImmutableArray<FigureEntry> Figures { get; init; }

    /// <summary>The term of the predicate; null when there is none.</summary>
    public required ulong? Predicate { get; init; }

    /// <summary>See <see cref="RejectedInside"/>.</summary>
    public required bool HoldsRejected { get; init; }

    /// <summary>The names of who does it and of whom it is done to, hashed without regard to capitals; 0 where there is none.</summary>
    public required ulong Agent { get; init; }

    /// <inheritdoc cref="Agent"/>
    public required ulong Patient { get; init; }

    /// <summary>The terms by which its report may speak of who does it, and of whom it is done to; null where nobody is named.</summary>
    public required HashSet<ulong>? AgentNames { get; init; }

    /// <inheritdoc cref="AgentNames"/>
    public required HashSet<ulong>? PatientNames { get; init; }

    /// <summary>Whom it makes responsible for what; null where it makes nobody.</summary>
    public required Blame? Blame { get; init; }

    /// <summary>Equal for the same words, whatever their marks and capitals.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>Equal for the same telling words, in whatever forms and order: "no link has been shown", "no link had been shown".</summary>
    public ulong Telling => Terms.Aggregate(14695981039346656037UL, (hash, term) => (hash ^ term.Hash) * 1099511628211UL);

    /// <summary>Sum of the weights of the terms: how much is said.</summary>
    public required double Mass { get; init; }

    /// <summary>The same without names of actors.</summary>
    public required double Said { get; init; }

    /// <summary>The same also without what its report is about.</summary>
    public required double SaidOutsideTopics { get; init; }

    public bool Says(ulong term)
    {
        int low = 0,
            high = Terms.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Terms[middle].Hash == term)
                return true;
            if (Terms[middle].Hash < term)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
