namespace OnRecord.Language;

internal enum NameKind : byte
{
    Person,
    Organisation,
    Place,
    Other,
}
