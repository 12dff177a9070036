using OnRecord.Attribution.Features;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>Drafts the statements of one report: the outermost, then those inside their contents, then the frames that are put around them.</summary>
internal sealed class StatementDrafter(AttributionModel model, Passage passage)
{
    private static readonly WordSet Continuing = WordSet.Of("Attribution/Data/rule-words.tsv", "continuing-verbs");
    private static readonly WordSet Replying = WordSet.Of("Attribution/Data/rule-words.tsv", "reply-verbs");
    private static readonly WordSet ContentOpeners = WordSet.Of("Attribution/Data/rule-words.tsv", "content-openers");

    private readonly StatementThresholds _at = model.Thresholds;
    private readonly FeatureList _features = new();
    private readonly CandidateFinder _finder = new(model, passage);
    private readonly List<Draft> _drafts = [];

    /// <summary>By token: whether it belongs to the cue of a draft.</summary>
    private readonly bool[] _cued = new bool[passage.Count];

    /// <param name="live">The tokens that may mark a statement.</param>
    public List<Draft> Draft(Report report, bool[] live)
    {
        var nested = new List<(int Key, float Probability)>();
        var outermost = new List<Draft>();
        var all = new TokenRange(0, passage.Count);
        for (int t = 0; t < passage.Count; t++)
        {
            if (!live[t] || (passage.Syntax.Upos[t] is Upos.Noun && WordList.NamingNouns.Contains(passage.Syntax.Lemmas[t])))
                continue;
            if (Verdicts.AreOnSaying(passage.Syntax, t) || passage.Syntax.IsNamingNoun(t))
                continue;
            (float cue, float outer) = _finder.Probabilities(t);
            if (
                outer >= _at.ClosingFrame
                && outer < _at.Outermost
                && passage.Lexical[t] != 0
                && (Frames.MayClose(passage, t) || Frames.Introduces(passage, t) || Surface.Follows(passage, t) || Surface.SaysThat(passage, t))
            )
                outer = _at.Outermost;
            bool silence = outer > _at.Silence && Silences.Marks(passage, t, new TokenRange(t, t + 1));
            if (outer >= (passage.Lexical[t] == 0 ? _at.Unknown : _at.Outermost) || silence || Named(t, all) is not null)
                outermost.Add(
                    Make(
                        t,
                        all,
                        Math.Max(
                            outer,
                            silence ? _at.SilenceProbability
                                : Named(t, all) is null ? 0
                                : _at.Unclaimed
                        ),
                        null
                    )
                );
            else if (cue >= NestedLeast(t))
                nested.Add((t, cue));
        }

        foreach (Draft signed in SignedQuotations.Of(passage, live, _at.Signed))
        {
            outermost.RemoveAll(d => signed.Holds(d.Key) || d.Cue.Overlaps(signed.Source!.Value) || d.Content.Any(piece => piece.Overlaps(signed.Content[0])));
            outermost.Add(signed);
        }

        outermost.AddRange(ClosingMedia.Of(passage, live, _at.Signed).Where(frame => !outermost.Exists(d => d.Key == frame.Key)).ToArray());
        outermost.RemoveAll(d => Descriptions.IsOne(passage, d));
        Outermost(outermost, nested);
        if (report.Headline is { } headline && HeadlineSpeakers.In(passage, passage.Tokens.Covering(headline), _drafts, _at.Signed) is { } announced)
            TakeInside(announced, nested);
        QuotationOwners.Join(passage, _drafts);
        Unclaimed(live);
        QuotationOwners.Join(passage, _drafts);
        _drafts.AddRange(QuotationOwners.Unknown(passage, live, _drafts, _at.Unclaimed).ToArray());
        Nested(nested);
        Frames.Add(passage, _drafts);
        SpokenTurns.Add(passage, report.Turns, _drafts, _at.Signed);
        CheckedClaims.Add(passage, report.Checks, _drafts, _at.Signed);
        SetApart.Add(passage, report.Quoted, _drafts, _at.Signed);
        Vocatives.Part(passage, _drafts);
        _drafts.RemoveAll(d => d.Content.Count == 0 && !Silences.Marks(passage, d));
        return _drafts;
    }

    /// <summary>Statements found in what a headline gives as somebody's words are told by that speaker.</summary>
    private void TakeInside(Draft announced, List<(int Key, float Probability)> nested)
    {
        foreach (Draft inside in _drafts.FindAll(d => announced.Holds(d.Key)))
            nested.Add((inside.Key, inside.Probability));
        _drafts.RemoveAll(d => announced.Holds(d.Key));
        _drafts.Add(announced);
    }

    /// <summary>Sentences in quotation marks that nobody says yet: of the verb beside them, or of the statement before them.</summary>
    private void Unclaimed(bool[] live)
    {
        foreach (TokenRange quotation in UnclaimedQuotations.Of(passage, live, _drafts).ToArray())
        {
            int? verb = UnclaimedQuotations.Verb(passage, quotation);
            int speaker = verb is { } its
                ? _drafts.FindIndex(d => d.Cue.Contains(its) || d.Holds(its))
                : UnclaimedQuotations.Before(passage, quotation, _drafts);
            if (speaker >= 0)
            {
                _drafts[speaker] = _drafts[speaker] with { Content = [.. _drafts[speaker].Content, quotation] };
            }
            else if (verb is { } key)
            {
                Draft draft = Make(key, new TokenRange(0, passage.Count), _at.Unclaimed, null) with { Content = [quotation] };
                if (!Overlaps(draft.Cue) && draft.Source?.Overlaps(quotation) != true)
                    Add(draft);
            }
        }
    }

    private float NestedLeast(int token)
    {
        if (Prepositions.IsPart(passage.Syntax, token))
            return float.PositiveInfinity;
        // "how the state responded to the request": an answer of which no words are given.
        if (Replying.Contains(passage.Syntax.Lemmas[token]) && passage.Tree.Child(token, "ccomp") is null)
            return float.PositiveInfinity;
        if (passage.Lexical[token] == 0)
            return _at.Nested;
        if (Surface.Particle(passage, token) is not null)
            return 0;
        if (passage.Syntax.Upos[token] is Upos.Adv)
            return _at.NestedClause;
        float least = _at.Nested;
        foreach (int child in passage.Tree.Children(token))
        {
            bool marked = passage.Tree.Child(child, "mark") is not null;
            if (passage.Tree.Is(child, "ccomp"))
                return child > token && (marked || passage.Tree.Subject(child) is not null) ? 0 : _at.NestedClause;
            if (passage.Tree.Is(child, "xcomp") && passage.Syntax.IsVerb(child))
                return _at.NestedClause;
            if (passage.Tree.Is(child, "advcl") && passage.Syntax.Upos[token] is Upos.Adj && passage.Syntax.Xpos[child] == "VB")
                return _at.NestedClause;
            if (passage.Tree.Is(child, "acl") && child > token && marked && passage.Syntax.Upos[token] is Upos.Noun && Announces(token, child))
                return 0;
            if (passage.Tree.Is(child, "mark") && passage.Tokens.Form(child) is "as" && passage.Syntax.Xpos[token] == "VBG")
                return 0;
            if (passage.Syntax.IsVerb(token) && (passage.Tree.Is(child, "obj") || passage.Tree.Is(child, "obl")))
                least = Math.Min(least, ToldVerbs.Lemmas.Contains(passage.Syntax.Lemmas[token]) ? _at.NestedClause : _at.NestedObject);
        }

        return least;
    }

    /// <summary>"the claim that", "a plan to"; but not "support to carry out".</summary>
    private bool Announces(int noun, int clause) =>
        passage.Tree.Child(clause, "mark") is { } mark && passage.Syntax.Lemmas[mark] is not "to"
        || (Act)(passage.Lexical[noun] - 1) is Act.Pledge or Act.Propose or Act.Order or Act.Demand or Act.Ask or Act.Threaten or Act.Urge or Act.Believe;

    private Draft Make(int key, TokenRange allowed, float probability, Draft? parent)
    {
        int answering = key;
        key = Rejoinders.Saying(passage, answering) ?? key;
        TokenRange cue = _finder.Cue(key);
        TokenRange? source = SharedDeeds.Speaker(passage, key) ?? _finder.Source(answering, key == answering ? cue : _finder.Cue(answering), allowed);
        List<TokenRange> content = Rejoinders.Without(passage, key, OpenClauses.Closed(passage, _finder.Content(key, cue, source, allowed), allowed));
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
        if (source is { } by && Voice.IsMarkedPassive(passage.Syntax, key) && by.Start == cue.End + 1 && passage.Tokens.Form(cue.End) is "by")
            (source, content) = WithoutCharge(by, content);
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
            ImpliedSpeaker =
                source is null && passage.Syntax.IsVerb(key) && !Voice.IsMarkedPassive(passage.Syntax, key) && !Hearers.IsCharge(passage, key)
                    ? Control.Of(passage.Syntax, key)
                    : null,
        };
    }

    /// <summary>"continued to deny", "went on to accuse": the verb that says what is done, where the one above it says only that it goes on.</summary>
    private int Speaking(int key, TokenRange cue)
    {
        int? below = Continuing.Contains(passage.Syntax.Lemmas[key]) ? passage.Tree.Child(key, "xcomp") : null;
        return below is { } spoken && cue.Contains(spoken) && passage.Lexical[spoken] != 0 ? spoken : key;
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

    /// <summary>"the claim that the ice was thin | surprised her": where the verb begins whose subject the noun is, within what was taken for the
    /// noun's content; null where there is none.</summary>
    private int? Predicate(int noun, TokenRange content)
    {
        int verb = passage.Tree.Head(noun);
        if (
            verb <= content.Start
            || !content.Contains(verb)
            || passage.Tree.Subject(verb) != noun
            || passage.Tokens.Form(content.Start) is not ("that" or "to")
        )
            return null;
        int first = verb;
        foreach (int child in passage.Tree.Children(verb))
            if (child > content.Start && child < first && passage.Syntax.Upos[child] is Upos.Aux or Upos.Adv or Upos.Part && passage.Tree.Head(child) == verb)
                first = child;
        return first - content.Start > 2 ? first : null;
    }

    /// <summary>"was accused by Lind of fraud": the charge is none of the accuser's name.</summary>
    private (TokenRange Source, List<TokenRange> Content) WithoutCharge(TokenRange source, List<TokenRange> content)
    {
        for (int t = source.Start + 1; t + 1 < source.End; t++)
        {
            if (passage.Tokens.Form(t) is not "of" || passage.Kind[t - 1] != (byte)NameKind.Person + 1 || passage.Kind[t] != 0)
                continue;
            return (new TokenRange(source.Start, t), [.. content.Append(new TokenRange(t, source.End)).Order()]);
        }

        return (source, content);
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

    /// <summary>The claim that a noun names and on which its sentence passes a verdict; null when it is none.</summary>
    private NamedClaim? Named(int noun, TokenRange allowed) =>
        passage.Lexical[noun] == 0 ? null : NamedClaims.At(passage.Syntax, noun, Math.Min(allowed.End, passage.Sentence(noun).End));

    /// <summary>The content where none was learned: the quotation that the sentence is added to; inside a statement, what the tree or the particle
    /// shows.</summary>
    private TokenRange? Fallback(int key, TokenRange cue, TokenRange? source, TokenRange allowed, bool nested)
    {
        TokenRange? found =
            Surface.Follows(passage, key) ? passage.Quotations.All[passage.Quotations.At(passage.Sentence(key).Start - 1)].Range
            : !nested ? null
            : Surface.Particle(passage, key) is { } particle && particle < Math.Min(allowed.End, passage.Sentence(key).End)
                ? new TokenRange(particle, Math.Min(allowed.End, passage.Sentence(key).End))
            : Complements.Of(passage, key, cue);
        return found is { } range && allowed.Contains(range) && !range.Overlaps(cue) && source?.Overlaps(range) != true ? range : null;
    }

    /// <summary>What another candidate's content holds is nested: always under a frame that comes after it ("C, X said"), else unless it is sure by
    /// itself.</summary>
    private void Outermost(List<Draft> candidates, List<(int Key, float Probability)> nested)
    {
        for (int i = 0; i < candidates.Count; i++)
            candidates[i] = Frames.Close(passage, candidates[i], candidates);
        var surest = new float[passage.Count];
        foreach (Draft draft in candidates)
            for (int t = draft.Cue.Start; t < draft.Cue.End; t++)
                surest[t] = Math.Max(surest[t], draft.Probability);
        candidates.RemoveAll(d => surest.AsSpan(d.Cue.Start, d.Cue.Length).ContainsAnyExceptInRange(0, d.Probability));
        var reach = new DraftReach(passage.Count, candidates);
        foreach (Draft draft in candidates)
        {
            bool held = reach
                .Near(draft.Key)
                .Any(other =>
                    !ReferenceEquals(other, draft)
                    && other.Holds(draft.Key)
                    && (other.Key > draft.Key || draft.Probability < _at.SureOutermost && !draft.Holds(other.Key))
                );
            if (held)
                nested.Add((draft.Key, draft.Probability));
            else if (!Overlaps(draft.Cue))
                Add(draft);
        }

        Cut();
    }

    /// <summary>Ends what each outermost statement says where the next one, which is none of it, begins.</summary>
    private void Cut()
    {
        var at = new int?[passage.Count];
        for (int i = 0; i < _drafts.Count; i++)
        {
            at[_drafts[i].Key] = i;
            if (_drafts[i].Source is { } source && source.End == _drafts[i].Cue.Start)
                at[source.Start] ??= i;
        }

        for (int i = 0; i < _drafts.Count; i++)
            foreach (TokenRange piece in _drafts[i].Content)
                for (int t = Math.Max(piece.Start, _drafts[i].Key + 1); t < piece.End; t++)
                    if (at[t] is { } next && _drafts[i].Holds(t))
                        _drafts[i] = Before(_drafts[i], _drafts[next], t);
    }

    /// <summary>"It has said that A, and has repeatedly said B": what one statement says ends where the next one, which is none of it, begins.</summary>
    private Draft Before(Draft draft, Draft next, int at)
    {
        TokenRange reaching = draft.Content.First(piece => piece.Contains(at));
        int end = next.Source is { } source && reaching.Contains(source) ? Math.Min(source.Start, next.Cue.Start) : next.Cue.Start;
        while (end > reaching.Start && (passage.Syntax.Upos[end - 1] is Upos.Cconj or Upos.Sconj || passage.Tokens.Form(end - 1) is "," or ";"))
            end--;
        IEnumerable<TokenRange> content = draft.Content.Where(piece => piece.End <= reaching.Start);
        return end > reaching.Start ? draft with { Content = [.. content, new TokenRange(reaching.Start, end)] } : draft;
    }

    private void Nested(List<(int Key, float Probability)> keys)
    {
        var holders = new DraftHolders(passage.Count);
        foreach (Draft draft in _drafts)
            holders.Add(draft);
        foreach ((int key, float probability) in keys.OrderBy(k => passage.Tokens.SentenceOf(k.Key)).ThenBy(k => Depth(k.Key)).ThenBy(k => k.Key))
        {
            if (holders.Of(key) is not { } holder)
                continue;
            TokenRange allowed = holder.Content.First(piece => piece.Contains(key));
            Draft draft = QuotationOwners.Inside(passage, Make(key, allowed, probability, holder));
            if (Overlaps(draft.Cue) || !allowed.Contains(draft.Cue) || Descriptions.IsOne(passage, draft) || Judged(draft) is not { } judged)
                continue;
            Add(judged);
            holders.Add(judged);
        }

        Rehang(holders);
    }

    /// <summary>Gives each nested statement the innermost one that holds it, which may have come after it: "A promised B, C said, according to D".</summary>
    private void Rehang(DraftHolders holders)
    {
        foreach (Draft draft in _drafts.Where(d => d.Parent is not null).ToArray())
        {
            if (
                holders.Of(draft.Key) is not { } closest
                || ReferenceEquals(closest, draft.Parent)
                || closest.ContentLength <= draft.ContentLength
                || draft.Holds(closest.Key)
            )
                continue;
            if (_drafts.Find(d => d.Key == closest.Key) is { } now && !IsInside(now, draft))
                Frames.Replace(_drafts, draft, draft with { Parent = now });
        }
    }

    private static bool IsInside(Draft draft, Draft outer)
    {
        for (Draft? at = draft; at is not null; at = at.Parent)
            if (ReferenceEquals(at, outer))
                return true;
        return false;
    }

    /// <summary>The candidate with the judge's probability; null when it is taken for none. "Reportedly" and "allegedly" can be nothing else.</summary>
    private Draft? Judged(Draft draft)
    {
        if (model.Judge is not { } judge || Named(draft.Key, new TokenRange(0, passage.Count)) is not null)
            return draft;
        float probability = judge.IsStatement(passage, draft, _features);
        bool hedge = passage.Lexical[draft.Key] != 0 && passage.Syntax.Upos[draft.Key] == Upos.Adv;
        float least = HasClause(draft) || HasNamedDeed(draft) ? _at.JudgeClause : _at.Judge;
        return probability < least && !hedge ? null : draft with { Probability = probability };
    }

    /// <summary>Whether a word of the lexicon has a clause with its own subject for its content: "promised they would come".</summary>
    private bool HasClause(Draft draft)
    {
        if (passage.Lexical[draft.Key] == 0 || draft.Content is not [var first, ..] || first.Start < draft.Key)
            return false;
        int root = SpanShape.Head(passage.Tree, new TokenRange(first.Start, Math.Max(first.Start + 1, Math.Min(first.End, passage.Sentence(first.Start).End))));
        return passage.Tree.Subject(root) is { } subject && first.Contains(subject);
    }

    /// <summary>Whether a verb and a noun of the lexicon make the cue of a named source's clause: "has shown readiness to", "reached a decision
    /// that".</summary>
    private bool HasNamedDeed(Draft draft)
    {
        if (
            draft.Source is null
            || !passage.Syntax.IsVerb(draft.Key)
            || draft.Content is not [var first, ..]
            || !ContentOpeners.Contains(passage.Tokens.Form(first.Start))
        )
            return false;
        for (int t = draft.Key + 1; t < draft.Cue.End; t++)
            if (passage.Syntax.Upos[t] is Upos.Noun && passage.Lexical[t] != 0)
                return true;
        return false;
    }

    private void Add(Draft draft)
    {
        _drafts.Add(draft);
        _cued.AsSpan(draft.Cue.Start, draft.Cue.Length).Fill(true);
    }

    private bool Overlaps(TokenRange cue) => _cued.AsSpan(cue.Start, cue.Length).Contains(true);

    private int Depth(int token)
    {
        int depth = 0;
        for (int t = passage.Tree.Head(token); t >= 0 && depth < 100; t = passage.Tree.Head(t))
            depth++;
        return depth;
    }
}
