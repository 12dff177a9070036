using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Corrections;
using OnRecord.Records;

namespace OnRecord.Storage.Sqlite;

/// <summary>Takes what is whole out of a damaged file: every report whose bytes have their hash and whose record holds to its text.</summary>
public sealed class SqliteSalvage
{
    // Numbers that can't be read one after the other before the end of the table is taken to be reached.
    private const int LongestGap = 1000;

    private readonly string _file;

    /// <param name="file">The damaged record. It is only read.</param>
    public SqliteSalvage(string file) => _file = file;

    /// <summary>Reports that were saved.</summary>
    public int Saved { get; private set; }

    /// <summary>Corrections that were saved.</summary>
    public int SavedCorrections { get; private set; }

    /// <summary>Adds what is whole to another record, the first added first, and yields what is not.</summary>
    /// <exception cref="StoreUnavailableException">The file can't be opened at all, or the other record can't be written.</exception>
    public IEnumerable<Mismatch> Into(IRecordStore record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using SqliteConnection connection = Open();
        bool isPacked = IsPacked(connection);
        int gap = 0;
        for (long number = 1; gap < LongestGap; number++)
        {
            Found found = Read(connection, number, isPacked);
            gap = found.IsThere ? 0 : gap + 1;
            if (!found.IsThere)
                continue;
            if (found.Fault is null && Add(record, found) is { } fault)
                found = found with { Fault = fault };
            if (found.Fault is not null)
                yield return new Mismatch(found.Name, found.Fault);
            else
                Saved++;
        }

        foreach (Mismatch fault in Corrections(connection, record))
            yield return fault;
    }

    /// <summary>A correction holds by itself: its id is made from all that it says.</summary>
    private IEnumerable<Mismatch> Corrections(SqliteConnection connection, IRecordStore record)
    {
        var whole = new List<Correction>();
        foreach (long number in Numbers(connection))
        {
            string? fault = null;
            try
            {
                using SqliteCommand command = connection.CreateCommand();
                command.CommandText = "SELECT body FROM correction WHERE number = @number";
                command.Parameters.AddWithValue("@number", number);
                whole.Add(CorrectionJson.Read((string)command.ExecuteScalar()!));
            }
            catch (Exception caught) when (caught is SqliteException or FormatException or InvalidCastException)
            {
                fault = caught.Message;
            }

            if (fault is not null)
                yield return new Mismatch($"correction number {number}", "it can't be read: " + fault);
        }

        SavedCorrections = record.AddCorrections(whole);
    }

    // A record from before there were corrections has no table of them.
    private static List<long> Numbers(SqliteConnection connection)
    {
        var numbers = new List<long>();
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT number FROM correction ORDER BY number";
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
                numbers.Add(row.GetInt64(0));
        }
        catch (SqliteException)
        {
            return numbers;
        }

        return numbers;
    }

    /// <summary>A damaged file of an older version is read as it is.</summary>
    private static bool IsPacked(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pragma_table_info('report') WHERE name = 'body'";
        return command.ExecuteScalar() is 1L;
    }

    private SqliteConnection Open()
    {
        if (!File.Exists(_file))
            throw new StoreUnavailableException(_file, "there is no such file");
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = _file,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE name = 'report'";
            if (command.ExecuteScalar() is 1L)
                return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw SqliteFaults.Explain(_file, fault);
        }

        connection.Dispose();
        throw new StoreUnavailableException(_file, "it holds no reports of OnRecord, or its beginning is damaged");
    }

    private static Found Read(SqliteConnection connection, long number, bool isPacked)
    {
        string name = $"report number {number}";
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = isPacked
                ? "SELECT id, body, document FROM report WHERE number = @number"
                : "SELECT id, record, original, packing FROM report WHERE number = @number";
            command.Parameters.AddWithValue("@number", number);
            using SqliteDataReader row = command.ExecuteReader();
            if (!row.Read())
                return new Found(false, name);
            name = row.GetString(0);
            ReportRecord record = isPacked ? RecordBody.Read(row.GetFieldValue<byte[]>(1)) : RecordJson.ReadReport(row.GetString(1));
            byte[] original = isPacked
                ? ReportBytes.Unpack(row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2), record.Report.Text)
                : Packing.Unpack(row.GetString(3), row.GetFieldValue<byte[]>(2));
            return new Found(true, name, record, original, Sources(connection, number));
        }
        catch (Exception fault)
            when (fault
                    is SqliteException
                        or JsonException
                        or InvalidDataException
                        or InvalidCastException
                        or InvalidOperationException
                        or ArgumentException
                        or NullReferenceException
            )
        {
            return new Found(true, name, Fault: "it can't be read: " + fault.Message);
        }
    }

    // Where the table of addresses is damaged, the record still says where it was first read from.
    private static List<string> Sources(SqliteConnection connection, long number)
    {
        var sources = new List<string>();
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT a.source FROM revision v JOIN address a ON a.number = v.address WHERE v.report = @number ORDER BY a.number";
            command.Parameters.AddWithValue("@number", number);
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
                sources.Add(row.GetString(0));
        }
        catch (SqliteException)
        {
            return sources;
        }

        return sources;
    }

    private static string? Add(IRecordStore into, Found found)
    {
        try
        {
            ReportRecord record = found.Record!;
            foreach (string source in found.Sources is { Count: > 0 } known ? known : [record.Report.Source])
                into.Add(record with { Report = record.Report with { Source = source } }, found.Original);
            return null;
        }
        catch (ArgumentException fault)
        {
            return "it does not hold to its bytes: " + fault.Message;
        }
    }

    private sealed record Found(
        bool IsThere,
        string Name,
        ReportRecord? Record = null,
        byte[]? Original = null,
        IReadOnlyList<string>? Sources = null,
        string? Fault = null
    );
}
