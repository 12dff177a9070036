namespace OnRecord.Cli.Inputs;

/// <summary>Counts reports on one line of the error stream, when that is a terminal.</summary>
internal sealed class Progress(Terminal terminal)
{
    private const string EraseLine = "\r\e[K";

    private bool _shown;

    public void Show(int reports)
    {
        if (!terminal.ErrorIsTerminal) return;
        terminal.Error.Write($"{EraseLine}{reports} reports…");
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
