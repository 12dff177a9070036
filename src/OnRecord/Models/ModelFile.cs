using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Models.Neural;

namespace OnRecord.Models;

/// <summary>
/// Reads what <see cref="ModelFileWriter"/> wrote: "ORMF", the version, the number of fields; of each field its name, type, rows, columns and
/// values; at last the SHA-256 of all that. Little-endian. Immutable.
/// </summary>
internal sealed class ModelFile
{
    internal const int Version = 1;
    internal const int HashLength = 32;

    internal static ReadOnlySpan<byte> Magic => "ORMF"u8;

    private readonly string _path;
    private readonly MappedBytes _bytes;
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    private ModelFile(string path, MappedBytes bytes)
    {
        _path = path;
        _bytes = bytes;
    }

    /// <summary>Lower-case SHA-256 of the contents, as model cards give it.</summary>
    public string Hash => Convert.ToHexStringLower(_bytes.Span[^HashLength..]);

    /// <summary>Reads a file that stands alone.</summary>
    /// <exception cref="ModelFileException">The file is missing, cut off, changed, or of another version.</exception>
    public static ModelFile Read(string path)
    {
        var file = new ModelFile(path, MappedBytes.Open(path));
        file.CheckHead();
        if (!SHA256.HashData(file._bytes.Span[..^HashLength]).AsSpan().SequenceEqual(file._bytes.Span[^HashLength..]))
            throw file.Fault("field \"hash\" doesn't agree with the contents");
        file.Index();
        return file;
    }

    /// <summary>Reads a file of a manifest, which vouches for its bytes.</summary>
    /// <param name="fit">What it was learned with, as it stands in the program now.</param>
    /// <exception cref="ModelFileException">The file is missing, changed, of another version, or fits something else.</exception>
    internal static ModelFile Open(ModelManifest manifest, string name, ModelFit? fit = null)
    {
        var file = new ModelFile(Path.Combine(manifest.Directory, name), manifest.Open(name, fit));
        file.CheckHead();
        file.Index();
        return file;
    }

    /// <summary>What the manifest is to say of a file of this format: its hash and size are entered with it.</summary>
    internal static ModelEntry Describe(ModelManifest manifest, string name, ModelFit fit) =>
        new()
        {
            File = name,
            Sha256 = "",
            Bytes = 0,
            Format = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ormf/{Version}"),
            Shape = Read(Path.Combine(manifest.Directory, name)).Shapes(),
            Fits = fit.Now(manifest),
        };

    private SortedDictionary<string, IReadOnlyList<int>> Shapes() =>
        new(_fields.ToDictionary(field => field.Key, field => (IReadOnlyList<int>)[field.Value.Rows, field.Value.Columns]), StringComparer.Ordinal);

    /// <summary>A field's numbers as they stand in the file.</summary>
    public WeightTable Table(string name, int rows, int columns)
    {
        Field field = Find(name);
        if (field.Rows != rows || field.Columns != columns)
            throw Fault($"field \"{name}\" is {field.Rows} by {field.Columns}, not {rows} by {columns}");
        return field.Type switch
        {
            FieldType.Single => new SingleTable(MemoryMarshal.Cast<byte, float>(Raw(name)).ToArray(), columns),
            FieldType.Half => new HalfTable(_bytes, field.Offset, rows, columns),
            FieldType.Byte => new ByteTable(_bytes, field.Offset, rows, columns),
            _ => throw Fault($"field \"{name}\" holds no numbers"),
        };
    }

    /// <summary>A field's values, row by row, turned to single precision.</summary>
    public float[] Floats(string name, int rows, int columns) => Table(name, rows, columns).ToArray();

    public float[] Floats(string name, int length) => Floats(name, 1, length);

    public (int Rows, int Columns) Shape(string name)
    {
        Field field = Find(name);
        return (field.Rows, field.Columns);
    }

    /// <summary>A list of strings without line ends.</summary>
    public string[] Strings(string name)
    {
        ReadOnlySpan<byte> raw = Raw(name);
        return raw.IsEmpty ? [] : Encoding.UTF8.GetString(raw).Split('\n');
    }

    /// <summary>A field's bytes as they stand in the file.</summary>
    public ReadOnlySpan<byte> Raw(string name)
    {
        Field field = Find(name);
        return _bytes.Span.Slice(field.Offset, field.Length);
    }

    public ModelFileException Fault(string what) => new(_path, what);

    private Field Find(string name) => _fields.TryGetValue(name, out Field field) ? field : throw Fault($"field \"{name}\" is missing");

    private void CheckHead()
    {
        if (_bytes.Length < Magic.Length + (2 * sizeof(int)) + HashLength)
            throw Fault("field \"header\" is cut off");
        if (!_bytes.Span.StartsWith(Magic))
            throw Fault("field \"header\" isn't that of a model file");
        int at = Magic.Length;
        int version = NextInt(ref at);
        if (version != Version)
            throw Fault($"field \"version\" is {version}, and {Version} is read");
    }

    private void Index()
    {
        int at = Magic.Length + sizeof(int);
        int count = NextInt(ref at);
        for (int i = 0; i < count; i++)
        {
            int nameLength = NextInt(ref at);
            string name = Encoding.UTF8.GetString(_bytes.Span.Slice(at, nameLength));
            at += nameLength;
            var type = (FieldType)NextInt(ref at);
            int rows = NextInt(ref at),
                columns = NextInt(ref at),
                length = NextInt(ref at);
            _fields[name] = new Field(type, rows, columns, at, length);
            at += length;
        }
    }

    private int NextInt(ref int at)
    {
        int value = BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[at..]);
        at += sizeof(int);
        return value;
    }

    internal enum FieldType
    {
        Single,
        Half,
        Byte,
        Raw,
    }

    private readonly record struct Field(FieldType Type, int Rows, int Columns, int Offset, int Length);
}
