using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"once Lund confirmed that the bridge was closed | , the port sent its ships away", "asked how long it would take | and left": a content ends
/// where the clause of its verb does, and where the verb's subject does the next thing.</summary>
internal static class ContentEnds
{
    private static readonly WordSet Stirring = WordSet.Of("Attribution/Data/rule-words.tsv", "stirring-verbs");
    private static readonly WordSet Going = WordSet.Of("Attribution/Data/rule-words.tsv", "going-on-adverbs");
    private static readonly WordSet Meanwhile = WordSet.Of("Attribution/Data/rule-words.tsv", "meanwhile-words");
    private static readonly WordSet ChannelPrepositions = WordSet.Of("Attribution/Data/rule-words.tsv", "channel-prepositions");

    public static List<TokenRange> Of(Passage p, int key, List<TokenRange> content)
    {
        if (!p.Syntax.IsVerb(key) || content is not [.. var before, var last] || last.Start < key || p.InQuotation(last.End - 1))
            return content;
        if (Clause(p, key, last) is { } whole)
            return [.. before, whole];
        if (WithSecond(p, key, last) is { } both)
            return [.. before, both];
        ReadOnlySpan<int?> ends =
        [
            Aside(p, key, last),
            TrailingClauses.Start(p, key, last),
            RivalClauses.Start(p, key, last),
            Raised(p, key, last),
            Channel(p, key, last),
            ClauseEnd(p, key, last),
            NextDeed(p, key, last),
            NextSaying(p, key, last),
            MainDeed(p, key, last),
            Answer(p, key, last),
        ];
        int end = last.End;
        foreach (int? found in ends)
            end = Math.Min(end, found ?? end);
        if (end == last.End)
            return content;
        while (end > last.Start && !p.InQuotation(end - 1) && (p.IsPunctuation(end - 1) || p.Syntax.Upos[end - 1] is Upos.Cconj))
            end--;
        return end > last.Start + 1 ? [.. before, new TokenRange(last.Start, end)] : content;
    }

    /// <summary>"It was shelled, residents said | , but the army denied it", "The toll rose, the police said | , as rain fell": what another says to it, or
    /// what went on meanwhile, behind a frame that closes it, is no part of it.</summary>
    public static List<TokenRange> BeforeRejoinder(Passage p, TokenRange cue, List<TokenRange> content)
    {
        if (content is not [var before, .., var last] || before.End > cue.Start || last.Start < cue.End)
            return content;
        if (Meanwhile.Contains(p.Tokens.Form(last.Start)) && !p.InQuotation(last.Start) && p.Tokens.Form(last.Start - 1) is ",")
            return content[..^1];
        if (p.Syntax.Upos[last.Start] is not Upos.Cconj)
            return content;
        for (int t = last.Start + 1; t < last.End && !p.InQuotation(t); t++)
            if (p.Syntax.IsVerb(t) && p.Tree.Subject(t) is { } subject && last.Contains(subject))
                return p.Lexical[t] != 0 && p.Syntax.Upos[subject] is not Upos.Pron ? content[..^1] : content;
        return content;
    }

    /// <summary>"claims saying that Bek | , the envoy's brother, was not killed": a clause does not end before its verb; null where its verb is there.</summary>
    private static TokenRange? Clause(Passage p, int key, TokenRange content)
    {
        int that = content.End - 1;
        for (; that >= content.Start && !(p.Tokens.Form(that) is "that" && p.Syntax.Upos[that] is Upos.Sconj); that--)
            if (p.Syntax.IsVerb(that) && p.Syntax.Xpos[that] is not ("VBN" or "VBG") || p.Syntax.Upos[that] is Upos.Aux)
                return null;
        if (that < content.Start || content.End >= p.Count || p.Tokens.Form(content.End) is not ("," or "—" or "–" or "-" or "--"))
            return null;
        int verb = p.Tree.Head(that);
        if (verb < content.End || !p.Within(verb, key))
            return null;
        for (int t = content.End; t < verb; t++)
            if (p.Lexical[t] != 0 && p.Syntax.IsVerb(t))
                return null;
        int end = p.Tree.Subtree(verb).End;
        while (end > verb + 1 && p.IsPunctuation(end - 1))
            end--;
        return new TokenRange(content.Start, end);
    }

    /// <summary>"said that it grew | , but that it fell once the wind turned": the second clause is said too; null where none follows.</summary>
    private static TokenRange? WithSecond(Passage p, int key, TokenRange content)
    {
        int joint = content.End < p.Count && p.Tokens.Form(content.End) is "," ? content.End + 1 : content.End;
        int that = joint + 1;
        if (
            that + 2 >= p.Count
            || !p.Within(that + 2, key)
            || p.Tokens.Form(joint) is not ("and" or "but")
            || p.Tokens.Form(that) is not "that"
            || p.Syntax.Upos[that] is not Upos.Sconj
            || p.Tree.Head(that) is not (>= 0 and var verb)
            || verb <= that
            || !p.Within(verb, key)
        )
            return null;
        return new TokenRange(content.Start, p.BeforeMarks(p.Tree.Subtree(verb).End, verb + 1));
    }

    /// <summary>"said it was revenge | , without giving details", "… illegal | , while the League condemned the raid": how it was said, and what others say,
    /// as the report tells it. Null where neither follows.</summary>
    private static int? Aside(Passage p, int key, TokenRange content)
    {
        for (int t = content.Start + 2; t + 1 < content.End; t++)
        {
            if (p.InQuotation(t) || !p.Within(t + 1, key))
                continue;
            if (
                p.Tokens.Form(t) is "without" && Silences.IsKeptBack(p, t + 1)
                || p.Tokens.Form(t) is "while" && p.Tokens.Form(t - 1) is "," && IsOfAnother(p, t)
                // "…, raising fears that it might"
                || p.Tokens.Form(t) is "," && p.Syntax.Xpos[t + 1] is "VBG" && Stirring.Contains(p.Syntax.Lemmas[t + 1]) && IsStirred(p, t + 1)
            )
                return t;
        }

        return null;
    }

    private static bool IsStirred(Passage p, int verb) =>
        p.Tree.Child(verb, "obj") is { } mood && CueLexicon.Of(p.Syntax.Lemmas[mood].ToLowerInvariant(), Upos.Noun) is not null;

    /// <summary>"called for unity | in her speech", "denied the remarks | under oath": by what means and on what occasion it was said. Null where no such
    /// phrase hangs on the verb of saying.</summary>
    private static int? Channel(Passage p, int key, TokenRange content)
    {
        foreach (int child in p.Tree.Children(key))
        {
            if (
                child <= content.Start
                || !content.Contains(child)
                || !p.Tree.Is(child, "obl")
                || !Channels.Is(p.Syntax.Lemmas[child])
                || !ChannelPrepositions.Contains(Prepositions.Of(p.Syntax, child))
            )
                continue;
            int start = p.Tree.Subtree(child).Start;
            return start > content.Start ? start : null;
        }

        return null;
    }

    /// <summary>Whether a clause tells what somebody named says: "while the League condemned the raid".</summary>
    private static bool IsOfAnother(Passage p, int conjunction) =>
        p.Tree.Head(conjunction) is var verb
        && verb > conjunction
        && p.Lexical[verb] != 0
        && VerbForms.IsTensed(p.Syntax, verb)
        && p.Tree.Subject(verb) is { } subject
        && subject > conjunction
        && p.Kind[subject] != 0;

    /// <summary>"two women accused of carrying out the attack | were charged": where the verb begins whose subject the participle only describes; null
    /// where none does.</summary>
    private static int? MainDeed(Passage p, int key, TokenRange content)
    {
        if (Voice.IsAside(p.Syntax, key))
            for (int t = content.Start + 1; t + 1 < content.End; t++)
                if (p.Tokens.Form(t) is "," && p.Syntax.IsVerb(t + 1) && VerbForms.IsTensed(p.Syntax, t + 1))
                    return t;
        // "thought to be close to the mayor | , resigned"
        if (
            p.Tree.Relation(key) == "acl"
            && p.Tree.Head(key) is var described
            && p.Tree.Head(described) is var deed
            && deed > key
            && content.Contains(deed)
            && p.Syntax.IsVerb(deed)
            && p.Tree.Subject(deed) == described
            && p.Tree.Subtree(key).End <= deed
        )
            return p.Tree.Subtree(key).End;
        if (p.Tree.Relation(key) != "acl" || p.Syntax.Xpos[key] is not "VBN" || p.Tree.Subtree(key).End is var end && !content.Contains(end))
            return null;
        return p.Syntax.Upos[end] is Upos.Aux && VerbForms.IsTensed(p.Syntax, end) && p.Tree.Head(end) > end ? end : null;
    }

    /// <summary>"Asked if the ship carried arms | , the ministry could neither confirm nor deny it": where the answer follows; null elsewhere.</summary>
    private static int? Answer(Passage p, int key, TokenRange content)
    {
        if (!Hearers.IsQuestion(p, key))
            return null;
        bool asked = false;
        for (int t = content.Start; t + 2 < content.End; t++)
        {
            asked |= p.Syntax.IsVerb(t) || p.Syntax.Upos[t] is Upos.Aux;
            if (
                asked
                && p.Tokens.Form(t) is ","
                && Phrases.Starting(p.Syntax, t + 1) is { } who
                && p.Tree.Head(who) is var verb
                && verb > who
                && content.Contains(verb)
                && p.Tree.Subject(verb) == who
            )
                return t;
        }

        return null;
    }

    /// <summary>"Two are said to have died | , but the others live", "bodies are expected to be found | : the bridge": where what is said of the subject
    /// ends; null where it goes on.</summary>
    private static int? Raised(Passage p, int key, TokenRange content)
    {
        if (!Voice.IsMarkedPassive(p.Syntax, key) || p.Tokens.Form(content.Start) is not "to" || p.Syntax.Xpos[content.Start + 1] is not "VB")
            return null;
        for (int t = content.Start + 2; t + 1 < content.End; t++)
            if (!p.InQuotation(t) && (p.Tokens.Form(t) is ":" || p.Tokens.Form(t) is "," && p.Tokens.Form(t + 1) is "but" or "while"))
                return t;
        return null;
    }

    /// <summary>Where, behind a comma, the clause follows before which this verb's own stands; null where none does.</summary>
    private static int? ClauseEnd(Passage p, int key, TokenRange content) =>
        p.Tree.Is(key, "advcl")
        && p.Tree.Head(key) is var main
        && main > key
        && content.Contains(main)
        && p.Tree.Subtree(key).End is var end
        && end < main
        && p.Tokens.Form(end) is ","
            ? end
            : null;

    /// <summary>Where another verb of the same subject begins, behind the content's own clause; null where there is none.</summary>
    private static int? NextDeed(Passage p, int key, TokenRange content)
    {
        foreach (int child in p.Tree.Children(key))
        {
            if (
                child > content.Start
                && content.Contains(child)
                && p.Tree.Is(child, "conj")
                && (VerbForms.IsTensed(p.Syntax, child) && VerbForms.IsTensed(p.Syntax, key) || p.Syntax.Xpos[child] == "VBG" && p.Syntax.Xpos[key] == "VBG")
                && p.Tree.Subject(child) is null
                && Joint(p, child) is { } joint
                && joint > content.Start
            )
                return joint;
        }

        return null;
    }

    /// <summary>Whether a quotation that the content holds closes right before.</summary>
    private static bool IsBehindQuotation(Passage p, int joint, TokenRange content)
    {
        int last = p.BeforeMarks(joint, content.Start + 1) - 1;
        return last > content.Start && p.InQuotation(last);
    }

    /// <summary>"said the plane had strayed | and rejected the protest", "said its men had been beaten | and called on the mayor to go": where the next thing
    /// begins that the speaker says, though the tree gives it to what the content tells of. A plane rejects nothing, and who is beaten is not who calls.
    /// Null where it may be the content's own.</summary>
    private static int? NextSaying(Passage p, int key, TokenRange content)
    {
        if (!VerbForms.IsTensed(p.Syntax, key) && p.Syntax.Xpos[key] is not "VBN")
            return null;
        int? told = null;
        for (int t = content.Start; t < content.End; t++)
        {
            if (p.InQuotation(t) || !p.Syntax.IsVerb(t))
                continue;
            if (
                told is { } verb
                && p.Lexical[t] != 0
                && p.Syntax.Upos[t] is Upos.Verb
                && p.Tree.Subject(t) is null
                && Joint(p, t) is { } joint
                && joint > verb
                && (IsPast(p, t) && (Going.Contains(p.Tokens.Form(joint + 1)) || IsNotDoer(p, verb)) || IsDoneTo(p, t, verb))
            )
                return joint;
            // "accused Ostland of denying permits | and threatened to retaliate": no gerund goes on in the past.
            if (
                told is null
                && t > content.Start
                && p.Lexical[t] != 0
                && (IsPast(p, t) || p.Syntax.Xpos[t] is "VBN" && p.Syntax.Xpos[key] is "VBN")
                && p.Tree.Subject(t) is null
                && Joint(p, t) is { } behindDeed
                && behindDeed > content.Start
                && p.Tree.Is(t, "conj")
                && (p.Tree.Head(t) == key || p.Syntax.Xpos[p.Tree.Head(t)] is "VBG" || p.Syntax.Upos[p.Tree.Head(t)] is Upos.Noun or Upos.Propn)
            )
                return behindDeed;
            // "added that “it was wrong”, | and pledged to stay"
            if (
                p.Lexical[t] != 0
                && IsPast(p, t)
                && p.Tree.Subject(t) is null
                && Joint(p, t) is { } behindQuotation
                && IsBehindQuotation(p, behindQuotation, content)
            )
                return behindQuotation;
            // Behind a clause of its own the next verb is that one's.
            if (told is not null && p.Tree.Subject(t) is not null)
                return null;
            // "the fire was | unacceptable"
            int predicate = p.Tree.Is(t, "cop") ? p.Tree.Head(t) : t;
            if (p.Syntax.Upos[t] is Upos.Verb || p.Tree.Subject(predicate) is not null)
                told ??= VerbForms.IsFinite(p.Syntax, t) || p.Tree.Child(t, "aux") is not null ? predicate : null;
        }

        return null;
    }

    // "had strayed and rejected": the tagger makes participles of what follows one.
    private static bool IsPast(Passage p, int verb) => p.Syntax.Xpos[verb] is "VBD" or "VBN" && !Voice.IsMarkedPassive(p.Syntax, verb);

    /// <summary>"said the firm had lied and | ordered it to pay", "said Lund has failed and | is calling on him to go": nobody does to himself what is done to
    /// "it" or "him".</summary>
    private static bool IsDoneTo(Passage p, int saying, int told) =>
        (IsPast(p, saying) || p.Tree.Child(saying, "aux") is { } aux && VerbForms.IsTensed(p.Syntax, aux))
        && p.Tree.Subject(told) is { } subject
        && p.Syntax.Upos[subject] is Upos.Noun or Upos.Propn
        && (p.Tree.Child(saying, "obj") ?? p.Tree.Child(saying, "obl")) is { } whom
        && whom > saying
        && whom <= saying + 2
        && Pronouns.IsThirdPerson(p.Syntax.Lemmas[whom])
        && (p.Tree.Child(saying, "xcomp") ?? p.Tree.Child(saying, "ccomp") ?? p.Tree.Child(saying, "advcl")) is not null;

    /// <summary>Whether the subject of the verb suffers what it tells, or is a thing.</summary>
    private static bool IsNotDoer(Passage p, int verb) =>
        Voice.IsMarkedPassive(p.Syntax, verb) || p.Tree.Subject(verb) is { } subject && Descriptions.IsSpeechless(p, subject);

    /// <summary>The "and" or "but" right before a verb, its auxiliaries and adverbs.</summary>
    public static int? Joint(Passage p, int verb)
    {
        int at = verb - 1;
        while (p.Within(at, verb) && p.Syntax.Upos[at] is Upos.Adv or Upos.Aux)
            at--;
        return p.Within(at, verb) && p.Syntax.Upos[at] is Upos.Cconj ? at : null;
    }
}
