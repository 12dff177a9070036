namespace OnRecord.Ledger.Entering;

/// <summary>What a term is in its report beside a word.</summary>
[Flags]
internal enum TermUse : byte
{
    None = 0,
    Name = 1,
    Topic = 2,
}
