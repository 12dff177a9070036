namespace OnRecord.Reading.Pages;

/// <summary>What the names of an element say of its purpose.</summary>
[Flags]
internal enum Hints
{
    None = 0,

    /// <summary>Comments, related links, advertisements, menus and the like.</summary>
    Away = 1,

    /// <summary>The article's text.</summary>
    Body = 2,

    Caption = 4,

    Byline = 8,

    /// <summary>A message from another site, quoted in the article.</summary>
    Quote = 16,

    /// <summary>Named like something apart, which some sites use for parts of the article too.</summary>
    Perhaps = 32,

    /// <summary>The sentence between headline and article that says what it is about.</summary>
    Standfirst = 64,

    /// <summary>What readers wrote; prose like the article's, and about the same things.</summary>
    Readers = 128,

    /// <summary>For those who hear the page and do not see it.</summary>
    Spoken = 256,
}
