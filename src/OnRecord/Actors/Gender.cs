namespace OnRecord.Actors;

/// <summary>What is known of a entity's gender, from titles, given names and nouns.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
