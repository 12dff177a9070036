using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>Learns which propositions of a heap are about one matter.</summary>
internal static class MatterCommand
{
    public static Command Create()
    {
        var corpora = HeapOptions.Corpora();
        var own = HeapOptions.Own();
        var output = HeapOptions.Output();
        var folds = new Option<bool>("--folds") { Description = "Save nothing: judge each heap with what the others teach." };
        var without = HeapOptions.Without("dam-collapse, …, claims");
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
