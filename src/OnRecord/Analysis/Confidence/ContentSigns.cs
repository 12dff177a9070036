using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Analysis.Confidence;

/// <summary>The words said: how many, how they begin and end, what is joined in them.</summary>
internal sealed class ContentSigns(Syntax syntax, Quotations quotations, Statements statements)
{
    private const int FewWords = 4;

    private static readonly WordSet Joining = WordSet.Of("Analysis/Data/rule-words.tsv", "joining-words");

    private readonly int[] _outermost = Outermost(syntax, statements);

    public void Describe(int index, ConfidenceSigns signs)
    {
        Statement statement = statements[index];
        if (statement.Content is not [var first, ..])
        {
            signs.Add(ConfidenceFeature.NoContent, true);
            return;
        }

        TokenRange last = statement.Content[^1];
        int length = statement.Content.Sum(piece => piece.Length);
        signs.Add(ConfidenceFeature.Length, Math.Log(length));
        signs.Add(ConfidenceFeature.SingleWord, length == 1);
        signs.Add(ConfidenceFeature.Short, length <= FewWords);
        signs.Add(ConfidenceFeature.Pieces, statement.Content.Length > 1);
        signs.Add(ConfidenceFeature.ManySentences, syntax.Tokens.SentenceOf(first.Start) != syntax.Tokens.SentenceOf(last.End - 1));
        signs.Add(ConfidenceFeature.Shared, statement.Parent is null && statement.Content.Any(IsShared));
        Words(statement, signs);
        Ends(last, signs);
        signs.Add(ConfidenceWord.ContentStart, syntax.Tokens.Form(first.Start));
        signs.Add(ConfidenceWord.ContentRelation, syntax.Tree.Relation(SpanShape.Head(syntax.Tree, first)));
        if (statement.Cue is not { } cue)
            return;
        signs.Add(ConfidenceFeature.BeforeCue, first.Start < cue.Start);
        signs.Add(ConfidenceFeature.ContentDistance, Math.Log(1 + Math.Max(0, first.Start >= cue.End ? first.Start - cue.End : cue.Start - first.End)));
    }

    private void Words(Statement statement, ConfidenceSigns signs)
    {
        bool verb = false,
            quoted = false,
            plain = false,
            joined = false,
            clause = false,
            asks = false;
        foreach (TokenRange piece in statement.Content)
        {
            for (int t = piece.Start; t < piece.End; t++)
            {
                verb |= syntax.IsVerb(t);
                asks |= syntax.Tokens.Form(t) is "?";
                if (quotations.At(t) is not null)
                    quoted = true;
                else if (!syntax.IsPunctuation(t))
                {
                    plain = true;
                    bool conjunction = t > piece.Start && Joining.Contains(syntax.Tokens.Form(t));
                    joined |= conjunction && syntax.IsPunctuation(t - 1);
                    clause |= conjunction && syntax.Tree.Head(t) is >= 0 and var joiner && syntax.IsVerb(joiner) && syntax.Tree.Subject(joiner) is not null;
                }
            }
        }

        signs.Add(ConfidenceFeature.NoVerb, !verb);
        signs.Add(ConfidenceFeature.Quoted, quoted && !plain);
        signs.Add(ConfidenceFeature.Mixed, quoted && plain);
        signs.Add(ConfidenceFeature.Joined, joined);
        signs.Add(ConfidenceFeature.JoinedClause, clause);
        signs.Add(ConfidenceFeature.Question, asks && statement.Act != Act.Ask);
    }

    private void Ends(TokenRange last, ConfidenceSigns signs)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(last.End - 1);
        int after = last.End;
        bool ends = after >= sentence.End - 1;
        signs.Add(ConfidenceFeature.SentenceEnd, ends);
        signs.Add(ConfidenceFeature.OpenEnd, !ends && !syntax.IsPunctuation(after) && !syntax.IsPunctuation(after - 1));
        signs.Add(
            ConfidenceFeature.HalfQuoted,
            quotations.At(last.End - 1) is { } quotation && quotations.All[quotation].Range.End > last.End
                || quotations.At(last.Start) is { } opening && quotations.All[opening].Range.Start < last.Start
        );
    }

    private bool IsShared(TokenRange piece)
    {
        for (int t = piece.Start; t < piece.End; t++)
            if (_outermost[t] > 1)
                return true;
        return false;
    }

    /// <summary>By token: how many outermost statements have it in their content.</summary>
    private static int[] Outermost(Syntax syntax, Statements statements)
    {
        var count = new int[syntax.Tokens.Count];
        foreach (Statement statement in statements.All.Where(s => s.Parent is null))
        foreach (TokenRange piece in statement.Content)
            for (int t = piece.Start; t < piece.End; t++)
                count[t]++;
        return count;
    }
}
