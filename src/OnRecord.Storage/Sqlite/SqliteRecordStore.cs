using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// The record in one SQLite file with a write-ahead log: readers and one writer do not wait for each other; a second writer waits for the first, up to the
/// lock timeout.
/// </summary>
public sealed class SqliteRecordStore : RelationalRecordStore
{
    /// <summary>Longer than the largest report takes to write.</summary>
    private const int DefaultLockTimeoutSeconds = 10;

    private SqliteRecordStore(string file, bool create, int lockTimeoutSeconds)
        : base(new SqliteDialect(file, create, lockTimeoutSeconds))
    {
        File = file;
        if (!create)
            ((SqliteDialect)Dialect).MindTheMedium();
        Do(session =>
        {
            Schema.Apply(session, file);
            return 0;
        });
    }

    public string File { get; }

    /// <summary>Opens the record, bringing an older file up to date.</summary>
    /// <exception cref="StoreUnavailableException">There is no such file, or it can't be used.</exception>
    public static SqliteRecordStore Open(string file)
    {
        if (!System.IO.File.Exists(file))
            throw new StoreUnavailableException(file, "there is no such file; \"onrecord add FILE…\" makes it, --record PATH names another");
        return new SqliteRecordStore(file, create: false, DefaultLockTimeoutSeconds);
    }

    /// <summary>Opens the record, and creates it where there is none.</summary>
    /// <exception cref="StoreUnavailableException">The file can't be created or used.</exception>
    public static SqliteRecordStore OpenOrCreate(string file, int lockTimeoutSeconds = DefaultLockTimeoutSeconds) =>
        new(file, create: true, lockTimeoutSeconds);

    public override void BackUp(string file)
    {
        if (System.IO.File.Exists(file))
            throw new StoreUnavailableException(file, "there is such a file already, and a backup replaces none; choose another name");
        try
        {
            Do(session => session.Execute("VACUUM INTO @file", new { file }));
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is SqliteException inner && !SqliteFaults.IsDamage(inner))
        {
            throw SqliteFaults.Explain(file, inner);
        }
    }

    public override IReadOnlyList<string> CheckStructure() =>
        Do(session =>
        {
            List<string> faults = [.. session.Query<string>("PRAGMA integrity_check").Where(line => line != "ok")];
            faults.AddRange(session.Connection.Query("PRAGMA foreign_key_check").Select(row => $"a row of \"{row.table}\" points at nothing"));
            if (faults.Count == 0 && !IsIndexSound(session))
                faults.Add("the search index does not agree with the passages");

            return faults;
        });

    private static bool IsIndexSound(Session session)
    {
        try
        {
            session.Execute("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
            return SearchIndex.Agrees(session);
        }
        catch (SqliteException fault) when (SqliteFaults.IsReadOnly(fault))
        {
            // The index proves itself by a statement that writes.
            return SearchIndex.Agrees(session);
        }
        catch (SqliteException fault) when (SqliteFaults.IsDamage(fault))
        {
            return false;
        }
    }

    public override void Dispose()
    {
        using DbConnection connection = ((SqliteDialect)Dialect).Unopened();
        SqliteConnection.ClearPool((SqliteConnection)connection);
    }
}
