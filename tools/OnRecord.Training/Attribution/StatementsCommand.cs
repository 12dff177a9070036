using System.CommandLine;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Training.Attribution;

/// <summary>Writes the statements and actors of text files as records, for the scorers: the way up to the actors, without what comes after.</summary>
internal static class StatementsCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var texts = new Argument<string[]>("texts") { Description = "Text files." };
        var command = new Command("statements", "Writes the statements and actors of text files as records.") { model, texts };
        command.SetAction(result => Run(result.GetRequiredValue(model), result.GetRequiredValue(texts)));
        return command;
    }

    private static void Run(string directory, string[] files)
    {
        LanguageModel language = LanguageModel.Load(directory);
        StatementFinder finder = StatementFinder.Load(directory);
        var actors = new CastDirector();
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (string file in files)
        {
            Report report = ReportFile.Read(file);
            Syntax syntax = language.Parse(Tokenizer.Tokenize(report));
            Statements statements = finder.Find(report, syntax);
            output.WriteLine(BareRecord.Write(report, syntax, statements, actors.Identify(report, syntax, statements)));
        }
    }
}
