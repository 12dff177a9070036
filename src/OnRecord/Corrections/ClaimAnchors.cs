using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Corrections;

/// <summary>Finds the proposition by which a claim is meant: a claim is made anew each time, what founded it stands in a report.</summary>
internal static class ClaimAnchors
{
    /// <param name="claim">Id of a claim, or the beginning of one.</param>
    /// <returns>The proposition that founds it; null when none does, or more than one begins so.</returns>
    public static (ReportRecord Record, PropositionEntry Proposition)? Founding(IEnumerable<ReportRecord> records, string claim)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(claim);
        (ReportRecord, PropositionEntry, string Id)? found = null;
        foreach (ReportRecord record in records)
        foreach (PropositionEntry proposition in Propositions(record))
        {
            string id = ClaimOf(record, proposition);
            if (!id.StartsWith(claim, StringComparison.Ordinal) || found?.Id == id)
                continue;
            if (found is not null)
                return null;
            found = (record, proposition, id);
        }

        return found is var (report, founding, _) ? (report, founding) : null;
    }

    /// <summary>Whether something in these reports may found a claim whose id begins so. Tells without a ledger that an id can be nobody's.</summary>
    public static bool MayName(IEnumerable<ReportRecord> records, string claim)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(claim);
        // What founded it, without the words that tell several claims of one statement apart.
        string founding = claim.Length > ClaimId.FoundingLength ? claim[..ClaimId.FoundingLength] : claim;
        return claim.Length >= LedgerNames.Shortest
            && claim[0] == ClaimId.Letter
            && records.Any(r => Propositions(r).Any(p => ClaimOf(r, p).StartsWith(founding, StringComparison.Ordinal)));
    }

    /// <summary>The proposition on which a position is taken; null when none stands there.</summary>
    public static PropositionEntry? Of(ReportRecord record, PositionEntry position)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(position);
        return Propositions(record)
            .Where(p => p.Span.Overlaps(position.Span))
            .OrderBy(p => p.Span == position.Span ? 0 : 1)
            .ThenBy(p => p.Statement == position.Statement ? 0 : 1)
            .ThenBy(p => Math.Abs(p.Span.Length - position.Span.Length))
            .FirstOrDefault();
    }

    /// <summary>What a statement puts forward.</summary>
    public static IReadOnlyList<PropositionEntry> Of(ReportRecord record, StatementEntry statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return [.. Propositions(record).Where(p => p.Statement == statement.Id)];
    }

    /// <summary>The propositions of a report, or, in a record from before they were kept, its contents in their place.</summary>
    public static IEnumerable<PropositionEntry> Propositions(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Propositions.Count > 0 ? record.Propositions : OlderRecord.Propositions(record);
    }

    private static string ClaimOf(ReportRecord record, PropositionEntry proposition)
    {
        string text = record.Report.Text;
        string words = text[Math.Min(proposition.Span.Start, text.Length)..Math.Min(proposition.Span.End, text.Length)];
        return proposition.Statement is { } founding && record.Statements.Any(s => s.Id == founding)
            ? ClaimId.From(record.Report.Id, founding, words)
            : ClaimId.FromNarration(record.Report.Id, words);
    }
}
