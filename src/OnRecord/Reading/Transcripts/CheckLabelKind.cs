namespace OnRecord.Reading.Transcripts;

/// <summary>What a label of a fact-check sets apart.</summary>
internal enum CheckLabelKind
{
    /// <summary>What was claimed.</summary>
    Claim,

    /// <summary>What was claimed, where a verdict follows: the word is used for other things, too.</summary>
    Statement,

    /// <summary>Whose the claim is.</summary>
    Claimant,

    /// <summary>When, where or on what occasion it was claimed.</summary>
    Occasion,

    /// <summary>What the outlet finds.</summary>
    Verdict,

    /// <summary>How it is in truth; a verdict may stand in its first words.</summary>
    Facts,
}
