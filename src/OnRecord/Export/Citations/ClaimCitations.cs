using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export.Citations;

/// <summary>A claim is cited by its sides: the surest passage of each stance that is taken on it, and never by one side alone.</summary>
internal static class ClaimCitations
{
    /// <summary>Below this a position is cited as unsure.</summary>
    private const double Sure = 0.6;

    private static readonly Stance[] _sides = [Stance.Asserts, Stance.Denies, Stance.Doubts];

    /// <summary>"disputed (certainty 0.91), 1 root, 5 outlets".</summary>
    public static string Standing(ClaimEntry claim)
    {
        string outlets = claim.Outlets == 1 ? "outlet" : "outlets",
            corrected = CorrectionWords.After(claim.Corrections) is { } after ? ", " + after : "";
        return FormattableString.Invariant(
            $"{EnumWords.Of(claim.Status)} (certainty {claim.Certainty:0.00}), {OriginWords.Count(claim)}, {claim.Outlets} {outlets}{corrected}"
        );
    }

    /// <param name="find">Gives the record of a report; null where there is none.</param>
    public static IReadOnlyList<Citation> Of(ClaimEntry claim, Func<string, ReportRecord?> find)
    {
        var citations = new List<Citation>();
        var book = new TellingBook();
        foreach (Stance side in _sides)
        {
            // What nobody is known to have said is often told by the one who denies it: it speaks for its side only where nobody else does.
            PositionEntry? surest = claim
                .Positions.Where(p => p.Stance == side && find(p.Report) is { } r && p.Span.End <= r.Report.Text.Length)
                .MaxBy(p => (p.Actor is not null, p.Certainty));
            if (surest is null)
                continue;
            ReportRecord record = find(surest.Report)!;
            StatementEntry? statement = book.Find(record, surest.Statement);
            string? corrected = CorrectionWords.After(statement?.Corrections);
            citations.Add(
                Citation.Of(
                    record,
                    book.ReportedAs(record, statement),
                    [surest.Span],
                    book.Points(record),
                    surest.Certainty < Sure ? surest.Certainty : null,
                    corrected
                )
            );
        }

        return citations;
    }
}
