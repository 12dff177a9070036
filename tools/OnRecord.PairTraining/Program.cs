using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OnRecord.Models;
using OnRecord.Pairs;
using OnRecord.PairTraining;
using static TorchSharp.torch;

var encoder = new Option<string>("--encoder") { Description = "all-MiniLM-L6-v2 as ONNX, with vocab.txt beside it.", Required = true };
var pairs = new Option<string[]>("--pairs")
{
    Description = "Files or folders of pairs.",
    AllowMultipleArgumentsPerToken = true,
    Required = true,
};
var weights = new Option<string>("--weights") { Description = "Where the learned weights are kept.", Required = true };
var from = new Option<string?>("--from") { Description = "Weights to go on from." };
var epochs = new Option<double>("--epochs") { Description = "Rounds over all pairs.", DefaultValueFactory = _ => 3 };
var affairs = new Option<string?>("--affairs") { Description = "A folder of coded affairs, whose pairs are taken as well." };
var to = new Option<string>("--to") { Description = "The file to write.", Required = true };
var apart = new Option<string>("--apart")
{
    Description = "Weights that were trained without the hand of --pairs: certainty is measured with them.",
    Required = true,
};

var made = new Option<int>("--made") { Description = "About one in so many passages gives a pair made by rule; 0 for none.", DefaultValueFactory = _ => 4 };

var train = new Command("train", "Learns to judge pairs.") { encoder, pairs, affairs, weights, from, epochs, made };
train.SetAction(parsed =>
{
    (PairLearner learner, WordPieces pieces, _) = Learner(parsed.GetValue(encoder)!, parsed.GetValue(from));
    string[] paths = parsed.GetValue(pairs)!;
    IEnumerable<PairExample> ruled = parsed.GetValue(made) is > 0 and var oneOf ? MadePairs.Of(PairCorpus.Sides(paths), oneOf, pieces) : [];
    PairExample[] examples = [.. Held(parsed, pieces), .. ruled];
    Console.Error.WriteLine($"{examples.Length} pairs of {examples.DistinctBy(example => example.Hand).Count()} hands");
    PairTrainer.Train(learner, examples, new TrainingOptions(parsed.GetValue(epochs), Seed: 1), Console.Error.WriteLine);
    learner.Weights.Save(parsed.GetValue(weights)!);
});

var weigh = new Command("weigh", "Judges pairs with weights as they were learned, and writes relation and weights of each.")
{
    encoder,
    pairs,
    weights,
    affairs,
    to,
};
weigh.SetAction(parsed =>
{
    (PairLearner learner, WordPieces pieces, _) = Learner(parsed.GetValue(encoder)!, parsed.GetValue(weights));
    using var output = new StreamWriter(parsed.GetValue(to)!);
    foreach ((PairExample example, double[] values) in learner.Weigh(Held(parsed, pieces)))
    {
        (PairRelation relation, double weight) = PairChoice.Of(values);
        bool borneOut = PairChoice.IsBorneOut(relation, example.Input.Facts);
        output.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    id = example.Id,
                    gold = example.Relation,
                    relation,
                    certainty = Math.Round(weight, 4),
                    borneOut,
                    p = values.Select(value => Math.Round(value, 4)),
                }
            )
        );
    }
});

var write = new Command("write", "Writes the model file; certainty is measured on pairs of another hand.") { encoder, pairs, weights, apart, affairs, to };
write.SetAction(parsed =>
{
    (PairLearner judged, WordPieces pieces, string[] vocabulary) = Learner(parsed.GetValue(encoder)!, parsed.GetValue(apart));
    string[] calibration = [.. PairCalibrator.Rows([.. judged.Weigh(Held(parsed, pieces))])];
    foreach (string row in calibration)
        Console.Error.WriteLine(row);
    PairModelWriter.Write(Learner(parsed.GetValue(encoder)!, parsed.GetValue(weights)).Learner, vocabulary, calibration, parsed.GetValue(to)!);
});

return new RootCommand("Teaches, measures and writes the judge of pairs. All sums run on one thread, so that a run can be repeated.") { train, weigh, write }
    .Parse(args)
    .Invoke();

(PairLearner Learner, WordPieces Pieces, string[] Vocabulary) Learner(string onnx, string? known)
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    set_num_threads(1);
    random.manual_seed(1);
    string[] vocabulary = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(onnx))!, "vocab.txt"));
    var pieces = new WordPieces(vocabulary);
    var learner = new PairLearner(onnx, pieces);
    if (known is not null)
        learner.Weights.Load(known);
    return (learner, pieces, vocabulary);
}

PairExample[] Held(ParseResult parsed, WordPieces pieces) =>
    [.. PairCorpus.Read(parsed.GetValue(pairs)!, pieces), .. parsed.GetValue(affairs) is { } folder ? AffairPairs.Read(folder, pieces) : []];
