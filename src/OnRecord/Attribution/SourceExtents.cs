using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Mends sources that were cut badly: their beginning was left out, or another saying was taken in.</summary>
internal static class SourceExtents
{
    private static readonly WordSet Joints = WordSet.Of("Attribution/Data/rule-words.tsv", "source-joints");

    /// <param name="isFree">Whether a source may reach over the words.</param>
    public static TokenRange Mended(Passage p, int key, TokenRange cue, TokenRange source, Func<TokenRange, bool> isFree)
    {
        TokenRange last = WithoutMoment(p, WithoutDeed(p, WithoutManner(p, cue, LastOf(p, source))));
        return Opening(p, key, last) is { } opening && isFree(opening) ? opening
            : Carrier(p, cue, last) is { } carrier && isFree(carrier) ? carrier
            : last;
    }

    /// <summary>"in October | Turkish officials", "by evening | police": when it is said is no part of who says it.</summary>
    private static TokenRange WithoutMoment(Passage p, TokenRange source) =>
        source.Length > 1 && source.Start + 1 < p.Count ? new TokenRange(Phrases.AfterMoment(p.Syntax, source.Start, source.End - 1), source.End) : source;

    /// <summary>"a post shared online falsely | quotes": how it is said is no part of who says it.</summary>
    private static TokenRange WithoutManner(Passage p, TokenRange cue, TokenRange source) =>
        source.Length > 1
        && source.End == cue.Start
        && p.Syntax.Upos[source.End - 1] is Upos.Adv
        && p.Tokens.Form(source.End - 1).EndsWith("ly")
        && p.Tree.Head(source.End - 1) >= source.End
            ? new TokenRange(source.Start, source.End - 1)
            : source;

    /// <summary>"an act | President Lind denounced as piracy": what he speaks of, right before him, is no part of him.</summary>
    private static TokenRange WithoutDeed(Passage p, TokenRange source)
    {
        if (p.Tokens.Form(source.Start) is not ("a" or "an") || !p.IsPerson(source.End - 1))
            return source;
        int name = source.Start + 1;
        while (name < source.End && p.Syntax.Upos[name] is Upos.Adj or Upos.Noun && !char.IsUpper(p.Tokens.Form(name)[0]))
            name++;
        return
            name > source.Start + 1
            && p.Syntax.Upos[name] is Upos.Propn
            && Enumerable.Range(name, source.End - name).All(t => !p.IsPunctuation(t) || p.Tokens.Form(t) is ".")
            ? new TokenRange(name, source.End)
            : source;
    }

    /// <summary>"the clerk asked the port for papers and Mayor Lind | complained": a source that holds another saying is the one named behind it.</summary>
    private static TokenRange LastOf(Passage p, TokenRange source)
    {
        if (!p.IsPerson(source.End - 1))
            return source;
        for (int t = source.End - 2; t > source.Start; t--)
            if (p.Syntax.Upos[t] is Upos.Cconj)
                return Enumerable.Range(source.Start + 1, t - source.Start - 1).Any(IsSaid) ? new TokenRange(t + 1, source.End) : source;
        return source;

        bool IsSaid(int token) =>
            p.Lexical[token] != 0
            && p.Syntax.Upos[token] is Upos.Verb
            && p.Syntax.Upos[token - 1] is not (Upos.Pron or Upos.Punct or Upos.Part or Upos.Aux or Upos.Det);
    }

    /// <summary>"the Beacon, a weekly based in Tarn, Norland | reported": the place at the end of an apposition speaks as little as the one before
    /// it; null where that is not so.</summary>
    private static TokenRange? Opening(Passage p, int key, TokenRange source)
    {
        int comma = source.Start - 1;
        if (comma < 1 || p.Tokens.Form(comma) is not "," || p.Kind[comma - 1] != (byte)NameKind.Place + 1 || p.Kind[source.Start] != (byte)NameKind.Place + 1)
            return null;
        foreach (int child in p.Tree.Children(key))
            if (child < comma && p.Tree.Is(child, "nsubj"))
                return new TokenRange(Phrases.Extent(p.Syntax, child).Start, source.End);
        return null;
    }

    /// <summary>"a test on samples taken from Lund | had proved that": a name behind a preposition speaks less than the phrase that it ends; null where it
    /// ends none.</summary>
    private static TokenRange? Carrier(Passage p, TokenRange cue, TokenRange source)
    {
        int before = source.Start - 1;
        if (
            source.End != cue.Start
            || p.Syntax.Xpos[cue.Start] is not ("VBD" or "VBZ" or "VBP" or "MD")
            || before < 1
            || !Joints.Contains(p.Tokens.Form(before))
        )
            return null;
        int top = SpanShape.Head(p.Tree, source);
        for (int at = top; at >= 0 && !cue.Contains(at) && p.Within(at, cue.Start); at = p.Tree.Head(at))
            if (at < source.Start && Phrases.IsNominal(p.Syntax, at))
                top = at;
            else if (at < source.Start && p.Tree.Relation(at) is not "acl")
                break;
        return top < source.Start ? new TokenRange(Phrases.Extent(p.Syntax, top).Start, source.End) : null;
    }
}
