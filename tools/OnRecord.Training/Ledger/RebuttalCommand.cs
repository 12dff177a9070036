using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>Learns which passages of a report reject what others of it put forward.</summary>
internal static class RebuttalCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora")
        {
            Description = "The folder of the corpora.",
            DefaultValueFactory = _ => Path.Combine("..", "shared", "corpora"),
        };
        var own = new Option<string>("--own")
        {
            Description = "The folder of coded affairs of our own.",
            DefaultValueFactory = _ => Path.Combine("tools", "OnRecord.Training", "Data", "affairs"),
        };
        var kept = new Option<string>("--kept")
        {
            Description = "The folder of coded affairs that teach nothing.",
            DefaultValueFactory = _ => Path.Combine("eval", "affairs"),
        };
        var output = new Option<string>("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var folds = new Option<bool>("--folds") { Description = "Save nothing: judge each heap with what the others teach, and those kept apart." };
        var without = new Option<string>("--without")
        {
            Description = "Leave out one heap (dam-collapse, …), so that the ledger can be measured on it; write elsewhere than models/en then.",
        };
        var command = new Command("rebuttals", "Learns which passages of a report reject what others of it put forward.")
        {
            corpora,
            own,
            kept,
            output,
            folds,
            without,
        };
        command.SetAction(result =>
            new RebuttalTraining(
                result.GetRequiredValue(corpora),
                result.GetRequiredValue(own),
                result.GetRequiredValue(kept),
                result.GetRequiredValue(output),
                result.GetValue(folds),
                result.GetValue(without)
            ).Run()
        );
        return command;
    }
}
