namespace OnRecord.Ledger.Wording;

internal enum TermKind
{
    Word,
    Actor,
    Figure,
}
