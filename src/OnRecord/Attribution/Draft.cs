using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>A statement in the making: its spans are settled, its act and circumstances not yet.</summary>
internal sealed record Draft
{
    /// <summary>The cue's main word.</summary>
    public required int Key { get; init; }

    public required TokenRange Cue { get; init; }

    public TokenRange? Source { get; init; }

    public required IReadOnlyList<TokenRange> Content { get; init; }

    /// <summary>The draft that holds or frames this one; null when outermost.</summary>
    public Draft? Parent { get; init; }

    /// <summary>That this is a statement, 0 to 1.</summary>
    public required float Probability { get; init; }

    /// <summary>The token of the grammatical subject where no source is named; null when there is none.</summary>
    public int? ImpliedSpeaker { get; init; }

    /// <summary>Whether no word of a sentence marks it: a turn of a transcript, a quotation of nobody who is named, a labelled claim. <see
    /// cref="Cue"/> is empty then, or the label.</summary>
    public bool IsUnmarked { get; init; }

    /// <summary>Whether the layout sets the words apart as they were written: a letter, a post.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>What the report, by a label of its own, says of what is said; null where it says nothing.</summary>
    public StanceLink? Verdict { get; init; }

    /// <summary>Whether a few quoted words reject the content: “A lie,” she said of the claim that it is so.</summary>
    public bool Rebuts { get; init; }

    public int ContentLength
    {
        get
        {
            int length = 0;
            foreach (TokenRange piece in Content)
                length += piece.Length;
            return length;
        }
    }

    public bool Holds(int token)
    {
        foreach (TokenRange piece in Content)
            if (piece.Contains(token))
                return true;
        return false;
    }
}
