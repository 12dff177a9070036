namespace OnRecord.Reading.Pages;

/// <summary>A run of text that is shown as one paragraph, item or heading.</summary>
internal struct PageBlock
{
    /// <summary>The block element it stands in.</summary>
    public int Element;

    /// <summary>Range of texts.</summary>
    public int TextStart;

    public int TextEnd;

    /// <summary>Characters that are not white space; East Asian ones count twice, as they say about twice as much.</summary>
    public int Characters;

    /// <summary>Those of them in links.</summary>
    public int LinkCharacters;

    /// <summary>Commas and full stops of any script.</summary>
    public int Points;

    public bool EndsSentence;

    /// <summary>Whether there is a letter or digit in it.</summary>
    public bool HasWords;

    /// <summary>Whether it stands in a cell of a table, outside paragraphs.</summary>
    public bool IsCell;

    /// <summary>Whether a picture or video comes right before it, or at its start.</summary>
    public bool FollowsImage;

    public readonly int PlainCharacters => Characters - LinkCharacters;

    public readonly double LinkDensity => Characters == 0 ? 0 : (double)LinkCharacters / Characters;
}
