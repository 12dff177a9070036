using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

internal static class Temporary
{
    /// <summary>An empty store in a folder of its own, which is the caller's to delete.</summary>
    public static SqliteRecordStore Store(out DirectoryInfo folder)
    {
        folder = Directory.CreateTempSubdirectory("onrecord store ");
        return SqliteRecordStore.OpenOrCreate(Path.Combine(folder.FullName, "onrecord.db"));
    }
}
