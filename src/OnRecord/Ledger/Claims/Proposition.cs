using OnRecord.Identities;
using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>What one passage puts forward, in a form that can be compared with others.</summary>
internal sealed class Proposition
{
    public required ReportPage Page { get; init; }

    /// <summary>Index of the statement whose content it is; null for the report's own narration.</summary>
    public int? Statement { get; init; }

    /// <summary>Who says it, when it is one.</summary>
    public Identity? Speaker { get; init; }

    /// <summary>The passage: one sentence of a statement's content, or of the narration.</summary>
    public required TextSpan Span { get; init; }

    public required TermVector Terms { get; init; }

    /// <summary>The content terms that it negates, or names by an opposite.</summary>
    public FrozenSet<int> NegatedTerms { get; init; } = [];

    /// <summary>Whether the passage calls what it holds untrue as a whole.</summary>
    public bool CalledFalse { get; init; }

    /// <summary>The figures in it, ascending.</summary>
    public ImmutableArray<double> Numbers { get; init; } = [];

    /// <summary>Who it is about, in the order of mention.</summary>
    public ImmutableArray<Identity> Actors { get; init; } = [];

    /// <summary>Who acts: the first that no preposition takes ("by" gives him back); null when there is none.</summary>
    public Identity? Agent { get; init; }

    /// <summary>Weight of its words, without actors and figures: how much it says.</summary>
    public double ContentWeight { get; init; }

    /// <summary>How many words it has that tell something, without actors and figures; a judgement counts for two.</summary>
    public int ContentWords { get; init; }

    /// <summary>Whether the speaker speaks of himself.</summary>
    public bool IsOfSelf => Speaker is { } speaker && Actors.Any(a => a.Key == speaker.Key);

    public bool IsNarration => Statement is null;
}
