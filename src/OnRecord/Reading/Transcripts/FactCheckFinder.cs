using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Transcripts;

/// <summary>Finds what a fact-check says was claimed, by whom, and its verdict: parts labelled "CLAIM: …", "Claimed by: …" and "VERDICT: …", each in a
/// paragraph of its own, on one line, or below a label alone; and a saying or a quotation with its speaker, above a verdict.</summary>
internal static partial class FactCheckFinder
{
    // A verdict stands near its claim; sources and pictures may come between.
    private const int Reach = 4;

    // Paragraphs below a saying in which an unlabelled verdict is looked for.
    private const int Near = 1;

    private static readonly Verdict[] Verdicts =
    [
        .. DataFile
            .Rows("Reading/Data/fact-check-verdicts.tsv")
            .Select(row => new Verdict(row[0], Enum.Parse<StanceLink>(row[1], ignoreCase: true)))
            .OrderByDescending(v => v.Words.Length),
    ];

    /// <param name="paragraphs">The paragraphs of the body. Ascending.</param>
    public static FactCheck Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<Part> parts = Parts(text, paragraphs);
        var claims = ImmutableArray.CreateBuilder<CheckedClaim>();
        var wholes = ImmutableArray.CreateBuilder<TextSpan>();
        SortedSet<TextSpan> labels = [];
        int free = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not (CheckLabelKind.Claim or CheckLabelKind.Statement) || parts[i].Words.IsEmpty)
                continue;
            (int? verdict, int last) = VerdictOf(text, parts, i);
            // "Statement: …" labels much that nobody checks; a claim stays somebody's, whatever the outlet finds.
            if (verdict is null && parts[i].Kind == CheckLabelKind.Statement)
                continue;
            int first = i;
            // "Source: …" above it is the report's own head.
            while (first > free && parts[first - 1] is { Kind: CheckLabelKind.Claimant, Label.Name: var name } && !HeadFields.IsName(name.In(text)))
                first--;
            Part[] around = [.. parts[first..(verdict ?? Math.Max(i + 1, last))]];
            TextSpan claimant = around.FirstOrDefault(part => part.Kind == CheckLabelKind.Claimant).Words;
            claims.Add(new CheckedClaim(parts[i].Label!.Value.Name, parts[i].Words, verdict is { } at ? Link(parts[at].Words.In(text)) : null, claimant));
            foreach (Part part in parts[first..Math.Min(parts.Count, last + 1)])
                if (part.Label is { } label && part.Kind is not (CheckLabelKind.Claim or CheckLabelKind.Statement))
                    labels.Add(label.Whole);
            wholes.Add(parts[first].Span.Cover(parts[last].Span));
            (i, free) = (last, last + 1);
        }

        for (int i = 1; i < parts.Count; i++)
            if (SayingAbove(text, parts, i, wholes) is { } saying)
            {
                claims.Add(new CheckedClaim(new TextSpan(saying.Start, saying.Start), saying, Link(parts[i].Words.In(text))));
                if (parts[i].Label is { } label)
                    labels.Add(label.Whole);
                wholes.Add(saying.Cover(parts[i].Span));
            }

        return new FactCheck([.. claims.OrderBy(claim => claim.Words)], [.. wholes.Order()], [.. labels]);
    }

    /// <summary>Whether a label is one of a fact-check, and names no speaker.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) =>
        CheckLabel.KindOf(label) is CheckLabelKind.Claim or CheckLabelKind.Statement or CheckLabelKind.Verdict or CheckLabelKind.Facts;

    // The part that says what the outlet finds, and the last one that belongs to the check.
    private static (int? Verdict, int Last) VerdictOf(string text, List<Part> parts, int claim)
    {
        int? verdict = null;
        int last = claim,
            unlabelled = 0;
        for (int k = claim + 1; k < parts.Count && unlabelled < Reach; k++)
        {
            if (parts[k].Kind is CheckLabelKind.Claim or CheckLabelKind.Statement)
                break;
            if (parts[k].Kind is null)
                unlabelled++;
            if (parts[k].Kind is not (CheckLabelKind.Verdict or CheckLabelKind.Facts))
            {
                if (parts[k].Kind is not null && verdict is null && unlabelled == 0)
                    last = k;
                continue;
            }

            bool isKnown = verdict is { } before && Link(parts[before].Words.In(text)) is not null;
            if (!isKnown && (verdict is null || Link(parts[k].Words.In(text)) is not null || parts[k].Kind == CheckLabelKind.Verdict))
                verdict = k;
            last = k;
            unlabelled = 0;
        }

        return (verdict, last);
    }

    // "Jane Doe said in a speech on 3 May: “…”", "“…” — Jane Doe" above "Verdict: true", or above a verdict alone.
    private static TextSpan? SayingAbove(string text, List<Part> parts, int at, IEnumerable<TextSpan> taken)
    {
        Part verdict = parts[at];
        if (taken.Any(whole => whole.Overlaps(verdict.Span)))
            return null;
        bool isAlone = verdict.Kind is null && IsVerdictAlone(verdict.Words.In(text));
        if (!isAlone && (verdict.Kind != CheckLabelKind.Verdict || Link(verdict.Words.In(text)) is null))
            return null;
        for (int i = at - 1; i >= 0 && i >= at - Near; i--)
            if (parts[i].Kind is null && Quoted().IsMatch(parts[i].Words.In(text)) && !taken.Any(whole => whole.Overlaps(parts[i].Span)))
                return parts[i].Words;
        return null;
    }

    // A paragraph that is nothing but a verdict of two words, or of one in no doubt.
    private static bool IsVerdictAlone(ReadOnlySpan<char> paragraph)
    {
        const int Shortest = 4;
        paragraph = paragraph.Trim("*_.! ");
        if (paragraph.Length < Shortest)
            return false;
        foreach ((string words, _) in Verdicts)
            if (paragraph.Equals(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static List<Part> Parts(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<Part> parts = [];
        bool isAlone = false;
        foreach (TextSpan paragraph in paragraphs)
        {
            List<CheckLabel> labels = CheckLabel.In(text, paragraph);
            int start = labels is [var first, ..] ? first.Whole.Start : paragraph.End;
            TextSpan before = new TextSpan(paragraph.Start, start).Trim(text);
            if (!before.IsEmpty)
            {
                if (isAlone)
                    parts[^1] = parts[^1] with { Words = before };
                else
                    parts.Add(new Part(null, before));
            }

            foreach (CheckLabel label in labels)
                parts.Add(new Part(label, label.Words));
            isAlone = parts is [.., { Label: not null, Words.IsEmpty: true }];
        }

        return parts;
    }

    private static StanceLink? Link(ReadOnlySpan<char> verdict)
    {
        // Signs and pictures: "❌ False".
        while (!verdict.IsEmpty && !char.IsLetter(verdict[0]))
            verdict = verdict[1..];
        foreach (ValueMatch opening in Opening().EnumerateMatches(verdict))
        {
            verdict = verdict[opening.Length..];
            break;
        }

        foreach ((string words, StanceLink link) in Verdicts)
            if (
                verdict.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (verdict.Length == words.Length || !char.IsLetterOrDigit(verdict[words.Length]))
            )
                return link;
        return null;
    }

    // "We rate this claim as", "The statement is entirely".
    [GeneratedRegex(
        @"\A((we\s(have\s)?(rated?|find|found)\s)?(this|it|that|(the|his|her|their|our)\s\p{L}+)(\s(claim|statement|post|story))?\s?(is|was|are|as|to\sbe|gets|earns)?\s?(rated\s)?(as\s)?((an?|the)\s)?|rated\s(as\s)?)?((entirely|completely|totally|absolutely|simply|flatly|demonstrably|wholly)\s)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"[“""«]\s*\p{L}[^”""»]{12,}[”""»]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    private sealed record Verdict(string Words, StanceLink Link);

    // A labelled part, or a paragraph between them.
    private readonly record struct Part(CheckLabel? Label, TextSpan Words)
    {
        public CheckLabelKind? Kind => Label?.Kind;

        public TextSpan Span =>
            Label is { } label
                ? Words.IsEmpty
                    ? label.Whole
                    : label.Whole.Cover(Words)
                : Words;
    }
}
