using System.IO.MemoryMappedFiles;

namespace OnRecord.Models;

/// <summary>A file mapped into memory: its pages are read when they are looked at, and shared by all processes. Immutable; whoever holds a span of it
/// must hold this too.</summary>
internal sealed unsafe class MappedBytes
{
    // Held so that the mapping lives as long as this.
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    private MappedBytes(MemoryMappedViewAccessor view, int length)
    {
        _view = view;
        Length = length;
        byte* pointer = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        _start = pointer + view.PointerOffset;
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => new(_start, _view.CanRead ? Length : 0);

    /// <exception cref="ModelFileException">The file can't be opened, or holds nothing.</exception>
    public static MappedBytes Open(string path)
    {
        try
        {
            long length = new FileInfo(path).Length;
            if (length is 0 or > int.MaxValue)
                throw new ModelFileException(path, $"it has {length} bytes; put back the folder of models that came with the program");
            using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
            return new MappedBytes(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), (int)length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException(path, $"it can't be read ({fault.Message}); put back the folder of models that came with the program", fault);
        }
    }
}
