using Microsoft.ML.OnnxRuntime;
using OnRecord.Models;

namespace OnRecord.Pairs;

/// <summary>
/// The trained judge: sums what is known of every piece, lets the encoder read both sides together, and scores each relation. Immutable; shared by all
/// threads.
/// </summary>
internal sealed class PairNetwork
{
    /// <summary>Relations that are scored, in the order of <see cref="PairRelation"/> after <see cref="PairRelation.Undecided"/>.</summary>
    public const int Relations = 6;

    /// <summary>Numbers for a piece.</summary>
    public const int Width = 384;

    /// <summary>Most pieces of an input: both sides, the opening and two closings.</summary>
    public const int LongestInput = (2 * PairInput.LongestSide) + 3;

    /// <summary>The opening's state, and the means of both sides.</summary>
    private const int Pools = 3;

    private readonly float[] _pieces,
        _places,
        _shapes,
        _kinds,
        _scopes,
        _second;
    private readonly EncoderGraph _graph;

    /// <exception cref="ModelFileException">A field is missing or damaged.</exception>
    public PairNetwork(ModelFile file)
    {
        string[] vocabulary = file.Strings(PairFields.Vocabulary);
        Pieces = Named(file, PairFields.Vocabulary, () => new WordPieces(vocabulary));
        _pieces = file.Floats(PairFields.Pieces, vocabulary.Length, Width);
        _places = file.Floats(PairFields.Places, LongestInput, Width);
        _shapes = file.Floats(PairFields.Shapes, WordPieces.Shapes, Width);
        _kinds = file.Floats(PairFields.Kinds, PairMarks.Kinds, Width);
        _scopes = file.Floats(PairFields.Scopes, PairMarks.Scopes, Width);
        _second = file.Floats(PairFields.Second, Width);
        byte[] graph = [.. file.Raw(PairFields.Graph)];
        _graph = Named(file, PairFields.Graph, () => new EncoderGraph(graph));
    }

    public WordPieces Pieces { get; }

    /// <returns>A probability for each relation; the mean over both orders, so that the order doesn't matter.</returns>
    public double[] Weigh(PairInput input)
    {
        double[] forth = Softmax(Scores(input.A, input.B, input.Facts)),
            back = Softmax(Scores(input.B, input.A, input.Facts));
        for (int i = 0; i < Relations; i++)
            forth[i] = (forth[i] + back[i]) / 2;
        return forth;
    }

    private float[] Scores(IReadOnlyList<PairPiece> a, IReadOnlyList<PairPiece> b, float[] facts)
    {
        int length = a.Count + b.Count + 3;
        var embedded = new float[length * Width];
        var pools = new float[Pools * length];
        int at = 0;
        pools[0] = 1;
        Put(embedded, at++, new PairPiece(Pieces.Opening, 0, 0), second: false);
        foreach (PairPiece piece in a)
        {
            pools[length + at] = 1f / a.Count;
            Put(embedded, at++, piece, second: false);
        }

        Put(embedded, at++, new PairPiece(Pieces.Closing, 0, 0), second: false);
        foreach (PairPiece piece in b)
        {
            pools[(2 * length) + at] = 1f / b.Count;
            Put(embedded, at++, piece, second: true);
        }

        Put(embedded, at, new PairPiece(Pieces.Closing, 0, 0), second: false);
        return _graph.Run(("embedded", embedded, [1, length, Width]), ("pools", pools, [1, Pools, length]), ("facts", facts, [1, facts.Length]));
    }

    private void Put(float[] embedded, int at, PairPiece piece, bool second)
    {
        Span<float> row = embedded.AsSpan(at * Width, Width);
        Add(row, _pieces, piece.Id);
        Add(row, _places, at);
        Add(row, _shapes, piece.Shape);
        Add(row, _kinds, piece.Mark / PairMarks.Scopes);
        Add(row, _scopes, piece.Mark % PairMarks.Scopes);
        if (second)
            Add(row, _second, 0);
    }

    private static void Add(Span<float> row, float[] table, int index)
    {
        ReadOnlySpan<float> added = table.AsSpan(index * Width, Width);
        for (int i = 0; i < row.Length; i++)
            row[i] += added[i];
    }

    private static double[] Softmax(float[] scores)
    {
        double largest = scores.Max();
        double[] parts = [.. scores.Select(score => Math.Exp(score - largest))];
        double sum = parts.Sum();
        for (int i = 0; i < parts.Length; i++)
            parts[i] /= sum;
        return parts;
    }

    private static T Named<T>(ModelFile file, string field, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is ArgumentException or OnnxRuntimeException)
        {
            throw file.Fault($"field \"{field}\" can't be used ({e.Message})");
        }
    }
}
