using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>Learns which passages of a report reject what others of it put forward.</summary>
internal static class RebuttalCommand
{
    public static Command Create()
    {
        var corpora = HeapOptions.Corpora();
        var own = HeapOptions.Own();
        var kept = new Option<string>("--kept")
        {
            Description = "The folder of coded affairs that teach nothing.",
            DefaultValueFactory = _ => Path.Combine("eval", "affairs"),
        };
        var output = HeapOptions.Output();
        var folds = new Option<bool>("--folds") { Description = "Save nothing: judge each heap with what the others teach, and those kept apart." };
        var without = HeapOptions.Without("dam-collapse, …");
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
