using System.Buffers;
using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>Recognises sentences in which the site speaks to its readers about itself, by an embedded list of phrases.</summary>
internal static class Notices
{
    private static readonly SearchValues<string> Offers = Phrases("offer");

    private static readonly SearchValues<string> All = Phrases("offer", "notice");

    /// <summary>Whether the words sell access to the article or the paper.</summary>
    public static bool Offer(ReadOnlySpan<char> words) => words.ContainsAny(Offers);

    /// <summary>Whether the words are an offer, a call to sign up, follow or write, a notice of rights or consent.</summary>
    public static bool Speak(ReadOnlySpan<char> words) => words.ContainsAny(All);

    /// <summary>Whether somebody is quoted in the words: then they are a report's, whatever they speak of.</summary>
    public static bool HoldSpeech(ReadOnlySpan<char> words) => words.ContainsAny("“”\"«»");

    private static SearchValues<string> Phrases(params string[] kinds) =>
        SearchValues.Create(
            [.. DataFile.Rows("Reading/Data/notice-phrases.tsv").Where(row => kinds.Contains(row[0], StringComparer.Ordinal)).Select(row => row[1])],
            StringComparison.OrdinalIgnoreCase
        );
}
