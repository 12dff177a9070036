using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Statements whose cue stands outside the content that they frame: "citing Y", "according to sources quoted by X".</summary>
internal static class Frames
{
    /// <summary>After a closing frame stands at most a day or a place: "…, officials said on Monday in Rome."</summary>
    private const int LongestTail = 6;

    private const int ShortestIntroduced = 5;

    /// <summary>Whether a word can be the cue of a frame that closes its sentence.</summary>
    public static bool MayClose(Passage p, int key)
    {
        TokenRange sentence = p.Sentence(key);
        if (!p.Syntax.IsVerb(key) || p.InQuotation(key))
            return false;
        for (int t = key + 1; t < sentence.End; t++)
        {
            if (IsCiting(p, t))
                break;
            if (p.Syntax.IsVerb(t) && p.Lexical[t] != 0 || p.Tree.Head(t) == key && p.Tree.Is(t, "ccomp") || t - key > LongestTail + 8)
                return false;
        }

        for (int t = key - 1; t >= sentence.Start; t--)
            if (p.Tokens.Form(t) is ",")
                return true;
        return false;
    }

    /// <summary>"the paper reported, citing two officials": on whose word the frame itself says it.</summary>
    private static bool IsCiting(Passage p, int token) => p.Syntax.Xpos[token] == "VBG" && p.Syntax.Lemmas[token] is "cite" or "quote";

    /// <summary>Whether a quotation opens right after a verb and its comma or colon: "she replied, “It rains.”"</summary>
    public static bool Introduces(Passage p, int key)
    {
        if (!p.Syntax.IsVerb(key) || p.InQuotation(key) || key + 2 >= p.Count || p.Tokens.Form(key + 1) is not ("," or ":"))
            return false;
        return p.Quotations.At(key + 2) is { } quotation
            && p.Quotations.All[quotation].Range is var range
            && range.Start == key + 2
            && range.Length >= ShortestIntroduced;
    }

    /// <summary>"According to the Beacon, Lund said that": whatever is said in the sentence was said by its word.</summary>
    public static bool Opens(Passage p, Draft frame) =>
        frame.Source is not null && frame.Cue.Start == p.Sentence(frame.Key).Start && p.Tokens.Form(frame.Cue.Start) is "According";

    /// <summary>"a state that, according to the clerk, | made her ill": where the frame stands inside a clause that describes something, that is all it
    /// frames; null elsewhere.</summary>
    public static List<TokenRange>? Aside(Passage p, TokenRange cue, TokenRange? source)
    {
        if (source is not { } who || cue.Start < 3 || p.Tokens.Form(cue.Start) is not "according" || p.Tokens.Form(cue.Start - 1) is not ",")
            return null;
        if (p.Tokens.Form(cue.Start - 2) is not ("that" or "which") || who.End >= p.Count || p.Tokens.Form(who.End) is not ",")
            return null;
        int end = p.BeforeMarks(p.Sentence(cue.Start).End, who.End + 1);
        if (end <= who.End + 1)
            return null;
        int thing = p.Tokens.Form(cue.Start - 3) is "," ? cue.Start - 4 : cue.Start - 3;
        var behind = new TokenRange(who.End + 1, end);
        return thing >= p.Sentence(cue.Start).Start && p.Syntax.Upos[thing] is Upos.Noun or Upos.Propn
            ? [new TokenRange(Phrases.Extent(p.Syntax, thing).Start, cue.Start - 1), behind]
            : [behind];
    }

    /// <summary>"A said B, C said.": all before the comma is what C said, where the words learned to be its content leave out the statement before,
    /// or where none were found before it.</summary>
    public static Draft Close(Passage p, Draft draft, List<Draft> others)
    {
        TokenRange sentence = p.Sentence(draft.Key);
        if (BareAnswers.Read(p.Syntax, draft.Content) is not null || NamedClaims.Judged(p.Syntax, draft.Key, sentence.End) is not null)
            return draft;
        if (draft.Cue.Start <= sentence.Start || !MayClose(p, draft.Key) || (draft.Source ?? ClosingSources.Subject(p, draft)) is not { } named)
            return draft;
        if (Aside(p, draft.Cue, draft.Source) is not null || OwnDenied(p, draft.Key) is not null)
            return draft;
        // "met Rosa Tind, who called him a thief": a clause about her closes nothing.
        if (p.Tokens.Form(named.Start) is "who" or "which")
            return draft;
        TokenRange source = ClosingSources.Of(p, draft.Content.Count == 0 ? ClosingSources.Behind(p, named) : named, draft.Cue);
        bool inverted = source.Start == draft.Cue.End;
        if (!inverted && source.End != draft.Cue.Start && !ClosingSources.IsSetOff(p, source, draft.Cue))
            return draft;
        int comma = Math.Min(source.Start, draft.Cue.Start) - 1;
        int last = Math.Max(source.End, draft.Cue.End);
        int end = last;
        while (end < sentence.End && !IsCiting(p, end))
            end++;
        if (comma <= sentence.Start || p.Tokens.Form(comma) is not "," || end - last > LongestTail)
            return draft;
        var before = new TokenRange(sentence.Start, comma);
        if (Hearers.IsQuestion(p, before))
            return draft;
        // "C, a guard told the paper.": who is told is no content.
        if (p.Lexical[draft.Key] != 0 && !draft.Content.Any(piece => piece.Overlaps(before)) && IsClause(p, before))
            return draft with { Source = source, Content = [before] };
        foreach (Draft other in others)
            if (sentence.Contains(other.Key) && other.Key < comma && !draft.Holds(other.Key))
                return draft with { Content = [before] };
        return draft;
    }

    /// <summary>"Norland expels an envoy, Karsia rejects | the charge": what a verb denies stands behind it, and not in the clause before; null where nothing
    /// does.</summary>
    public static TokenRange? OwnDenied(Passage p, int key) =>
        CueActs.IsDenying(p.Syntax.Lemmas[key]) && !Voice.IsMarkedPassive(p.Syntax, key) && p.Tree.Child(key, "obj") is { } thing && thing > key
            ? Phrases.Extent(p.Syntax, thing)
            : null;

    /// <summary>Whether a verb with a subject, or a quotation, stands in the words.</summary>
    public static bool IsClause(Passage p, TokenRange range)
    {
        for (int t = range.Start; t < range.End; t++)
            if (p.InQuotation(t) || p.Tree.Subject(t) is { } subject && range.Contains(subject))
                return true;
        return false;
    }

    public static void Add(Passage p, List<Draft> drafts)
    {
        QuotedAs.Split(p, drafts);
        QuotedBy.Add(p, drafts);
        foreach (Draft draft in drafts.ToArray())
        {
            Citing(p, drafts, draft);
            QuotedSource(p, drafts, draft);
        }
    }

    /// <summary>"X, citing Y, said C", "X said C, citing Y", "reports attributed to Y said C": Y is the source of C, through X.</summary>
    private static void Citing(Passage p, List<Draft> drafts, Draft hung)
    {
        int from = Math.Max(p.Sentence(hung.Key).Start, Math.Min(hung.Cue.Start, hung.Source?.Start ?? hung.Cue.Start));
        for (int t = from; t < p.Sentence(hung.Key).End; t++)
        {
            if (Cited(p, t) is not { } cited || hung.Holds(t) || !HangsOn(p, t, hung))
                continue;
            Draft frame = Framing(hung, t);
            bool attributed = p.Syntax.Lemmas[t] is "attribute";
            drafts.RemoveAll(d => d.Key == t);
            Draft cut =
                attributed && frame.Source is { } source && source.Contains(t) && source.Start < t
                    ? frame with
                    {
                        Source = new TokenRange(source.Start, t),
                    }
                    : frame;
            var draft = new Draft
            {
                Key = t,
                Cue = new TokenRange(t, attributed ? t + 2 : t + 1),
                Source = Phrases.WithoutClauses(p.Syntax, cited),
                Content = frame.Content,
                Parent = cut,
                Probability = frame.Probability,
            };
            Replace(drafts, frame, cut);
            for (int i = 0; i < drafts.Count; i++)
                if (ReferenceEquals(drafts[i].Parent, cut))
                    Replace(drafts, drafts[i], drafts[i] with { Parent = draft });
            drafts.Add(draft);
            return;
        }
    }

    /// <summary>The one who is cited at a word of citing; null where nobody is.</summary>
    private static int? Cited(Passage p, int token)
    {
        if (p.Syntax.Lemmas[token] is "cite" or "quote" && p.Syntax.Xpos[token] == "VBG")
            return p.Tree.Child(token, "obj");
        if (p.Syntax.Lemmas[token] is not "attribute" || p.Syntax.Xpos[token] != "VBN" || token + 1 >= p.Count || p.Tokens.Form(token + 1) is not "to")
            return null;
        return p.Tree.Child(token, "obl") is { } named && Prepositions.Of(p.Syntax, named) is "to" ? named : null;
    }

    /// <summary>The tree may hang a closing "citing Y" on a statement inside; it belongs to the outermost one that does not hold it.</summary>
    private static Draft Framing(Draft hung, int token)
    {
        Draft frame = hung;
        while (frame.Parent is { } outer && !outer.Holds(token))
            frame = outer;
        return frame;
    }

    /// <summary>"according to sources quoted by X": X passes on what the sources say.</summary>
    private static void QuotedSource(Passage p, List<Draft> drafts, Draft inner)
    {
        if (inner.Source is not { } source)
            return;
        int head = SpanShape.Head(p.Tree, source);
        foreach (int child in p.Tree.Children(head))
        {
            if (child < head || p.Syntax.Lemmas[child] is not ("quote" or "cite") || p.Syntax.Xpos[child] != "VBN")
                continue;
            if (p.Tree.Child(child, "obl") is not { } agent || Prepositions.Of(p.Syntax, agent) != "by")
                continue;
            TokenRange named = source.Contains(child) ? new TokenRange(source.Start, child) : source;
            drafts.RemoveAll(d => d.Key == child);
            var frame = new Draft
            {
                Key = child,
                Cue = new TokenRange(child, child + 1),
                Source = Phrases.WithoutClauses(p.Syntax, agent),
                Content = [.. inner.Content.Append(named).Order()],
                Parent = inner.Parent,
                Probability = inner.Probability,
            };
            drafts.Add(frame);
            Replace(drafts, inner, inner with { Source = named, Parent = frame });
            return;
        }
    }

    private static bool HangsOn(Passage p, int token, Draft frame)
    {
        int head = p.Tree.Head(token);
        return head >= 0 && (head == frame.Key || frame.Source?.Contains(head) == true || frame.Source?.Contains(token) == true);
    }

    /// <summary>Puts a changed draft in place of another, for its children too.</summary>
    public static void Replace(List<Draft> drafts, Draft old, Draft changed)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (ReferenceEquals(drafts[i], old))
                drafts[i] = changed;
            else if (ReferenceEquals(drafts[i].Parent, old))
                Replace(drafts, drafts[i], drafts[i] with { Parent = changed });
        }
    }
}
