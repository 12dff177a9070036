using System.Diagnostics;
using System.Text;

namespace OnRecord.Cli.Tests;

/// <summary>
/// What README and docs show is what the program prints: every fenced block that begins with "$ ./onrecord" is run, with the samples beside it,
/// line after "$ " line. A last line "…" cuts the output. With ONRECORD_WRITE_DOCS=1 the blocks are written anew instead.
/// </summary>
public sealed class ShownOutputTests : IDisposable
{
    private const string Fence = "```", Prompt = "$ ./onrecord ", Cut = "…";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll");
    private static readonly bool Writes = Environment.GetEnvironmentVariable("ONRECORD_WRITE_DOCS") == "1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord shown ");

    public ShownOutputTests()
    {
        string samples = _folder.CreateSubdirectory("samples").FullName;
        foreach (string file in Directory.EnumerateFiles(Repository.At("samples"))) File.Copy(file, Path.Combine(samples, Path.GetFileName(file)));
    }

    public static TheoryData<string> Pages => new(["README.md", .. Directory.EnumerateFiles(Repository.At("docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)]);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OutputsThatItShows_AreWhatTheProgramPrints(string page)
    {
        string path = Repository.At(page), text = File.ReadAllText(path);
        string[] lines = text.Split('\n');
        var written = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            written.Add(lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal) || i + 1 == lines.Length || !lines[i + 1].StartsWith(Prompt, StringComparison.Ordinal)) continue;
            int end = Array.FindIndex(lines, i + 1, line => line == Fence);
            written.AddRange(Printed(lines[(i + 1)..end]));
            i = end - 1;
        }

        string now = string.Join('\n', written);
        if (Writes) File.WriteAllText(path, now);
        else now.ShouldBe(text, $"{page} shows something else than the program prints; with ONRECORD_WRITE_DOCS=1 this test writes it anew");
    }

    private IEnumerable<string> Printed(string[] block)
    {
        for (int i = 0; i < block.Length;)
        {
            int next = Array.FindIndex(block, i + 1, line => line.StartsWith(Prompt, StringComparison.Ordinal));
            string[] shown = block[(i + 1)..(next < 0 ? block.Length : next)];
            yield return block[i];
            string[] output = Run(block[i][Prompt.Length..]).TrimEnd('\n').Split('\n');
            bool cut = shown is [.., Cut] && output.Length > shown.Length - 1;
            foreach (string line in (cut ? [.. output[..(shown.Length - 1)], Cut] : output).Where(_ => output is not [""])) yield return line.TrimEnd();
            i = next < 0 ? block.Length : next;
        }
    }

    private string Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments.Split(' ')]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment.Remove("COLUMNS");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output;
    }
}
