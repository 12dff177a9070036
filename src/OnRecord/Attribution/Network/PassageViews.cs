namespace OnRecord.Attribution.Network;

/// <summary>What the network has read in a passage.</summary>
/// <param name="Pairs">A row of <see cref="PairScorer.View"/> for every token.</param>
/// <param name="Frames">A row of <see cref="FrameScorer.View"/> for every token.</param>
/// <param name="Cues">A row of <see cref="StatementNetwork.Questions"/> log odds for every token.</param>
internal readonly record struct PassageViews(float[] Pairs, float[] Frames, float[] Cues)
{
    /// <summary>The log odds that the token is the main word of a cue.</summary>
    public float Cue(int token) => Cues[token * StatementNetwork.Questions];

    /// <summary>The log odds that it is one that stands in no other statement's content.</summary>
    public float Outermost(int token) => Cues[token * StatementNetwork.Questions + 1];
}
