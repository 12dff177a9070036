using OnRecord.Corrections;
using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Storage;

/// <summary>
/// A record as its corrections have it, over any store: whatever shows, counts or takes away the record reads it here, and can't forget to obey. What is
/// written, verified and kept is the record as it was made; the corrections lie over it.
/// </summary>
/// <param name="store">Disposed with this one.</param>
public sealed class CorrectedStore(IRecordStore store) : IRecordStore
{
    private readonly Lock _gate = new(),
        _entering = new();
    private IReadOnlyList<ReportRecord> _written = [];
    private CorrectedRecords? _corrected;
    private RecordNames? _names;
    private long _version;

    /// <summary>The record as it was made, without corrections.</summary>
    public IRecordStore AsWritten { get; } = store;

    /// <summary>What became of each correction, in the order of when they were made.</summary>
    internal IReadOnlyList<CorrectionOutcome> Outcomes() => Corrected().Outcomes;

    /// <summary>Enters one correction, after it was tried: none is kept that can't be followed. One that stands already is not kept twice.</summary>
    /// <param name="draft">Without an id; its time is set here.</param>
    /// <param name="now">By the caller's clock.</param>
    /// <returns>The correction as it is kept, and whether it stood before; or why it can't be followed, in words.</returns>
    public (Correction? Entered, string? Fault, bool Stood) Enter(Correction draft, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        lock (_entering)
        {
            IReadOnlyList<Correction> log = AsWritten.Corrections();
            var book = new CorrectionBook(log);
            if (book.Standing(draft) is { } standing)
                return (standing, null, true);
            Correction correction = CorrectionJson.Named(draft with { At = book.NextAt(now) });
            if (CorrectionJson.Fault(correction) is { } fault)
                return (null, fault, false);
            if (correction is { Kind: CorrectionKind.Undo, Of: { } back } && (book.Find(back) is null || book.IsTakenBack(back)))
                return (null, book.Find(back) is null ? $"the record holds no correction {back}" : $"the correction {back} is taken back already", false);
            Corrected();
            IReadOnlyList<CorrectionOutcome> outcomes = Overlay.Apply(_written, [.. log, correction]).Outcomes;
            // One that places another has done its work when that one is found.
            CorrectionId tried = correction is { Kind: CorrectionKind.Place, Of: { } placed } ? placed : correction.Id;
            if (outcomes.FirstOrDefault(o => o.Correction.Id == tried) is not { State: CorrectionState.Followed })
                return (null, outcomes.FirstOrDefault(o => o.Correction.Id == tried)?.Reason ?? "it can't be followed", false);
            lock (_gate)
            {
                long before = AsWritten.Version();
                AsWritten.AddCorrections([correction]);
                // What was written is as it was: it need not be read again, unless somebody else wrote in between.
                long after = AsWritten.Version();
                if (before == _version && after == before + 1)
                    Lay(after);
            }

            return (correction, null, false);
        }
    }

    public IReadOnlyList<ReportRecord> Current(CancellationToken cancellation = default) => Corrected(cancellation).Records;

    public ReportRecord? Find(string report) => AsWritten.Find(report) is { } found ? Corrected(found) : null;

    public PartFound? FindPart(string id)
    {
        if (AsWritten.FindPart(id) is not { } found)
            return Names()?.FindPart(id);
        ReportRecord corrected = Corrected(found.Report);
        return RecordParts.Ids(corrected).Contains(found.Id, StringComparer.Ordinal) ? found with { Report = corrected } : null;
    }

    /// <summary>A statement that is shown no longer, by its id or the beginning of it: in its report as it was made, with the corrections that took it out;
    /// null where nothing of this name was taken out.</summary>
    public PartFound? FindRemoved(string id)
    {
        if (AsWritten.FindPart(id) is not { } found || found.Report.Statements.FirstOrDefault(s => s.Id == found.Id) is not { } statement)
            return null;
        ReportEntry corrected = Corrected(found.Report).Report;
        CorrectionMark[] marks = [.. (corrected.Corrections ?? []).Where(m => m.Other == new PartReference(corrected.Id, statement.Id))];
        if (marks.Length == 0)
            return null;
        IEnumerable<StatementEntry> statements = found.Report.Statements.Select(s => s.Id == statement.Id ? s with { Corrections = marks } : s);
        return found with { Report = found.Report with { Statements = [.. statements] } };
    }

    public IReadOnlyList<StoredStatement> Statements(StatementFilter filter, CancellationToken cancellation = default) =>
        Names(cancellation) is { } names ? names.Statements(filter) : AsWritten.Statements(filter, cancellation);

    public IReadOnlyList<ActorSummary> Actors(string? name = null) => Names() is { } names ? names.Actors(name) : AsWritten.Actors(name);

    public IReadOnlyList<SearchHit> Search(string query, int limit = 50)
    {
        IReadOnlyList<SearchHit> hits = AsWritten.Search(query, limit);
        return Names() is { } names ? [.. hits.Select(names.Corrected).OfType<SearchHit>()] : hits;
    }

    public IReadOnlyList<ReportRecord> Analyses(string reportId) => AsWritten.Analyses(reportId);

    public AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original) => AsWritten.Add(record, original);

    public bool Holds(string source, string reportId) => AsWritten.Holds(source, reportId);

    public int Count() => AsWritten.Count();

    public IEnumerable<StoredReport> All(Action<Mismatch>? damaged = null, CancellationToken cancellation = default) => AsWritten.All(damaged, cancellation);

    public byte[]? Original(string reportId) => AsWritten.Original(reportId);

    public IReadOnlyList<string> Revisions(string source) => AsWritten.Revisions(source);

    public IReadOnlyList<string> Copies(string reportId) => AsWritten.Copies(reportId);

    public Validators Fetched(string address) => AsWritten.Fetched(address);

    public void KeepFetched(string address, Validators validators) => AsWritten.KeepFetched(address, validators);

    public long Version() => AsWritten.Version();

    public IEnumerable<Mismatch> CheckMeaning(CancellationToken cancellation = default) => AsWritten.CheckMeaning(cancellation);

    public (int Entries, string? Digest) Journal() => AsWritten.Journal();

    public void BackUp(string file) => AsWritten.BackUp(file);

    public IReadOnlyList<string> CheckStructure() => AsWritten.CheckStructure();

    public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) => AsWritten.Verdicts(maker, pairs);

    public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts) => AsWritten.KeepVerdicts(maker, verdicts);

    public IReadOnlyList<Correction> Corrections() => AsWritten.Corrections();

    public int AddCorrections(IReadOnlyList<Correction> corrections) => AsWritten.AddCorrections(corrections);

    public void Dispose() => AsWritten.Dispose();

    private CorrectedRecords Corrected(CancellationToken cancellation = default)
    {
        lock (_gate)
        {
            long version = AsWritten.Version();
            if (_corrected is not null && version == _version)
                return _corrected;
            _written = AsWritten.Current(cancellation);
            return Lay(version);
        }
    }

    /// <summary>Lays the corrections over what was written.</summary>
    private CorrectedRecords Lay(long version)
    {
        (_version, _names) = (version, null);
        return _corrected = Overlay.Apply(_written, AsWritten.Corrections());
    }

    /// <summary>A record of any revision; one that is hidden is shown to whoever asks for it by name.</summary>
    private ReportRecord Corrected(ReportRecord record)
    {
        Correction[] own = [.. AsWritten.Corrections()];
        if (own.Length == 0)
            return record;
        if (Corrected().Records.FirstOrDefault(r => r.Report.Id == record.Report.Id) is { } current)
            return current.Report.Source == record.Report.Source ? current : current with { Report = current.Report with { Source = record.Report.Source } };
        return Overlay.Apply([record], own.Where(c => c.Kind != CorrectionKind.Hide || c.Target?.Part != AnchorPart.Report)).Records[0];
    }

    /// <summary>Null where there is nothing to correct, and the store's own tables tell.</summary>
    private RecordNames? Names(CancellationToken cancellation = default)
    {
        // Without corrections the whole record need not be read for one name.
        if (AsWritten.Corrections().Count == 0)
            return null;
        CorrectedRecords corrected = Corrected(cancellation);
        lock (_gate)
            return _names ??= new RecordNames(corrected.Records);
    }
}
