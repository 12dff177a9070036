using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Writes what comes after the embeddings as an ONNX graph of few nodes: the encoder's layers with 8-bit weights (a scale for each output; states are
/// quantised as they come), the means of both sides, and the judge's layers in single precision.
/// </summary>
internal sealed class PairGraph
{
    private const string Microsoft = "com.microsoft";

    private readonly GraphProto _graph = new() { Name = "pairs" };
    private readonly Weights _weights;

    private PairGraph(Weights weights) => _weights = weights;

    /// <returns>The model's bytes. Inputs and output as <see cref="PairNetwork"/> names them.</returns>
    public static byte[] Write(Weights weights)
    {
        var graph = new PairGraph(weights);
        graph.Build();
        var model = new ModelProto { IrVersion = 8, Graph = graph._graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 17 });
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = Microsoft, Version = 1 });
        return model.ToByteArray();
    }

    private void Build()
    {
        Input("embedded", "one", "length", "width");
        Input("pools", "one", "pools", "length");
        Input("facts", "one", "facts");
        string x = Node("LayerNormalization", ["embedded", Floats("embed.g"), Floats("embed.n")], ("epsilon", 1e-12f), ("axis", -1));
        string thirds = Longs("thirds", Encoder.Width, Encoder.Width, Encoder.Width);
        for (int i = 0; i < Encoder.Layers; i++)
        {
            string[] qkv = Split(Small(x, $"{i}.qkv"), thirds, 3, -1);
            string mixed = Node("MultiHeadAttention", qkv, Microsoft, ("num_heads", Encoder.Heads));
            x = Norm(Small(mixed, $"{i}.out"), x, $"{i}.first");
            string up = Node("BiasGelu", [Small(x, $"{i}.up", biased: false), Floats($"{i}.up.b")], Microsoft);
            x = Norm(Small(up, $"{i}.down"), x, $"{i}.second");
        }

        string[] pooled = Split(Node("MatMul", ["pools", x]), Longs("ones", 1, 1, 1), 3, 1);
        string flat = Longs("flat", 1, Encoder.Width);
        string[] rows = [.. pooled.Select(part => Node("Reshape", [part, flat]))];
        string apart = Node("Abs", [Node("Sub", [rows[1], rows[2]])]);
        string features = Node("Concat", [rows[0], Node("Add", [rows[1], rows[2]]), apart, Node("Mul", [rows[1], rows[2]]), "facts"], ("axis", 1));
        string hidden = Node("BiasGelu", [Node("MatMul", [features, Turned("judge.h.w")]), Floats("judge.h.b")], Microsoft);
        string scores = Node("Add", [Node("MatMul", [hidden, Turned("judge.w")]), Floats("judge.b")]);
        var output = new NodeProto { OpType = "Identity", Name = "output" };
        output.Input.Add(scores);
        output.Output.Add("scores");
        _graph.Node.Add(output);
        _graph.Output.Add(Value("scores", "one", "relations"));
    }

    // Sum and norm stay two nodes: the kernel that does both at once is eight times slower.
    private string Norm(string x, string skipped, string name) =>
        Node("LayerNormalization", [Node("Add", [x, skipped]), Floats(name + ".g"), Floats(name + ".n")], ("epsilon", 1e-12f), ("axis", -1));

    private string Small(string x, string name, bool biased = true)
    {
        (int outs, int ins) = ((int)_weights[name + ".w"].shape[0], (int)_weights[name + ".w"].shape[1]);
        float[] values = _weights.Values(name + ".w");
        var small = new sbyte[outs * ins];
        var scales = new float[outs];
        for (int o = 0; o < outs; o++)
        {
            float largest = 1e-9f;
            for (int i = 0; i < ins; i++)
                largest = MathF.Max(largest, MathF.Abs(values[(o * ins) + i]));
            scales[o] = largest / sbyte.MaxValue;
            for (int i = 0; i < ins; i++)
                small[(i * outs) + o] = (sbyte)MathF.Round(values[(o * ins) + i] / scales[o]);
        }

        Store(name, TensorProto.Types.DataType.Int8, [ins, outs], MemoryMarshal.AsBytes<sbyte>(small));
        Store(name + ".scale", TensorProto.Types.DataType.Float, [outs], MemoryMarshal.AsBytes<float>(scales));
        Store(name + ".zero", TensorProto.Types.DataType.Int8, [outs], new byte[outs]);
        string[] inputs = [x, name, name + ".scale", name + ".zero"];
        return Node("DynamicQuantizeMatMul", biased ? [.. inputs, Floats(name + ".b")] : inputs, Microsoft);
    }

    private string Turned(string name)
    {
        (int outs, int ins) = ((int)_weights[name].shape[0], (int)_weights[name].shape[1]);
        float[] values = _weights.Values(name),
            turned = new float[values.Length];
        for (int o = 0; o < outs; o++)
        for (int i = 0; i < ins; i++)
            turned[(i * outs) + o] = values[(o * ins) + i];
        Store(name, TensorProto.Types.DataType.Float, [ins, outs], MemoryMarshal.AsBytes<float>(turned));
        return name;
    }

    private string Floats(string name)
    {
        Store(name, TensorProto.Types.DataType.Float, _weights[name].shape, MemoryMarshal.AsBytes<float>(_weights.Values(name)));
        return name;
    }

    private string Longs(string name, params long[] values)
    {
        Store(name, TensorProto.Types.DataType.Int64, [values.Length], MemoryMarshal.AsBytes<long>(values));
        return name;
    }

    private void Store(string name, TensorProto.Types.DataType type, long[] shape, ReadOnlySpan<byte> bytes)
    {
        if (_graph.Initializer.Any(entry => entry.Name == name))
            return;
        var stored = new TensorProto
        {
            Name = name,
            DataType = (int)type,
            RawData = ByteString.CopyFrom(bytes),
        };
        stored.Dims.Add(shape);
        _graph.Initializer.Add(stored);
    }

    private string[] Split(string x, string sizes, int parts, int axis)
    {
        var node = new NodeProto { OpType = "Split", Name = $"n{_graph.Node.Count}" };
        node.Input.Add([x, sizes]);
        string[] outputs = [.. Enumerable.Range(0, parts).Select(part => $"{node.Name}.{part}")];
        node.Output.Add(outputs);
        node.Attribute.Add(Attribute("axis", axis));
        _graph.Node.Add(node);
        return outputs;
    }

    private string Node(string type, string[] inputs, params (string Name, object Value)[] attributes) => Node(type, inputs, "", attributes);

    private string Node(string type, string[] inputs, string domain, params (string Name, object Value)[] attributes)
    {
        var node = new NodeProto
        {
            OpType = type,
            Name = $"n{_graph.Node.Count}",
            Domain = domain,
        };
        node.Input.Add(inputs);
        node.Output.Add($"v{_graph.Node.Count}");
        foreach ((string name, object value) in attributes)
            node.Attribute.Add(Attribute(name, value));
        _graph.Node.Add(node);
        return node.Output[0];
    }

    private static AttributeProto Attribute(string name, object value) =>
        value is float single
            ? new AttributeProto
            {
                Name = name,
                Type = AttributeProto.Types.AttributeType.Float,
                F = single,
            }
            : new AttributeProto
            {
                Name = name,
                Type = AttributeProto.Types.AttributeType.Int,
                I = (int)value,
            };

    private void Input(string name, params string[] dimensions) => _graph.Input.Add(Value(name, dimensions));

    private static ValueInfoProto Value(string name, params string[] dimensions)
    {
        var shape = new TensorShapeProto();
        foreach (string dimension in dimensions)
            shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimParam = dimension });
        var type = new TypeProto
        {
            TensorType = new TypeProto.Types.Tensor { ElemType = (int)TensorProto.Types.DataType.Float, Shape = shape },
        };
        return new ValueInfoProto { Name = name, Type = type };
    }
}
