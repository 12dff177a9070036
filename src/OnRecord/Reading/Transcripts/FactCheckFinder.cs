using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Transcripts;

/// <summary>Finds what a fact-check says was claimed, and its verdict: paragraphs labelled "CLAIM: …" and "VERDICT: …", or below such a label on a
/// line of its own.</summary>
internal static class FactCheckFinder
{
    private const int LongestLabel = 30;

    // A verdict stands near its claim; sources and pictures may come between.
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, string> Labels = DataFile
        .Rows("Reading/Data/fact-check-labels.tsv")
        .ToFrozenDictionary(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase);

    private static readonly Verdict[] Verdicts =
    [
        .. DataFile
            .Rows("Reading/Data/fact-check-verdicts.tsv")
            .Select(row => new Verdict(row[0], Enum.Parse<StanceLink>(row[1], ignoreCase: true)))
            .OrderByDescending(v => v.Words.Length),
    ];

    /// <param name="paragraphs">The paragraphs of the body. Ascending.</param>
    /// <returns>Claims that have a verdict. Ascending.</returns>
    public static ImmutableArray<CheckedClaim> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<CheckedClaim>();
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (Read(text, paragraphs, i) is not { IsClaim: true } claim)
                continue;
            for (int k = claim.Paragraph + 1; k < Math.Min(paragraphs.Count, claim.Paragraph + 1 + Reach); k++)
            {
                if (Read(text, paragraphs, k) is not { } next)
                    continue;
                if (!next.IsClaim)
                    found.Add(new CheckedClaim(claim.Label, claim.Words, Link(next.Words.In(text))));
                break;
            }

            i = claim.Paragraph;
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a label is one of a fact-check, and names no speaker.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) => Labels.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(label);

    private static Labelled? Read(string text, IReadOnlyList<TextSpan> paragraphs, int i)
    {
        TextSpan paragraph = paragraphs[i];
        ReadOnlySpan<char> words = paragraph.In(text);
        int start = words.Length - words.TrimStart("*_ ").Length;
        int end = words.IndexOfAny(":—–");
        bool isAlone = end < 0 && words.Length <= LongestLabel;
        if (isAlone)
            end = words.Length;
        if (end <= start || end > LongestLabel)
            return null;
        TextSpan label = new TextSpan(paragraph.Start + start, paragraph.Start + end).Trim(text);
        while (label.Length > 0 && text[label.End - 1] is '*' or '_' or '.')
            label = new TextSpan(label.Start, label.End - 1);
        if (!Labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label.In(text), out string? kind))
            return null;
        bool isClaim = kind == "claim";
        int at = isAlone ? paragraph.End : paragraph.Start + end + 1;
        while (at < paragraph.End && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_'))
            at++;
        if (at < paragraph.End)
            return new Labelled(isClaim, label, new TextSpan(at, paragraph.End), i);
        return i + 1 < paragraphs.Count ? new Labelled(isClaim, label, paragraphs[i + 1], i + 1) : null;
    }

    private static StanceLink? Link(ReadOnlySpan<char> verdict)
    {
        verdict = verdict.TrimStart("“\"‘'*_ ");
        foreach (string opening in (ReadOnlySpan<string>)["This is ", "It is ", "That is ", "The claim is ", "We rate this ", "We rate it "])
            if (verdict.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                verdict = verdict[opening.Length..];
        foreach ((string words, StanceLink link) in Verdicts)
            if (
                verdict.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (verdict.Length == words.Length || !char.IsLetterOrDigit(verdict[words.Length]))
            )
                return link;
        return null;
    }

    private sealed record Verdict(string Words, StanceLink Link);

    private readonly record struct Labelled(bool IsClaim, TextSpan Label, TextSpan Words, int Paragraph);
}
