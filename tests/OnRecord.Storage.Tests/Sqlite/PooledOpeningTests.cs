using Microsoft.Data.Sqlite;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

public sealed class PooledOpeningTests : IDisposable
{
    private const int Waves = 10_000;
    private const int Owners = 4;

    private readonly DirectoryInfo _folder;
    private readonly SqliteDialect _dialect;

    public PooledOpeningTests()
    {
        _folder = Directory.CreateTempSubdirectory("onrecord pool ");
        _dialect = new SqliteDialect(Path.Combine(_folder.FullName, "empty.db"), create: true, lockTimeoutSeconds: 10);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void No_connection_has_two_owners_at_once()
    {
        var opened = new SqliteConnection[Owners];
        int lentTwice = 0;
        using var pause = new Barrier(
            Owners,
            _ =>
            {
                // Every second pause all of them are open.
                if (opened[0] is null)
                    return;
                lentTwice += Owners - opened.Select(connection => connection.Handle).Distinct().Count();
                foreach (SqliteConnection connection in opened)
                    connection.Dispose();
                SqliteConnection.ClearPool(opened[0]);
                Array.Clear(opened);
            }
        );
        Thread[] owners = [.. Enumerable.Range(0, Owners).Select(i => new Thread(() => OpenInWaves(i)))];
        foreach (Thread owner in owners)
            owner.Start();
        foreach (Thread owner in owners)
            owner.Join();

        Assert.Equal(0, lentTwice);

        void OpenInWaves(int owner)
        {
            for (int wave = 0; wave < Waves; wave++)
            {
                pause.SignalAndWait();
                opened[owner] = (SqliteConnection)_dialect.Open();
                pause.SignalAndWait();
            }
        }
    }
}
