using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage.Sqlite;

/// <summary>Writes a report and all that is derived from its record, inside a transaction of the caller.</summary>
internal static class ReportWriter
{
    /// <returns>The report's number.</returns>
    public static long Insert(SqliteConnection connection, SqliteTransaction transaction, ReportRecord record, string json, ReadOnlyMemory<byte> original)
    {
        (string packing, byte[] bytes) = Packing.Pack(original);
        long number = connection.ExecuteScalar<long>(
            "INSERT INTO report (id, record, original, packing) VALUES (@Id, @json, @bytes, @packing) RETURNING number",
            new { record.Report.Id, json, bytes, packing }, transaction);
        Derive(connection, transaction, number, record);
        return number;
    }

    /// <summary>Writes a record in the place of an older one of the same report.</summary>
    public static void Replace(SqliteConnection connection, SqliteTransaction transaction, long number, ReportRecord record, string json)
    {
        connection.Execute("UPDATE report SET record = @json WHERE number = @number", new { number, json }, transaction);
        foreach (string table in new[] { "quote", "speaker", "statement", "actor", "passage", "part" })
            connection.Execute($"DELETE FROM {table} WHERE report = @number", new { number }, transaction);
        Derive(connection, transaction, number, record);
    }

    private static void Derive(SqliteConnection connection, SqliteTransaction transaction, long report, ReportRecord record)
    {
        string text = record.Report.Text;
        connection.Execute(
            "INSERT INTO quote VALUES (@report, @ordinal, @Place, @Start, @End, @quote)",
            RecordSpans.Of(record).Where(s => RecordSpans.IsEvidence(s.Place)).Select((s, ordinal) => new { report, ordinal, s.Place, s.Span.Start, s.Span.End, quote = s.Span.In(text).ToString() }),
            transaction);
        connection.Execute(
            "INSERT INTO actor VALUES (@report, @Id, @Name, @words, @kind, @Office, @Affiliation, @Country, @Anonymous)",
            record.Actors.Select(a => new { report, Id = a.Id.Value, a.Name, words = NameWords.Of(a.Name), kind = EnumWords.Of(a.Kind), a.Office, a.Affiliation, a.Country, a.Anonymous }),
            transaction);
        connection.Execute(
            "INSERT INTO statement VALUES (@report, @ordinal, @Id, @act)",
            record.Statements.Select((s, ordinal) => new { report, ordinal, Id = s.Id.Value, act = EnumWords.Of(s.Act) }),
            transaction);
        connection.Execute(
            "INSERT OR IGNORE INTO speaker VALUES (@report, @Id, @actor)",
            record.Statements.SelectMany(s => s.Source.Actors.Select(actor => new { report, Id = s.Id.Value, actor = actor.Value })),
            transaction);
        connection.Execute(
            "INSERT INTO passage (report, statement, \"start\", \"end\", text) VALUES (@report, @Statement, @Start, @End, @text)",
            SearchPassages.Of(record).Select(p => new { report, Statement = p.Statement?.Value, p.Span.Start, p.Span.End, text = p.Span.In(text).ToString() }),
            transaction);
        connection.Execute("INSERT OR IGNORE INTO part VALUES (@id, @report)", RecordParts.Ids(record).Select(id => new { id, report }), transaction);
    }
}
