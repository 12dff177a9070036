using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps the last ledger of a record, each part with a digest: what is damaged is not there.</summary>
internal static class LedgerTable
{
    private const string Columns = "part, entries, journal, maker, body, digest";

    /// <returns>Null where it was not kept of this state of the journal by this maker, or is damaged.</returns>
    public static LedgerRecord? Find(Session session, LedgerMark mark, LedgerPart part)
    {
        (byte[]? body, string? digest) = session.FirstOrDefault<(byte[]?, string?)>(
            "SELECT body, digest FROM ledger WHERE part = @part AND entries = @Entries AND journal = @Journal AND maker = @Maker",
            new
            {
                part = Name(part),
                mark.Entries,
                mark.Journal,
                mark.Maker,
            }
        );
        return body is not null && digest == Digest(mark, part, body) ? Read(body) : null;
    }

    /// <summary>Keeps parts in the place of all others, inside a transaction of the caller; one alone leaves the last whole ledger where it is.</summary>
    public static void Keep(Session session, LedgerMark mark, IReadOnlyList<(LedgerPart Part, byte[] Body)> parts)
    {
        session.Execute(
            parts.Count > 1
                ? "DELETE FROM ledger"
                : "DELETE FROM ledger WHERE part = @part AND entries NOT IN (SELECT entries FROM ledger WHERE part <> @part AND entries <> @Entries)",
            new { part = Name(parts[0].Part), mark.Entries }
        );
        session.Insert(
            "ledger",
            [.. Columns.Split(", ")],
            parts.Select(p => (object?[])[Name(p.Part), mark.Entries, mark.Journal, mark.Maker, p.Body, Digest(mark, p.Part, p.Body)])
        );
    }

    /// <summary>The state of the journal that the last whole ledger of this maker takes in; null without one.</summary>
    public static LedgerMark? Last(Session session, string maker) =>
        session
            .Query<(long Entries, string Journal)>(
                "SELECT entries, journal FROM ledger WHERE part = @part AND maker = @maker ORDER BY entries DESC",
                new { part = Name(LedgerPart.Claimed), maker }
            )
            .Select(row => new LedgerMark(row.Entries, row.Journal, maker))
            .FirstOrDefault();

    private static string Name(LedgerPart part) => part == LedgerPart.Told ? "told" : "claimed";

    private static LedgerRecord? Read(byte[] body)
    {
        try
        {
            return RecordJson.ReadLedger(Packing.Unpress(body));
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private static string Digest(LedgerMark mark, LedgerPart part, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Name(part)}\n{mark.Entries}\n{mark.Journal}\n{mark.Maker}\n")));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
