namespace OnRecord.Attribution.Network;

/// <summary>What is asked of a token of the sentence, given the main word of a cue.</summary>
internal enum FramePart
{
    /// <summary>Is it the cue's first word?</summary>
    CueStart,

    /// <summary>Is it the cue's last word?</summary>
    CueEnd,

    /// <summary>Is it the source's first word?</summary>
    SourceStart,

    /// <summary>Is it the source's last word?</summary>
    SourceEnd,

    /// <summary>Asked of the main word itself: is there no source?</summary>
    NoSource,
}
