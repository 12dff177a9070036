using System.Globalization;

namespace OnRecord.Cli.Inputs;

/// <summary>Counts reports on one line of the error stream, with their rate, when that is a terminal.</summary>
internal sealed class Progress(Terminal terminal, TimeProvider clock)
{
    private readonly long _started = clock.GetTimestamp();

    private const string EraseLine = "\r\e[K";

    private bool _shown;

    public void Show(int reports)
    {
        if (!terminal.ErrorIsTerminal) return;
        double seconds = clock.GetElapsedTime(_started).TotalSeconds;
        string rate = seconds < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {reports / seconds:0} a second");
        terminal.Error.Write($"{EraseLine}{reports} reports{rate}…");
        _shown = true;
    }

    /// <summary>Makes the line free for something else.</summary>
    public void Clear()
    {
        if (!_shown) return;
        terminal.Error.Write(EraseLine);
        _shown = false;
    }
}
