using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary>Opens or makes a record; one that was made for nothing, because no report came into it, is taken away again.</summary>
internal static class FreshRecord
{
    // Those that SQLite keeps beside the file.
    private static readonly string[] Beside = ["", "-wal", "-shm"];

    public static int Use(Services services, string file, Func<IRecordStore, int> work)
    {
        // Tables on a server stay: others may be about to use them.
        bool isNew = !RecordStores.IsOnServer(file) && !File.Exists(file),
            isEmpty = false;
        try
        {
            using IRecordStore store = services.OpenOrCreateRecord(file);
            try
            {
                return work(store);
            }
            finally
            {
                isEmpty = isNew && store.Count() == 0;
            }
        }
        finally
        {
            if (isEmpty)
                foreach (string ending in Beside)
                    File.Delete(file + ending);
        }
    }
}
