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
    private static readonly WordSet Replying = WordSet.Of("Attribution/Data/rule-words.tsv", "reply-verbs");
    private static readonly WordSet ContentOpeners = WordSet.Of("Attribution/Data/rule-words.tsv", "content-openers");

    /// <summary>
    /// Pieces that are looked at for the outermost statements of a report, and for all: a report of 500 statements takes some 100,000, and a text that is made
    /// of words of saying, hundreds of millions.
    /// </summary>
    private const long MostForOutermost = 12_000_000,
        Most = 20_000_000;

    private readonly StatementThresholds _at = model.Thresholds;
    private readonly FeatureList _features = new();
    private readonly DraftMaker _maker = new(model, passage);
    private readonly List<Draft> _drafts = [];

    /// <summary>By token: whether it belongs to the cue of a draft.</summary>
    private readonly bool[] _cued = new bool[passage.Count];

    /// <summary>The token from which on the text was not looked through to its end, because it took more work than any report does; null when all was.</summary>
    public int? LeftFrom { get; private set; }

    /// <param name="live">The tokens that may mark a statement.</param>
    public List<Draft> Draft(Report report, bool[] live)
    {
        var nested = new List<(int Key, float Probability)>();
        var outermost = new List<Draft>();
        var all = new TokenRange(0, passage.Count);
        for (int t = 0; t < passage.Count; t++)
        {
            if (_maker.Effort > MostForOutermost)
            {
                LeftFrom = passage.Sentence(t).Start;
                live = [.. live[..t], .. new bool[live.Length - t]];
                break;
            }

            if (!live[t] || (passage.Syntax.Upos[t] is Upos.Noun && WordList.NamingNouns.Contains(passage.Syntax.Lemmas[t])))
                continue;
            if (Verdicts.AreOnSaying(passage.Syntax, t) || passage.Syntax.IsNamingNoun(t))
                continue;
            (float cue, float outer) = _maker.Probabilities(t);
            if (
                outer >= _at.ClosingFrame
                && outer < _at.Outermost
                && passage.Lexical[t] != 0
                && (Frames.MayClose(passage, t) || Frames.Introduces(passage, t) || Surface.Follows(passage, t) || Surface.SaysThat(passage, t))
            )
                outer = _at.Outermost;
            bool silence = outer > _at.Silence && Silences.Marks(passage, t, new TokenRange(t, t + 1));
            if (outer >= (passage.Lexical[t] == 0 ? _at.Unknown : _at.Outermost) || silence || _maker.Named(t, all) is not null)
                outermost.Add(
                    _maker.Make(
                        t,
                        all,
                        Math.Max(
                            outer,
                            silence ? _at.SilenceProbability
                                : _maker.Named(t, all) is null ? 0
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

        foreach (Draft frame in ClosingMedia.Of(passage, live, _at.Signed).Concat(GoingOn.Of(passage, live, _at.Signed)))
            if (!outermost.Exists(d => d.Key == frame.Key))
                outermost.Add(frame);
        foreach (Draft worded in InWordsOf.Of(passage, live, _at.Signed))
        {
            outermost.RemoveAll(d => worded.Cue.Contains(d.Key));
            outermost.Add(worded);
        }

        foreach (Draft missed in Pleas.Entered(passage, live, _at.Signed).Concat(ConcededClaims.Of(passage, live, _at.Signed)))
            if (!outermost.Exists(d => d.Key == missed.Key || d.Cue.Overlaps(missed.Cue)))
                outermost.Add(missed);
        foreach (Draft named in NounFrames.Of(passage, live, _at.Signed))
        {
            outermost.RemoveAll(d => d.Key == named.Key || d.Cue.Overlaps(named.Source!.Value) || d.Source?.Overlaps(named.Cue) == true);
            outermost.Add(named);
        }

        outermost.RemoveAll(d => Descriptions.IsOne(passage, d));
        Outermost(outermost, nested);
        ClosingFrames.Nest(passage, _drafts);
        AppendedDenials.Add(passage, live, _drafts, _at.Signed);
        if (report.Headline is { } headline)
            Announced(passage.Tokens.Covering(headline), nested);
        QuotationOwners.Join(passage, _drafts);
        Unclaimed(live);
        QuotationOwners.Join(passage, _drafts);
        _drafts.AddRange(QuotationOwners.Unknown(passage, live, _drafts, _at.Unclaimed).ToArray());
        Nested(nested);
        PassiveDenials.Add(passage, _maker, _drafts);
        DeniedClaims.Add(passage, _drafts);
        AsClaimed.Add(passage, _drafts);
        Frames.Add(passage, _drafts);
        SpokenTurns.Add(passage, report.Turns, _drafts, _at.Signed);
        CheckedClaims.Add(passage, report.Checks, _drafts, _at.Signed);
        SetApart.Add(passage, report.Quoted, _drafts, _at.Signed);
        WordedDenials.Part(passage, _drafts);
        Vocatives.Part(passage, _drafts);
        _drafts.RemoveAll(d => d.Content.Count == 0 && !Silences.Marks(passage, d));
        return _drafts;
    }

    /// <summary>Statements found in what a headline gives as somebody's words are told by that speaker.</summary>
    private void Announced(TokenRange headline, List<(int Key, float Probability)> nested)
    {
        if ((HeadlineDenials.In(passage, headline, _at.Signed) ?? HeadlineSpeakers.In(passage, headline, _drafts, _at.Signed)) is not { } announced)
            return;
        _drafts.RemoveAll(d => d.Key == announced.Key || d.Source?.Contains(announced.Key) == true && !announced.Holds(d.Key));
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
            int? speaker =
                verb is not { } its ? UnclaimedQuotations.Before(passage, quotation, _drafts)
                : _drafts.FindIndex(d => d.Cue.Contains(its) || d.Holds(its)) is >= 0 and var found ? found
                : null;
            if (speaker is { } one)
            {
                _drafts[one] = _drafts[one] with { Content = [.. _drafts[one].Content, quotation] };
            }
            else if (verb is { } key)
            {
                Draft draft = _maker.Make(key, new TokenRange(0, passage.Count), _at.Unclaimed, null) with { Content = [quotation] };
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
                    && (other.Key > draft.Key || Frames.Opens(passage, other) || draft.Probability < _at.SureOutermost && !draft.Holds(other.Key))
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
            if (_drafts[i].Source is { } source && Closes(source, _drafts[i].Cue.Start))
                at[source.Start] ??= i;
        }

        for (int i = 0; i < _drafts.Count; i++)
            foreach (TokenRange piece in _drafts[i].Content)
                for (int t = Math.Max(piece.Start, _drafts[i].Key + 1); t < piece.End; t++)
                    if (at[t] is { } next && _drafts[i].Holds(t))
                        _drafts[i] = Before(_drafts[i], _drafts[next], t);
    }

    /// <summary>Whether a source stands right before a cue: "the guard, who saw it, | said".</summary>
    private bool Closes(TokenRange source, int cue) => source.End == cue || source.End == cue - 1 && passage.IsPunctuation(source.End);

    /// <summary>"It has said that A, and has repeatedly said B": what one statement says ends where the next one, which is none of it, begins.</summary>
    private Draft Before(Draft draft, Draft next, int at)
    {
        TokenRange reaching = draft.Content.First(piece => piece.Contains(at));
        int end = next.Source is { } source && reaching.Contains(source.Start) ? Math.Min(source.Start, next.Cue.Start) : next.Cue.Start;
        while (end > reaching.Start && (passage.Syntax.Upos[end - 1] is Upos.Cconj or Upos.Sconj || passage.Tokens.Form(end - 1) is "," or ";"))
            end--;
        IEnumerable<TokenRange> content = draft.Content.Where(piece => piece.End <= reaching.Start);
        return end > reaching.Start ? draft with { Content = [.. content, new TokenRange(reaching.Start, end)] } : draft;
    }

    private void Nested(List<(int Key, float Probability)> keys)
    {
        var holders = new DraftHolders(passage.Count);
        var open = new OpenEnds();
        foreach (Draft draft in _drafts)
        {
            holders.Add(draft);
            open.Add(draft);
        }

        foreach ((int key, float probability) in keys.OrderBy(k => passage.Tokens.SentenceOf(k.Key)).ThenBy(k => Depth(k.Key)).ThenBy(k => k.Key))
        {
            if (holders.Of(key) is not { } holder)
            {
                if (Next(key, probability, open) is { } next)
                {
                    Add(next);
                    holders.Add(next);
                    open.Add(next);
                }

                continue;
            }

            if (_maker.Effort > Most)
            {
                LeftFrom = Math.Min(LeftFrom ?? key, passage.Sentence(key).Start);
                break;
            }

            TokenRange allowed = holder.Content.First(piece => piece.Contains(key));
            Draft draft = QuotationOwners.Inside(passage, _maker.Make(key, allowed, probability, holder));
            // "“Nobody mentioned it,” he said": nobody else says anything.
            if (draft.Source is { Length: 1 } nobody && Negation.IsPronoun(passage.Syntax.Lemmas[nobody.Start].ToLowerInvariant()))
                continue;
            if (Overlaps(draft.Cue) || !allowed.Contains(draft.Cue) || Descriptions.IsOne(passage, draft) || Judged(draft) is not { } judged)
                continue;
            Draft shared = ClosingFrames.Shared(passage, judged);
            Add(shared);
            holders.Add(shared);
        }

        Rehang(holders);
    }

    /// <summary>"said the plane had strayed and | rejected the protest", "it was shelled, residents said, but | the army denied it": the next thing that a
    /// speaker says, right behind what he said first, or what is said to it; null for every other word.</summary>
    private Draft? Next(int key, float probability, OpenEnds open)
    {
        if (passage.Lexical[key] == 0)
            return null;
        if (passage.Tree.Subject(key) is { } other && Phrases.Extent(passage.Syntax, other).Start is > 1 and var begun && begun < key)
        {
            int comma = begun - 2;
            return passage.Syntax.Upos[begun - 1] is Upos.Cconj && passage.Tokens.Form(comma) is "," && open.IsClosed(comma) ? Fresh(begun, null) : null;
        }

        return ContentEnds.Joint(passage, key) is { } joint && open.Source(joint) is { } source ? Fresh(joint + 1, source) : null;

        Draft? Fresh(int from, TokenRange? speaker)
        {
            Draft next = _maker.Make(key, new TokenRange(from, passage.Count), probability, null);
            next = speaker is null ? next : next with { Source = speaker };
            return Overlaps(next.Cue) || next.Content.Count == 0 || Descriptions.IsOne(passage, next) ? null : next;
        }
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
        if (model.Judge is not { } judge || _maker.Named(draft.Key, new TokenRange(0, passage.Count)) is not null)
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
