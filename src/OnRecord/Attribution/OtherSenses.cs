using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Words of saying and thinking in a sense in which nobody says or thinks anything, quoted or not: "a call with the envoy", "that said",
/// "showed off an app", "sought shelter", "a group called “Friends of the Quay”".</summary>
internal static class OtherSenses
{
    private static readonly WordSet Pictures = WordSet.Of("Attribution/Data/rule-words.tsv", "drawn-pictures");
    private static readonly WordSet Written = WordSet.Of("Attribution/Data/rule-words.tsv", "written-works");
    private static readonly WordSet Conditions = WordSet.Of("Attribution/Data/rule-words.tsv", "found-conditions");
    private static readonly WordSet Things = WordSet.Of("Attribution/Data/rule-words.tsv", "thing-pronouns");
    private static readonly WordSet Symptoms = WordSet.Of("Attribution/Data/rule-words.tsv", "shown-states");
    private static readonly WordSet Courses = WordSet.Of("Attribution/Data/rule-words.tsv", "courses-followed");
    private static readonly WordSet Trying = WordSet.Of("Attribution/Data/rule-words.tsv", "trying-verbs");
    private static readonly WordSet Wires = WordSet.Of("Attribution/Data/rule-words.tsv", "talking-wires");
    private static readonly WordSet Articles = WordSet.Of("Attribution/Data/rule-words.tsv", "indefinite-articles");
    private static readonly WordSet Gatherings = WordSet.Of("Attribution/Data/rule-words.tsv", "called-gatherings");
    private static readonly WordSet Listeners = WordSet.Of("Attribution/Data/rule-words.tsv", "addressed-listeners");
    private static readonly WordSet Issuing = WordSet.Of("Attribution/Data/rule-words.tsv", "issuing-verbs");
    private static readonly WordSet Moments = WordSet.Of("Attribution/Data/rule-words.tsv", "moment-prepositions");
    private static readonly WordSet Commenting = WordSet.Of("Attribution/Data/rule-words.tsv", "commenting-verbs");

    private static readonly WordSet Explaining = WordSet.Of("Attribution/Data/rule-words.tsv", "charge-explaining-verbs");
    private static readonly WordSet Counts = WordSet.Of("Attribution/Data/rule-words.tsv", "charge-counts");

    public static bool Hold(Passage p, Draft draft)
    {
        int key = draft.Key;
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        ReadOnlySpan<char> before = key > 0 ? p.Tokens.Form(key - 1) : default,
            behind = key + 1 < p.Count ? p.Tokens.Form(key + 1) : default;
        int? thing = p.Tree.Child(key, "obj");
        if (
            IsPlaceAlone(p, draft)
            || IsAnswered(p, draft)
            || IsAnybodys(p, draft)
            || DeedObjects.Has(p, key)
            || IsSuffered(p, draft)
            || UndeniedClaims.Opens(p.Syntax, key)
            || IsMadeKnown(p, key)
        )
            return true;
        return lemma switch
        {
            // "called off the visit", "called the visit off".
            "call" => p.Syntax.Upos[key] is Upos.Noun
                ? behind is "with"
                : behind is "off" || IsCalledOff(p, key) || IsItsName(p, key) || IsRung(p, draft, thing) || IsConvened(p, draft, thing),
            // "claimed a total of 141 lives".
            "claim" => thing is { } taken && (p.Syntax.Lemmas[taken] is "life" || p.Tree.Child(taken, "nmod") is { } lost && p.Syntax.Lemmas[lost] is "life"),
            "clear" => behind is "up",
            // "is appealing the ruling".
            "appeal" => p.Syntax.IsVerb(key) && thing is not null,
            // "addressed the media", "told the court": to whom, and not what.
            "address" => thing is { } heard && Listeners.Contains(p.Syntax.Lemmas[heard].ToLowerInvariant()) && IsAlone(p, draft, heard),
            "tell" when thing is { } listener && Listeners.Contains(p.Syntax.Lemmas[listener].ToLowerInvariant()) && IsAlone(p, draft, listener) => true,
            "testify" => draft.Content is [var room]
                && room.Start > 0
                && (p.Tokens.Form(room.Start - 1) is "before" || p.Syntax.Upos[room.Start] is Upos.Adp)
                && !HasVerb(p, room),
            // "has not ruled out a strike": what may come.
            "rule" when behind is "out" => Negation.IsOn(p.Syntax, key),
            // "as the judge explained the five counts he faces": who tells what somebody is charged with does not charge him.
            _ when Explaining.Contains(lemma) && IsOfCounts(p, key) => true,
            // "issued a statement ahead of the strike": when, and not what.
            _ when Issuing.Contains(lemma) && IsMomentAlone(p, draft) => true,
            // "commented on the arrest, saying".
            "comment" when behind is "on" && IsOpening(p, draft) => true,
            // "is wanted by the police for theft".
            "want" => Voice.IsMarkedPassive(p.Syntax, key) && p.Tree.Child(key, "xcomp") is null && p.Tree.Subject(key) is { } wanted && p.IsPerson(wanted),
            // "summoned the envoy over the raid"; but "summoned him to explain".
            "summon" => thing is not null && p.Tree.Child(key, "xcomp") is null && p.Tree.Child(key, "advcl") is null,
            // "Commenting on the ruling, Lund said": what about, and not what.
            _ when Commenting.Contains(lemma) && IsComment(p, draft) => true,
            // "the case was referred to the police", as headlines have it.
            "refer" => draft.Source is { } handed && handed.Start > key && Prepositions.Of(p.Syntax, SpanShape.Head(p.Tree, handed)) is "to",
            // "did not consider our offer".
            "consider" when thing is not null && Negation.IsOn(p.Syntax, key) => true,
            // "accused nobody".
            "accuse" or "blame" when thing is { } nobody && Negation.IsPronoun(p.Syntax.Lemmas[nobody].ToLowerInvariant()) => true,
            "accuse" or "blame" when behind is "no" && key + 2 < p.Count && p.Tokens.Form(key + 2) is "one" => true,
            // "Imagine her saying so".
            "imagine" or "suppose" when StatementRealisReader.IsImagining(p, key) => true,
            "sense" => key > 1 && before is "the" && p.Tokens.Form(key - 2) is "in" or "In",
            "support" => draft.Source is null && before is "in" or "In" && behind is "of",
            "critical" => behind is "for",
            "sure" => key > 0 && p.Syntax.Lemmas[key - 1] is "make",
            // "That said, the ice held": however; "the said boats": those named before.
            "say" => before is "That" && behind is "," && key == p.Sentence(key).Start + 1 || p.Tree.Is(key, "amod"),
            "tell" => before is "All" && behind is ",",
            // "is going according to plan".
            "according" or "accord" => behind is "to" && key + 2 < p.Count && Courses.Contains(p.Tokens.Form(key + 2)),
            "show" => behind is "off" || IsDisplay(p, draft, thing),
            // "added a goal"; but "added a warning", "added that", "added: “…”".
            "add" => thing is not null && IsThingAlone(p, draft, thing.Value),
            // "released an update", "published a book"; but "published a denial", "released a statement saying".
            "release" or "publish" => thing is not null && IsThingAlone(p, draft, thing.Value),
            // "had held the keys and noted the time"; but "Lund noted the rule", "noted the need for haste".
            "note" or "stress" => p.Tree.Is(key, "conj") && thing is { } plain && IsThingAlone(p, draft, plain) && draft.Content[0].End == plain + 1,
            // "were supposed to be inspected": what ought to be.
            "suppose" => p.Syntax.Xpos[key] == "VBN" && behind is "to",
            "need" or "gather" => true,
            // "sought to pass a law".
            "seek" => behind is "to",
            "write" => thing is { } work && Written.Contains(p.Syntax.Lemmas[work].ToLowerInvariant()) && IsThingAlone(p, draft, work),
            // "he asked for it": he deserved it.
            "ask" => draft.Content is [{ Length: 1 } it] && p.Tokens.Form(it.Start) is "it" && before is not "was",
            // "named Ada Brandt for the treasury": chose her.
            "name" => thing is not null && !Voice.IsPassive(p.Syntax, key) && Prepositions.Phrase(p.Syntax, key, word => word is "for") is not null,
            // "reports to the board".
            "report" => thing is null && behind is "to" && p.Tree.Child(key, "ccomp") is null && draft.Content is [var only] && only.Start == key + 1,
            // "was found guilty of theft": a deed of the court.
            "find" => behind is "guilty" or "liable" || draft.Content is [var found, ..] && Conditions.Contains(p.Tokens.Form(found.Start)),
            // "the war may soon conclude".
            "conclude" => thing is null && draft.Content.All(piece => !p.InQuotation(piece.Start) && piece.Start > key && !HasVerb(p, piece)),
            "thank" => behind is "God" or "goodness",
            // "assumed office", "forgot its password".
            "assume" or "forget" => thing is not null && p.Tree.Child(key, "ccomp") is null && p.Tree.Child(key, "xcomp") is null,
            "learn" => behind is "to",
            "push" or "hammer" => behind is "through" or "out",
            // "what promises to be a long hearing", "is guaranteed to rain": what is to be expected; but "Lind promised to be there".
            "promise" => behind is "to" && p.Tree.Subject(key) is { } hoped && Things.Contains(p.Tokens.Form(hoped)),
            "guarantee" => IsPurpose(p, key, behind),
            // "they think television".
            "think" => thing is { } manner
                && draft.Content is [{ Length: 1 } alone]
                && alone.Start == manner
                && p.Syntax.Upos[manner] is Upos.Noun or Upos.Propn,
            // "embraced the envoy", "saluted as he left", "welcomed the envoy to Oslo".
            "embrace" => thing is { } somebody && p.IsPerson(somebody),
            "salute" => thing is null,
            "welcome" => thing is { } guest && p.IsPerson(guest) && Prepositions.Phrase(p.Syntax, key, word => word is "to") is not null,
            // "talked on the phone with Varn".
            "talk" or "speak" => draft.Content is [var means] && Wires.Contains(p.Syntax.Lemmas[SpanShape.Head(p.Tree, means)].ToLowerInvariant()),
            // "were intended to help", "was meant to help"; "this means".
            "intend" => IsPurpose(p, key, behind),
            "mean" => IsPurpose(p, key, behind) || IsEntailed(p, draft),
            // “I always loved boats”, “I like authenticity”; but “I would like”, “I do not like the plan”.
            "love" or "like" => thing is not null && p.InQuotation(key) && IsLiking(p, key),
            // "knows how to swim".
            "know" => behind is "how" && key + 2 < p.Count && p.Tokens.Form(key + 2) is "to",
            // "may feel hopeful"; but "feels hopeful that they will come".
            "feel" => draft.Content is [var mood] && mood.Start == key + 1 && IsMood(p, mood),
            // "charged the owners for it": took money; but "charged him with theft".
            "charge" => thing is not null
                && !Voice.IsMarkedPassive(p.Syntax, key)
                && Prepositions.Phrase(p.Syntax, key, word => word is "for") is not null
                && Prepositions.Phrase(p.Syntax, key, word => word is "with") is null,
            // "pressing issues".
            "press" => p.Tree.Is(key, "amod"),
            _ => IsBareDeed(p, draft),
        };
    }

    /// <summary>"according to an assessment first reported by the Herald": that says it, and not the Herald.</summary>
    private static bool IsMadeKnown(Passage p, int key)
    {
        if (p.Syntax.Lemmas[key] is not ("report" or "publish") || !p.Tree.Is(key, "acl") || p.Syntax.Xpos[key] is not "VBN")
            return false;
        int noun = p.Tree.Head(key),
            start = p.Tree.Subtree(noun).Start;
        for (int t = Math.Max(start - 1, p.Sentence(noun).Start); t < noun; t++)
            if (p.Tokens.Form(t) is "to" && t > 0 && p.Tokens.Form(t - 1) is "according")
                return true;
        return false;
    }

    private static bool IsCalledOff(Passage p, int key) => p.Tree.Child(key, "compound:prt") is { } particle && p.Tokens.Form(particle) is "off";

    /// <summary>"called him on Monday": by telephone, or to come; but "called him late", "called it Operation Dawn".</summary>
    private static bool IsRung(Passage p, Draft draft, int? whom) =>
        whom is { } one
        && draft.Content is [var only]
        && only.Contains(one)
        && only.Start > draft.Key
        && p.Tree.Child(draft.Key, "xcomp") is null
        && (only.Length == 1 ? p.Syntax.Upos[one] is Upos.Pron or Upos.Propn : p.Syntax.NameAt(one) is { Kind: NameKind.Person } name && name.Range == only);

    /// <summary>"the bank's response to Lund's accusation was that nothing in it is true": what is answered does not say the answer.</summary>
    private static bool IsAnswered(Passage p, Draft draft) =>
        p.Tree.Is(draft.Key, "nmod")
        && Prepositions.Of(p.Syntax, draft.Key) is "to" or "on"
        && p.Tree.Head(draft.Key) is var answer
        && p.Tree.Is(answer, "nsubj")
        && draft.Content is [var first, ..]
        && first.Start > draft.Key
        && p.Tree.Head(answer) is var predicate
        && p.Tree.Child(predicate, "mark") is { } that
        && first.Contains(that);

    /// <summary>"called a meeting", "calls an early election": had it held; but "called the meeting a success".</summary>
    private static bool IsConvened(Passage p, Draft draft, int? thing) =>
        thing is { } gathering
        && Gatherings.Contains(p.Syntax.Lemmas[gathering].ToLowerInvariant())
        && p.Tree.Child(draft.Key, "xcomp") is null
        && p.Tree.Child(gathering, "nmod:poss") is null
        && p.Tree.Child(gathering, "det") is var article
        && (article is null || Articles.Contains(p.Tokens.Form(article.Value)));

    /// <summary>Whether nothing is said but the one it is said to.</summary>
    private static bool IsAlone(Passage p, Draft draft, int whom) =>
        draft.Content is [var only] && only.Contains(whom) && only.Start > draft.Key && !p.InQuotation(only.Start) && !HasVerb(p, only);

    private static bool IsMomentAlone(Passage p, Draft draft) =>
        draft.Content is [var only]
        && only.Start > draft.Key + 1
        && !p.InQuotation(only.Start)
        && Moments.Contains(p.Tokens.Form(only.Start - 1))
        && p.Tokens.Form(only.Start) is not "that";

    private static bool IsOpening(Passage p, Draft draft) =>
        draft.Content.All(piece => piece.Start > draft.Key && !p.InQuotation(piece.Start) && !HasVerb(p, piece))
        && Enumerable
            .Range(draft.Key, p.Sentence(draft.Key).End - draft.Key)
            .Any(t => p.Syntax.Xpos[t] is "VBG" && p.Lexical[t] != 0 && p.Tokens.Form(t - 1) is ",");

    private static bool IsComment(Passage p, Draft draft) =>
        p.Syntax.Xpos[draft.Key] is "VBG"
        && p.Tree.Is(draft.Key, "advcl")
        && p.Tree.Head(draft.Key) is var saying
        && saying > draft.Key
        && p.Lexical[saying] != 0
        && draft.Content.All(piece => !p.InQuotation(piece.Start) && p.Syntax.Upos[piece.Start] is Upos.Adp or Upos.Verb);

    /// <summary>“If you think about it, you see”: nobody thinks.</summary>
    private static bool IsAnybodys(Passage p, Draft draft) =>
        p.Syntax.Lemmas[draft.Key] is "think"
        && draft.Source is { Length: 1 } anybody
        && p.Tokens.Form(anybody.Start) is "you" or "You"
        && p.Tree.Child(draft.Key, "mark") is { } condition
        && p.Tokens.Form(condition) is "if" or "If" or "when" or "When";

    /// <summary>"she had been warned", "it had been warned ten times": that somebody was, and of nothing.</summary>
    private static bool IsSuffered(Passage p, Draft draft) =>
        draft is { Source: null, Content: [var only] }
        && (p.Syntax.Lemmas[draft.Key] is "warn" || ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[draft.Key]))
        && Voice.IsMarkedPassive(p.Syntax, draft.Key)
        && (only.Length == 1 ? p.Syntax.Upos[only.Start] is Upos.Pron : p.Tokens.Form(only.Start + 1) is "times" && p.Syntax.Upos[only.Start] is Upos.Num);

    private static bool IsPurpose(Passage p, int key, ReadOnlySpan<char> behind) => Voice.IsMarkedPassive(p.Syntax, key) && behind is "to";

    private static bool IsLiking(Passage p, int key) =>
        p.Tree.Child(key, "xcomp") is null && p.Tree.Child(key, "ccomp") is null && Modals.Of(p.Syntax, key) is null && !Negation.IsOn(p.Syntax, key);

    private static bool IsMood(Passage p, TokenRange words) =>
        (p.Syntax.Upos[words.Start] is Upos.Adj || p.Syntax.Xpos[words.Start] is "VBN") && !HasVerb(p, new TokenRange(words.Start + 1, words.End));

    /// <summary>"In a second letter, Varn wrote:", with the letter itself lost: where he did, and not what.</summary>
    private static bool IsPlaceAlone(Passage p, Draft draft) =>
        draft.Content is [var only]
        && only.End <= draft.Key
        && p.Syntax.Upos[only.Start] is Upos.Adp
        && !p.InQuotation(only.Start)
        && (p.Tokens.Form(draft.Cue.End - 1) is ":" || draft.Cue.End < p.Count && p.Tokens.Form(draft.Cue.End) is ":")
        && !HasVerb(p, only);

    /// <summary>"a group called “Friends of the Quay”", "a district called Oldgate": its name.</summary>
    private static bool IsItsName(Passage p, int key)
    {
        int named = key + 1;
        while (named < p.Count && p.IsPunctuation(named) && p.Tokens.Form(named) is "“" or "\"" or "‘" or "'")
            named++;
        return named < p.Count
            && key > 0
            && p.Syntax.Xpos[key] is "VBN" or "VBD"
            && p.Syntax.Upos[key - 1] is Upos.Noun
            && char.IsUpper(p.Tokens.Form(named)[0])
            && p.Within(named, key)
            && Prepositions.Phrase(p.Syntax, key, word => word is "by") is null
            && p.Tree.Child(key, "aux") is null
            && IsIndefinite(p, key - 1);
    }

    private static bool IsIndefinite(Passage p, int noun)
    {
        for (int t = noun - 1; t >= p.Sentence(noun).Start && p.Syntax.Upos[t] is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det; t--)
            if (p.Syntax.Upos[t] is Upos.Det)
                return Articles.Contains(p.Tokens.Form(t));
        return p.Syntax.Xpos[noun] == "NNS";
    }

    /// <summary>"An illustration shows the station", "is shown in May", "showed no symptoms": to be seen, and not told; but "footage shows that",
    /// "shows soldiers firing".</summary>
    private static bool IsDisplay(Passage p, Draft draft, int? thing)
    {
        if (draft.Source is null && Voice.IsMarkedPassive(p.Syntax, draft.Key))
            return true;
        if (thing is { } state && Symptoms.Contains(p.Syntax.Lemmas[state].ToLowerInvariant()))
            return true;
        return draft.Source is { } source
            && thing is { } shown
            && p.Syntax.Upos[shown] is not Upos.Pron
            && Pictures.Contains(p.Syntax.Lemmas[SpanShape.Head(p.Tree, source)].ToLowerInvariant())
            && draft.Content is [var first, ..]
            && p.Syntax.Upos[first.Start] is not Upos.Sconj
            && !WhWords.Is(p.Syntax, first.Start)
            && !Enumerable.Range(first.Start, first.Length).Any(t => p.Syntax.Xpos[t] is "VBG");
    }

    /// <summary>Whether all that would be said is a thing that is no word of saying.</summary>
    private static bool IsThingAlone(Passage p, Draft draft, int thing) =>
        p.Tree.Child(draft.Key, "ccomp") is null
        && p.Syntax.Upos[thing] is Upos.Noun
        && p.Lexical[thing] == 0
        && draft.Content is [var only]
        && only.Contains(thing)
        && only.Start > draft.Key
        && !p.InQuotation(only.Start)
        && !Enumerable.Range(only.Start, only.Length).Any(t => t != thing && p.Lexical[t] != 0 && p.Syntax.IsVerb(t));

    private static bool HasVerb(Passage p, TokenRange words) => Enumerable.Range(words.Start, words.Length).Any(p.Syntax.IsVerb);

    /// <summary>"meaning nobody came", "this means", "it doesn't mean that": what follows from a thing.</summary>
    private static bool IsEntailed(Passage p, Draft draft)
    {
        int? subject = p.Tree.Subject(draft.Key);
        return subject is null
            ? p.Syntax.Xpos[draft.Key] == "VBG" || Negation.IsOn(p.Syntax, draft.Key)
            : Things.Contains(p.Tokens.Form(subject.Value)) && p.Tree.Child(draft.Key, "obj") is null;
    }

    /// <summary>"tried to stop the boats", "tried to leave", "went on to win": a verb that no list knows for saying, and nothing but a deed.</summary>
    private static bool IsBareDeed(Passage p, Draft draft) =>
        p.Syntax.IsVerb(draft.Key)
        && !Enumerable.Range(draft.Cue.Start, draft.Cue.Length).Any(t => p.Lexical[t] != 0)
        && CueActs.Read(p, draft) is null
        && (
            Trying.Contains(p.Syntax.Lemmas[draft.Cue.Start].ToLowerInvariant()) && draft.Content.All(piece => !p.InQuotation(piece.Start))
            || IsInfinitiveAlone(p, draft)
        );

    private static bool IsInfinitiveAlone(Passage p, Draft draft) =>
        draft.Content is [var only]
        && only.Start > draft.Key
        && only.Length > 1
        && p.Tokens.Form(only.Start) is "to"
        && p.Syntax.Xpos[only.Start + 1] == "VB"
        && p.Lexical[only.Start + 1] == 0;

    /// <summary>Whether the nouns right behind a verb end in what somebody is charged with.</summary>
    private static bool IsOfCounts(Passage p, int verb)
    {
        int last = verb;
        while (
            p.Within(last + 1, verb)
            && p.Syntax.Upos[last + 1] is Upos.Det or Upos.Pron or Upos.Num or Upos.Adj or Upos.Noun
            && !Counts.Contains(p.Syntax.Lemmas[last])
        )
            last++;
        return last > verb && Counts.Contains(p.Syntax.Lemmas[last]);
    }
}
