namespace OnRecord.Reading.PlainText;

internal enum LineKind
{
    Prose,
    Headline,
    Byline,
    PublicationDate,
    Caption,
    Debris,
}
