using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OnRecord.Analysis;
using OnRecord.Language;
using OnRecord.Models;

namespace OnRecord.Training.Language;

/// <summary>Writes the words, tags and trees of text files as CoNLL-U, for the scorers.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "The folder of the model files.", DefaultValueFactory = _ => ModelFiles.DefaultDirectory };
        var texts = new Argument<string[]>("texts") { Description = "Text files." };
        var command = new Command("parse", "Writes the words, tags and trees of text files as CoNLL-U.") { model, texts };
        command.SetAction(result => Run(result.GetRequiredValue(model), result.GetRequiredValue(texts)));
        return command;
    }

    private static void Run(string directory, string[] files)
    {
        LanguageModel model = LanguageModel.Load(directory);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        int words = 0;
        var clock = new Stopwatch();
        TimeSpan worked = TimeSpan.Zero;
        using var process = Process.GetCurrentProcess();
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            TimeSpan before = Worked(process);
            clock.Start();
            Syntax syntax = model.Parse(Tokenizer.Tokenize(PlainReport.Of(text, file)));
            clock.Stop();
            worked += Worked(process) - before;
            words += syntax.Tokens.Count;
            ConlluWriter.Write(output, file, syntax);
        }

        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{words} words in {clock.ElapsedMilliseconds} ms: {words / clock.Elapsed.TotalSeconds:F0} words a second; {words / worked.TotalSeconds:F0} a second of processor time"
            )
        );
    }

    // On a busy machine the processor's time tells more than the clock's.
    private static TimeSpan Worked(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
