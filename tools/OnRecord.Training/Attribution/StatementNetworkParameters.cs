using OnRecord.Attribution.Network;
using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Attribution;

/// <summary>All that the content network learns, by the names under which the library reads it.</summary>
internal sealed class StatementNetworkParameters
{
    private readonly int _states;

    public StatementNetworkParameters(int vectorLength, int states, int shards, Dice dice)
    {
        _states = states;
        InputLength = vectorLength + TokenSlots.Size + states;
        Tables = [.. TokenSlots.Tables.Select(table => new Parameter(table.Name, table.Buckets, table.Size, shards, sparse: true).Scatter(dice, 0.1f))];
        Memory = new BiLstmParameters("memory", InputLength, StatementNetwork.Units, shards, dice);
        Views = new Parameter("views", 2 * StatementNetwork.Units, PairScorer.View, shards).Scatter(dice);
        ViewBias = new Parameter("views.bias", 1, PairScorer.View, shards);
        Cues = new Parameter("cues", 2 * StatementNetwork.Units, StatementNetwork.Questions, shards).Scatter(dice);
        CueBias = new Parameter("cues.bias", 1, StatementNetwork.Questions, shards);
        Signs = new Parameter("signs", PairSigns.Count, PairScorer.Sum, shards, sparse: true).Scatter(dice, 0.1f);
        Starts = new Parameter("starts", PairSigns.Places, PairScorer.Part, shards).Scatter(dice, 0.1f);
        Ends = new Parameter("ends", PairSigns.Places, PairScorer.Part, shards).Scatter(dice, 0.1f);
        Outputs = new Parameter("outputs", PairScorer.Outputs, PairScorer.Part, shards).Scatter(dice);
        Frames = new Parameter("frames", 2 * StatementNetwork.Units, FrameScorer.View, shards).Scatter(dice);
        FrameBias = new Parameter("frames.bias", 1, FrameScorer.View, shards);
        FrameSigns = new Parameter("frames.signs", OnRecord.Attribution.Network.FrameSigns.Count, FrameScorer.Sum, shards, sparse: true).Scatter(dice, 0.1f);
        FrameOutputs = new Parameter("frames.outputs", FrameScorer.Parts, FrameScorer.Sum, shards).Scatter(dice);
        All = [.. Tables, .. Memory.All, Views, ViewBias, Cues, CueBias, Signs, Starts, Ends, Outputs, Frames, FrameBias, FrameSigns, FrameOutputs];
    }

    public int InputLength { get; }

    public Parameter[] Tables { get; }

    public BiLstmParameters Memory { get; }

    public Parameter Views { get; }

    public Parameter ViewBias { get; }

    public Parameter Cues { get; }

    public Parameter CueBias { get; }

    public Parameter Signs { get; }

    public Parameter Starts { get; }

    public Parameter Ends { get; }

    public Parameter Outputs { get; }

    public Parameter Frames { get; }

    public Parameter FrameBias { get; }

    public Parameter FrameSigns { get; }

    public Parameter FrameOutputs { get; }

    public IReadOnlyList<Parameter> All { get; }

    public StatementNetwork ToNetwork(WordVectors vectors) => new(vectors, _states, (name, _, _) => All.First(parameter => parameter.Name == name).Value);
}
