using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Tests;

/// <summary>A folder of its own for every test, and the command line run in-process on texts.</summary>
public abstract class CommandLineFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord cli ");

    private protected Services Services { get; set; } =
        new() { LoadAnalyser = () => SimpleAnalyser.Analyse, Ledgers = new LedgerShelf((_, _, _) => new LedgerRecord()) };

    /// <summary>Columns of the terminal.</summary>
    private protected int Width { get; set; } = 100;

    protected string Record => InFolder("onrecord.db");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string InFolder(string name) => Path.Combine(_folder.FullName, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        string path = InFolder(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private protected Outcome Run(params string[] args) => Run(args, "");

    private protected Outcome Run(string[] args, string input, CancellationToken interrupted = default)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Width = Width,
            In = new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        int exitCode = CommandLine.RunAsync(args, terminal, Services, interrupted).GetAwaiter().GetResult();
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }
}
