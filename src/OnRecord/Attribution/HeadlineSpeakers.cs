using System.Collections.Frozen;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Headlines that set a speaker beside what is said, with a colon or a dash: "Minister: ferry is safe", "‘Ferry is safe’ – Ada Brandt"; or
/// behind it: "Pilot killed by crane, say police". In "Ferry 'never tested', court told" nobody is named who says it.</summary>
internal static class HeadlineSpeakers
{
    private const int LongestSpeaker = 6,
        FewestWords = 3;

    private static readonly FrozenSet<string> Nouns = DataFile.Lines("Attribution/Data/headline-speakers.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet HearingVerbs = WordSet.Of("Attribution/Data/rule-words.tsv", "headline-hearing-verbs");

    private static readonly WordSet ClosingVerbs = WordSet.Of("Attribution/Data/rule-words.tsv", "headline-closing-verbs");

    /// <summary>The statement; null where the headline is of another form, or a statement was found in it.</summary>
    public static Draft? In(Passage p, TokenRange headline, List<Draft> drafts, float probability) =>
        Beside(p, headline, drafts, probability) ?? Behind(p, headline, probability) ?? Told(p, headline, probability);

    /// <summary>"Ferry 'never tested', MPs told": they hear it.</summary>
    private static Draft? Told(Passage p, TokenRange headline, float probability)
    {
        TokenRange whole = Trimmed(p, headline.Start, headline.End);
        int verb = whole.End - 1,
            comma = verb - 1;
        while (comma > whole.Start && p.Tokens.Form(comma) is not "," && verb - comma <= LongestSpeaker)
            comma--;
        return HearingVerbs.Contains(p.Tokens.Form(verb)) && comma > whole.Start + 1 && comma < verb - 1 && p.Tokens.Form(comma) is ","
            ? new Draft
            {
                Key = verb,
                Cue = new TokenRange(verb, verb + 1),
                Content = [new TokenRange(whole.Start, comma)],
                Probability = probability,
            }
            : null;
    }

    /// <summary>"Crane claim absurd, says Norland": whatever the words before the comma look like, they are what is said.</summary>
    private static Draft? Behind(Passage p, TokenRange headline, float probability)
    {
        TokenRange whole = Trimmed(p, headline.Start, headline.End);
        int verb = whole.End - 1;
        while (verb > whole.Start && !p.InQuotation(verb) && p.Tokens.Form(verb) is not ",")
            verb--;
        verb++;
        if (verb <= whole.Start + FewestWords || verb >= whole.End - 1 || !ClosingVerbs.Contains(p.Tokens.Form(verb)))
            return null;
        TokenRange said = new(whole.Start, verb - 1),
            speaker = new(verb + 1, whole.End);
        // "says Lund over downed jet"
        for (int t = speaker.Start + 1; t < speaker.End; t++)
            if (p.Syntax.Upos[t] is Upos.Adp && p.Tokens.Form(t) is not "of")
                speaker = new TokenRange(speaker.Start, t);
        if (!IsSpeaker(p, speaker, said) && !IsName(p, speaker))
            return null;
        return Said(verb, speaker, said, probability);
    }

    private static Draft Said(int cue, TokenRange speaker, TokenRange said, float probability) =>
        new()
        {
            Key = cue,
            Cue = new TokenRange(cue, cue + 1),
            Source = speaker,
            Content = [said],
            Probability = probability,
        };

    private static bool IsName(Passage p, TokenRange range) =>
        range.Length <= LongestSpeaker && Enumerable.Range(range.Start, range.Length).All(t => p.Kind[t] != 0 || p.Syntax.Upos[t] is Upos.Propn or Upos.Det);

    private static Draft? Beside(Passage p, TokenRange headline, List<Draft> drafts, float probability)
    {
        int mark = -1;
        for (int t = headline.Start + 1; t < headline.End - 1; t++)
        {
            if (!IsMark(p, t))
                continue;
            if (mark >= 0)
                return null;
            mark = t;
        }

        if (mark < 0)
            return null;
        TokenRange before = Trimmed(p, headline.Start, mark),
            after = Trimmed(p, mark + 1, headline.End);
        bool isFirst = IsSpeaker(p, before, after) && IsSaid(p, after),
            // "Hackers broke into bank: Norland"; but "Harrow: …" tells a place.
            isLast = (IsSpeaker(p, after, before) || p.Tokens.Form(mark) is ":" && IsName(p, after)) && IsSaid(p, before);
        if (isFirst == isLast)
            return null;
        (TokenRange speaker, TokenRange said) = isFirst ? (before, after) : (after, before);
        // What the words by themselves were taken for stays, where it stands inside what is said.
        foreach (Draft draft in drafts)
            if (draft.Parent is null && headline.Contains(draft.Key) && !said.Contains(draft.Key))
                return null;
        return Said(mark, speaker, said, probability);
    }

    private static bool IsMark(Passage p, int token) =>
        !p.InQuotation(token)
        && p.Tokens.Form(token) switch
        {
            ":" => p.Tokens.SpaceAfter(token) && !p.Tokens.SpaceAfter(token - 1),
            "—" or "–" or "-" or "--" => p.Tokens.SpaceAfter(token) && p.Tokens.SpaceAfter(token - 1),
            _ => false,
        };

    private static TokenRange Trimmed(Passage p, int start, int end)
    {
        while (end > start && p.Tokens.Form(end - 1) is "." or "," or "|")
            end--;
        return new TokenRange(start, end);
    }

    /// <summary>A person's name, alone or after what the person is, or a noun for one who speaks; a body's or a place's name only beside a quotation, or
    /// where "we" are its own: "Harrow: …" tells a place.</summary>
    private static bool IsSpeaker(Passage p, TokenRange range, TokenRange said)
    {
        if (range.IsEmpty || said.IsEmpty || range.Length > LongestSpeaker)
            return false;
        for (int t = range.Start; t < range.End; t++)
            if (p.InQuotation(t) || p.Syntax.Upos[t] is Upos.Verb or Upos.Aux || p.IsPunctuation(t) && p.Tokens.Form(t) is not ("." or "-" or "'"))
                return false;
        int last = range.End - 1;
        if (p.IsPerson(last) || Nouns.Contains(p.Tokens.Form(last).ToString()))
            return true;
        return p.Kind[last] == (byte)NameKind.Organisation + 1 && IsQuoted(p, said)
            || p.Syntax.Upos[last] == Upos.Propn && p.Syntax.Lemmas[said.Start].ToLowerInvariant() is "we" or "our";
    }

    /// <summary>A clause that tells something, or a quotation; what asks how and why announces the report.</summary>
    private static bool IsSaid(Passage p, TokenRange range)
    {
        if (range.Length < FewestWords)
            return false;
        if (IsQuoted(p, range))
            return true;
        if (WhWords.Is(p.Syntax, range.Start))
            return false;
        for (int t = range.Start; t < range.End; t++)
            if (VerbForms.IsFinite(p.Syntax, t) && !p.Tree.Is(t, "acl") && !p.Tree.Is(p.Tree.Head(t) is >= 0 and var head ? head : t, "acl"))
                return true;
        return false;
    }

    private static bool IsQuoted(Passage p, TokenRange range) =>
        p.Quotations.At(range.Start) is { } quotation && p.Quotations.All[quotation].Range.Start == range.Start;
}
