using Microsoft.Data.Sqlite;

namespace OnRecord.Storage.Sqlite;

/// <summary>Puts what SQLite reports into words that say what to do.</summary>
internal static class SqliteFaults
{
    // Result codes of https://www.sqlite.org/rescode.html
    private const int Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        InputOutput = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26;

    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode == Corrupt;

    public static bool IsReadOnly(SqliteException fault) => fault.SqliteErrorCode == ReadOnly;

    /// <summary>What is said of a sound file with a write-ahead log where no other can be made beside it.</summary>
    public static bool NeedsFilesBeside(SqliteException fault) => fault.SqliteErrorCode is ReadOnly or CannotOpen;

    /// <summary>The file itself may be sound, and can be read.</summary>
    public static bool IsNoPlaceToWrite(SqliteException fault) => fault.SqliteErrorCode is Busy or Locked or ReadOnly or Full;

    public static StoreUnavailableException Explain(string file, SqliteException fault)
    {
        string words = fault.SqliteErrorCode switch
        {
            Busy or Locked => "another program is writing to it; wait for it to finish, or close it, and try again",
            ReadOnly => "it can't be written; check the permissions of the file and of its folder, or choose another place with --record",
            CannotOpen => "it can't be opened or created; check that the folder exists and that you may write to it, or choose another place with --record",
            NotADatabase => "it is not a record of OnRecord, or its beginning is damaged; choose another file with --record",
            Corrupt => "the file is damaged; put back a copy of it, or move it away and add the reports again",
            Full => "the disk is full; make room and try again: what was added before is safe",
            InputOutput => "the disk could not be read or written; what was added before is safe",
            _ => $"SQLite reports: {fault.Message}",
        };
        return new StoreUnavailableException(file, words, fault);
    }
}
