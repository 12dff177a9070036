using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Entering;

/// <summary>Records made before propositions were kept: each statement's content stands for what it puts forward, as worded.</summary>
internal static class OlderRecord
{
    public static IEnumerable<PropositionEntry> Propositions(ReportRecord record)
    {
        string text = record.Report.Text;
        foreach (StatementEntry statement in record.Statements)
        {
            TextSpan[] pieces =
            [
                .. statement
                    .Content.Select(piece => new TextSpan(Math.Min(piece.Start, text.Length), Math.Min(piece.End, text.Length)))
                    .Where(piece => !piece.IsEmpty),
            ];
            if (pieces.Length == 0)
                continue;
            yield return new PropositionEntry
            {
                Id = "of " + statement.Id,
                Statement = statement.Id,
                Span = pieces[0].Cover(pieces[^1]),
                Text = string.Join(' ', pieces.Select(piece => piece.In(text).ToString())),
                Predicate = "",
            };
        }
    }
}
