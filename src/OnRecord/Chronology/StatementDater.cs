using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>
/// Tells when statements were made: by the time that modifies the cue ("On Monday, X said", "said at a news conference on Friday"), or by the dated
/// meeting to which the cue refers ("said after the meeting"). What neither dates stays open: that a report prints a statement does not say when it was made.
/// </summary>
internal sealed class StatementDater(Syntax syntax, ImmutableArray<TimeExpression> times)
{
    internal static readonly WordSet Pointing = WordSet.Of("Chronology/Data/rule-words.tsv", "pointing-words");
    internal static readonly WordSet OccasionPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "occasion-prepositions");

    public When? Date(Statement statement)
    {
        if (statement.CueHead is not { } cue)
            return null;
        return Modifier(statement, cue) is { } time ? time.When : Occasion(statement, cue)?.When;
    }

    /// <summary>The calendar time that hangs on the cue, outside of what was said; the nearest one when there are several.</summary>
    private TimeExpression? Modifier(Statement statement, int cue)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(cue);
        TimeExpression? best = null;
        foreach (TimeExpression time in times)
        {
            if (time.Range.Start >= sentence.End)
                break;
            if (!sentence.Contains(time.Range.Start) || !IsDate(time) || IsSaid(statement, time.Range.Start))
                continue;
            if (!Modifies(time.Range, statement))
                continue;
            if (best is null || Distance(time.Range, cue) < Distance(best.Range, cue))
                best = time;
        }

        return best;
    }

    private bool Modifies(TokenRange time, Statement statement)
    {
        Tree tree = syntax.Tree;
        int token = tree.Head(GoverningTense.Head(tree, time));
        for (int steps = 0; token >= 0 && steps <= tree.Count; token = tree.Head(token), steps++)
        {
            if (token == statement.CueHead || statement.Cue is { } cue && cue.Contains(token))
                return true;
            if (syntax.IsVerb(token) || IsSaid(statement, token))
                return false;
        }

        return false;
    }

    /// <summary>
    /// "after the meeting": the last date before it that stands in one sentence with the same noun.
    /// </summary>
    private TimeExpression? Occasion(Statement statement, int cue)
    {
        foreach (int child in syntax.Tree.Children(cue))
        {
            if (!syntax.Tree.Is(child, "obl") || IsSaid(statement, child) || !IsDefinite(child))
                continue;
            if (DateOf(child) is { } time)
                return time;
        }

        return null;
    }

    private bool IsDefinite(int noun)
    {
        return syntax.Tree.Child(noun, "det") is { } determiner
            && syntax.Tree.Child(noun, "case") is { } preposition
            && Pointing.Contains(syntax.Lemmas[determiner])
            && OccasionPrepositions.Contains(syntax.Lemmas[preposition]);
    }

    private TimeExpression? DateOf(int noun)
    {
        TimeExpression? found = null;
        foreach (TimeExpression time in times)
        {
            if (time.Range.Start >= noun)
                break;
            if (IsDate(time) && time.When is { Precision: >= TimePrecision.Day } && Stands(syntax.Lemmas[noun], syntax.Tokens.SentenceOf(time.Range.Start)))
                found = time;
        }

        return found;
    }

    private bool Stands(string lemma, int sentence)
    {
        TokenRange range = syntax.Tokens.Sentences[sentence];
        for (int i = range.Start; i < range.End; i++)
            if (syntax.Upos[i] == Upos.Noun && string.Equals(syntax.Lemmas[i], lemma, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsDate(TimeExpression time) => time.Type is TimeType.Date or TimeType.Time && !time.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static bool IsSaid(Statement statement, int token)
    {
        foreach (TokenRange piece in statement.Content)
            if (piece.Contains(token))
                return true;
        return false;
    }

    private static int Distance(TokenRange time, int token) => token < time.Start ? time.Start - token : token - time.End + 1;
}
