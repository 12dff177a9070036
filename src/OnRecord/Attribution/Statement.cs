using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>One attribution: who (source), the words that mark it (cue), what (content).</summary>
internal sealed record Statement
{
    /// <summary>Index, in the report's <see cref="Statements"/>, of the statement that holds or frames this one; null when outermost.</summary>
    public int? Parent { get; init; }

    public required Act Act { get; init; }

    public required StatementMode Mode { get; init; }

    public bool Negated { get; init; }

    /// <summary>How the source stands to the content as worded; null when it is not known.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>Whether the saying happened.</summary>
    public StatementRealis Realis { get; init; }

    /// <summary>Null when implicit.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>Null only for a quotation that no word introduces and for a turn of a transcript.</summary>
    public TokenRange? Cue { get; init; }

    /// <summary>The cue's main word; null without a cue.</summary>
    public int? CueHead { get; init; }

    /// <summary>Pieces, ascending and disjoint; empty for some silences.</summary>
    public required ImmutableArray<TokenRange> Content { get; init; }

    public TokenRange? Addressee { get; init; }

    /// <summary>The place where it was said, when stated ("in Beijing").</summary>
    public TokenRange? Where { get; init; }

    /// <summary>"at a press conference".</summary>
    public TokenRange? Occasion { get; init; }

    /// <summary>The token whose noun phrase the grammar supplies as the speaker where <see cref="Source"/> is null ("pledged to ask …"); null when
    /// nobody is named.</summary>
    public int? ImpliedSpeaker { get; init; }

    /// <summary>The report's own verdict on what is said, where it labels one ("CLAIM: … VERDICT: false"); null otherwise.</summary>
    public StanceLink? Verdict { get; init; }

    /// <summary>That the statement is one, by the finder and the judge, 0 to 1.</summary>
    public double Probability { get; init; } = 1;
}
