using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Text;

namespace OnRecord.Models;

/// <summary>What a model is learned with and stands on: lists that its features look words up in, templates that its features are made by, other
/// models.</summary>
internal sealed record ModelFit
{
    public static ModelFit Nothing { get; } = new();

    /// <summary>Lists and tables of the library: "Attribution/Data/cues.tsv".</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Enumerations whose order the weights hold for.</summary>
    public ImmutableArray<(string Name, ImmutableArray<string> Members)> Templates { get; init; } = [];

    /// <summary>Files of the same manifest: "vectors.bin".</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Each with its SHA-256 as it stands now.</summary>
    public IReadOnlyDictionary<string, string> Now(ModelManifest manifest)
    {
        var now = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string list in Lists)
            now[list] = Hash(string.Join('\n', DataFile.Lines(list)));
        foreach ((string name, ImmutableArray<string> members) in Templates)
            now["templates " + name] = Hash(string.Join('\n', members));
        foreach (string file in Files)
            now[file] = manifest.Entry(file).Sha256;
        return now;
    }

    /// <exception cref="ModelFileException">Something stands there that the model was not learned with.</exception>
    public void Check(ModelEntry entry, ModelManifest manifest, string path)
    {
        IReadOnlyDictionary<string, string> now = Now(manifest);
        foreach ((string what, string hash) in now)
            if (!entry.Fits.TryGetValue(what, out string? learned) || learned != hash)
                throw new ModelFileException(
                    path,
                    $"it was learned with another \"{what}\"; put that one back, learn again ({entry.Command ?? "./train"}), or, when you have measured that it still fits, enter it again (./train manifest)"
                );
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
