using System.CommandLine;
using OnRecord.Training;
using OnRecord.Training.Attribution;
using OnRecord.Training.Confidence;
using OnRecord.Training.Language;
using OnRecord.Training.Ledger;

var root = new RootCommand("Learns the model files from corpora, and scores them.")
{
    LanguageCommand.Create(),
    ParseCommand.Create(),
    ScoreCommand.Create(),
    AttributionCommand.Create(),
    JudgeCommand.Create(),
    MatterCommand.Create(),
    RebuttalCommand.Create(),
    ConfidenceCommand.Create(),
    ManifestCommand.Create(),
};
return root.Parse(args).Invoke();
