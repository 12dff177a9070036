using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OnRecord.Ledger.Pairing;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps the last ledger of a record, and what came of comparing for it, each with a digest: what is damaged is not there.</summary>
internal static class LedgerTable
{
    private const string Columns = "part, entries, journal, maker, body, digest";

    /// <summary>What came of comparing, beside the parts of ledgers.</summary>
    private const string Compared = "compared";

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
        return body is not null && digest == Digest(mark, Name(part), body) ? Read(body) : null;
    }

    /// <summary>Keeps parts in the place of all others, inside a transaction of the caller; one alone leaves the last whole ledger where it is.</summary>
    public static void Keep(Session session, LedgerMark mark, IReadOnlyList<(LedgerPart Part, byte[] Body)> parts)
    {
        session.Execute(
            parts.Count > 1
                ? "DELETE FROM ledger WHERE part <> @Compared"
                : "DELETE FROM ledger WHERE part = @part AND entries NOT IN (SELECT entries FROM ledger WHERE part NOT IN (@part, @Compared) AND entries <> @Entries)",
            new
            {
                part = Name(parts[0].Part),
                mark.Entries,
                Compared,
            }
        );
        Insert(session, mark, parts.Select(p => (Name(p.Part), p.Body)));
    }

    /// <summary>Keeps what came of comparing in the place of what came of it before, inside a transaction of the caller.</summary>
    public static void KeepCompared(Session session, LedgerMark mark, byte[] body)
    {
        session.Execute("DELETE FROM ledger WHERE part = @Compared", new { Compared });
        Insert(session, mark, [(Compared, body)]);
    }

    /// <summary>What came of comparing last, and for which state of the journal; null where another maker compared, or it is damaged.</summary>
    public static (LedgerMark Mark, ComparedPairs Pairs)? LastCompared(Session session, string maker)
    {
        (long entries, string? journal, byte[]? body, string? digest) = session.FirstOrDefault<(long, string?, byte[]?, string?)>(
            "SELECT entries, journal, body, digest FROM ledger WHERE part = @Compared AND maker = @maker",
            new { Compared, maker }
        );
        if (journal is null || body is null)
            return null;
        var mark = new LedgerMark(entries, journal, maker);
        try
        {
            return digest == Digest(mark, Compared, body) ? (mark, ComparedPairsBytes.Read(Packing.Unpress(body))) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void Insert(Session session, LedgerMark mark, IEnumerable<(string Part, byte[] Body)> rows) =>
        session.Insert(
            "ledger",
            [.. Columns.Split(", ")],
            rows.Select(r => (object?[])[r.Part, mark.Entries, mark.Journal, mark.Maker, r.Body, Digest(mark, r.Part, r.Body)])
        );

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
            return Packing.Unpress(body, RecordJson.ReadLedger);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private static string Digest(LedgerMark mark, string part, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{part}\n{mark.Entries}\n{mark.Journal}\n{mark.Maker}\n")));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
