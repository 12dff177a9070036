namespace OnRecord.Actors;

internal enum MentionForm : byte
{
    Name,
    Description,
    Pronoun,
}
