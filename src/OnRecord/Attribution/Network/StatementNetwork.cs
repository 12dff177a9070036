using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;

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
    private readonly Dense _frameViews;
    private readonly PairScorer _pairs;
    private readonly FrameScorer _frames;
    private readonly int _states;

    /// <param name="states">The length of the language network's states.</param>
    /// <param name="weights">Gives the weights of a name, rows by columns.</param>
    public StatementNetwork(WordVectors vectors, int states, Func<string, int, int, float[]> weights)
    {
        _vectors = vectors;
        _states = states;
        int inputs = vectors.Dimensions + TokenSlots.Size + states;
        _tables = [.. TokenSlots.Tables.Select(table => Take(table.Name, table.Buckets, table.Size))];
        _memory = new BiLstm(
            new PackedMatrix(inputs, 8 * Units, Take("memory.inputs", inputs, 8 * Units)),
            Take("memory.bias", 1, 8 * Units),
            new PackedMatrix(Units, 4 * Units, Take("memory.forward", Units, 4 * Units)),
            new PackedMatrix(Units, 4 * Units, Take("memory.backward", Units, 4 * Units))
        );
        _views = new Dense(new PackedMatrix(2 * Units, PairScorer.View, Take("views", 2 * Units, PairScorer.View)), Take("views.bias", 1, PairScorer.View));
        _cues = new Dense(new PackedMatrix(2 * Units, Questions, Take("cues", 2 * Units, Questions)), Take("cues.bias", 1, Questions));
        _pairs = new PairScorer(
            Take("signs", PairSigns.Count, PairScorer.Sum),
            Take("starts", PairSigns.Places, PairScorer.Part),
            Take("ends", PairSigns.Places, PairScorer.Part),
            Take("outputs", PairScorer.Outputs, PairScorer.Part)
        );
        _frameViews = new Dense(
            new PackedMatrix(2 * Units, FrameScorer.View, Take("frames", 2 * Units, FrameScorer.View)),
            Take("frames.bias", 1, FrameScorer.View)
        );
        _frames = new FrameScorer(Take("frames.signs", FrameSigns.Count, FrameScorer.Sum), Take("frames.outputs", FrameScorer.Parts, FrameScorer.Sum));

        float[] Take(string name, int rows, int columns)
        {
            float[] values = weights(name, rows, columns);
            _weights.Add((name, rows, columns, values));
            return values;
        }
    }

    public static StatementNetwork Read(ModelFile file, WordVectors vectors) =>
        new(
            vectors,
            file.Shape(Field("memory.inputs")).Rows - vectors.Dimensions - TokenSlots.Size,
            (name, rows, columns) => file.Floats(Field(name), rows, columns)
        );

    public void Save(ModelFileWriter file)
    {
        foreach ((string name, int rows, int columns, float[] values) in _weights)
            file.AddHalf(Field(name), rows, columns, values);
    }

    /// <exception cref="InvalidOperationException">The words were read by another language model than the one that this was learned on.</exception>
    public PassageViews Look(Passage passage)
    {
        int width = passage.Syntax.States.Width;
        if (width != 0 && width != _states)
            throw new InvalidOperationException(
                $"The statement model was learned on word states of {_states} numbers, and these have {width}: it must be learned again after the language model."
            );
        var views = new PassageViews(
            new float[passage.Count * PairScorer.View],
            new float[passage.Count * FrameScorer.View],
            new float[passage.Count * Questions]
        );
        foreach (TokenRange[] batch in SentencePieces.Batches(passage.Tokens))
            Look(passage, batch, views);
        return views;
    }

    public FrameParts Score(KeyField field, PassageViews views) => _frames.Score(field, views.Frames);

    public ContentParts Score(ContentField field, PassageViews views) => _pairs.Score(field, views.Pairs);

    /// <summary>Puts a word's vector, its rows of the tables and its state side by side; 0 for a state that is not there.</summary>
    public static void Embed(int? vector, ReadOnlySpan<int> slots, WordVectors vectors, float[][] tables, ReadOnlySpan<float> state, Span<float> target)
    {
        vectors.CopyTo(vector, target);
        target = target[vectors.Dimensions..];
        for (int table = 0; table < tables.Length; table++)
        {
            int size = TokenSlots.Tables[table].Size;
            tables[table].AsSpan(slots[table] * size, size).CopyTo(target);
            target = target[size..];
        }

        if (state.IsEmpty)
            target.Clear();
        else
            state.CopyTo(target);
    }

    private void Look(Passage passage, TokenRange[] pieces, PassageViews views)
    {
        var batch = new SequenceBatch([.. pieces.Select(piece => piece.Length)]);
        using var scratch = new Scratch();
        int rows = batch.Rows;
        Span<float> inputs = scratch.Take(rows * _memory.Inputs),
            sums = scratch.Take(rows * _memory.Gates);
        Span<float> hidden = scratch.Take(rows * _memory.Outputs),
            viewRows = scratch.Take(rows * PairScorer.View),
            cueRows = scratch.Take(rows * Questions),
            frameRows = scratch.Take(rows * FrameScorer.View);
        Span<int> slots = stackalloc int[TokenSlots.Tables.Length];
        for (int s = 0; s < pieces.Length; s++)
        {
            for (int i = 0; i < pieces[s].Length; i++)
            {
                int? vector = TokenSlots.Read(passage, pieces[s].Start + i, _vectors, slots);
                Embed(
                    vector,
                    slots,
                    _vectors,
                    _tables,
                    passage.Syntax.States[pieces[s].Start + i],
                    inputs.Slice(batch.Row(s, i) * _memory.Inputs, _memory.Inputs)
                );
            }
        }

        _memory.Project(inputs, rows, sums);
        _memory.Run(batch, sums, hidden);
        _views.Apply(hidden, rows, viewRows);
        _frameViews.Apply(hidden, rows, frameRows);
        _cues.Apply(hidden, rows, cueRows);
        for (int s = 0; s < pieces.Length; s++)
        {
            for (int i = 0; i < pieces[s].Length; i++)
            {
                int row = batch.Row(s, i),
                    token = pieces[s].Start + i;
                viewRows.Slice(row * PairScorer.View, PairScorer.View).CopyTo(views.Pairs.AsSpan(token * PairScorer.View));
                frameRows.Slice(row * FrameScorer.View, FrameScorer.View).CopyTo(views.Frames.AsSpan(token * FrameScorer.View));
                cueRows.Slice(row * Questions, Questions).CopyTo(views.Cues.AsSpan(token * Questions));
            }
        }
    }

    private static string Field(string name) => "network." + name;
}
