using OnRecord.Attribution.Features;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>Drafts the statement of one word: how far its cue, source and content reach, as learned, and where the grammar knows better.</summary>
internal sealed class DraftMaker(AttributionModel model, Passage passage)
{
    private static readonly WordSet Beside = WordSet.Of("Attribution/Data/rule-words.tsv", "beside-conjunctions");

    private static readonly WordSet Continuing = WordSet.Of("Attribution/Data/rule-words.tsv", "continuing-verbs");

    private readonly CandidateFinder _finder = new(model, passage);

    /// <summary>How much work was done: pieces of contents looked at.</summary>
    public long Effort => _finder.PiecesSeen;

    /// <summary>Whether the token is the main word of a cue, and of one outside all other statements.</summary>
    public (float Cue, float Outermost) Probabilities(int token) => _finder.Probabilities(token);

    /// <param name="allowed">The tokens that it may reach.</param>
    public Draft Make(int key, TokenRange allowed, float probability, Draft? parent)
    {
        int answering = key;
        key = Rejoinders.Saying(passage, answering) ?? key;
        TokenRange cue = _finder.Cue(key);
        TokenRange? source = SharedDeeds.Speaker(passage, key) ?? _finder.Source(answering, key == answering ? cue : _finder.Cue(answering), allowed);
        List<TokenRange> content = Rejoinders.Without(passage, key, OpenClauses.Closed(passage, _finder.Content(key, cue, source, allowed), allowed));
        if (ClosingSources.OfTold(passage, cue, source) is { } teller && allowed.Contains(teller))
        {
            source = teller;
            content =
            [
                .. content.Where(piece => piece.Start < teller.Start - 1).Select(piece => new TokenRange(piece.Start, Math.Min(piece.End, teller.Start - 1))),
            ];
        }

        if (ToldThat(key, cue, content, allowed) is { } told)
        {
            content = [told];
            source =
                Agent(key, told.Start) is { } agent && allowed.Contains(agent) && !agent.Overlaps(cue) ? agent
                : source is { } named && passage.Tree.Subject(key) is { } subject && named.Contains(subject) ? null
                : source;
        }

        if (passage.Syntax.Upos[key] is Upos.Noun && content is [var long_] && Predicate(key, long_) is { } predicate)
            content = [new TokenRange(long_.Start, predicate)];
        if (Predicated(key, allowed) is { } clause && !clause.Overlaps(cue) && !content.Exists(piece => piece.Overlaps(clause)))
            content = [clause];
        if (content is [var answered, ..] && Answer(key, answered) is { } that)
            content = [new TokenRange(that, answered.End), .. content.Skip(1)];
        if (source is { } by && Voice.IsMarkedPassive(passage.Syntax, key) && by.Start == cue.End + 1 && passage.Tokens.Form(cue.End) is "by")
            (source, content) = Charges.Apart(passage, key, by, content, allowed);
        if (BareAnswers.After(passage.Syntax, key) is { } answer && allowed.Contains(answer))
            content = [answer];
        if (Named(key, allowed) is { } claim)
        {
            cue = cue.Overlaps(claim.Content) ? new TokenRange(key, key + 1) : cue;
            source =
                claim.Source is { } claimant && !claimant.Overlaps(cue) ? claimant
                : source is { } before && before.Start < key ? source
                : null;
            content = [claim.Content];
        }

        int stop = Verdicts.BeforeMarks(passage.Syntax, passage.Sentence(key).End - 1) + 1;
        if (NamedClaims.CalledBy(passage.Syntax, key, Math.Min(allowed.End, stop)) is { } called)
        {
            cue = new TokenRange(key, key + 1);
            content = [called];
        }

        if (NamedClaims.Judged(passage.Syntax, key, Math.Min(allowed.End, stop)) is { } judged && content.TrueForAll(piece => piece.End <= key))
            content = [judged];
        content = WithoutQuestion(key, ContentEnds.Of(passage, key, IntroducedClauses.Whole(passage, WithoutHearer(key, cue, content), allowed)));
        content = Brackets.Crossed(passage, key, content, allowed);
        content = ContentEnds.BeforeRejoinder(
            passage,
            cue,
            IntroducedClauses.WithSubject(passage, cue, IntroducedClauses.WithCondition(passage, cue, content), allowed)
        );
        content = Frames.Aside(passage, cue, source) ?? content;
        // "said | Thursday it had shot it down": when it was said, and not when it was done.
        if (content is [var dated, ..] && dated.Start == cue.End && OpensWithDay(key, dated))
        {
            cue = new TokenRange(cue.Start, cue.End + 1);
            content = [new TokenRange(dated.Start + 1, dated.End), .. content.Skip(1)];
        }

        TokenRange? rebutted = QuotedVerdicts.Claim(passage, key, content);
        if (rebutted is { } claimed)
        {
            cue = new TokenRange(key, key + 1);
            content = [claimed];
        }

        if (DeniesSaying(key, cue, content))
        {
            cue = new TokenRange(cue.Start, key + 1);
            content = [new TokenRange(cue.End, content[0].End), .. content.Skip(1)];
        }

        if (WithTaking(key, cue, content) is { } refused)
        {
            cue = refused;
            content = [new TokenRange(refused.End, content[0].End), .. content.Skip(1)];
        }

        if (source is { } doer && doer.Start < key && NamedClaims.IsOfAnother(passage.Syntax, key))
            source = null;
        if (AccusedOf(key, allowed) is { } charged)
        {
            cue = new TokenRange(key, key + 1);
            source = charged.By;
            content = charged.Charge;
        }

        // "demanded an answer after | saying that it leaked": two things, of which this is the second's content.
        if (
            cue.Length > 2
            && passage.Syntax.Xpos[cue.End - 1] is "VBG"
            && passage.Lexical[cue.End - 1] != 0
            && Beside.Contains(passage.Tokens.Form(cue.End - 2))
            && content is [var saidThen, ..]
            && saidThen.Start >= cue.End
        )
            (key, cue) = (cue.End - 1, new TokenRange(cue.End - 1, cue.End));

        // "at first said": when, and not who.
        if (source is { Length: > 1 } moment && passage.Tokens.Form(moment.Start) is "at" && passage.Tokens.Form(moment.Start + 1) is not ("least" or "most"))
            source = SharedSubject(key) is { } same && allowed.Contains(same) ? same : null;
        if (source is { } other && Sufferer(key, other) is { } sufferer && allowed.Contains(sufferer))
            source = sufferer;
        if (source is { } judge && Appearing(key, judge) is { } defendant && allowed.Contains(defendant))
            source = defendant;
        if (source is { } far)
            source = NearestSpeakers.Of(passage, key, far) is { } nearest && allowed.Contains(nearest) ? nearest : null;
        if (source is { } means && (IsMeans(key, means) || means.Length == 1 && Media.IsBy(passage.Syntax, means.Start)))
            source = null;
        if (source is { } farther && InAside(key) is { } which && farther.End <= which && allowed.Contains(which))
            source = new TokenRange(which, which + 1);
        if (source is { } relative && BehindWho(key, relative, content, allowed) is { } behind)
            content = [behind];
        // "aware of any fault by Lund": nobody is aware by anybody, and the fault is his.
        if (source is { } doing && passage.Syntax.Upos[key] is Upos.Adj && doing.Start > key && passage.Tokens.Form(doing.Start - 1) is "by")
        {
            source = null;
            content = [.. content.Select(piece => piece.End == doing.Start ? piece.Cover(doing) : piece)];
        }

        if (WithNor(cue) is { } both)
        {
            cue = both;
            content = [.. content.Select(piece => piece.Start < both.End && piece.End > both.End ? new TokenRange(both.End, piece.End) : piece)];
        }

        if (Hearers.IsOne(passage, key, source))
            source = null;
        else if (source is { } last)
            source = SourceExtents.Mended(
                passage,
                key,
                cue,
                last,
                range => !range.Overlaps(cue) && !content.Exists(piece => piece.Overlaps(range)) && allowed.Contains(range)
            );
        content = Charges.WithCharge(passage, key, content, allowed);
        if (content.Count > 0 && content.TrueForAll(piece => piece.End <= key) && Frames.OwnDenied(passage, key) is { } denied && allowed.Contains(denied))
            content = [denied];
        content.RemoveAll(piece => IsDay(piece));
        if (parent is not null && passage.InQuotation(key))
            content = [.. content.Select(piece => WithinSentence(key, piece))];
        if (content.Count == 0 && Fallback(key, cue, source, allowed, parent is not null) is { } complement)
            content = [complement];
        return new Draft
        {
            Key = Speaking(key, cue),
            Cue = cue,
            Source = source,
            Content = content,
            Parent = parent,
            Probability = probability,
            Rebuts = rebutted is not null,
            ImpliedSpeaker =
                source is null
                && passage.Syntax.IsVerb(key)
                && !Voice.IsMarkedPassive(passage.Syntax, key)
                && !Hearers.IsCharge(passage, key)
                && !Hearers.IsQuestion(passage, key)
                && HearingBodies.Of(passage.Syntax, key) is null
                    ? Control.Of(passage.Syntax, key)
                    : null,
        };
    }

    /// <summary>The claim that a noun names and on which its sentence passes a verdict; null when it is none.</summary>
    public NamedClaim? Named(int noun, TokenRange allowed) =>
        passage.Lexical[noun] == 0 ? null : NamedClaims.At(passage.Syntax, noun, Math.Min(allowed.End, passage.Sentence(noun).End));

    /// <summary>"continued to deny", "went on to accuse", "issued a statement denying": the verb that says what is done, where the one above it says only that
    /// it goes on, or that words were given out.</summary>
    private int Speaking(int key, TokenRange cue)
    {
        if (
            passage.Syntax.Xpos[cue.End - 1] == "VBG"
            && passage.Lexical[cue.End - 1] != 0
            && cue.End - 2 > key
            && passage.Syntax.Upos[cue.End - 2] is Upos.Noun
        )
            return cue.End - 1;
        int? below = Continuing.Contains(passage.Syntax.Lemmas[key]) ? passage.Tree.Child(key, "xcomp") ?? Infinitive(cue) : null;
        return below is { } spoken && cue.Contains(spoken) && passage.Lexical[spoken] != 0 ? spoken : key;
    }

    /// <summary>"went on | to claim", where the tree makes a purpose of it.</summary>
    private int? Infinitive(TokenRange cue) =>
        cue.Length > 2 && passage.Syntax.Xpos[cue.End - 1] == "VB" && passage.Tokens.Form(cue.End - 2) is "to" ? cue.End - 1 : null;

    /// <summary>"to hold an inquiry | to prove that it had no part": who holds it is to prove it, and not what is held.</summary>
    private bool IsMeans(int key, TokenRange source)
    {
        int thing = SpanShape.Head(passage.Tree, source);
        return passage.Syntax.Xpos[key] == "VB"
            && source.End == key - 1
            && passage.Tree.Is(thing, "obj")
            && passage.Tree.Head(thing) == passage.Tree.Head(key)
            && passage.Kind[thing] == 0
            && !ToldVerbs.Lemmas.Contains(passage.Syntax.Lemmas[passage.Tree.Head(key)]);
    }

    /// <summary>"The bank was robbed by two men and later said nothing was taken": whoever does the first deed does not say the second thing; null where
    /// that is not so.</summary>
    private TokenRange? Sufferer(int key, TokenRange source)
    {
        int first = passage.Tree.Head(key),
            doer = SpanShape.Head(passage.Tree, source);
        while (passage.Tree.Relation(doer) is "flat" or "appos" or "compound" or "nmod:desc")
            doer = passage.Tree.Head(doer);
        return
            passage.Syntax.Xpos[key] is not "VBG"
            && source.Start > first
            && source.End <= key
            && SharedSubject(key) is { } subject
            && Voice.IsMarkedPassive(passage.Syntax, first)
            && !Voice.IsPassive(passage.Syntax, key)
            && passage.Tree.Subject(key) is null
            && Prepositions.Of(passage.Syntax, doer) is "by"
            ? subject
            : null;
    }

    private bool OpensWithDay(int key, TokenRange content) =>
        content.Length > 2
        && passage.Syntax.Xpos[key] is "VBD"
        && !passage.InQuotation(content.Start)
        && TimeNames.Is(passage.Tokens.Form(content.Start))
        && passage.Syntax.Upos[content.Start + 1] is Upos.Pron or Upos.Det
        && passage.Tree.Head(content.Start + 1) is var head
        && (passage.Tree.Is(content.Start + 1, "nsubj") || head > content.Start && passage.Tree.Is(head, "nsubj"));

    /// <summary>"Lund, who appeared before Judge Obeng | pleaded not guilty": the sentence lacks a comma, and its verb is that of whom it begins with;
    /// null elsewhere.</summary>
    private TokenRange? Appearing(int key, TokenRange source)
    {
        if (source.Start == 0 || source.End > key || passage.Tokens.Form(source.Start - 1) is not "before" || !passage.Tree.Is(key, "advcl"))
            return null;
        int clause = passage.Tree.Head(key);
        if (passage.Tree.Relation(clause) != "acl:relcl" || passage.Tree.Head(clause) is var who && passage.Tree.Head(who) != Tree.NoHead)
            return null;
        var named = new TokenRange(passage.Tree.Subtree(who).Start, passage.BeforeMarks(passage.Tree.Subtree(clause).Start, who + 1));
        return named.IsEmpty || named.Start < passage.Sentence(key).Start ? null : named;
    }

    /// <summary>"The bank was robbed and | said": the subject of the verb that this one is joined to; null where it is joined to none.</summary>
    private TokenRange? SharedSubject(int key) =>
        passage.Tree.Is(key, "conj") && passage.Tree.Subject(passage.Tree.Head(key)) is { } subject ? Phrases.Extent(passage.Syntax, subject) : null;

    /// <summary>"the office, which approved the plane and refused to ground it", "a reply from Orsk, who called it a crime and said": the pronoun of a
    /// clause whose second verb this is, as the tree has it or as no comma parts them; null elsewhere.</summary>
    private int? InAside(int key)
    {
        if (!passage.Tree.Is(key, "conj") || passage.Tree.Subject(key) is not null)
            return null;
        int first = passage.Tree.Head(key);
        if (passage.Tree.Relation(first) != "acl:relcl" && ContentEnds.Joint(passage, key) is { } and && passage.Tokens.Form(and - 1) is not ",")
            for (int t = key - 1; t > first && passage.Tree.Relation(first) != "acl:relcl"; t--)
                if (passage.Tree.Relation(t) == "acl:relcl" && passage.Lexical[t] != 0 && VerbForms.IsTensed(passage.Syntax, t))
                    first = t;
        return passage.Tree.Relation(first) == "acl:relcl" && passage.Tree.Subject(first) is { } subject && passage.Tokens.Form(subject) is "which" or "who"
            ? subject
            : null;
    }

    /// <summary>"met Rosa Tind, who called | him a thief": the clause says what stands behind its verb, and not the clause before it; null where that is not
    /// so.</summary>
    private TokenRange? BehindWho(int key, TokenRange source, List<TokenRange> content, TokenRange allowed)
    {
        bool isWho =
            source.Length == 1 && passage.Tokens.Form(source.Start) is "who"
            || source.Start > 0 && source.End < key && passage.Tree.Subject(key) is { } subject && passage.Tokens.Form(subject) is "who" && subject < key;
        if (!isWho || content.Count == 0 || content.Exists(piece => piece.End > source.Start) || passage.Tree.Child(key, "obj") is not { } thing || thing < key)
            return null;
        TokenRange clause = passage.Tree.Subtree(key);
        var behind = new TokenRange(key + 1, passage.BeforeMarks(Math.Min(clause.End, allowed.End), key + 1));
        return behind.Length > 0 && allowed.Contains(behind) ? behind : null;
    }

    /// <summary>"neither confirmed | nor denied the report": the two verbs are one cue; null where they are not.</summary>
    private TokenRange? WithNor(TokenRange cue) =>
        passage.Tokens.Form(cue.Start) is "neither"
        && cue.End + 2 < passage.Count
        && passage.Tokens.Form(cue.End) is "nor"
        && passage.Syntax.IsVerb(cue.End + 1)
        && passage.Lexical[cue.End + 1] != 0
            ? new TokenRange(cue.Start, cue.End + 2)
            : null;

    /// <summary>"denied | ever telling the board that it leaked": what is denied is the telling.</summary>
    private bool DeniesSaying(int key, TokenRange cue, List<TokenRange> content)
    {
        if (content is not [var first, ..] || first.Start < cue.End || CueLexicon.Of(passage.Syntax.Lemmas[key].ToLowerInvariant(), Upos.Verb) is not Act.Deny)
            return false;
        int denied = key + 1;
        while (denied <= first.Start && passage.Within(denied, key) && passage.Syntax.Upos[denied] is Upos.Adv or Upos.Aux)
            denied++;
        return denied <= first.Start
            && passage.Within(denied, key)
            && passage.Syntax.Xpos[denied] is "VBG"
            && passage.Tree.Head(denied) == key
            && passage.Lexical[denied] != 0;
    }

    /// <summary>“Berg admitted that she knew. We need an answer.”: what somebody is said to say inside another's words ends with the sentence.</summary>
    private TokenRange WithinSentence(int key, TokenRange piece)
    {
        int end = passage.Sentence(key).End;
        if (piece.Start >= end || piece.End <= end)
            return piece;
        while (end > piece.Start + 1 && passage.IsPunctuation(end - 1))
            end--;
        return new TokenRange(piece.Start, end);
    }

    /// <summary>"on Tuesday": when something is said, and not what.</summary>
    private bool IsDay(TokenRange piece) => piece.Length == 2 && passage.Tokens.Form(piece.Start) is "on" && TimeNames.Is(passage.Tokens.Form(piece.Start + 1));

    /// <summary>"Lund accused of fraud by the bank", as headlines have it: whom and of what, and by whom; null where the verb has its object behind it.
    /// </summary>
    private (TokenRange? By, List<TokenRange> Charge)? AccusedOf(int key, TokenRange allowed)
    {
        if (!Voice.IsCharged(passage.Syntax, key) || passage.Tree.Subject(key) is not { } subject || subject >= key)
            return null;
        TokenRange accused = Phrases.Extent(passage.Syntax, subject),
            charge = new(key + 1, Math.Min(allowed.End, passage.Sentence(key).End));
        while (charge.Length > 2 && passage.IsPunctuation(charge.End - 1))
            charge = new TokenRange(charge.Start, charge.End - 1);
        TokenRange? by = null;
        for (int t = charge.Start + 1; t + 1 < charge.End && by is null; t++)
            if (passage.Tokens.Form(t) is "by" or "By" && passage.Syntax.Upos[t + 1] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn)
                (by, charge) = (new TokenRange(t + 1, charge.End), new TokenRange(charge.Start, t));
        return allowed.Contains(accused) && charge.Length > 1 ? (by, [accused, charge]) : null;
    }

    /// <summary>"refused | to accept that the hull was sound": the refusal goes as far as the verb; null where another deed is refused.</summary>
    private TokenRange? WithTaking(int key, TokenRange cue, List<TokenRange> content) =>
        passage.Syntax.Lemmas[key] is "refuse" or "decline"
        && content is [var first, ..]
        && first.Start == cue.End
        && first.Length > 2
        && new TokenRange(cue.Start, first.Start + 2) is var whole
        && CueActs.Refused(passage, whole) is not null
            ? whole
            : null;

    /// <summary>"Asked whether it had sunk, Lind said: “Not at all.”": the question is no part of the answer.</summary>
    private List<TokenRange> WithoutQuestion(int key, List<TokenRange> content)
    {
        if (content is not [var first, ..] || first.End > key || !Hearers.IsQuestion(passage, first))
            return content;
        if (content.Count > 1)
            return content[1..];
        TokenRange sentence = passage.Sentence(key);
        return [.. passage.Quotations.All.Select(quotation => quotation.Range).Where(range => range.Start > key && sentence.Contains(range.Start)).Take(1)];
    }

    /// <summary>"told | him the ferry was safe", "relayed to | its allies that it was safe": whoever is told is no part of what he is told.</summary>
    private List<TokenRange> WithoutHearer(int key, TokenRange cue, List<TokenRange> content)
    {
        if (content is not [var first, .. var rest] || first.Start < key || passage.Syntax.Upos[key] is not Upos.Verb || passage.Syntax.Lemmas[key] is "show")
            return content;
        if (first.Start == key + 1 && Hearers.Told(passage, key, first) is { } told && (told.Length == 1 || Surface.Particle(passage, key) is null))
            return [new TokenRange(told.End, first.End), .. rest];
        if (Surface.Particle(passage, key) is { } that && first.Start >= cue.End && first.Start < that && that < first.End - 1)
            // "responded to the claim that", "addressed reports that": nobody is told by what he says.
            return Enumerable.Range(first.Start, that - first.Start).Any(t => passage.Lexical[t] != 0) ? content : [new TokenRange(that, first.End), .. rest];
        return content;
    }

    /// <summary>"Lind was told by her aide that …": what follows, where the one who is told was taken for the content; null where that is not so.</summary>
    private TokenRange? ToldThat(int key, TokenRange cue, List<TokenRange> content, TokenRange allowed)
    {
        if (content is not [var only] || passage.Tree.Subject(key) is not { } told || told > key || !only.Contains(told) || only.End > key)
            return null;
        if (!ToldVerbs.Lemmas.Contains(passage.Syntax.Lemmas[key]) || !Voice.IsMarkedPassive(passage.Syntax, key))
            return null;
        int end = Math.Min(allowed.End, passage.Sentence(key).End);
        for (int t = cue.End; t < end; t++)
            if (passage.Tokens.Form(t) is "that" or "whether" && passage.Syntax.Upos[t] is Upos.Sconj && t + 1 < end)
                return new TokenRange(t, end);
        return Complements.Of(passage, key, cue) is { } complement && allowed.Contains(complement) ? complement : null;
    }

    /// <summary>"his answer to the charge was | that he had slept": what a noun is said to be; null where it is said to be nothing.</summary>
    private TokenRange? Predicated(int noun, TokenRange allowed)
    {
        if (
            passage.Syntax.Upos[noun] is not Upos.Noun
            || !passage.Tree.Is(noun, "nsubj")
            || passage.Tree.Child(passage.Tree.Head(noun), "mark") is not { } that
        )
            return null;
        if (that <= noun || passage.Tokens.Form(that) is not "that" || passage.Syntax.Upos[that - 1] is not Upos.Aux)
            return null;
        int end = passage.BeforeMarks(Math.Min(allowed.End, passage.Tree.Subtree(passage.Tree.Head(noun)).End), that + 1);
        return end > that + 1 ? new TokenRange(that, end) : null;
    }

    /// <summary>"the firm's answer to the complaint was | that nobody was to blame": where the answer begins in what was taken for it; null where it begins
    /// with it.</summary>
    private int? Answer(int noun, TokenRange content)
    {
        if (passage.Syntax.Upos[noun] is not Upos.Noun || content.Start <= noun || passage.Syntax.Upos[content.Start] is Upos.Sconj)
            return null;
        for (int t = content.Start + 1; t + 1 < content.End && !passage.InQuotation(t) && !passage.IsPunctuation(t); t++)
            if (passage.Tokens.Form(t) is "that" && passage.Syntax.Lemmas[t - 1] is "be")
                return t;
        return null;
    }

    /// <summary>"the claim that the ice was thin | surprised her": where the verb begins whose subject the noun is, within what was taken for the
    /// noun's content; null where there is none.</summary>
    private int? Predicate(int noun, TokenRange content)
    {
        int verb = passage.Tree.Head(noun);
        if (
            verb <= content.Start
            || verb > content.End
            || passage.Tree.Subject(verb) != noun
            || passage.Tokens.Form(content.Start) is not ("that" or "to")
            // "the answer was | that the loan had been repaid"
            || passage.Tree.Head(content.Start) == verb && passage.Syntax.Upos[content.Start - 1] is Upos.Aux
        )
            return null;
        int first = verb;
        foreach (int child in passage.Tree.Children(verb))
            if (child > content.Start && child < first && passage.Syntax.Upos[child] is Upos.Aux or Upos.Adv or Upos.Part && passage.Tree.Head(child) == verb)
                first = child;
        // "went unheeded": what stands between the clause and its predicate goes with the predicate.
        first = Math.Min(first, Math.Max(passage.Tree.Subtree(noun).End, content.Start));
        return first - content.Start > 2 ? Math.Min(first, content.End) : null;
    }

    /// <summary>The one by whom something is said, in the words before the content.</summary>
    private TokenRange? Agent(int key, int before)
    {
        foreach (int child in passage.Tree.Children(key))
        {
            if (child < key || child >= before || Prepositions.Of(passage.Syntax, child) is not "by")
                continue;
            int start = passage.Tree.Subtree(child).Start + 1,
                end = Math.Min(passage.Tree.Subtree(child).End, before);
            while (end > start && passage.IsPunctuation(end - 1))
                end--;
            return end > start ? new TokenRange(start, end) : null;
        }

        return null;
    }

    /// <summary>The content where none was learned: the quotation that the sentence is added to; inside a statement, what the tree or the particle
    /// shows.</summary>
    private TokenRange? Fallback(int key, TokenRange cue, TokenRange? source, TokenRange allowed, bool nested)
    {
        TokenRange? found =
            Surface.Follows(passage, key) ? passage.Quotations.All[passage.Quotations.At(passage.Sentence(key).Start - 1)!.Value].Range
            : !nested ? null
            : Surface.Particle(passage, key) is { } particle && particle < Math.Min(allowed.End, passage.Sentence(key).End)
                ? new TokenRange(particle, Math.Min(allowed.End, passage.Sentence(key).End))
            : Complements.Of(passage, key, cue);
        return found is { } range && allowed.Contains(range) && !range.Overlaps(cue) && source?.Overlaps(range) != true ? range : null;
    }
}
