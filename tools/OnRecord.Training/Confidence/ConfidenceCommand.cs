using System.CommandLine;
using OnRecord.Training.Ledger;

namespace OnRecord.Training.Confidence;

/// <summary>Learns how sure statements are from what readers said of them.</summary>
internal static class ConfidenceCommand
{
    public static Command Create()
    {
        var rows = new Option<string>("--rows")
        {
            Description = "The folder of judged statements.",
            DefaultValueFactory = _ => Path.Combine("tools", "OnRecord.Training", "Data", "verdicts"),
        };
        var records = new Option<string?>("--records") { Description = "Add to the rows first: the records that were judged, one a line." };
        var verdicts = new Option<string?>("--verdicts") { Description = "With --records: the readers' verdicts on them." };
        var texts = new Option<string?>("--texts") { Description = "With --records: the folder of the reports' files." };
        var name = new Option<string?>("--name") { Description = "With --records: the name of the file of rows." };
        var affair = new Option<string?>("--affair")
        {
            Description = "With --records: the affair that the reports are of, where no rule was made on any of them. They weigh more.",
        };
        var output = HeapOptions.Output();
        var folds = new Option<bool>("--folds") { Description = "Save nothing: judge each tenth of the reports with what the others teach." };
        var command = new Command("confidence", "Learns how sure statements are from what readers said of those of real reports.")
        {
            rows,
            records,
            verdicts,
            texts,
            name,
            affair,
            output,
            folds,
        };
        command.SetAction(result =>
        {
            string folder = result.GetRequiredValue(rows),
                models = result.GetRequiredValue(output);
            if (result.GetValue(records) is { } judged)
                JudgedRows.Write(
                    Path.Combine(folder, result.GetRequiredValue(name) + ".tsv"),
                    new JudgedRecords(result.GetRequiredValue(texts)!, models, result.GetValue(affair)).Read(judged, result.GetRequiredValue(verdicts)!)
                );
            var training = new ConfidenceTraining(JudgedRows.Read(folder));
            if (result.GetValue(folds))
                ConfidenceScore.Write(training.Judge());
            else
                training.Fit().Save(models);
        });
        return command;
    }
}
