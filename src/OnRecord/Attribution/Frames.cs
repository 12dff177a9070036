using OnRecord.Attribution.Features;
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
        if (!p.Syntax.IsVerb(key) || p.InQuotation(key)) return false;
        for (int t = key + 1; t < sentence.End; t++)
            if (p.Syntax.IsVerb(t) && p.Lexical[t] != 0 || p.Tree.Head(t) == key && p.Tree.Is(t, "ccomp") || t - key > LongestTail + 8) return false;
        for (int t = key - 1; t >= sentence.Start; t--)
            if (p.Tokens.Form(t) is ",") return true;
        return false;
    }

    /// <summary>Whether a quotation opens right after a verb and its comma or colon: "she replied, “It rains.”"</summary>
    public static bool Introduces(Passage p, int key)
    {
        if (!p.Syntax.IsVerb(key) || p.InQuotation(key) || key + 2 >= p.Count || p.Tokens.Form(key + 1) is not ("," or ":")) return false;
        int quotation = p.Quotations.At(key + 2);
        return quotation >= 0 && p.Quotations.All[quotation].Range is var range && range.Start == key + 2 && range.Length >= ShortestIntroduced;
    }

    /// <summary>"A said B, C said.": all before the comma is what C said, where the words learned to be its content leave out the statement before.</summary>
    public static Draft Close(Passage p, Draft draft, List<Draft> others)
    {
        TokenRange sentence = p.Sentence(draft.Key);
        if (draft.Source is not { } source || draft.Cue.Start <= sentence.Start || !MayClose(p, draft.Key)) return draft;
        bool inverted = source.Start == draft.Cue.End;
        if (!inverted && source.End != draft.Cue.Start) return draft;
        int comma = Math.Min(source.Start, draft.Cue.Start) - 1;
        int last = Math.Max(source.End, draft.Cue.End);
        if (comma <= sentence.Start || p.Tokens.Form(comma) is not "," || sentence.End - last > LongestTail) return draft;
        foreach (Draft other in others)
            if (sentence.Contains(other.Key) && other.Key < comma && !draft.Holds(other.Key)) return draft with { Content = [new TokenRange(sentence.Start, comma)] };
        return draft;
    }

    public static void Add(Passage p, List<Draft> drafts)
    {
        foreach (Draft draft in drafts.ToArray())
        {
            Citing(p, drafts, draft);
            QuotedBy(p, drafts, draft);
        }
    }

    /// <summary>"X, citing Y, said C": Y is the source of C, through X.</summary>
    private static void Citing(Passage p, List<Draft> drafts, Draft frame)
    {
        int from = Math.Max(p.Sentence(frame.Key).Start, Math.Min(frame.Cue.Start, frame.Source?.Start ?? frame.Cue.Start));
        for (int t = from; t < p.Sentence(frame.Key).End; t++)
        {
            if (p.Syntax.Lemmas[t] is not ("cite" or "quote") || p.Syntax.Xpos[t] != "VBG" || frame.Holds(t) || !HangsOn(p, t, frame)) continue;
            int cited = p.Tree.Child(t, "obj");
            if (cited < 0) continue;
            drafts.RemoveAll(d => d.Key == t);
            var draft = new Draft { Key = t, Cue = new TokenRange(t, t + 1), Source = Grammar.Phrase(p, cited), Content = frame.Content, Parent = frame, Probability = frame.Probability };
            for (int i = 0; i < drafts.Count; i++)
                if (ReferenceEquals(drafts[i].Parent, frame)) Replace(drafts, drafts[i], drafts[i] with { Parent = draft });
            drafts.Add(draft);
            return;
        }
    }

    /// <summary>"according to sources quoted by X": X passes on what the sources say.</summary>
    private static void QuotedBy(Passage p, List<Draft> drafts, Draft inner)
    {
        if (inner.Source is not { } source) return;
        int head = SpanShape.Head(p.Tree, source);
        foreach (int child in p.Tree.Children(head))
        {
            if (child < head || p.Syntax.Lemmas[child] is not ("quote" or "cite") || p.Syntax.Xpos[child] != "VBN") continue;
            int agent = p.Tree.Child(child, "obl");
            if (agent < 0 || Grammar.Preposition(p, agent) != "by") continue;
            TokenRange named = source.Contains(child) ? new TokenRange(source.Start, child) : source;
            drafts.RemoveAll(d => d.Key == child);
            var frame = new Draft
            {
                Key = child,
                Cue = new TokenRange(child, child + 1),
                Source = Grammar.Phrase(p, agent),
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
    private static void Replace(List<Draft> drafts, Draft old, Draft changed)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (ReferenceEquals(drafts[i], old)) drafts[i] = changed;
            else if (ReferenceEquals(drafts[i].Parent, old)) Replace(drafts, drafts[i], drafts[i] with { Parent = changed });
        }
    }
}
