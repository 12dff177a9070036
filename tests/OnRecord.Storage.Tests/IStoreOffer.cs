namespace OnRecord.Storage.Tests;

/// <summary>Makes records for one test in one kind of database.</summary>
public interface IStoreOffer : IDisposable
{
    /// <summary>Opens a record, and makes it where there is none.</summary>
    /// <param name="name">Small letters.</param>
    IRecordStore Open(string name);

    /// <summary>Changes a record past the program.</summary>
    void Change(string name, string sql);

    /// <summary>A command after which references between tables are not held.</summary>
    string Unbound { get; }
}
