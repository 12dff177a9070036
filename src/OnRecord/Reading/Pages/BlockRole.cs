namespace OnRecord.Reading.Pages;

/// <summary>What a block is to the report.</summary>
internal enum BlockRole
{
    /// <summary>Left out.</summary>
    None,
    Headline,

    /// <summary>The sentence below the headline that says what the article is about.</summary>
    Standfirst,
    Byline,
    PublicationDate,
    Body,
    Caption,

    /// <summary>Prose that is left out of the article, and kept beside it.</summary>
    LeftOut,
}
