using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Models;

/// <summary>Writes what <see cref="ModelFile"/> reads. Not thread-safe.</summary>
internal sealed class ModelFileWriter
{
    private readonly List<(string Name, ModelFile.FieldType Type, int Rows, int Columns, byte[] Data)> _fields = [];

    /// <summary>Single precision.</summary>
    public void Add(string name, int rows, int columns, ReadOnlySpan<float> values) =>
        _fields.Add((name, ModelFile.FieldType.Single, rows, columns, MemoryMarshal.AsBytes(values[..(rows * columns)]).ToArray()));

    /// <summary>Half precision.</summary>
    public void AddHalf(string name, int rows, int columns, ReadOnlySpan<float> values)
    {
        var halves = new Half[rows * columns];
        for (int i = 0; i < halves.Length; i++)
            halves[i] = (Half)values[i];
        _fields.Add((name, ModelFile.FieldType.Half, rows, columns, MemoryMarshal.AsBytes<Half>(halves).ToArray()));
    }

    /// <summary>A signed byte each, with one scale for every row.</summary>
    public void AddBytes(string name, int rows, int columns, ReadOnlySpan<float> values)
    {
        var scales = new float[rows];
        var small = new sbyte[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            ReadOnlySpan<float> row = values.Slice(i * columns, columns);
            float largest = 0;
            foreach (float value in row)
                largest = MathF.Max(largest, MathF.Abs(value));
            scales[i] = largest / sbyte.MaxValue;
            if (largest == 0)
                continue;
            for (int j = 0; j < columns; j++)
                small[(i * columns) + j] = (sbyte)MathF.Round(row[j] / scales[i]);
        }

        _fields.Add((name, ModelFile.FieldType.Byte, rows, columns, [.. MemoryMarshal.AsBytes<float>(scales), .. MemoryMarshal.AsBytes<sbyte>(small)]));
    }

    /// <summary>Strings without line ends.</summary>
    public void Add(string name, IReadOnlyCollection<string> strings) => AddRaw(name, strings.Count, 1, Encoding.UTF8.GetBytes(string.Join('\n', strings)));

    public void AddRaw(string name, int rows, int columns, ReadOnlySpan<byte> bytes) =>
        _fields.Add((name, ModelFile.FieldType.Raw, rows, columns, bytes.ToArray()));

    public void Write(string path)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(ModelFile.Magic);
        writer.Write(ModelFile.Version);
        writer.Write(_fields.Count);
        foreach ((string name, ModelFile.FieldType type, int rows, int columns, byte[] data) in _fields)
        {
            byte[] encoded = Encoding.UTF8.GetBytes(name);
            writer.Write(encoded.Length);
            writer.Write(encoded);
            writer.Write((int)type);
            writer.Write(rows);
            writer.Write(columns);
            writer.Write(data.Length);
            writer.Write(data);
        }

        writer.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, memory.ToArray());
    }
}
