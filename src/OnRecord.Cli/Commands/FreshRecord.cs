using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary>Opens or makes a record; one that was made for nothing, because no report came into it, is taken away again.</summary>
internal sealed class FreshRecord : IDisposable
{
    // Those that SQLite keeps beside the file.
    private static readonly string[] Beside = ["", "-wal", "-shm"];

    private readonly string _file;
    private readonly bool _isNew;

    private FreshRecord(string file, bool isNew, IRecordStore store) => (_file, _isNew, Store) = (file, isNew, store);

    /// <summary>Closed with this.</summary>
    public IRecordStore Store { get; }

    /// <param name="file">Tables on a server stay, whatever came into them: others may be about to use them.</param>
    public static FreshRecord Open(Services services, string file)
    {
        bool isNew = !RecordStores.IsOnServer(file) && !File.Exists(file);
        return new FreshRecord(file, isNew, services.OpenOrCreateRecord(file));
    }

    public static int Use(Services services, string file, Func<IRecordStore, int> work)
    {
        using FreshRecord fresh = Open(services, file);
        return work(fresh.Store);
    }

    public void Dispose()
    {
        bool isEmpty = false;
        try
        {
            isEmpty = _isNew && Store.Count() == 0;
        }
        finally
        {
            Store.Dispose();
            if (isEmpty)
                foreach (string ending in Beside)
                    File.Delete(_file + ending);
        }
    }
}
