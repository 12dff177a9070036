using OnRecord.Export;
using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>A passage with a little of the text around it, verbatim.</summary>
public sealed record Excerpt(string Before, string Passage, string After)
{
    private const string Ellipsis = "…";

    // "it", "the claim", "that report": what they stand for stands beside them.
    private const int FewLetters = 24,
        BesideFew = 140;

    /// <summary>Words that say little by themselves, with those around them; null of others, and of a passage that the text does not have.</summary>
    public static Excerpt? OfFew(string text, TextSpan passage) =>
        passage.Length is > 0 and < FewLetters && passage.End <= text.Length ? Around(text, passage, BesideFew) : null;

    /// <summary>The passage and up to <paramref name="reach"/> UTF-16 code units of its line on both sides, cut between words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static Excerpt Around(string text, TextSpan passage, int reach)
    {
        (string before, string after) = Surroundings.Beside(text, passage, reach);
        return new Excerpt(before, passage.In(text).ToString(), after);
    }

    /// <summary>
    /// The passage with what its sentence has before and after it, as far as the marks at the ends of sentences tell, and no more than
    /// <paramref name="reach"/> UTF-16 code units on each side.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static string Sentence(string text, TextSpan passage, int reach)
    {
        Excerpt around = Around(text, passage, reach);
        int start = Math.Max(around.Before.LastIndexOf(". ", StringComparison.Ordinal), around.Before.LastIndexOfAny(['!', '?', '”', '"']));
        int end = around.Passage.EndsWith('.') ? 0 : around.After.IndexOf('.', StringComparison.Ordinal) + 1;
        return (start < 0 ? around.Before : around.Before[(start + 1)..].TrimStart())
            + around.Passage
            + (
                end > 0 ? around.After[..end]
                : around.Passage.EndsWith('.') ? ""
                : around.After
            );
    }

    /// <summary>The beginning of <paramref name="text"/>, cut between words at about <paramref name="length"/> UTF-16 code units.</summary>
    public static string Beginning(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int space = text.LastIndexOf(' ', length);
        int end = space > length / 2 ? space : length;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        // The partner of a mark that is open there stands in what is cut off.
        return PairedMarks.Completed(text[..end].TrimEnd(' ', '.', ',') + Ellipsis);
    }
}
