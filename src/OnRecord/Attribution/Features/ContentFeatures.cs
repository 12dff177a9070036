using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>What speaks for and against a stretch of the field being a piece of the content: its tokens, its two ends, and the whole.</summary>
internal static class ContentFeatures
{
    public static void DescribeInside(ContentField field, int t, FeatureList f)
    {
        Passage p = field.Passage;
        f.Clear();
        uint branch = field.Branch(t),
            lexical = p.Lexical[field.Key],
            quoted = Quoted(field, t);
        f.Add(Feature.Inside, quoted, Side(field, t));
        f.Add(Feature.InsideBranch, branch);
        f.Add(Feature.InsideBranchQuote, branch, quoted);
        f.Add(Feature.InsideBranchLexical, branch, lexical, (uint)p.Syntax.Upos[field.Key]);
        f.Add(Feature.InsideBranchLemma, branch, p.Lemma[field.Key]);
        f.Add(Feature.InsideDistance, Passage.Size(Math.Abs(t - field.Key)), Side(field, t), quoted);
        f.Add(Feature.InsideSentence, SentenceOffset(field, t), quoted, field.Source is null ? 1u : 0u);
        if (p.IsPunctuation(t))
            f.Add(Feature.InsidePunctuation, p.Form[t], quoted);
    }

    public static void DescribeStart(ContentField field, int t, FeatureList f)
    {
        Passage p = field.Passage;
        f.Clear();
        int key = field.Key;
        uint lemma = p.Lemma[key],
            lexical = p.Lexical[key],
            side = Side(field, t),
            form = p.Form[t],
            before = p.FormNear(t - 1, t),
            branch = field.Branch(t);
        uint place = Place(field, t - 1);
        f.Add(Feature.Start, side, place);
        f.Add(Feature.StartForm, form, side);
        f.Add(Feature.StartTag, p.Tag[t], p.Relation[t]);
        f.Add(Feature.StartBefore, before, side);
        f.Add(Feature.StartPair, before, form);
        f.Add(Feature.StartFormPlace, form, place);
        f.Add(Feature.StartUposPlace, (uint)p.Syntax.Upos[t], place, p.UposNear(t + 1, t));
        f.Add(Feature.StartBeforeUpos, p.UposNear(t - 1, t), (uint)p.Syntax.Upos[t]);
        f.Add(Feature.StartBranch, branch, place);
        f.Add(Feature.StartBranchForm, branch, form);
        f.Add(Feature.StartBranchLexical, branch, lexical, (uint)p.Syntax.Upos[key]);
        f.Add(Feature.StartBranchLemma, branch, lemma);
        f.Add(Feature.StartLemmaForm, lemma, form, place);
        f.Add(Feature.StartLexicalForm, lexical, form, side);
        f.Add(Feature.StartLemmaUpos, lemma, (uint)p.Syntax.Upos[t], place);
        f.Add(Feature.StartLemmaPlace, lemma, place, side);
        uint previous = field.Branch(t - 1);
        f.Add(Feature.StartBranchChange, previous, branch);
        f.Add(Feature.StartOfBranch, StartsBranch(field, t) ? 1u : 0u, branch);
        f.Add(Feature.StartGap, Gap(field, t), side, (uint)p.Syntax.Upos[key]);
        f.Add(Feature.StartQuote, QuotePlace(p, t), p.FormNear(t - 1, t));
        f.Add(Feature.StartQuoteSide, QuotePlace(p, t), side, place);
        f.Add(Feature.StartSentence, SentenceOffset(field, t), FirstOfSentence(p, t), QuotePlace(p, t));
        f.Add(Feature.StartParent, p.Tree.Head(t) >= 0 ? p.Universal[p.Tree.Head(t)] : 0u, p.Relation[t], branch);
    }

    public static void DescribeEnd(ContentField field, int end, FeatureList f)
    {
        Passage p = field.Passage;
        f.Clear();
        int t = end - 1,
            key = field.Key;
        uint lexical = p.Lexical[key],
            side = Side(field, t),
            form = p.Form[t],
            after = p.FormNear(end, t),
            branch = field.Branch(t),
            next = field.Branch(end);
        uint place = Place(field, end);
        bool nextInSentence = p.Within(end, t);
        f.Add(Feature.End, side, place);
        f.Add(Feature.EndForm, form, side);
        f.Add(Feature.EndUpos, (uint)p.Syntax.Upos[t], p.UposNear(end, t), side);
        f.Add(Feature.EndAfter, after, side);
        f.Add(Feature.EndAfterTwo, after, p.FormNear(end + 1, t));
        f.Add(Feature.EndPair, form, after);
        f.Add(Feature.EndAfterUpos, after, p.UposNear(end + 1, t), side);
        f.Add(Feature.EndFormPlace, form, place);
        f.Add(Feature.EndBranch, branch, next);
        f.Add(Feature.EndBranchAfter, branch, after);
        f.Add(Feature.EndBranchPlace, branch, place);
        f.Add(Feature.EndSentence, nextInSentence ? 0u : 1u, p.IsPunctuation(t) ? form : 0u, QuotePlace(p, t));
        f.Add(Feature.EndSentenceOffset, SentenceOffset(field, t), QuotePlace(p, t), nextInSentence ? 0u : 1u);
        f.Add(Feature.EndQuote, QuotePlace(p, t), after);
        f.Add(Feature.EndQuoteSide, QuotePlace(p, t), side, place);
        if (!nextInSentence)
            return;
        int word = end;
        while (word < p.Count && p.Within(word, t) && p.IsPunctuation(word))
            word++;
        if (!p.Within(word, t) || !field.Window.Contains(word))
        {
            f.Add(Feature.EndBeforeStop, form, branch);
            return;
        }

        int high = Highest(p, word);
        uint link = Attachment(field, high);
        f.Add(Feature.EndNext, p.Relation[high], link);
        f.Add(Feature.EndNextForm, p.Form[word], p.Relation[high], link);
        f.Add(Feature.EndNextComma, p.Relation[high], link, word == end ? 0u : after);
        f.Add(Feature.EndNextHead, p.Relation[high], p.Lemma[high], word == end ? 0u : after);
        f.Add(Feature.EndNextTag, p.Tag[high], p.Relation[high], word == end ? 0u : after);
        f.Add(Feature.EndNextLexical, p.Relation[high], lexical, link);
        if (p.Lexical[high] != 0)
            f.Add(Feature.EndNextCue, p.Lexical[high], p.Relation[high], link);
    }

    public static void DescribePiece(ContentField field, PieceStart start, PieceEnd end, FeatureList f)
    {
        Passage p = field.Passage;
        f.Clear();
        int key = field.Key;
        uint lexical = p.Lexical[key],
            lemma = p.Lemma[key],
            upos = (uint)p.Syntax.Upos[key],
            length = Passage.Size(end.End - start.Token);
        f.Add(Feature.PieceLength, length, start.Side);
        f.Add(Feature.PieceLengthLexical, length, lexical, upos);
        f.If(start.Token < field.Cue.Start && end.Last >= field.Cue.End, Feature.PieceAcrossCue);
        uint balance = start.Opening * 8 + end.Closing * 2 + (start.Quotation == end.Quotation ? 1u : 0u);
        f.Add(Feature.PieceQuotes, balance, start.Side);
        f.Add(Feature.PieceQuotesPlace, balance, start.Place, end.Place);
        f.Add(Feature.PieceSides, start.Place, end.Place, start.Side);
        f.Add(Feature.PieceSidesForm, start.Form, end.Place, start.Side);
        f.Add(Feature.PieceSidesLexical, FeatureHash.Mix(start.Place, end.Place), lexical, upos);
        uint whole = start.Whole(end.End);
        f.Add(Feature.PieceWhole, whole, start.Branch, start.Top == end.Top ? 1u : 0u);
        f.Add(Feature.PieceWholeLemma, whole, start.Branch, lemma);
        f.Add(Feature.PieceWholeLexical, whole, p.Relation[start.Top], FeatureHash.Mix(lexical, upos));
        f.Add(Feature.PieceBranches, start.Branch, end.Branch, start.Opening == PieceStart.Opens ? 1u : 0u);
        f.Add(Feature.PieceFormBranch, start.Form, end.Branch, whole);
        f.Add(Feature.PieceEndForms, start.Form, end.After);
        f.Add(Feature.PieceStop, end.Stop, balance, end.SentenceOffset);
        f.Add(Feature.PieceSentences, (uint)Math.Min(end.Sentence - start.Sentence, 4), balance, start.SentenceOffset);
        f.If(field.Source is { } source && start.Token < source.Start && end.Last >= source.End, Feature.PieceAcrossSource);
    }

    /// <summary>What speaks for a piece coming after another one.</summary>
    public static void DescribeLater(ContentField field, int start, FeatureList f)
    {
        Passage p = field.Passage;
        f.Clear();
        f.Add(Feature.Later);
        f.Add(Feature.LaterSide, Side(field, start), QuotePlace(p, start), FirstOfSentence(p, start));
        f.Add(Feature.LaterPlace, Place(field, start - 1), QuotePlace(p, start));
        f.Add(Feature.LaterBefore, p.FormNear(start - 1, start), Side(field, start));
        f.Add(Feature.LaterLexical, p.Lexical[field.Key], Side(field, start));
        f.Add(Feature.LaterSentence, SentenceOffset(field, start), QuotePlace(p, start));
        f.Add(Feature.LaterPassive, SourceFeatures.IsPassive(p, field.Key) ? 1u : 0u, Side(field, start), p.Form[start]);
    }

    /// <summary>On which side of source and cue a token stands.</summary>
    public static uint Side(ContentField field, int t) =>
        t < field.Cue.Start
            ? field.Source is { } s && t < s.Start
                ? 0u
                : 1u
            : field.Source is { } r && t >= r.End
                ? 2u
                : 3u;

    /// <summary>What the neighbouring token is to the statement: the cue, the source, a mark, a sentence's border, another word.</summary>
    public static uint Place(ContentField field, int neighbour)
    {
        Passage p = field.Passage;
        if (!field.Window.Contains(neighbour))
            return 1;
        if (field.Cue.Contains(neighbour))
            return 2;
        if (field.Source is { } source && source.Contains(neighbour))
            return 3;
        if (!p.IsPunctuation(neighbour))
            return p.Kind[neighbour] != 0 ? 5u : 4u;
        ReadOnlySpan<char> form = p.Tokens.Form(neighbour);
        return form switch
        {
            "," => BesideFrame(field, neighbour) ? 6u : 7u,
            ":" => 8,
            "." or "?" or "!" => 9,
            "-" or "--" or "—" or "–" => 10,
            _ => p.InQuotation(neighbour) ? 11u : 12u,
        };
    }

    private static bool BesideFrame(ContentField field, int t) =>
        (field.Window.Contains(t + 1) && field.IsTaken(t + 1)) || (field.Window.Contains(t - 1) && field.IsTaken(t - 1));

    private static uint Quoted(ContentField field, int t)
    {
        if (field.Passage.Quotations.At(t) is not { } at)
            return 0;
        return field.Passage.Quotations.At(field.Key) == at ? 1u : 2u;
    }

    private static uint QuotePlace(Passage p, int t)
    {
        if (p.Quotations.At(t) is not { } at)
            return 0;
        TokenRange range = p.Quotations.All[at].Range;
        return t == range.Start ? 1u
            : t == range.End - 1 ? 2u
            : 3u;
    }

    /// <summary>How many sentences away from the cue a token stands, and whether in its paragraph.</summary>
    public static uint SentenceOffset(ContentField field, int t)
    {
        Passage p = field.Passage;
        int offset = p.Tokens.SentenceOf(t) - p.Tokens.SentenceOf(field.Key);
        uint paragraphs = p.Tokens.ParagraphOf(t) == p.Tokens.ParagraphOf(field.Key) ? 0u : 8u;
        return (uint)(Math.Clamp(offset, -2, 2) + 2) + paragraphs;
    }

    private static uint FirstOfSentence(Passage p, int t) => p.Sentence(t).Start == t ? 1u : 0u;

    private static bool StartsBranch(ContentField field, int t) => !field.Window.Contains(t - 1) || field.Top(t - 1) != field.Top(t);

    private static uint Gap(ContentField field, int t)
    {
        int gap = t < field.Cue.Start ? 20 : t - field.Cue.End;
        if (field.Source is { } source && t >= source.End)
            gap = Math.Min(gap, t - source.End);
        return Passage.Size(gap);
    }

    /// <summary>The highest word whose subtree begins here.</summary>
    private static int Highest(Passage p, int t)
    {
        int high = t;
        for (int steps = 0; steps < 30; steps++)
        {
            int head = p.Tree.Head(high);
            if (head < 0 || FirstWord(p, p.Tree.Subtree(head)) != t)
                break;
            high = head;
        }

        return high;
    }

    private static int FirstWord(Passage p, TokenRange range)
    {
        int t = range.Start;
        while (t < range.End - 1 && p.IsPunctuation(t))
            t++;
        return t;
    }

    /// <summary>On what a word after the piece hangs: the cue, a word above the cue, the root of the content, deeper inside.</summary>
    private static uint Attachment(ContentField field, int word)
    {
        int head = field.Passage.Tree.Head(word);
        if (head < 0)
            return 1;
        if (head == field.Key)
            return 2;
        if (!field.Window.Contains(head))
            return 3;
        int level = field.Level(head);
        if (field.Top(head) == head)
            return level == 0 ? 4u : 5u + (uint)Math.Min(level, 3);
        int above = field.Passage.Tree.Head(head);
        return above >= 0 && field.Window.Contains(above) && field.Top(above) == above ? 9u : 10u;
    }
}
