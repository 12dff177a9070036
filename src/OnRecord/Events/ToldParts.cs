namespace OnRecord.Events;

/// <summary>What is named of a happening beside the word that tells it.</summary>
[Flags]
internal enum ToldParts
{
    None = 0,
    Actor = 1,
    Recipient = 2,

    /// <summary>What it happens to, or is about, and is no actor.</summary>
    Thing = 4,
    Place = 8,
    Time = 16,
    Tally = 32,
}
