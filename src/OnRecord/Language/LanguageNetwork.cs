using System.Buffers;
using OnRecord.Models;
using OnRecord.Models.Neural;

namespace OnRecord.Language;

/// <summary>
/// Two bidirectional layers of long short-term memory over word vectors and hashed forms, and on them the scores of tags, names, heads and
/// relations (biaffine: Dozat and Manning 2017). Immutable.
/// </summary>
internal sealed class LanguageNetwork
{
    private const float Leak = 0.1f;

    private readonly WordVectors _vectors;
    private readonly WeightTable[] _tables;
    private readonly BiLstm _first;
    private readonly BiLstm _second;
    private readonly Dense _tags;
    private readonly Dense _views;
    private readonly Dense _arcs;
    private readonly Dense _relations;
    private readonly float[] _root;
    private readonly int _arc;
    private readonly int _relation;

    public LanguageNetwork(ModelFile file, WordVectors vectors)
    {
        _vectors = vectors;
        Xpos = file.Strings("xpos");
        Relations = file.Strings("relation.names");
        _tables = [.. WordShape.Tables.Select(table => file.Table("table." + table.Name, table.Buckets, table.Size))];
        _first = Layer(file, "first", vectors.Dimensions + WordShape.Size);
        _second = Layer(file, "second", _first.Outputs);
        TagCount = Xpos.Length + Enum.GetValues<Upos>().Length + NameLabels.Count;
        _tags = Linear(file, "tags", _second.Outputs, TagCount);
        _arc = file.Shape("arcs").Rows;
        _relation = file.Shape("relations").Rows;
        _views = Linear(file, "views", _second.Outputs, 2 * (_arc + _relation));
        _arcs = Linear(file, "arcs", _arc, _arc);
        _relations = Linear(file, "relations", _relation, Relations.Length * _relation);
        _root = file.Floats("root", _arc + _relation);
        if (Array.IndexOf(Relations, TreeDecoder.Root) < 0)
            throw file.Fault($"field \"relation.names\" lacks \"{TreeDecoder.Root}\"");
    }

    public string[] Xpos { get; }

    public string[] Relations { get; }

    /// <summary>Numbers in the state of a word.</summary>
    public int StateCount => _second.Outputs;

    /// <summary>Scores of a word: XPOS, then UPOS, then name labels.</summary>
    public int TagCount { get; }

    /// <summary>Reads sentences that are not empty, and hands each to <paramref name="read"/>.</summary>
    public void Read(Tokens tokens, ReadOnlySpan<TokenRange> sentences, SentenceReader read)
    {
        var lengths = new int[sentences.Length];
        for (int s = 0; s < sentences.Length; s++)
            lengths[s] = sentences[s].Length;
        var batch = new SequenceBatch(lengths);
        int rows = batch.Rows,
            views = 2 * (_arc + _relation);
        using var scratch = new Scratch();
        Span<float> hidden = scratch.Take(rows * _first.Outputs);
        Span<float> sums = scratch.Take(rows * _first.Gates);
        ProjectWords(tokens, sentences, batch, sums);
        _first.Run(batch, sums, hidden);
        _second.Project(hidden, rows, sums);
        _second.Run(batch, sums, hidden);
        Span<float> tags = scratch.Take(rows * TagCount);
        _tags.Apply(hidden, rows, tags);
        Span<float> viewRows = scratch.Take(rows * views);
        _views.Apply(hidden, rows, viewRows, Leak);
        // One for all: its memory is none that the collector knows of, and a text of short sentences has many thousands.
        var heads = new PackedMatrix();
        for (int s = 0; s < sentences.Length; s++)
            ReadSentence(sentences[s], s, batch, hidden, tags, viewRows, heads, read);
        GC.KeepAlive(heads);
    }

    // Words of one form in one kind of place have one input: their part of the sums is worked out once.
    private void ProjectWords(Tokens tokens, ReadOnlySpan<TokenRange> sentences, SequenceBatch batch, Span<float> sums)
    {
        using var scratch = new Scratch();
        int length = _first.Inputs,
            kinds = 0;
        Span<float> inputs = scratch.Take(batch.Rows * length);
        var kindOf = new Dictionary<ulong, int>(batch.Rows);
        int[] kindOfRow = ArrayPool<int>.Shared.Rent(batch.Rows);
        Span<int> slots = stackalloc int[WordShape.Slots];
        byte[] context = ArrayPool<byte>.Shared.Rent(batch.Steps);
        for (int s = 0; s < sentences.Length; s++)
        {
            WordContext.Read(tokens, sentences[s], context);
            for (int i = 0; i < sentences[s].Length; i++)
            {
                ReadOnlySpan<char> form = VerbNames.AsRead(tokens, sentences[s].Start + i, sentences[s]);
                ulong key = TextHash.Of(form, context[i]);
                if (!kindOf.TryGetValue(key, out int kind))
                {
                    kind = kinds++;
                    kindOf.Add(key, kind);
                    Span<float> input = inputs.Slice(kind * length, length);
                    _vectors.CopyTo(WordShape.Read(form, context[i], _vectors, slots), input);
                    WordShape.Embed(slots, _tables, input[_vectors.Dimensions..]);
                }

                kindOfRow[batch.Row(s, i)] = kind;
            }
        }

        Span<float> projected = scratch.Take(kinds * _first.Gates);
        _first.Project(inputs, kinds, projected);
        for (int row = 0; row < batch.Rows; row++)
            projected.Slice(kindOfRow[row] * _first.Gates, _first.Gates).CopyTo(sums[(row * _first.Gates)..]);
        ArrayPool<int>.Shared.Return(kindOfRow);
        ArrayPool<byte>.Shared.Return(context);
    }

    private void ReadSentence(
        TokenRange sentence,
        int index,
        SequenceBatch batch,
        Span<float> hidden,
        Span<float> tags,
        Span<float> views,
        PackedMatrix packed,
        SentenceReader read
    )
    {
        int n = sentence.Length,
            view = 2 * (_arc + _relation);
        using var scratch = new Scratch();
        Span<float> dependants = scratch.Take(n * _arc);
        Span<float> turned = scratch.Take(n * _arc);
        Span<float> heads = scratch.Take((n + 1) * _arc);
        Span<float> scores = scratch.Take(n * (n + 1));
        Span<float> tagRows = scratch.Take(n * TagCount);
        Span<float> states = scratch.Take(n * StateCount);
        _root.AsSpan(0, _arc).CopyTo(heads);
        for (int i = 0; i < n; i++)
        {
            int row = batch.Row(index, i);
            views.Slice(row * view, _arc).CopyTo(dependants[(i * _arc)..]);
            views.Slice((row * view) + _arc, _arc).CopyTo(heads[((i + 1) * _arc)..]);
            tags.Slice(row * TagCount, TagCount).CopyTo(tagRows[(i * TagCount)..]);
            hidden.Slice(row * StateCount, StateCount).CopyTo(states[(i * StateCount)..]);
        }

        _arcs.Apply(dependants, n, turned);
        packed.Pack(_arc, n + 1, heads, 1, _arc);
        Gemm.Multiply(turned, _arc, 1, n, packed, scores, n + 1, accumulate: false);
        Span<int> chosen = stackalloc int[n];
        TreeDecoder.Decode(scores, chosen);
        Span<int> relations = stackalloc int[n];
        ChooseRelations(chosen, index, batch, views, relations, scratch);
        read(sentence, tagRows, states, chosen, relations);
    }

    private void ChooseRelations(ReadOnlySpan<int> heads, int index, SequenceBatch batch, Span<float> views, Span<int> relations, Scratch scratch)
    {
        int n = heads.Length,
            view = 2 * (_arc + _relation),
            dependant = 2 * _arc,
            head = dependant + _relation;
        Span<float> headViews = scratch.Take(n * _relation);
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> from = heads[i] < 0 ? _root.AsSpan(_arc) : views.Slice((batch.Row(index, heads[i]) * view) + head, _relation);
            from.CopyTo(headViews[(i * _relation)..]);
        }

        Span<float> products = scratch.Take(n * _relations.Outputs);
        _relations.Apply(headViews, n, products);
        int root = Array.IndexOf(Relations, TreeDecoder.Root);
        for (int i = 0; i < n; i++)
        {
            if (heads[i] < 0)
            {
                relations[i] = root;
                continue;
            }

            Span<float> own = views.Slice((batch.Row(index, i) * view) + dependant, _relation);
            // What the head alone says for a relation.
            own[^1] = 1;
            int best = -1;
            float bestScore = float.NegativeInfinity;
            for (int l = 0; l < Relations.Length; l++)
            {
                if (l == root)
                    continue;
                float score = VectorMath.Dot(own, products.Slice((i * _relations.Outputs) + (l * _relation), _relation));
                if (score > bestScore)
                    (best, bestScore) = (l, score);
            }

            relations[i] = best;
        }
    }

    private static BiLstm Layer(ModelFile file, string name, int inputs)
    {
        int size = file.Shape(name + ".forward").Rows;
        if (size % BiLstm.UnitStep != 0)
            throw file.Fault($"field \"{name}.forward\" has {size} rows, not a multiple of {BiLstm.UnitStep}");
        return new BiLstm(
            file.Matrix(name + ".inputs", inputs, 8 * size),
            file.Floats(name + ".bias", 8 * size),
            file.Matrix(name + ".forward", size, 4 * size),
            file.Matrix(name + ".backward", size, 4 * size)
        );
    }

    private static Dense Linear(ModelFile file, string name, int inputs, int outputs) =>
        new(file.Matrix(name, inputs, outputs), file.Floats(name + ".bias", outputs));
}
