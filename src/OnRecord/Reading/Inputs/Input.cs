using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Inputs;

/// <summary>One document found among what the user gave, or why it can't be had. Immutable.</summary>
internal sealed record Input
{
    /// <summary>
    /// The path or address that identifies it: a file's path, the address of an archived page, a feed item's address or id,
    /// or <c>archive!/entry</c> for an entry without an address.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>The document as it was found; empty when there is a <see cref="Fault"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>What the place where it was found says of it.</summary>
    public ReadingOptions Options { get; init; } = ReadingOptions.Default;

    /// <summary>Why it could not be had, in a sentence that says what to do; null when it could.</summary>
    public string? Fault { get; init; }

    /// <summary>What the place where it was found says against it.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>How much of the file or folder that the user named had been read when this document was found in it, in bytes on disk.</summary>
    public long BytesRead { get; init; }

    internal static Input Missing(string source, string fault) => new() { Source = source, Fault = fault };
}
