using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;

namespace OnRecord.Storage.Tests;

/// <summary>Holds what it is given, true or not.</summary>
internal sealed class FixedStore(params StoredReport[] reports) : IRecordStore
{
    public AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original) => throw new NotSupportedException();

    public bool Holds(string source, string reportId) => throw new NotSupportedException();

    public IReadOnlyList<ReportRecord> Current(CancellationToken cancellation = default) => [.. reports.Select(r => r.Record)];

    public int Count() => reports.Length;

    public IEnumerable<StoredReport> All(Action<Mismatch>? damaged = null, CancellationToken cancellation = default) => reports;

    public IEnumerable<Mismatch> CheckMeaning(CancellationToken cancellation = default) => [];

    public (int Entries, string? Digest) Journal() => (reports.Length, null);

    public void BackUp(string file) => throw new NotSupportedException();

    public IReadOnlyList<OnRecord.Corrections.Correction> Corrections() => [];

    public int AddCorrections(IReadOnlyList<OnRecord.Corrections.Correction> corrections) => throw new NotSupportedException();

    public ReportRecord? Find(string report) => throw new NotSupportedException();

    public PartFound? FindPart(string id) => throw new NotSupportedException();

    public IReadOnlyList<ReportRecord> Analyses(string reportId) => throw new NotSupportedException();

    public byte[]? Original(string reportId) => throw new NotSupportedException();

    public IReadOnlyList<string> Revisions(string source) => throw new NotSupportedException();

    public IReadOnlyList<string> Copies(string reportId) => throw new NotSupportedException();

    public IReadOnlyList<StoredStatement> Statements(StatementFilter filter, CancellationToken cancellation = default) => throw new NotSupportedException();

    public IReadOnlyList<ActorSummary> Actors(string? name = null) => throw new NotSupportedException();

    public IReadOnlyList<SearchHit> Search(string query, int limit = 50) => throw new NotSupportedException();

    public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) => throw new NotSupportedException();

    public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts) => throw new NotSupportedException();

    public long Version() => 0;

    public Validators Fetched(string address) => throw new NotSupportedException();

    public void KeepFetched(string address, Validators validators) => throw new NotSupportedException();

    public IReadOnlyList<string> CheckStructure() => [];

    public void Dispose() { }
}
