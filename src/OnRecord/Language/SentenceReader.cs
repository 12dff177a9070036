namespace OnRecord.Language;

/// <summary>Takes what the network says of one sentence.</summary>
/// <param name="tags">For each word the scores of XPOS, UPOS and name labels.</param>
/// <param name="states">For each word the last layer's outputs.</param>
/// <param name="heads">Counted from 0 within the sentence; <see cref="Tree.NoHead"/> for the root. A tree.</param>
/// <param name="relations">Indices into the network's relations.</param>
internal delegate void SentenceReader(
    TokenRange sentence,
    ReadOnlySpan<float> tags,
    ReadOnlySpan<float> states,
    ReadOnlySpan<int> heads,
    ReadOnlySpan<int> relations
);
