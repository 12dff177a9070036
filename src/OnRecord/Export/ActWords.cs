using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>
/// What a statement does, as a verb in the past tense for "who … what", from its act and its commitment together: one who says a negative sentence is not
/// printed as denying it.
/// </summary>
internal static class ActWords
{
    /// <param name="commitment">How the source stands to the content as worded; null when it is not known.</param>
    public static string Of(Act act, Commitment? commitment = null) =>
        act switch
        {
            Act.Deny when commitment == Commitment.Is => "said",
            Act.Doubt when commitment == Commitment.Is => "said",
            Act.Pledge or Act.Oppose or Act.Support or Act.Urge or Act.Demand or Act.Ask or Act.Propose or Act.Order when commitment == Commitment.Is => "said",
            Act.Believe when commitment == Commitment.Open => "had in mind",
            Act.Believe when commitment == Commitment.Uncertain => "thought possible",
            Act.Silent => "did not say",
            Act.Deny => "denied",
            Act.Accuse => "accused",
            Act.Admit => "admitted",
            Act.Urge => "urged",
            Act.Demand => "demanded",
            Act.Ask => "asked",
            Act.Warn => "warned",
            Act.Threaten => "threatened",
            Act.Pledge => "pledged",
            Act.Propose => "proposed",
            Act.Support => "supported",
            Act.Oppose => "opposed",
            Act.Doubt => "doubted",
            Act.Believe => "believed",
            Act.Order => "ordered",
            Act.Report => "reported",
            _ => "said",
        };
}
