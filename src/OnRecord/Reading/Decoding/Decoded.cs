using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>The text of a document, without byte order mark, and what was noted while decoding it.</summary>
internal readonly record struct Decoded(string Text, ImmutableArray<Note> Notes);
