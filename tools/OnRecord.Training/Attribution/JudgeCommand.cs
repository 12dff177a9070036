using System.CommandLine;

namespace OnRecord.Training.Attribution;

/// <summary>Learns the judge of statements from the hand-coded passages.</summary>
internal static class JudgeCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora")
        {
            Description = "The folder of the corpora.",
            DefaultValueFactory = _ => Path.Combine("..", "shared", "corpora"),
        };
        var output = new Option<string>("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var folds = new Option<int>("--folds")
        {
            Description = "Save nothing: deal the documents into so many parts, and judge each with what the others teach.",
        };
        var command = new Command("judge", "Learns which candidates are statements, what they do, and how their source stands to them.")
        {
            corpora,
            output,
            folds,
        };
        command.SetAction(result => new JudgeTraining(result.GetRequiredValue(corpora), result.GetRequiredValue(output), result.GetValue(folds)).Run());
        return command;
    }
}
