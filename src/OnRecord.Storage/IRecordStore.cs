using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>
/// Keeps reports, their original bytes and their records. A report is known by its address (or path) and by the hash of its bytes:
/// the same bytes again change nothing; other bytes under a known address are a new revision, and the old one stays.
/// </summary>
public interface IRecordStore : IDisposable
{
    /// <summary>Adds a report in one transaction.</summary>
    /// <param name="original">The bytes as read.</param>
    AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original);

    /// <summary>The newest revision of every report, in the order in which the reports were first added.</summary>
    IReadOnlyList<ReportRecord> Current();

    /// <summary>A report by its id, a prefix of its hash of eight or more characters, or its address; null when there is none.</summary>
    ReportRecord? Find(string report);

    /// <summary>The original bytes of a report; null when there is none with this id.</summary>
    byte[]? Original(string reportId);

    /// <summary>Ids of all revisions under one address, oldest first.</summary>
    IReadOnlyList<string> Revisions(string source);

    /// <summary>Full-text search over the newest revisions, best first.</summary>
    /// <param name="query">Words; all must occur. Quoted words are a phrase.</param>
    IReadOnlyList<SearchHit> Search(string query, int limit = 50);

    /// <summary>A number that differs after every change of the record, by this process or another; cheap to ask.</summary>
    long Version();
}
