using System.CommandLine;

namespace OnRecord.Training.Attribution;

/// <summary>Learns the statement finder from PolNeAR.</summary>
internal static class AttributionCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora")
        {
            Description = "The folder of the corpora.",
            DefaultValueFactory = _ => Path.Combine("..", "shared", "corpora"),
        };
        var output = new Option<string>("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var limit = new Option<int>("--limit") { Description = "Learn from the first articles only.", DefaultValueFactory = _ => int.MaxValue };
        var coreNlp = new Option<bool>("--corenlp") { Description = "Take the corpus's own trees rather than the language model's." };
        var records = new Option<string?>("--records") { Description = "Write the records of the articles that are scored to this file." };
        var score = new Option<bool>("--score") { Description = "Learn nothing; score the model file that is there." };
        var epochs = new Option<int>("--epochs") { Description = "How often each article is seen.", DefaultValueFactory = _ => 10 };
        var rate = new Option<float>("--rate") { Description = "The step of the gradient.", DefaultValueFactory = _ => 0.1f };
        var folds = new Option<int>("--folds")
        {
            Description = "Save nothing: deal the training articles into so many parts, and read each part with what the others teach.",
        };
        var command = new Command("attribution", "Learns the statement finder, and scores it.")
        {
            corpora,
            output,
            limit,
            coreNlp,
            records,
            score,
            epochs,
            rate,
            folds,
        };
        command.SetAction(result =>
            new AttributionTraining(
                new AttributionSettings(
                    result.GetRequiredValue(corpora),
                    result.GetRequiredValue(output),
                    result.GetValue(limit),
                    result.GetValue(coreNlp),
                    result.GetValue(records),
                    result.GetValue(score)
                )
                {
                    Epochs = result.GetValue(epochs),
                    Rate = result.GetValue(rate),
                    Folds = result.GetValue(folds),
                }
            ).Run()
        );
        return command;
    }
}
