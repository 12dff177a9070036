using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>A label by which fact-checks set a part apart ("CLAIM: …", "AP's assessment: …", "Is it true? …"), with the words behind it.</summary>
/// <param name="Kind">What it sets apart.</param>
/// <param name="Name">The label, without colon and signs.</param>
/// <param name="Whole">The label with the signs around it, up to the words.</param>
/// <param name="Words">Empty where the label stands alone on its line.</param>
internal readonly partial record struct CheckLabel(CheckLabelKind Kind, TextSpan Name, TextSpan Whole, TextSpan Words)
{
    private const int LongestLabel = 42;

    private const int MostWords = 5;

    private static readonly FrozenDictionary<string, CheckLabelKind> Kinds = DataFile
        .Rows("Reading/Data/fact-check-labels.tsv")
        .ToFrozenDictionary(row => row[1], row => Enum.Parse<CheckLabelKind>(row[0], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>The labels in a paragraph, at its beginning, at the beginning of a line, or behind a sentence. Ascending.</summary>
    public static List<CheckLabel> In(string text, TextSpan paragraph)
    {
        List<CheckLabel> found = [];
        for (Match match = Begin().Match(text, paragraph.Start, paragraph.Length); match.Success; match = match.NextMatch())
        {
            Group name = match.Groups["name"];
            bool isFirst = match.Index == paragraph.Start,
                isAlone = match.Index + match.Length == paragraph.End && !match.Groups["sign"].Success;
            string label = match.Groups["sign"].ValueSpan is "?" ? name.Value + "?" : name.Value;
            if (!isFirst && !char.IsUpper(name.ValueSpan[0]) || !match.Groups["sign"].Success && !isAlone || KindOf(label) is not { } kind)
                continue;
            if (found is [.., var before])
                found[^1] = before with { Words = new TextSpan(before.Words.Start, match.Index).Trim(text) };
            int at = match.Index + match.Length;
            found.Add(
                new CheckLabel(
                    kind,
                    new TextSpan(name.Index, name.Index + name.Length).Trim(text),
                    new TextSpan(match.Index, at).Trim(text),
                    new TextSpan(at, paragraph.End).Trim(text)
                )
            );
        }

        return found;
    }

    /// <summary>What the label sets apart; null where it is none.</summary>
    public static CheckLabelKind? KindOf(ReadOnlySpan<char> label)
    {
        FrozenDictionary<string, CheckLabelKind>.AlternateLookup<ReadOnlySpan<char>> kinds = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        label = label.Trim("*_. ");
        if (label.Length is 0 or > LongestLabel)
            return null;
        if (kinds.TryGetValue(label, out CheckLabelKind kind))
            return kind;
        // "AP's assessment", "Harbour Facts' verdict", "PolitiCheck rating", "Fact check by Harbour Facts".
        if (!char.IsUpper(label[0]) || label.Count(' ') >= MostWords)
            return null;
        Match outlet = OfOutlet().Match(label.ToString());
        return outlet.Success ? CheckLabelKind.Verdict : null;
    }

    [GeneratedRegex(
        @"(\G|(?<=[.!?”""’)]\s+)|(?<=\n\s*))[*_]{0,3}(?<name>\p{L}[\p{L}\p{M}\d'’&/ \-]{2,40}?)[*_]{0,3}\s?((?<sign>[:：?]|\.(?=\s|\z)|\s?[—–](?=\s)|\s-(?=\s))[*_]{0,3}\s*|(?=\s*\z))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Begin();

    [GeneratedRegex(
        @"^(.+(['’]s?|’S|'S)?\s(?i:verdict|rating|ruling|assessment|conclusion)|(?i:fact[ -]?check(ed)?)\s+by\s.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OfOutlet();
}
