namespace OnRecord.Reading.Pages;

/// <summary>What a block is to the report.</summary>
internal enum BlockRole
{
    /// <summary>Left out.</summary>
    None,
    Headline,
    Byline,
    PublicationDate,
    Body,
    Caption,
}
