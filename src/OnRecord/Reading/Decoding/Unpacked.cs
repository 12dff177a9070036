using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>Bytes after decompression.</summary>
internal readonly record struct Unpacked(ReadOnlyMemory<byte> Bytes, ImmutableArray<Note> Notes);
