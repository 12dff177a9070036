using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>
/// Letters and posts that the layout sets apart: said by whoever signs them ("— Nils Oder (@noder)"), or whom the line above names ("Here is what Lund
/// wrote:"). Where neither names anybody, the layout alone does not make them somebody's words.
/// </summary>
internal static class SetApart
{
    private const int LongestSignature = 16;

    private const int LongestName = 6;

    private static readonly WordSet Valedictions = WordSet.Of("Attribution/Data/rule-words.tsv", "valedictions");

    public static void Add(Passage p, IReadOnlyList<TextSpan> quoted, List<Draft> drafts, float probability)
    {
        List<(TokenRange Label, Draft Draft)> owned = [];
        foreach (TextSpan span in quoted)
        {
            TokenRange words = p.Tokens.Covering(span);
            if (words.IsEmpty || drafts.Exists(d => !words.Contains(d.Key) && d.Content.Any(piece => piece.Overlaps(words))))
                continue;
            if (Signed(p, words, probability) is { } signed)
                owned.Add((signed.Source!.Value, signed));
            else if (Announced(p, words, drafts, probability) is { } announced)
                owned.Add((announced.Cue.IsEmpty ? announced.Source!.Value : announced.Cue, announced));
        }

        Labelled.Add(owned, drafts);
    }

    // The last line is a name behind a dash, or a name alone; a date or a place may follow.
    private static Draft? Signed(Passage p, TokenRange words, float probability)
    {
        int line = LastLine(p, words);
        if (line <= words.Start || words.End - line > LongestSignature)
            return null;
        bool dash = p.Tokens.Form(line) is "—" or "–" or "―" or "--" or "-";
        int start = dash ? line + 1 : line,
            end;
        // "Yours, Jane Doe"
        int comma = start;
        while (Valedictions.Contains(p.Tokens.Form(line).ToString().ToLowerInvariant()) && comma < words.End - 1 && p.Tokens.Form(comma) is not ",")
            comma++;
        if (comma > start && p.Tokens.Form(comma) is ",")
            start = comma + 1;
        end = start;
        while (end < words.End && end - start < LongestName && !p.IsPunctuation(end) && p.Syntax.Upos[end] is not (Upos.Verb or Upos.Aux or Upos.Num))
            end++;
        bool isName = end > start && char.IsUpper(p.Tokens.Form(start)[0]) && p.Kind.AsSpan(start, end - start).ContainsAnyExcept((byte)0);
        bool isAlone = end == words.End || dash || p.Tokens.Form(end) is "," or "(";
        return isName && isAlone ? Of(new TokenRange(words.Start, line), new TokenRange(start, end), probability) : null;
    }

    // "Here is what Vera Lund wrote to the union:", "Letter from Nils Oder:"
    private static Draft? Announced(Passage p, TokenRange words, List<Draft> drafts, float probability)
    {
        int colon = words.Start - 1;
        if (colon < 1 || p.Tokens.Form(colon) is not ":")
            return null;
        TokenRange sentence = p.Sentence(colon);
        if (drafts.FindLast(d => sentence.Contains(d.Key) && d.Parent is null && d.Source is not null && d.Probability > 0) is { } draft)
            return draft with { Content = [words], Probability = Math.Max(draft.Probability, probability), IsVerbatim = true };
        return Writer(p, sentence, colon) is { IsEmpty: false } writer ? Of(words, writer, probability) : null;
    }

    // "Letter from Nils Oder:", "Nils Oder:"; "Nils Oder's answer:"
    private static TokenRange Writer(Passage p, TokenRange sentence, int colon)
    {
        int start = colon;
        while (start > sentence.Start && colon - start < LongestName && p.Syntax.Upos[start - 1] is Upos.Propn)
            start--;
        if (start < colon && (start == sentence.Start || p.Tokens.Form(start - 1) is "from" or "by"))
            return new TokenRange(start, colon);
        NameMention[] names = [.. p.Syntax.Names.Where(name => sentence.Contains(name.Range))];
        return names is [var only] && (p.Tokens.Form(only.Range.End) is "'s" or "’s") ? only.Range : default;
    }

    private static Draft Of(TokenRange words, TokenRange source, float probability) =>
        new()
        {
            Key = source.End - 1,
            Cue = new TokenRange(words.Start, words.Start),
            Source = source,
            Content = [words],
            Probability = probability,
            IsUnmarked = true,
        };

    // The first token of the last line.
    private static int LastLine(Passage p, TokenRange words)
    {
        int start = words.End - 1;
        while (start > words.Start && !p.Tokens.Text.AsSpan(p.Tokens[start - 1].End, p.Tokens[start].Start - p.Tokens[start - 1].End).Contains('\n'))
            start--;
        return start;
    }
}
