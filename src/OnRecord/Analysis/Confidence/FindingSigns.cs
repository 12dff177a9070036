using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Analysis.Confidence;

/// <summary>How it was found, what it does, and what holds it.</summary>
internal sealed class FindingSigns(Syntax syntax, Statements statements)
{
    /// <summary>From here on the finder leaves next to no doubt.</summary>
    private const double NextToOne = 0.97;

    private const double Clip = 0.02;

    private readonly bool[] _holds = Holders(statements);

    public void Describe(int index, ConfidenceSigns signs)
    {
        Statement statement = statements[index];
        bool nested = statement.Parent is not null;
        double odds = Odds(statement);
        signs.Add(ConfidenceFeature.Odds, odds);
        signs.Add(ConfidenceFeature.Certain, statement.Probability >= NextToOne);
        signs.Add(ConfidenceFeature.Negated, statement.Negated);
        signs.Add(ConfidenceFeature.HoldsOthers, _holds[index]);
        signs.Add(ConfidenceFeature.Addressed, statement.Addressee is not null);
        signs.Add(ConfidenceFeature.AddressedPronoun, statement.Addressee is { Length: 1 } to && syntax.Upos[to.Start] is Upos.Pron);
        signs.Add(nested ? ConfidenceWord.NestedAct : ConfidenceWord.Act, statement.Act.ToString());
        signs.Add(ConfidenceWord.Commitment, statement.Commitment?.ToString());
        signs.Add(ConfidenceWord.Realis, statement.Realis.ToString());
        if (statement.Parent is not { } parent)
            return;
        Statement holder = statements[parent];
        signs.Add(ConfidenceFeature.Nested, true);
        signs.Add(ConfidenceFeature.NestedOdds, odds);
        signs.Add(ConfidenceFeature.Deep, holder.Parent is not null);
        signs.Add(ConfidenceFeature.Framed, statement.CueHead is { } head && !holder.Content.Any(piece => piece.Contains(head)));
        signs.Add(ConfidenceFeature.HolderOdds, Odds(holder));
        signs.Add(ConfidenceFeature.HolderNotActual, holder.Realis != StatementRealis.Actual);
        signs.Add(ConfidenceFeature.HolderNegated, holder.Negated);
        if (holder.CueHead is { } cue)
            signs.Add(ConfidenceWord.HolderLemma, syntax.Lemmas[cue]);
    }

    private static double Odds(Statement statement)
    {
        double p = Math.Clamp(statement.Probability, Clip, 1 - Clip);
        return Math.Log(p / (1 - p));
    }

    private static bool[] Holders(Statements statements)
    {
        var holds = new bool[statements.Count];
        foreach (Statement statement in statements.All)
            if (statement.Parent is { } parent)
                holds[parent] = true;
        return holds;
    }
}
