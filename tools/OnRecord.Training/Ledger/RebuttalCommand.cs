using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>Learns which passages of a report reject what others of it put forward.</summary>
internal static class RebuttalCommand
{
    public static Command Create()
    {
        var corpora = HeapOptions.Corpora();
        var own = HeapOptions.Own();
        var marked = new Option<string?>("--marked")
        {
            Description = "A folder of reports in which positions are marked, to learn from as well (tools/OnRecord.Training/Data/exchanges).",
        };
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
            marked,
            kept,
            output,
            folds,
            without,
        };
        command.SetAction(result =>
            new RebuttalTraining(
                result.GetRequiredValue(corpora),
                result.GetRequiredValue(own),
                result.GetValue(marked),
                result.GetRequiredValue(kept),
                result.GetRequiredValue(output),
                result.GetValue(folds),
                result.GetValue(without)
            ).Run()
        );
        return command;
    }
}
