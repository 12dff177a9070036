using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Bare answers and the questions that they answer: "Asked whether P, X answered in the negative", "No."</summary>
internal sealed class QuestionAnswers
{
    /// <summary>Sentences that an answer may stand after its question.</summary>
    private const int Reach = 2;

    private readonly ILookup<int, QuestionAnswer> _answers;

    public QuestionAnswers(Syntax syntax, Statements statements)
    {
        var found = new List<(int Question, QuestionAnswer Answer)>();
        for (int i = 0; i < statements.Count; i++)
        {
            if (BareAnswers.Read(syntax, statements[i].Content) is not { } yes)
                continue;
            if (Question(syntax, statements, i) is { } question)
                found.Add((question, new QuestionAnswer(i, yes ? StanceLink.Conveys : StanceLink.Rejects)));
        }

        _answers = found.ToLookup(f => f.Question, f => f.Answer);
    }

    /// <summary>The answers to what a statement asks.</summary>
    public IEnumerable<QuestionAnswer> To(int question) => _answers[question];

    public bool IsAnswered(int statement) => _answers.Contains(statement);

    /// <summary>What is asked, without the "whether" before it.</summary>
    public static PropositionUnit Asked(Syntax syntax, PropositionUnit unit)
    {
        TokenRange first = unit.Pieces[0];
        return IsPolar(syntax, first) && first.Length > 1 ? unit with { Pieces = unit.Pieces.SetItem(0, new TokenRange(first.Start + 1, first.End)) } : unit;
    }

    /// <summary>The nearest question with "whether" or "if" before the answer; null when there is none, or another was answered since.</summary>
    private static int? Question(Syntax syntax, Statements statements, int answer)
    {
        TokenRange at = Extents.Of(statements[answer]);
        int? nearest = null;
        for (int i = 0; i < statements.Count; i++)
        {
            if (i == answer || statements[i].Act != Act.Ask || statements[i].Content is not [var content, ..])
                continue;
            if (!IsPolar(syntax, content) || content.Start > at.Start || syntax.Tokens.SentenceOf(at.Start) - syntax.Tokens.SentenceOf(content.Start) > Reach)
                continue;
            if (nearest is not { } other || content.Start > statements[other].Content[0].Start)
                nearest = i;
        }

        return nearest;
    }

    private static bool IsPolar(Syntax syntax, TokenRange content) => syntax.Lemmas[content.Start].ToLowerInvariant() is "whether" or "if";
}
