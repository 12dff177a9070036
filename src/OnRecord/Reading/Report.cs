using System.Collections.Immutable;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>One published document, decoded. Its text is never edited; every span points into it. Immutable.</summary>
public sealed record Report
{
    /// <summary>"sha256:" and the lower-case hash of the bytes as read.</summary>
    public required string Id { get; init; }

    /// <summary>The path or address as given.</summary>
    public required string Source { get; init; }

    public required string Text { get; init; }

    public TextSpan? Headline { get; init; }

    /// <summary>A headline that does not stand in the text.</summary>
    public string? Title { get; init; }

    public OutletEntry? Outlet { get; init; }

    public TextSpan? Byline { get; init; }

    /// <summary>Who wrote it, as the page's markup says, when no byline stands in the text.</summary>
    public string? Author { get; init; }

    /// <summary>The part of the paper, as the page says: "World", "Politics".</summary>
    public string? Section { get; init; }

    public When? Published { get; init; }

    public When? Modified { get; init; }

    public string? Url { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>The article proper; ascending, disjoint. What is in neither body, captions nor headline is debris.</summary>
    public required ImmutableArray<TextSpan> Body { get; init; }

    public ImmutableArray<TextSpan> Captions { get; init; } = [];

    /// <summary>The way back to the page; null for plain text.</summary>
    public OffsetMap? Map { get; init; }

    public ImmutableArray<Note> Notes { get; init; } = [];
}
