using System.CommandLine;
using OnRecord.Analysis.Confidence;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;

namespace OnRecord.Training;

/// <summary>Enters the model files of a folder in its manifest as they stand there, fit for the word lists of today: for whoever has measured that
/// they still fit.</summary>
internal static class ManifestCommand
{
    // What stands on another file comes after it.
    private static readonly (string File, Func<ModelManifest, ModelManifest> Enter)[] Models =
    [
        (WordVectors.FileName, WordVectors.Enter),
        (LanguageModel.FileName, LanguageModel.Enter),
        (AttributionModel.FileName, AttributionModel.Enter),
        (StatementJudge.FileName, StatementJudge.Enter),
        (ConfidenceModel.FileName, ConfidenceModel.Enter),
        (PairJudge.FileName, PairJudge.Enter),
        (MatterModel.FileName, MatterModel.Enter),
        (RebuttalModel.FileName, RebuttalModel.Enter),
    ];

    public static Command Create()
    {
        var output = new Option<string>("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };
        var command = new Command("manifest", "Enters the model files of a folder in its manifest as they are, for the word lists as they are: measure first.")
        {
            output,
        };
        command.SetAction(result =>
        {
            string folder = result.GetRequiredValue(output);
            ModelManifest manifest = ModelManifest.ReadOrNew(folder);
            foreach ((string file, Func<ModelManifest, ModelManifest> enter) in Models)
                if (File.Exists(Path.Combine(folder, file)))
                    manifest = enter(manifest);
            Console.WriteLine(manifest.Write().Hash);
        });
        return command;
    }
}
