namespace OnRecord.Reading.PlainText;

internal enum LineKind
{
    Prose,

    /// <summary>The name of the paper, above the headline.</summary>
    Masthead,
    Headline,

    /// <summary>The sentence below the headline that says what the article is about.</summary>
    Standfirst,
    Byline,
    PublicationDate,
    Caption,
    Debris,
}
