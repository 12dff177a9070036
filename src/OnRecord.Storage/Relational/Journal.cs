using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Storage.Relational;

/// <summary>
/// Keeps the chain of what was added, and holds the record against it. It finds damage, and changes made past the program; it holds no secret, and so it
/// can't stop somebody who writes the whole chain anew: whoever must know that keeps the last digest elsewhere.
/// </summary>
internal static class Journal
{
    private const string Chain = "SELECT number, report, source, record, digest FROM journal ORDER BY number";

    private static void Enter(Session session, long report, string source)
    {
        (string id, byte[] body) = session.Single<(string, byte[])>("SELECT id, body FROM report WHERE number = @report", new { report });
        Enter(session, id, source, RecordBody.Unpack(body).Json);
    }

    /// <summary>Enters what now stands in the record, inside a transaction of the caller: the record of a report, or a correction.</summary>
    /// <param name="source">The address of the report; of a correction, the id of what it is about.</param>
    public static void Enter(Session session, string id, string source, ReadOnlySpan<byte> written)
    {
        (long number, string? before) = session.FirstOrDefault<(long, string?)>("SELECT number, digest FROM journal ORDER BY number DESC LIMIT 1");
        string record = Hash(written);
        session.Insert(
            "journal",
            ["number", "report", "source", "record", "digest"],
            [
                [number + 1, id, source, record, Digest(before ?? "", id, source, record)],
            ]
        );
    }

    /// <summary>Enters what was added before records had a journal.</summary>
    public static void EnterAll(Session session)
    {
        foreach (
            (long report, string source) in session.Query<(long, string)>(
                "SELECT v.report, a.source FROM revision v JOIN address a ON a.number = v.address ORDER BY a.number, v.ordinal"
            )
        )
            Enter(session, report, session.Told(source));
    }

    /// <summary>How many entries there are, and the last digest; null without one.</summary>
    public static (int Entries, string? Digest) Head(Session session) =>
        (session.Scalar<int>("SELECT count(*) FROM journal"), session.FirstOrDefault<string>("SELECT digest FROM journal ORDER BY number DESC LIMIT 1"));

    /// <summary>The reports that were added after an entry; null where the journal has no such entry, or knows of anything else after it.</summary>
    /// <param name="entries">The number of the entry.</param>
    /// <param name="digest">Its digest.</param>
    public static IReadOnlySet<string>? AddedAfter(Session session, long entries, string digest)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var added = new HashSet<string>(StringComparer.Ordinal);
        bool isThere = false;
        foreach ((long number, string report, string source, _, string own) in session.Stream<(long, string, string, string, string)>(Chain))
        {
            isThere |= number == entries && own == digest;
            if (number <= entries)
            {
                known.Add(report);
                known.Add(source);
                continue;
            }

            if (IsCorrection(report) || known.Contains(report) || !known.Add(source) || !added.Add(report))
                return null;
        }

        return isThere ? added : null;
    }

    /// <summary>The hash of the record of each report as it was written last, up to an entry; null where the journal has no such entry.</summary>
    /// <param name="entries">The number of the entry.</param>
    /// <param name="digest">Its digest.</param>
    public static IReadOnlyDictionary<string, string>? Written(Session session, long entries, string digest)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isThere = false;
        foreach ((long number, string report, _, string record, string own) in session.Stream<(long, string, string, string, string)>(Chain))
        {
            isThere |= number == entries && own == digest;
            if (number <= entries)
                written[report] = record;
        }

        return isThere ? written : null;
    }

    /// <summary>Where the chain, the reports and their revisions do not agree.</summary>
    public static IEnumerable<Mismatch> Faults(Session session)
    {
        var last = new Dictionary<string, (string Source, string Record)>(StringComparer.Ordinal);
        var added = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        string before = "";
        long next = 1;
        foreach ((long number, string report, string held, string record, string digest) in session.Stream<(long, string, string, string, string)>(Chain))
        {
            string source = session.Told(held);
            if (number != next)
                yield return new Mismatch(null, $"the journal goes from entry {next - 1} to {number}: entries are gone");
            if (digest != Digest(before, report, source, record))
                yield return new Mismatch(Mismatch.Name(source, report), $"entry {number} of the journal, or one before it, was changed");
            (before, next) = (digest, number + 1);
            if (IsCorrection(report))
            {
                corrections[report] = record;
                continue;
            }

            last[report] = (source, record);
            if (!added.TryGetValue(source, out List<string>? revisions))
                added[source] = revisions = [];
            if (revisions.Count == 0 || revisions[^1] != report)
                revisions.Add(report);
        }

        var stored = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string id, byte[] body) in session.Stream<(string, byte[])>("SELECT id, body FROM report ORDER BY number"))
        {
            stored.Add(id);
            if (!last.TryGetValue(id, out (string Source, string Record) entry))
                yield return new Mismatch(id, "it is in the record, and the journal knows of no adding");
            else if (entry.Record != HashOf(body))
                yield return new Mismatch(Mismatch.Name(entry.Source, id), "its record is not what was written when it was added or read again");
        }

        foreach ((string id, (string source, _)) in last.Where(entry => !stored.Contains(entry.Key)))
            yield return new Mismatch(Mismatch.Name(source, id), "it was added, and is gone");
        foreach (Mismatch fault in Corrections(session, corrections))
            yield return fault;
        foreach (Mismatch fault in Revisions(session, added))
            yield return fault;
    }

    /// <summary>A report is known by "sha256:" and a hash.</summary>
    private static bool IsCorrection(string id) => !id.Contains(':', StringComparison.Ordinal);

    private static IEnumerable<Mismatch> Corrections(Session session, Dictionary<string, string> entered)
    {
        foreach ((string id, string body) in session.Stream<(string, string)>("SELECT id, body FROM correction ORDER BY number"))
        {
            if (!entered.Remove(id, out string? written))
                yield return new Mismatch(null, $"the correction {id} is in the record, and the journal knows of no entering");
            else if (written != Hash(body))
                yield return new Mismatch(null, $"the correction {id} is not what was written when it was entered");
        }

        foreach (string id in entered.Keys)
            yield return new Mismatch(null, $"the correction {id} was entered, and is gone");
    }

    private static IEnumerable<Mismatch> Revisions(Session session, Dictionary<string, List<string>> added)
    {
        ILookup<string, string> kept = session
            .Query<(string Source, string Report)>(
                "SELECT a.source, r.id FROM revision v JOIN address a ON a.number = v.address JOIN report r ON r.number = v.report ORDER BY v.address, v.ordinal"
            )
            .ToLookup(row => session.Told(row.Source), row => row.Report, StringComparer.Ordinal);
        foreach (string source in added.Keys.Union(kept.Select(k => k.Key), StringComparer.Ordinal))
            if (!kept[source].SequenceEqual(added.GetValueOrDefault(source) ?? []))
                yield return new Mismatch(source, "its revisions are not those that were added");
    }

    private static string Digest(string before, string report, string source, string record) => Hash(string.Join('\n', before, report, source, record));

    /// <summary>Null when the body can't be unpacked.</summary>
    private static string? HashOf(byte[] body)
    {
        try
        {
            return Hash(RecordBody.Unpack(body).Json);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
