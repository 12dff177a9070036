namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// What is known of an exchange beside how alike the two passages are. "Reply" is the statement that may reject, "put" what it may reject. Flags, where
/// nothing else is said. The order is the weights' order.
/// </summary>
internal enum RebuttalFeature
{
    /// <summary>The reply stands behind what was put.</summary>
    Behind,

    /// <summary>Logarithm of the characters between the two, over 7.</summary>
    Gap,
    SameSentence,
    SameParagraph,
    NextParagraph,
    FarParagraph,

    /// <summary>Statements between the two, over 5; none.</summary>
    Between,
    Nearest,

    /// <summary>The reply denies, denies without a content of its own, points back at all, doubts.</summary>
    Denies,
    PointsBackDenying,
    PointsBack,
    Doubts,

    /// <summary>The reply, and what was put, hold a negation; only one of them says no; both do; the reply doesn't.</summary>
    Negates,
    PutNegates,
    Turned,
    BothNegate,
    Plain,

    /// <summary>What was put was denied by its own speaker.</summary>
    PutDenies,

    /// <summary>Acts of the reply and of what was put.</summary>
    IsDenial,
    IsAccusation,
    PutIsAccusation,
    PutIsDenial,

    /// <summary>The reply calls something untrue; in the same paragraph.</summary>
    Rejects,
    RejectsAtOnce,

    /// <summary>Words of contrast between the two, and before what the reply says.</summary>
    ContrastBetween,
    ContrastBefore,

    /// <summary>The reply insists, maintains, retorts.</summary>
    Insists,

    /// <summary>What was put names whoever replies; and the reply says no, speaks of itself.</summary>
    Concerned,
    ConcernedTurned,
    ConcernedOfItself,
    ConcernedDenies,
    ConcernedNearby,

    /// <summary>The reply names whoever put it.</summary>
    NamesTheOther,
    OfItself,

    /// <summary>Both are about who had to do with it; the reply is and says no.</summary>
    Involvement,
    InvolvementTurned,

    /// <summary>The reply is a quotation; and says no.</summary>
    Direct,
    DirectNegates,

    /// <summary>The reply stands behind it, with at most one statement and one paragraph's end between; it denies, it says no with none between.</summary>
    Nearby,
    NearestDenies,
    NearestTurned,
}
