using OnRecord.Attribution;
using OnRecord.Attribution.Lexicon;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>What the sentences of the headline and the body say in the report's own voice: what is left of them beside statements.</summary>
internal static class NarratedUnits
{
    private static readonly WordSet Anaphors = WordSet.Of("Propositions/Data/rule-words.tsv", "anaphors");

    private static readonly WordSet Clear = WordSet.Of("Propositions/Data/rule-words.tsv", "clear-words");

    /// <summary>Words that are the least for something to be put forward, and the part of its sentence that they have to be.</summary>
    private const int FewestWords = 4;
    private const double LeastPart = 0.4;

    /// <summary>Words from a verb of saying to the "that" of what is said.</summary>
    private const int FarthestClause = 10;

    /// <param name="answers">A question that is answered, and its answer, are no narration.</param>
    public static IEnumerable<PropositionUnit> Of(Report report, Syntax syntax, Statements statements, QuestionAnswers answers)
    {
        bool[] said = new bool[syntax.Tokens.Count];
        for (int i = 0; i < statements.Count; i++)
        {
            if (
                !Acts.PutForward(syntax, statements, i)
                && !answers.IsAnswered(i)
                && BareAnswers.Read(syntax, statements[i].Content) is null
                && !Asks(syntax, statements[i])
                && !IsUnsaid(syntax, statements[i])
                && !PointsBack(syntax, statements[i])
            )
                continue;
            TokenRange extent = Extents.Of(statements[i]);
            said.AsSpan(extent.Start, extent.Length).Fill(true);
        }

        // What is asked is left to the rules above; what nobody is found to say is all the same not the report's own.
        foreach (TokenRange quotation in Quotations.Of(syntax.Tokens).All.Select(q => q.Range).Where(range => HoldsSentence(syntax, range)))
            if (!statements.All.Any(statement => statement.Content.Any(quotation.Overlaps)))
                said.AsSpan(quotation.Start, quotation.Length).Fill(true);
        // What a closing frame closes begins here, by the sentence of the frame.
        ILookup<int, int> closed = statements
            .All.Where(s => s is { Parent: null, Cue: { } cue, Content: [.., var last] } && last.End <= cue.Start)
            .ToLookup(s => syntax.Tokens.SentenceOf(s.Cue!.Value.Start), s => s.Content[0].Start);
        foreach (TokenRange sentence in syntax.Tokens.Sentences)
        {
            if (!IsOfReport(report, syntax.Tokens.SpanOf(sentence)) || syntax.Tokens.Form(sentence.End - 1) is "?" || IsThought(syntax, sentence, said))
                continue;
            TokenRange left = WithoutConjunction(syntax, Extents.Trimmed(syntax, Longest(sentence, said)));
            int words = Words(syntax, left);
            if (left.IsEmpty || words < Words(syntax, sentence) && (IsRestOfSaid(syntax, closed, left) || GoesOn(syntax, sentence, left, said)))
                continue;
            if (report.Headline is { } headline && headline.Overlaps(syntax.Tokens.SpanOf(sentence)) && BorrowsWords(syntax, left))
                continue;
            if (
                words >= FewestWords
                && words >= LeastPart * Words(syntax, sentence)
                && HasPredicate(syntax, left)
                && !HoldsSaying(syntax, left)
                && !HoldsClaim(syntax, left)
            )
                yield return new PropositionUnit(null, [left]);
        }
    }

    /// <summary>Whether all of a sentence, or its end and the next one's beginning, stand between the marks: “the story is false. Norland was not there”.
    /// Whose words they may be, the report's own they are not.</summary>
    private static bool HoldsSentence(Syntax syntax, TokenRange quotation) =>
        syntax.Tokens.SentenceOf(quotation.Start) is var first
        && (first != syntax.Tokens.SentenceOf(quotation.End - 1) || quotation.Contains(syntax.Tokens.Sentences[first]));

    /// <summary>"Lund said he was afraid. He would never forgive them.": what is to come as seen from then is thought or said by whoever spoke in the
    /// sentence before, and not by the report.</summary>
    private static bool IsThought(Syntax syntax, TokenRange sentence, bool[] said)
    {
        int before = sentence.Start - 1;
        if (before < 0 || syntax.Tokens.ParagraphOf(before) != syntax.Tokens.ParagraphOf(sentence.Start))
            return false;
        TokenRange earlier = syntax.Tokens.SentenceAt(before);
        return said.AsSpan(earlier.Start, earlier.Length).Contains(true)
            && !said.AsSpan(sentence.Start, sentence.Length).Contains(true)
            && Enumerable
                .Range(sentence.Start, sentence.Length)
                .Any(t => syntax.Tree.Head(t) < 0 && Modals.Of(syntax, t) is "would" && !Negation.IsOn(syntax, t) && syntax.Tree.Child(t, "advcl") is null);
    }

    /// <summary>"asked whether the quay was safe": what is asked is not told.</summary>
    private static bool Asks(Syntax syntax, Statement statement) =>
        statement.Act == Act.Ask
        && statement.Content is [var first, ..]
        && (WhWords.Is(syntax, first.Start) || syntax.Lemmas[first.Start].ToLowerInvariant() is "if" or "whether");

    /// <summary>"has yet to say whether the quay was safe", "stopped short of saying that it was": what was not said is not told either.</summary>
    private static bool IsUnsaid(Syntax syntax, Statement statement) =>
        (statement.Act == Act.Silent || statement.Realis == StatementRealis.Negated)
        && statement.Content.Any(piece => Enumerable.Range(piece.Start, piece.Length).Any(t => VerbForms.IsFinite(syntax, t)));

    /// <summary>Whether somebody says something in it, though no statement was found: a verb of saying with its clause. Whoever tells of that does not say
    /// it.</summary>
    private static bool HoldsSaying(Syntax syntax, TokenRange unit)
    {
        for (int t = unit.Start; t < unit.End; t++)
            if (
                Saying(syntax, t) is (Act.Assert or Act.Deny or Act.Admit or Act.Oppose) and var act
                    && (syntax.Tree.Child(t, "ccomp") is not null || act is Act.Deny or Act.Oppose && HasThat(syntax, unit, t))
                // "was cited | as saying by the paper"
                || syntax.Xpos[t] is "VBG" && t > unit.Start && syntax.Tokens.Form(t - 1) is "as" && syntax.Lemmas[t] is "say"
                // "did not make | clear what it was", "it is | unclear whether"
                || t + 1 < unit.End
                    && Clear.Contains(syntax.Lemmas[t].ToLowerInvariant())
                    && (WhWords.Is(syntax, t + 1) || syntax.Tokens.Form(t + 1) is "whether" or "if")
            )
                return true;
        return false;
    }

    /// <summary>"Despite a claim by the minister that the ship had been freed": what is claimed is all that is told.</summary>
    private static bool HoldsClaim(Syntax syntax, TokenRange unit)
    {
        for (int t = unit.Start; t < unit.End && !VerbForms.IsFinite(syntax, t); t++)
            if (NamedClaims.Clause(syntax, t, unit.End) is not null)
                return true;
        return false;
    }

    /// <summary>What a verb of saying does, where it is the main one, or one that only could be said; null elsewhere.</summary>
    private static Act? Saying(Syntax syntax, int verb) =>
        !(IsMain(syntax, verb) || syntax.Xpos[verb] is "VB" or "VBG") || syntax.Lemmas[verb] is "mean" ? null
        : verb + 1 < syntax.Tokens.Count && CueLexicon.Of(syntax.Lemmas[verb].ToLowerInvariant(), syntax.Lemmas[verb + 1], Upos.Verb) is { } phrase ? phrase
        : CueLexicon.Of(syntax.Lemmas[verb].ToLowerInvariant(), Upos.Verb);

    /// <summary>"disagrees with divers | that guards fired", where the tree makes the clause the divers'.</summary>
    private static bool HasThat(Syntax syntax, TokenRange unit, int verb) =>
        Enumerable
            .Range(verb + 1, Math.Clamp(unit.End - verb - 1, 0, FarthestClause))
            .Any(t => syntax.Tokens.Form(t) is "that" && syntax.Upos[t] is not Upos.Det);

    private static bool IsMain(Syntax syntax, int verb) =>
        syntax.IsVerb(verb) && (syntax.Tree.Head(verb) < 0 || syntax.Tree.Is(verb, "conj") && syntax.Tree.Head(syntax.Tree.Head(verb)) < 0);

    /// <summary>"It fired at (Norland’s) | soldiers who had come, the ministry said": the beginning of what a closing frame closes, where the reader found its
    /// end alone.</summary>
    private static bool IsRestOfSaid(Syntax syntax, ILookup<int, int> closed, TokenRange left) =>
        closed[syntax.Tokens.SentenceOf(left.Start)]
            .Any(first =>
                first >= left.End
                && Enumerable.Range(left.End, first - left.End).All(syntax.IsPunctuation)
                && !syntax.Tokens.Form(first).ContainsAny('"', '“', '‘')
            );

    /// <summary>"Lund fumes: Jet downed ‘in cold blood’": a headline that borrows words behind a colon tells what somebody says.</summary>
    private static bool BorrowsWords(Syntax syntax, TokenRange headline)
    {
        int colon = headline.Start;
        while (colon < headline.End && syntax.Tokens.Form(colon) is not ":")
            colon++;
        return colon > headline.Start
            && Enumerable.Range(colon, headline.End - colon).Any(t => syntax.Tokens.Form(t) is "‘" or "“" or "\"" || syntax.Xpos[t] is "``");
    }

    /// <summary>"that Norland had | , when it was dark, crossed the river": the rest of what is said, where that was cut behind an auxiliary.</summary>
    private static bool GoesOn(Syntax syntax, TokenRange sentence, TokenRange left, bool[] said)
    {
        int before = left.Start - 1;
        while (before > sentence.Start && syntax.IsPunctuation(before))
            before--;
        return before >= sentence.Start && said[before] && syntax.Upos[before] is Upos.Aux;
    }

    /// <summary>"stated this on Monday", "said the same": that somebody said it is told before.</summary>
    private static bool PointsBack(Syntax syntax, Statement statement) =>
        statement.Content is [var only]
        && (only.Length == 1 ? Anaphors.Contains(syntax.Lemmas[only.Start].ToLowerInvariant()) : only.Length == 2 && syntax.Lemmas[only.End - 1] is "same");

    /// <summary>"The ferry left at noon, but" somebody said the rest.</summary>
    private static TokenRange WithoutConjunction(Syntax syntax, TokenRange range) =>
        range.Length > 1 && syntax.Upos[range.End - 1] == Upos.Cconj ? Extents.Trimmed(syntax, new TokenRange(range.Start, range.End - 1)) : range;

    private static bool IsOfReport(Report report, TextSpan sentence) =>
        report.Headline is { } headline && headline.Overlaps(sentence)
        || Ascending.FirstFrom(report.Body.AsSpan(), body => body.End, sentence.End) is var run
            && run < report.Body.Length
            && report.Body[run].Contains(sentence);

    private static int Words(Syntax syntax, TokenRange range)
    {
        int words = 0;
        for (int i = range.Start; i < range.End; i++)
            if (!syntax.IsPunctuation(i))
                words++;
        return words;
    }

    /// <summary>A finite verb, or any in a headline's short way of speaking.</summary>
    private static bool HasPredicate(Syntax syntax, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (syntax.Upos[i] is Upos.Verb or Upos.Aux && syntax.Xpos[i] is "VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "MD")
                return true;
        return false;
    }

    private static TokenRange Longest(TokenRange sentence, bool[] said)
    {
        TokenRange longest = new(sentence.Start, sentence.Start);
        for (int start = sentence.Start; start < sentence.End; )
        {
            int end = start;
            while (end < sentence.End && !said[end])
                end++;
            if (end - start > longest.Length)
                longest = new TokenRange(start, end);
            start = end + 1;
        }

        return longest;
    }
}
