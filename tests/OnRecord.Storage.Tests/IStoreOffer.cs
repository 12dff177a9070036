using System.Data.Common;

namespace OnRecord.Storage.Tests;

/// <summary>Makes records for one test in one kind of database.</summary>
public interface IStoreOffer : IDisposable
{
    /// <summary>Opens a record, and makes it where there is none.</summary>
    /// <param name="name">Small letters.</param>
    IRecordStore Open(string name);

    /// <summary>A connection of its own, open, past the program.</summary>
    DbConnection Connect(string name);

    /// <summary>A command after which references between tables are not held.</summary>
    string Unbound { get; }
}
