using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>What statements do with their contents.</summary>
internal static class Acts
{
    /// <summary>
    /// Whether the content is put forward as so, as not so or as uncertain, or kept silent about. A wish, request or promise is a fact itself, told by whoever
    /// reports it: its proposition is who wants what. So is a deed of words on a thing: "submitted an offer".
    /// </summary>
    public static bool PutForward(Syntax syntax, Statements statements, int index)
    {
        Statement statement = statements[index];
        return statement.Commitment switch
        {
            Commitment.IsNot or Commitment.Uncertain or Commitment.Refused => true,
            Commitment.Is => statement.Act == Act.Accuse
                || IsDeniedName(syntax, statements, statement)
                || statement.Mode != StatementMode.Indirect
                || statement.Content.Any(piece => HoldsVerb(syntax, piece)),
            _ => false,
        };
    }

    /// <summary>"denied a report that calls the vote a farce": a name without a verb is put forward where another denies it.</summary>
    private static bool IsDeniedName(Syntax syntax, Statements statements, Statement statement) =>
        statement is { Parent: { } outer, CueHead: { } cue } && statements[outer].Commitment == Commitment.IsNot && NamedClaims.Calls(syntax, cue);

    private static bool HoldsVerb(Syntax syntax, TokenRange piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
            if (syntax.IsVerb(i))
                return true;
        return false;
    }
}
