using System.Data.Common;
using Microsoft.Data.Sqlite;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>Records in files of a folder that goes with the test.</summary>
internal sealed class SqliteOffer : IStoreOffer
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("onrecord store ");

    public string Unbound => "PRAGMA foreign_keys = OFF;";

    public string File(string name) => Path.Combine(Folder.FullName, name + ".db");

    public IRecordStore Open(string name) => SqliteRecordStore.OpenOrCreate(File(name));

    public DbConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={File(name)};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose() => Folder.Delete(recursive: true);
}
