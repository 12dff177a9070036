using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>Writes a learner as the model file that <see cref="PairNetwork"/> and <see cref="PairCertainty"/> read.</summary>
internal static class PairModelWriter
{
    /// <param name="calibration">Rows of relation, weight and certainty, as <see cref="PairCertainty"/> reads them.</param>
    public static void Write(PairLearner learner, IReadOnlyList<string> vocabulary, IReadOnlyList<string> calibration, string path)
    {
        Weights weights = learner.Weights;
        var file = new ModelFileWriter();
        file.Add(PairFields.Vocabulary, vocabulary.ToArray());
        file.AddBytes(PairFields.Pieces, vocabulary.Count, Encoder.Width, weights.Values("word"));
        file.AddHalf(PairFields.Places, PairNetwork.LongestInput, Encoder.Width, weights.Values("place"));
        file.Add(PairFields.Shapes, WordPieces.Shapes, Encoder.Width, weights.Values("shape"));
        file.Add(PairFields.Kinds, PairMarks.Kinds, Encoder.Width, weights.Values("kind"));
        file.Add(PairFields.Scopes, PairMarks.Scopes, Encoder.Width, weights.Values("scope"));
        file.Add(PairFields.Second, 1, Encoder.Width, weights.Values("segment"));
        byte[] graph = PairGraph.Write(weights);
        file.AddRaw(PairFields.Graph, 1, graph.Length, graph);
        file.Add(PairFields.Calibration, calibration.ToArray());
        file.Write(path);
        PairJudge.Enter(ModelManifest.ReadOrNew(Path.GetDirectoryName(Path.GetFullPath(path))!)).Write();
    }
}
