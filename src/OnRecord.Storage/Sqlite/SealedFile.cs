using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// A record where nothing can be written, as on a medium that only reads. A database with a write-ahead log needs files beside it even to be read, unless it is
/// said to be immutable; and it may be said to be so only while no log lies beside it, which would hold the newest reports.
/// </summary>
internal sealed class SealedFile
{
    // Of the format of https://www.sqlite.org/fileformat2.html: two bytes that are 2 where readers use a write-ahead log.
    private const int ReadVersionAt = 19;
    private const byte WriteAheadLog = 2;

    private readonly string _log;
    private readonly string _immutable;

    private SealedFile(string file)
    {
        _log = LogOf(file);
        _immutable = new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            ForeignKeys = true,
            // What a connection remembers of an immutable file it never reads again; a new one does.
            Pooling = false,
        }.ToString();
    }

    /// <returns>Null where the file can be opened as usual, or not at all.</returns>
    /// <param name="usual">How it is opened as usual.</param>
    public static SealedFile? Of(string file, string usual)
    {
        if (!HasWriteAheadLog(file) || HasContent(LogOf(file)))
            return null;
        try
        {
            using var connection = new SqliteConnection(usual);
            connection.OpenAlone();
            connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema");
            return null;
        }
        catch (SqliteException fault) when (SqliteFaults.NeedsFilesBeside(fault))
        {
            return new SealedFile(file);
        }
        catch (SqliteException)
        {
            // Whoever opens it says what is wrong.
            return null;
        }
    }

    /// <summary>The file as it is, or null where somebody else writes to it now.</summary>
    public SqliteConnection? Unopened() => HasContent(_log) ? null : new SqliteConnection(_immutable);

    private static string LogOf(string file) => file + "-wal";

    private static bool HasContent(string file) => new FileInfo(file) is { Exists: true, Length: > 0 };

    private static bool HasWriteAheadLog(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            stream.Position = ReadVersionAt;
            return stream.ReadByte() == WriteAheadLog;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
