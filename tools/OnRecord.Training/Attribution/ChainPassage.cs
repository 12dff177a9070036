using System.Text.Json;
using OnRecord.Text;

namespace OnRecord.Training.Attribution;

/// <summary>A hand-coded passage of <c>chains/*.jsonl</c>.</summary>
/// <param name="Document">The report that it was taken from: passages of one report must not stand on both sides of a split.</param>
/// <param name="Cues">Where the cues of its statements stand, in UTF-16 code units.</param>
internal sealed record ChainPassage(string Id, string Document, string Text, IReadOnlyList<TextSpan> Cues)
{
    public static IEnumerable<ChainPassage> ReadAll(IEnumerable<string> files) => files.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Read);

    private static ChainPassage Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] utf16 = Utf16Offsets(text);
        return new ChainPassage(
            root.GetProperty("id").GetString()!,
            root.GetProperty("doc").GetString()!,
            text,
            [
                .. root.GetProperty("statements")
                    .EnumerateArray()
                    .Select(s => s.GetProperty("cue"))
                    .Select(cue => new TextSpan(utf16[cue[0].GetInt32()], utf16[cue[1].GetInt32()])),
            ]
        );
    }

    /// <summary>By code point, the offset in UTF-16 code units; one more entry for the end.</summary>
    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
            if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))
                offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
