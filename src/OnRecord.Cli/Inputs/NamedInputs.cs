using OnRecord.Cli.Running;
using OnRecord.Cli.Web;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Cli.Inputs;

/// <summary>Turns what the user names into documents: whatever <see cref="InputReader"/> opens, and standard input for "-" or when nothing is named.</summary>
internal static class NamedInputs
{
    private const string StandardInput = "-";

    /// <param name="web">Fetches addresses; null where a command works on files alone.</param>
    public static IEnumerable<Input> Open(IReadOnlyList<string> names, Terminal terminal, ReadingOptions options, WebInputs? web = null) =>
        InputReader.InTurn(
            names.Count == 0 ? [StandardInput] : names,
            InputReader.Size,
            name => WebInputs.IsAddress(name) ? Address(name, web) : Open(name, terminal, options)
        );

    /// <summary>The bytes under these names; null when some are not known before they come, or when nobody is there to be told how much is left.</summary>
    public static long? Size(IReadOnlyList<string> names, Terminal terminal) =>
        !terminal.ErrorIsTerminal || names.Count == 0 || names.Any(name => name == StandardInput || WebInputs.IsAddress(name))
            ? null
            : names.Sum(InputReader.Size);

    private static IEnumerable<Input> Address(string name, WebInputs? web) =>
        web?.Page(name) ?? [new Input { Source = name, Fault = $"{name}: an address is fetched by 'onrecord add' and 'onrecord watch'" }];

    private static Stream Interruptible(Stream stream, ReadingOptions options) =>
        stream.CanSeek ? stream : new InterruptibleStream(stream, options.Cancellation);

    private static IEnumerable<Input> Open(string name, Terminal terminal, ReadingOptions options)
    {
        if (name == StandardInput && terminal.InIsTerminal)
            terminal.Error.WriteLine("onrecord: reading a report from the keyboard; end it with Ctrl-D");
        bool any = false;
        foreach (Input input in name == StandardInput ? InputReader.Open(name, Interruptible(terminal.In, options), options) : InputReader.Open(name, options))
        {
            any = true;
            yield return input;
        }

        if (!any)
            yield return new Input { Source = name, Fault = $"{name}: there is no document in it" };
    }
}
