using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>Learns which propositions of a heap are about one matter.</summary>
internal static class MatterCommand
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
        var output = new Option<string>("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var folds = new Option<bool>("--folds") { Description = "Save nothing: judge each heap with what the others teach." };
        var without = new Option<string>("--without")
        {
            Description = "Leave out one heap (dam-collapse, …, claims), so that the ledger can be measured on it; write elsewhere than models/en then.",
        };
        var command = new Command("matter", "Learns which propositions of a heap of reports are about one matter, and which of these point opposite ways.")
        {
            corpora,
            own,
            output,
            folds,
            without,
        };
        command.SetAction(result =>
            new MatterTraining(
                result.GetRequiredValue(corpora),
                result.GetRequiredValue(own),
                result.GetRequiredValue(output),
                result.GetValue(folds),
                result.GetValue(without)
            ).Run()
        );
        return command;
    }
}
