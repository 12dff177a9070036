namespace OnRecord.Analysis.Confidence;

/// <summary>Words and classes whose weights are found by their hash. The weights hold for this order.</summary>
internal enum ConfidenceWord
{
    Act,
    NestedAct,
    Commitment,
    Realis,
    CueLemma,
    NestedCueLemma,
    CueTag,
    CueRelation,
    HolderLemma,
    SourceHead,
    ActorKind,
    ContentStart,
    ContentRelation,
}
