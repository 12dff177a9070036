namespace OnRecord.Reading.Pages;

/// <summary>What a tag means for the flow of text.</summary>
internal enum TagKind
{
    /// <summary>Runs on in the line.</summary>
    Inline,

    /// <summary>Begins and ends a block of text.</summary>
    Block,
    Paragraph,
    Heading,
    Quote,
    List,
    Item,
    Table,
    Preformatted,
    Figure,
    Caption,
    Article,

    /// <summary>Navigation, asides, page footers.</summary>
    Furniture,

    /// <summary>A block that may be either: header, form.</summary>
    Header,
    Break,

    /// <summary>Its content is no text for readers.</summary>
    Skipped,
}
