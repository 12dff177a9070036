using OnRecord.Models;
using OnRecord.Pairs;
using static TorchSharp.torch;

namespace OnRecord.PairTraining;

/// <summary>Pairs side by side as tensors, the shorter ones padded.</summary>
internal sealed class PairBatch
{
    private readonly long[] _ids,
        _shapes,
        _kinds,
        _scopes;
    private readonly float[] _first,
        _second,
        _facts;
    private readonly bool[] _mask;

    /// <param name="pieces">For the special pieces.</param>
    /// <param name="examples">In the order of the rows.</param>
    /// <param name="swapped">For each, whether the second side comes first.</param>
    public PairBatch(WordPieces pieces, IReadOnlyList<PairExample> examples, IReadOnlyList<bool> swapped)
    {
        (Pairs, Length) = (examples.Count, examples.Max(example => example.Length));
        int size = Pairs * Length;
        (_ids, _shapes, _kinds, _scopes) = (new long[size], new long[size], new long[size], new long[size]);
        (_first, _second, _mask, _facts) = (new float[size], new float[size], new bool[size], new float[Pairs * PairFacts.Count]);
        for (int row = 0; row < Pairs; row++)
            Fill(pieces, row, examples[row].Input, swapped[row]);
    }

    public int Pairs { get; }

    public int Length { get; }

    public Tensor Ids => tensor(_ids).view(Pairs, Length);

    public Tensor Shapes => tensor(_shapes).view(Pairs, Length);

    public Tensor Kinds => tensor(_kinds).view(Pairs, Length);

    public Tensor Scopes => tensor(_scopes).view(Pairs, Length);

    public Tensor Mask => tensor(_mask).view(Pairs, 1, 1, Length);

    /// <summary>Weights that make the mean over the first side.</summary>
    public Tensor First => tensor(_first).view(Pairs, Length);

    /// <summary>Weights that make the mean over the second side.</summary>
    public Tensor Second => tensor(_second).view(Pairs, Length);

    public Tensor Facts => tensor(_facts).view(Pairs, PairFacts.Count);

    private void Fill(WordPieces pieces, int row, PairInput input, bool swapped)
    {
        input.Facts.CopyTo(_facts, row * PairFacts.Count);
        int at = row * Length;
        Put(ref at, new PairPiece(pieces.Opening, 0, 0));
        Side(ref at, swapped ? input.B : input.A, _first);
        Put(ref at, new PairPiece(pieces.Closing, 0, 0));
        Side(ref at, swapped ? input.A : input.B, _second);
        Put(ref at, new PairPiece(pieces.Closing, 0, 0));
    }

    private void Side(ref int at, IReadOnlyList<PairPiece> side, float[] mean)
    {
        foreach (PairPiece piece in side)
        {
            mean[at] = 1f / side.Count;
            Put(ref at, piece);
        }
    }

    private void Put(ref int at, PairPiece piece)
    {
        (_ids[at], _shapes[at], _mask[at]) = (piece.Id, piece.Shape, true);
        (_kinds[at], _scopes[at]) = (piece.Mark / PairMarks.Scopes, piece.Mark % PairMarks.Scopes);
        at++;
    }
}
