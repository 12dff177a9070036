namespace OnRecord.Ledger.Pairing;

/// <summary>What is known of two propositions before and after they are judged. Each says the same either way round. The order is the weights' order.</summary>
internal enum MatterFeature
{
    /// <summary>Cosine of the two vectors.</summary>
    Cosine,

    /// <summary>Weight of the shared terms as a part of the lighter one's.</summary>
    Overlap,

    /// <summary>Logarithm of the weight of the shared terms.</summary>
    Shared,

    /// <summary>The same without names of actors.</summary>
    SharedDeeds,

    /// <summary>The same also without what the reports are about.</summary>
    SharedOutsideTopics,

    /// <summary>The heaviest of the shared terms that are no names.</summary>
    Rarest,

    /// <summary>How many of these there are.</summary>
    SharedCount,

    /// <summary>Their weight as a part of the lighter one's, and of both together.</summary>
    Containment,
    Union,

    /// <summary>What the lighter one says beside names.</summary>
    LeastSaid,

    /// <summary>Names in both; both have names and none is in both.</summary>
    SharedNames,
    NamesApart,

    /// <summary>Names of each that the other lacks, as many as both have: another culprit is another claim.</summary>
    RivalNames,

    /// <summary>The same one does it, to the same one, by the same predicate.</summary>
    SameAgent,
    SamePatient,
    SamePredicate,

    /// <summary>Both say who does it, or to whom, and it is another one.</summary>
    AgentsApart,
    PatientsApart,

    /// <summary>Figures in both, and figures of one alone where the other has its own.</summary>
    FiguresAlike,
    FiguresApart,

    /// <summary>What both reports are about, as a part of all that they are about.</summary>
    SharedTopics,
    CosineByContainment,

    /// <summary>What is shared beside names and what the reports are about, as a part of what the lighter one says of that; and what each says of it
    /// alone.</summary>
    OutsideContainment,
    SaidApart,

    /// <summary>The judge's weights, as log odds; the first that is asked for only when the pair is judged.</summary>
    JudgedSame,
    JudgedOpposed,
    JudgedDoubt,
    JudgedFigures,
    JudgedRelated,
    JudgedUnrelated,

    /// <summary>That the two are about one thing, whatever they say of it; and that by containment.</summary>
    JudgedOneThing,
    OneThingByContainment,

    /// <summary>How the two compare as data.</summary>
    Opposing,
    MoreOpposing,
    Antonyms,
    OnlyOneDenies,
    OnlyOneDoubts,
    OnlyOneUnreal,
    Swapped,
}
