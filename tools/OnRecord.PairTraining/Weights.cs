using TorchSharp.Modules;
using static TorchSharp.torch;

namespace OnRecord.PairTraining;

/// <summary>Named weights that learn. Not thread-safe.</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, Parameter> _all = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Parameter> All => _all;

    public Parameter this[string name] => _all[name];

    public void Add(string name, Tensor value, bool learns = true) => _all[name] = new Parameter(value.detach().clone(), learns);

    public void AddRandom(string name, double scale, params long[] shape) => Add(name, randn(shape) * scale);

    public void AddZero(string name, params long[] shape) => Add(name, zeros(shape));

    /// <summary>A copy of the values, row by row.</summary>
    public float[] Values(string name) => [.. _all[name].data<float>()];

    /// <summary>Names, shapes and values, so that training can go on from here.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(_all.Count);
        foreach ((string name, Parameter weight) in _all)
        {
            writer.Write(name);
            writer.Write(weight.shape.Length);
            foreach (long size in weight.shape)
                writer.Write(size);
            writer.Write(weight.bytes);
        }
    }

    /// <summary>Takes over the values of the weights that are known here; others are skipped.</summary>
    public void Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            string name = reader.ReadString();
            var shape = new long[reader.ReadInt32()];
            for (int d = 0; d < shape.Length; d++)
                shape[d] = reader.ReadInt64();
            if (_all.TryGetValue(name, out Parameter? mine))
                reader.BaseStream.ReadExactly(mine.bytes);
            else
                reader.BaseStream.Seek(shape.Aggregate(1L, (product, size) => product * size) * sizeof(float), SeekOrigin.Current);
        }
    }
}
