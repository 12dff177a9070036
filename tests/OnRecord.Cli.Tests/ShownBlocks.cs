using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Cli.Tests;

/// <summary>
/// Fenced blocks of a page that begin with a prompt: each command is run, and what the page shows below it must be what comes out. A last line "…" cuts the
/// output. With ONRECORD_WRITE_DOCS=1 the blocks are written anew instead.
/// </summary>
internal static partial class ShownBlocks
{
    // The judge of pairs computes in 8 bits, by other kernels on other kinds of processors, and gives a certainty a hundredth more or less.
    private const double Rounding = 0.02;

    private const string Fence = "```",
        Cut = "…";

    private static readonly bool Writes = Environment.GetEnvironmentVariable("ONRECORD_WRITE_DOCS") == "1";

    /// <param name="run">Gives the output of the arguments behind the prompt.</param>
    public static void Check(string path, string prompt, Func<string, string> run)
    {
        string text = File.ReadAllText(path);
        string[] lines = text.Split('\n');
        var written = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            written.Add(lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal) || i + 1 == lines.Length || !lines[i + 1].StartsWith(prompt, StringComparison.Ordinal))
                continue;
            int end = Array.FindIndex(lines, i + 1, line => line == Fence);
            written.AddRange(Printed(lines[(i + 1)..end], prompt, run));
            i = end - 1;
        }

        string now = string.Join('\n', written);
        if (Writes)
            File.WriteAllText(path, now);
        else
            now.ShouldBe(text, $"{Path.GetFileName(path)} shows something else than the program prints; with ONRECORD_WRITE_DOCS=1 this test writes it anew");
    }

    private static IEnumerable<string> Printed(string[] block, string prompt, Func<string, string> run)
    {
        for (int i = 0; i < block.Length; )
        {
            int next = Array.FindIndex(block, i + 1, line => line.StartsWith(prompt, StringComparison.Ordinal));
            string[] shown = block[(i + 1)..(next < 0 ? block.Length : next)];
            yield return block[i];
            string[] output = run(block[i][prompt.Length..]).TrimEnd('\n').Split('\n');
            bool cut = shown is [.., Cut] && output.Length > shown.Length - 1;
            string[] lines = output is [""] ? [] : [.. (cut ? [.. output[..(shown.Length - 1)], Cut] : output).Select(line => line.TrimEnd())];
            foreach (string line in AreAlike(shown, lines) ? shown : lines)
                yield return line;
            i = next < 0 ? block.Length : next;
        }
    }

    /// <summary>Whether two outputs are the same but for the last digits of certainties.</summary>
    private static bool AreAlike(string[] shown, string[] printed)
    {
        string one = string.Join('\n', shown),
            other = string.Join('\n', printed);
        return Certainty().Replace(one, "") == Certainty().Replace(other, "")
            && Certainty().Matches(one).Zip(Certainty().Matches(other), (a, b) => Math.Abs(Value(a) - Value(b))).All(apart => apart < Rounding);
    }

    private static double Value(Match certainty) => double.Parse(certainty.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b[01]\.\d{1,4}\b")]
    private static partial Regex Certainty();
}
