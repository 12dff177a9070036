using OnRecord.Language;
using OnRecord.Language.Neural;

namespace OnRecord.Attribution.Network;

/// <summary>
/// Reads a report's words once (a bidirectional long short-term memory over vectors, tags and relations), scores which of them are the main words
/// of cues, and for each cue which are its content. Immutable.
/// </summary>
internal sealed class StatementNetwork
{
    /// <summary>Units of one direction.</summary>
    public const int Units = 96;

    /// <summary>Asked of every token: is it the main word of a cue, and is it one that stands in no other statement's content?</summary>
    public const int Questions = 2;

    private readonly WordVectors _vectors;
    private readonly List<(string Name, int Rows, int Columns, float[] Values)> _weights = [];
    private readonly float[][] _tables;
    private readonly BiLstm _memory;
    private readonly Dense _views;
    private readonly Dense _cues;
    private readonly PairScorer _pairs;

    /// <param name="weights">Gives the weights of a name, rows by columns.</param>
    public StatementNetwork(WordVectors vectors, Func<string, int, int, float[]> weights)
    {
        _vectors = vectors;
        int inputs = vectors.Dimensions + TokenSlots.Size;
        _tables = [.. TokenSlots.Tables.Select(table => Take(table.Name, table.Buckets, table.Size))];
        _memory = new BiLstm(
            new PackedMatrix(inputs, 8 * Units, Take("memory.inputs", inputs, 8 * Units)), Take("memory.bias", 1, 8 * Units),
            new PackedMatrix(Units, 4 * Units, Take("memory.forward", Units, 4 * Units)), new PackedMatrix(Units, 4 * Units, Take("memory.backward", Units, 4 * Units)));
        _views = new Dense(new PackedMatrix(2 * Units, PairScorer.View, Take("views", 2 * Units, PairScorer.View)), Take("views.bias", 1, PairScorer.View));
        _cues = new Dense(new PackedMatrix(2 * Units, Questions, Take("cues", 2 * Units, Questions)), Take("cues.bias", 1, Questions));
        _pairs = new PairScorer(
            Take("signs", PairSigns.Count, PairScorer.Sum), Take("starts", PairSigns.Places, PairScorer.Part),
            Take("ends", PairSigns.Places, PairScorer.Part), Take("outputs", PairScorer.Outputs, PairScorer.Part));

        float[] Take(string name, int rows, int columns)
        {
            float[] values = weights(name, rows, columns);
            _weights.Add((name, rows, columns, values));
            return values;
        }
    }

    public static StatementNetwork Read(ModelFile file, WordVectors vectors) => new(vectors, (name, rows, columns) => file.Floats(Field(name), rows, columns));

    public void Save(ModelFileWriter file)
    {
        foreach ((string name, int rows, int columns, float[] values) in _weights) file.AddHalf(Field(name), rows, columns, values);
    }

    public PassageViews Look(Passage passage)
    {
        var views = new PassageViews(new float[passage.Count * PairScorer.View], new float[passage.Count * Questions]);
        foreach (TokenRange[] batch in SentencePieces.Batches(passage.Tokens)) Look(passage, batch, views);
        return views;
    }

    public ContentParts Score(ContentField field, PassageViews views) => _pairs.Score(field, views.Pairs);

    /// <summary>Puts a word's vector and its rows of the tables side by side.</summary>
    public static void Embed(int vector, ReadOnlySpan<int> slots, WordVectors vectors, float[][] tables, Span<float> target)
    {
        vectors.CopyTo(vector, target);
        target = target[vectors.Dimensions..];
        for (int table = 0; table < tables.Length; table++)
        {
            int size = TokenSlots.Tables[table].Size;
            tables[table].AsSpan(slots[table] * size, size).CopyTo(target);
            target = target[size..];
        }
    }

    private void Look(Passage passage, TokenRange[] pieces, PassageViews views)
    {
        var batch = new SequenceBatch([.. pieces.Select(piece => piece.Length)]);
        using var scratch = new Scratch();
        int rows = batch.Rows;
        Span<float> inputs = scratch.Take(rows * _memory.Inputs), sums = scratch.Take(rows * _memory.Gates);
        Span<float> hidden = scratch.Take(rows * _memory.Outputs), viewRows = scratch.Take(rows * PairScorer.View), cueRows = scratch.Take(rows * Questions);
        Span<int> slots = stackalloc int[TokenSlots.Tables.Length];
        for (int s = 0; s < pieces.Length; s++)
        {
            for (int i = 0; i < pieces[s].Length; i++)
            {
                int vector = TokenSlots.Read(passage, pieces[s].Start + i, _vectors, slots);
                Embed(vector, slots, _vectors, _tables, inputs.Slice(batch.Row(s, i) * _memory.Inputs, _memory.Inputs));
            }
        }

        _memory.Project(inputs, rows, sums);
        _memory.Run(batch, sums, hidden);
        _views.Apply(hidden, rows, viewRows);
        _cues.Apply(hidden, rows, cueRows);
        for (int s = 0; s < pieces.Length; s++)
        {
            for (int i = 0; i < pieces[s].Length; i++)
            {
                int row = batch.Row(s, i), token = pieces[s].Start + i;
                viewRows.Slice(row * PairScorer.View, PairScorer.View).CopyTo(views.Pairs.AsSpan(token * PairScorer.View));
                cueRows.Slice(row * Questions, Questions).CopyTo(views.Cues.AsSpan(token * Questions));
            }
        }
    }

    private static string Field(string name) => "network." + name;
}
