using System.CommandLine;

namespace OnRecord.Training.Attribution;

/// <summary>Learns the statement finder from PolNeAR.</summary>
internal static class AttributionCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora") { Description = "The folder of the corpora.", DefaultValueFactory = _ => Path.Combine("..", "shared", "corpora") };
        var limit = new Option<int>("--limit") { Description = "Learn from the first articles only.", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("attribution", "Learns the statement finder, and scores it.") { corpora, limit };
        command.SetAction(result => AttributionTraining.Run(result.GetRequiredValue(corpora), result.GetValue(limit), ""));
        return command;
    }
}
