namespace OnRecord.Ledger.Wording;

internal enum TermKind
{
    Word,

    /// <summary>A concept that judges somebody or something: "unfit", "racist", "fraud". One of them makes a proposition; a topic does not.</summary>
    Judgement,
    Actor,
    Figure,
}
