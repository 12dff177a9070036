using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Entering;

/// <summary>Records made before propositions were kept: each statement's content stands for what it puts forward, as worded.</summary>
internal static class OlderRecord
{
    public static IEnumerable<PropositionEntry> Propositions(ReportSheet sheet)
    {
        foreach (StatementEntry statement in sheet.Statements)
        {
            TextSpan[] pieces = [.. statement.Content.Select(sheet.Clip).Where(piece => !piece.IsEmpty)];
            if (pieces.Length == 0) continue;
            yield return new PropositionEntry
            {
                Id = "of " + statement.Id,
                Statement = statement.Id,
                Span = pieces[0].Cover(pieces[^1]),
                Text = string.Join(' ', pieces.Select(piece => piece.In(sheet.Text).ToString())),
                Predicate = "",
            };
        }
    }
}
