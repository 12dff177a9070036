using System.Text.RegularExpressions;

namespace OnRecord.Reading.PlainText;

/// <summary>Tells picture captions from paragraphs, by the words that captions use.</summary>
internal static partial class CaptionLines
{
    /// <summary>"… | Photo: NAME", "(AP Photo/…)", "In this photo released by …", "FILE - …".</summary>
    public static bool IsMarked(string line) => Beginning().IsMatch(line) || Credit().IsMatch(line);

    /// <summary>Whether <paramref name="line"/> says what the marked caption <paramref name="caption"/> says, without its credit.</summary>
    public static bool Repeats(ReadOnlySpan<char> line, ReadOnlySpan<char> caption)
    {
        const int ShortestCaption = 20;
        ReadOnlySpan<char> words = LineShape.WithoutBullet(line).TrimEnd('.');
        return words.Length >= ShortestCaption && LineShape.WithoutBullet(caption).StartsWith(words, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^\W*(in this (\w+[\w.,\s]{0,40}\s)?(file |undated |handout |combination |combo )*(photo|image|picture|photograph|frame|screengrab|screenshot|video grab|frame grab)\b|(a )?(file|handout|undated)[ -](photo|picture|image)\b|FILE\s*[-–—]\s|FILE PHOTO:|(photo|image|picture|video)( credit| courtesy)?\s*:\s|(photo|photograph|image|picture)s? (by|courtesy)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"(\|\s*(photo|image|picture|credit)s?( credit)?\s*[:|]|\b(photo|image|picture) (by|credit|courtesy)\b[^.]{0,60}$|\((AP|Reuters|AFP|EPA|Getty|Xinhua|TASS|Photo|Image|Picture|Credit)[^()]{0,20}(Photo|Images?|Picture|/|:)[^()]{0,60}\)\s*$|\b(REUTERS|AFP|EPA|AP)/[\p{Lu}][^.]{0,60}$|\b(Getty Images|Shutterstock|iStock|Alamy)\W{0,3}$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Credit();
}
