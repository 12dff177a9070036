using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Models;

/// <summary>
/// The models of a folder: <c>manifest.json</c> names every file with its hash, shape and origin, what it fits, and the thresholds that were
/// measured with it. Immutable, and shared by all threads.
/// </summary>
internal sealed class ModelManifest
{
    public const string FileName = "manifest.json";

    private const string Schema = "onrecord-models/1";

    private readonly string _directory;
    private readonly ManifestContents _contents;

    private ModelManifest(string directory, ManifestContents contents, string hash)
    {
        _directory = directory;
        _contents = contents;
        Hash = hash;
    }

    /// <summary>"sha256:" and the hash of the manifest: it stands for all the models, and every record names it.</summary>
    public string Hash { get; }

    /// <summary>The folder that it stands in.</summary>
    public string Directory => _directory;

    public IReadOnlyList<ModelEntry> Files => _contents.Files;

    /// <exception cref="ModelFileException">There is no manifest, or it is damaged.</exception>
    public static ModelManifest Read(string directory)
    {
        string path = Path.Combine(directory, FileName);
        try
        {
            byte[] bytes = System.IO.File.ReadAllBytes(path);
            ManifestContents contents = ManifestReader.Read(bytes);
            return contents.Schema == Schema
                ? new ModelManifest(directory, contents, HashOf(bytes))
                : throw new ModelFileException(path, $"it is written as {contents.Schema}, and {Schema} is read; take program and models from one release");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ModelFileException(path, $"it can't be read ({fault.Message}); put back the folder of models that came with the program", fault);
        }
    }

    /// <summary>The manifest of a folder, or a new one where there is none yet.</summary>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    public static ModelManifest ReadOrNew(string directory) =>
        System.IO.File.Exists(Path.Combine(directory, FileName))
            ? Read(directory)
            : new ModelManifest(
                directory,
                new ManifestContents
                {
                    Schema = Schema,
                    Files = [],
                    Settings = new SortedDictionary<string, JsonDocument>(),
                },
                ""
            );

    /// <summary>What the manifest says of a file.</summary>
    /// <exception cref="ModelFileException">It does not name the file.</exception>
    public ModelEntry Entry(string file) =>
        Files.FirstOrDefault(entry => entry.File == file)
        ?? throw new ModelFileException(
            Path.Combine(_directory, file),
            $"{FileName} does not name it; put back the folder of models that came with the program"
        );

    /// <summary>A file's path, after its size, its hash and what it fits were checked.</summary>
    /// <param name="fit">What stands in the program now of what the file was learned with; see <see cref="ModelFit"/>.</param>
    /// <exception cref="ModelFileException">The file is missing or changed, or was learned with something else than what stands there now.</exception>
    internal MappedBytes Open(string file, ModelFit? fit = null)
    {
        ModelEntry entry = Entry(file);
        string path = Path.Combine(_directory, file);
        (fit ?? ModelFit.Nothing).Check(entry, this, path);
        MappedBytes bytes = MappedBytes.Open(path);
        if (bytes.Length != entry.Bytes)
            throw Changed(path, $"it has {bytes.Length} bytes and {FileName} says {entry.Bytes}");
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return hash == entry.Sha256 ? bytes : throw Changed(path, $"its SHA-256 is {hash} and {FileName} says {entry.Sha256}");
    }

    /// <summary>Thresholds or calibration of one stage.</summary>
    /// <param name="name">The stage, as the manifest names it: "statements".</param>
    /// <param name="read">Takes them field by field: a serializer would first have to be compiled.</param>
    /// <exception cref="ModelFileException">They are missing, or not all there.</exception>
    public T Settings<T>(string name, Func<JsonElement, T> read)
    {
        string path = Path.Combine(_directory, FileName);
        if (!_contents.Settings.TryGetValue(name, out JsonDocument? settings))
            throw new ModelFileException(path, $"field \"settings.{name}\" is missing; take program and models from one release");
        try
        {
            return read(settings.RootElement);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFileException(path, $"field \"settings.{name}\" can't be read ({fault.Message}); take program and models from one release", fault);
        }
    }

    public bool HasSettings(string name) => _contents.Settings.ContainsKey(name);

    /// <summary>The manifest with a file entered as it stands in the folder, in the place of what was said of it before.</summary>
    /// <param name="entry">Its hash and size are taken from the file.</param>
    public ModelManifest With(ModelEntry entry)
    {
        byte[] bytes = System.IO.File.ReadAllBytes(Path.Combine(_directory, entry.File));
        ModelEntry entered = entry with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Bytes = bytes.Length };
        return new ModelManifest(
            _directory,
            _contents with
            {
                Files = [.. Files.Where(f => f.File != entry.File).Append(entered).OrderBy(f => f.File, StringComparer.Ordinal)],
            },
            ""
        );
    }

    public ModelManifest With<T>(string name, T settings, JsonTypeInfo<T> type) =>
        new(
            _directory,
            _contents with
            {
                Settings = _contents
                    .Settings.ToImmutableSortedDictionary(StringComparer.Ordinal)
                    .SetItem(name, JsonSerializer.SerializeToDocument(settings, type)),
            },
            ""
        );

    /// <summary>Writes it into its folder.</summary>
    /// <returns>The manifest as it stands there.</returns>
    public ModelManifest Write()
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(_contents, ManifestJson.Plain.ManifestContents), (byte)'\n'];
        System.IO.File.WriteAllBytes(Path.Combine(_directory, FileName), bytes);
        return new ModelManifest(_directory, _contents, HashOf(bytes));
    }

    private static string HashOf(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ModelFileException Changed(string path, string how) =>
        new(path, $"{how}: it is damaged or of another release; put back the folder of models that came with the program");
}
