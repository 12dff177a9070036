using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>An element of the page in preorder, with the ranges of its descendants, texts and blocks.</summary>
internal struct PageElement
{
    public IElement Node;

    /// <summary>Null for the outermost.</summary>
    public int? Parent;

    /// <summary>After its last descendant.</summary>
    public int End;

    public TagKind Kind;
    public Hints Hints;

    /// <summary>Whether the page hides it from readers.</summary>
    public bool IsHidden;

    public int BlockStart;

    public int BlockEnd;
}
