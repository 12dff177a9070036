using OnRecord.Ledger;
using OnRecord.Reading.Inputs;
using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>
/// Keeps reports, their original bytes and their records. A report is known by the hash of its bytes, and by the addresses (paths, URLs) under
/// which it was added: the same bytes again change nothing; other bytes under a known address are a new revision, and the old one stays.
/// Safe to share between threads. Every method may throw <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IRecordStore : IVerdictMemory, ICorrectionLog, IDisposable
{
    /// <summary>Adds a report in one transaction.</summary>
    /// <param name="original">The bytes as read.</param>
    /// <exception cref="ArgumentException">The record's id is not the hash of the bytes, or a span leaves the text or cuts a character in two.</exception>
    AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original);

    /// <summary>Whether the newest revision under this address has this id.</summary>
    bool Holds(string source, string reportId);

    /// <summary>
    /// The newest revision of every report, each once, in the order in which their addresses were first added. Asked again, it gives the same objects for the
    /// reports that have not changed since.
    /// </summary>
    /// <param name="cancellation">Asked before each report.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IReadOnlyList<ReportRecord> Current(CancellationToken cancellation = default);

    /// <summary>How many revisions of reports there are in all.</summary>
    int Count();

    /// <summary>Every revision of every report with its bytes and quotes, in the order of adding, read one by one.</summary>
    /// <param name="damaged">Told of a report that can't be read, and the others follow; without it such a report is an error.</param>
    /// <param name="cancellation">Asked before each report.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IEnumerable<StoredReport> All(Action<Mismatch>? damaged = null, CancellationToken cancellation = default);

    /// <summary>
    /// A report by its id, a prefix of its hash of eight or more characters, its address (newest revision), or the file name at the end of its address;
    /// null when there is none, or more than one.
    /// </summary>
    ReportRecord? Find(string report);

    /// <summary>
    /// The report that has a statement, an actor, an event or a proposition of this id, or of the only id that begins with it; an id of an older analysis
    /// leads to what took its place. Null when there is none, or more than one.
    /// </summary>
    /// <param name="id">At least six characters.</param>
    PartFound? FindPart(string id);

    /// <summary>Older analyses of a report, by other models or another version of the program, oldest first; without the newest.</summary>
    IReadOnlyList<ReportRecord> Analyses(string reportId);

    /// <summary>The original bytes of a report; null when there is none with this id.</summary>
    byte[]? Original(string reportId);

    /// <summary>Ids of all revisions under one address, oldest first.</summary>
    IReadOnlyList<string> Revisions(string source);

    /// <summary>
    /// Ids of a report and of its copies among the newest revisions (identical, nearly identical or trimmed), the first added first; empty when it has none.
    /// They are found when a report is added, see <see cref="OnRecord.Ledger.Copies.CopyFinder"/>.
    /// </summary>
    IReadOnlyList<string> Copies(string reportId);

    /// <summary>Statements of the newest revisions, in the order of <see cref="Current"/> and of the text.</summary>
    /// <param name="cancellation">Asked before each report.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IReadOnlyList<StoredStatement> Statements(StatementFilter filter, CancellationToken cancellation = default);

    /// <summary>Actors of the newest revisions by name, each name once; those with most statements first.</summary>
    /// <param name="name">Whole words of the name, in any case; null for all.</param>
    IReadOnlyList<ActorSummary> Actors(string? name = null);

    /// <summary>Full-text search over the newest revisions, best first. Words match in all their forms ("deny", "denied"), without regard to case and
    /// accents.</summary>
    /// <param name="query">Words; all must occur. Quoted words are a phrase.</param>
    IReadOnlyList<SearchHit> Search(string query, int limit = 50);

    /// <summary>What was kept of an address, or of a feed's item, when it was last fetched; <see cref="Validators.None"/> when it never was.</summary>
    Validators Fetched(string address);

    /// <summary>Keeps it for the next fetch. The record itself does not change by it.</summary>
    void KeepFetched(string address, Validators validators);

    /// <summary>A number that differs after every change of the record, by this process or another; cheap to ask.</summary>
    long Version();

    /// <summary>
    /// Whether the record means what was written: the chain of what was added against reports and revisions, and all that is derived from each record
    /// against what the record gives now. Faults are found while they are read; reports that can't be read at all are named by <see cref="All"/>.
    /// </summary>
    /// <param name="cancellation">Asked before each report.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IEnumerable<Mismatch> CheckMeaning(CancellationToken cancellation = default);

    /// <summary>How many things were done to the record, and the digest that covers them all; null before the first.</summary>
    (int Entries, string? Digest) Journal();

    /// <summary>Writes the whole record into one new file, as it stands at this moment, while others go on reading and writing.</summary>
    /// <exception cref="StoreUnavailableException">There is such a file already, or it can't be written.</exception>
    void BackUp(string file);

    /// <summary>Faults in the store's own structure, in words; empty when it is sound.</summary>
    IReadOnlyList<string> CheckStructure();
}
