namespace OnRecord.Language;

public enum NameKind : byte
{
    Person,
    Organisation,
    Place,
    Other,
}
