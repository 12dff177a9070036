using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>
/// The words at the beginning of a paragraph that name who speaks: "MS. EKBERG: …", "Q: …", "[00:01:12] Jane Doe: …", "The CHAIR. …", "**Jane Doe:**
/// …", "DOE — …",
/// "&gt;&gt; DOE: …", "Jane Doe | …", or a name alone on its line.
/// </summary>
/// <param name="Label">The name, without times, brackets and signs.</param>
/// <param name="WordsStart">Where the first word that is said stands; the end of the paragraph when the words follow in the next.</param>
internal readonly partial record struct SpeakerLabel(TextSpan Label, int WordsStart)
{
    private const int LongestLabel = 60;

    /// <summary>Null when the paragraph begins with none.</summary>
    public static SpeakerLabel? Read(string text, TextSpan paragraph)
    {
        int length = Math.Min(paragraph.Length, 2 * LongestLabel);
        foreach (Regex layout in (ReadOnlySpan<Regex>)[QuestionOrAnswer(), Colon(), Hansard(), Dash(), Bar(), Bracketed(), Alone()])
        {
            Match match = layout.Match(text, paragraph.Start, length);
            if (!match.Success || (ReferenceEquals(layout, Alone()) && match.Index + match.Length < paragraph.End))
                continue;
            Group name = match.Groups["inside"].Success ? match.Groups["inside"] : match.Groups["name"];
            return new SpeakerLabel(new TextSpan(name.Index, name.Index + name.Length).Trim(text), Math.Min(paragraph.End, match.Index + match.Length));
        }

        return null;
    }

    // "00:12", "[00:01:12]", ">>", "**", "•" may come before a label.
    private const string Before = @"\G[“""]?(>>>?\s*|[•*_\-–]+\s*)?([\[(]?\d{1,2}:\d{2}(:\d{2})?([.,]\d+)?[\])]?\s*([-–—|]\s*)?)?(\*\*|__)?";

    private const string Word = @"(\p{Lu}[\p{L}\p{M}.'’\-]*|\d+)";

    private const string Name = @"(?<name>((The|THE|the)\s)?" + Word + @"((,?\s(of|" + NameParticles.Any + @"|the|and|for|to)){0,3},?\s" + Word + @"){0,7})";

    // Committees number their questions; parliaments name by an office, with the name behind it, or nobody in particular.
    private const string Numbered = @"(Q\d{1,4}[.:]?\s+)?";

    private const string Nobody = @"(?<name>(An?\s|Some\s|Several\s|Many\s)?[Hh]on(\.|ourable)?\s[Mm]embers?(\srose)?)";

    private const string NameInside =
        @"(\s*[\(\[](?<inside>(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|MR|MRS|MS|DR)\.?\s\p{Lu}[\p{L}.'’\- ]{1,40})[\)\]])?";

    private const string Aside = @"(\s*[\(\[][^()\[\]\r\n]{1,60}[\)\]]){0,2}";

    // Court reporters number the lines, and put a tab after the letter.
    [GeneratedRegex(
        Before + @"(\d{1,3}\s+)?((?<name>Q|A|Question|QUESTION|Answer|ANSWER)\d{0,3}\s?[.:)](\*\*|__)?\s*|(?<name>Q|A)(\t|\s{2,}))(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex QuestionOrAnswer();

    [GeneratedRegex(
        Before + Numbered + "(" + Nobody + "|" + Name + NameInside + Aside + ")" + @"(\*\*|__)?\s?[:：](\*\*|__)?(\s+|\z|(?=[“""‘«]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Colon();

    // As parliaments print it: "Mr. DOE. I thank the gentleman", "The CHAIR. Order.", "Mrs Doe (Harrow):".
    [GeneratedRegex(
        @"\G(?<name>((Mr|Mrs|Ms|Miss|Dr|Sir|Senator|Sen|Rep|Chairman|Chairwoman|Minister|Secretary|Governor|Ambassador)\.?\s\p{Lu}[\p{Lu}'’\-]+(\s\p{Lu}[\p{Lu}'’\-]+)?|(The|THE)\s\p{Lu}{2,}(\s\p{Lu}{2,}){0,3}))(\sof\s\p{Lu}[\p{L}]+(\s\p{Lu}\p{L}+)?)?"
            + Aside
            + @"\.(\s*[—–-]+)?\s+(?=\p{Lu}|“|"")",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Hansard();

    [GeneratedRegex(
        Before + @"(?<name>(\p{Lu}[\p{Lu}.'’\-]+)(\s\p{Lu}[\p{Lu}.'’\-]+){0,4})" + Aside + @"\s*(--+|—|–|\s-)\s*(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Dash();

    // "Jane Doe | …", "Jane Doe - …".
    [GeneratedRegex(
        Before + @"(?<name>" + Word + @"(\s" + Word + @"){0,3})" + Aside + @"\s+[|—–-]\s+(?=[\p{Lu}“""‘«])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bar();

    [GeneratedRegex(
        @"\G[\[(<](?<name>\p{Lu}[\p{L}\p{M}.'’\- ]{1,40})[\])>]:?\s+(?=[\p{Lu}“""‘«])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bracketed();

    // A line of its own: "JANE DOE", "Jane Doe:", "Jane Doe 0:12", "Jane Doe (00:12):".
    [GeneratedRegex(
        Before + Name + Aside + @"(\*\*|__)?(\s+[\(\[]?\d{1,2}:\d{2}(:\d{2})?[\)\]]?)?\s?:?(?<!\.)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Alone();
}
