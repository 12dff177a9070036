using System.Runtime.InteropServices;

namespace OnRecord.Reading.Inputs;

/// <summary>Keeps reading to regular files: opening a named pipe waits for ever, and a device has no end.</summary>
internal static partial class RegularFile
{
    private const int CurrentDirectory = -100;

    private const uint TypeMask = 1;

    // Where struct statx (linux/stat.h) holds its mode; the layout is the same on all machines.
    private const int ModeOffset = 28,
        StatxSize = 256;

    private const int FormatBits = 0xF000,
        Fifo = 0x1000,
        CharacterDevice = 0x2000,
        BlockDevice = 0x6000,
        Socket = 0xC000;

    // What a shell hands over in place of a file's name is open already, and ends.
    private static readonly string[] HandedOver = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <exception cref="UnreadableReportException">There is something at the path that is no file.</exception>
    public static void RefuseOthers(string path)
    {
        if (Array.Exists(HandedOver, prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
            return;
        if (Kind(path) is { } kind)
            throw new UnreadableReportException(path, $"it is {kind} and no file; it was not opened");
    }

    private static string? Kind(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            Span<byte> state = stackalloc byte[StatxSize];
            if (Statx(CurrentDirectory, path, 0, TypeMask, state) != 0)
                return null;
            return (MemoryMarshal.Read<ushort>(state[ModeOffset..]) & FormatBits) switch
            {
                Fifo => "a named pipe",
                CharacterDevice or BlockDevice => "a device",
                Socket => "a socket",
                _ => null,
            };
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int directory, string path, int flags, uint mask, Span<byte> state);
}
