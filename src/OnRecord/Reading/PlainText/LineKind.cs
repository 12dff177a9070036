namespace OnRecord.Reading.PlainText;

internal enum LineKind
{
    Prose,
    /// <summary>The name of the paper, above the headline.</summary>
    Masthead,
    Headline,
    Byline,
    PublicationDate,
    Caption,
    Debris,
}
