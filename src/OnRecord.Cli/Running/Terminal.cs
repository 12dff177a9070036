using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace OnRecord.Cli.Running;

/// <summary>Where a command reads and writes, and what it may do there: colour and progress only on a real terminal.</summary>
internal sealed class Terminal
{
    private const int WidthWithoutTerminal = 100;
    private const int NarrowestWidth = 40;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required Stream In { get; init; }

    /// <summary>Opens <see cref="Out"/> once more, for bytes: whoever gets it may close it.</summary>
    public Func<Stream> OpenBytes { get; init; } = () => throw new NotSupportedException("This output takes text alone.");

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    /// <summary>Whether progress may be shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether <see cref="Out"/> takes escape sequences for colour.</summary>
    public bool Colour { get; init; }

    /// <summary>In columns.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    public static Terminal OfProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Out = new StreamWriter(OpenOutput(), encoding, bufferSize: 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            In = Console.OpenStandardInput(),
            OpenBytes = OpenOutput,
            OutIsTerminal = !Console.IsOutputRedirected,
            InIsTerminal = !Console.IsInputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour =
                !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = WidthOf(Environment.GetEnvironmentVariable("COLUMNS"), Console.IsOutputRedirected),
        };
    }

    // COLUMNS is what the user asks for, whatever the output is.
    private static int WidthOf(string? columns, bool redirected)
    {
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0)
            return Math.Max(NarrowestWidth, asked);
        return redirected ? WidthWithoutTerminal : Math.Max(NarrowestWidth, Console.WindowWidth - 1);
    }

    // The console's own stream swallows a broken pipe: "onrecord read *.txt | head" would then go on to the last report. A FileStream does not; but on
    // a file it keeps its own position, and would overwrite what other programs write to the same output.
    private static Stream OpenOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
