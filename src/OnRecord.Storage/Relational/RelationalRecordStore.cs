using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage.Relational;

/// <summary>
/// The record in the tables of a database. Every call opens its own (pooled) connection, so threads share the store freely; readers wait for nobody, and a
/// writer for the writer before it.
/// </summary>
public abstract class RelationalRecordStore : IRecordStore
{
    private const string OneChange = "UPDATE change SET version = version + 1";

    private readonly CurrentRecords _current = new();

    private protected RelationalRecordStore(Dialect dialect) => Dialect = dialect;

    private protected Dialect Dialect { get; }

    public AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original)
    {
        MustBeTrue(record, original);
        var rows = new ReportRows(Dialect, record, RecordJson.Write(record), original);
        return Write(session =>
        {
            (AddOutcome outcome, bool changed) = Add(session, rows);
            if (changed)
                session.Execute(OneChange);
            return outcome;
        });
    }

    public bool Holds(string source, string reportId) =>
        Do(session =>
            session.Scalar<bool>(
                "SELECT EXISTS (SELECT 1 FROM newest n JOIN report r ON r.number = n.report WHERE n.source = @held AND r.id = @reportId)",
                new { held = session.Held(source), reportId }
            )
        );

    public IReadOnlyList<ReportRecord> Current(CancellationToken cancellation = default) => Do(session => _current.Read(session, Read, cancellation));

    public int Count() => Do(session => session.Scalar<int>("SELECT count(*) FROM report"));

    public IEnumerable<StoredReport> All(Action<Mismatch>? damaged = null, CancellationToken cancellation = default)
    {
        foreach (long number in Numbers().Until(cancellation))
        {
            StoredReport? stored = null;
            try
            {
                stored = Stored(number);
            }
            catch (StoreUnavailableException fault) when (damaged is not null)
            {
                damaged(new Mismatch(string.Create(CultureInfo.InvariantCulture, $"report number {number}"), fault.Message));
            }

            if (stored is not null)
                yield return stored;
        }
    }

    public IEnumerable<Mismatch> CheckMeaning(CancellationToken cancellation = default)
    {
        foreach (Mismatch fault in Do(session => Relational.Journal.Faults(session).ToList()))
            yield return fault;
        int parts = 0;
        bool all = true;
        foreach (long number in Numbers().Until(cancellation))
        {
            IReadOnlyList<Mismatch> faults;
            try
            {
                faults = Do(session =>
                {
                    ReportRecord record = Read(session.Single<byte[]>("SELECT body FROM report WHERE number = @number", new { number }), null);
                    IReadOnlyList<string> found = DerivedTables.Faults(session, number, record, out int own);
                    parts += own;
                    return found.Select(fault => new Mismatch(record.Report.Source, fault)).ToList();
                });
            }
            catch (StoreUnavailableException)
            {
                // All names it.
                all = false;
                continue;
            }

            foreach (Mismatch fault in faults)
                yield return fault;
        }

        if (all && Do(session => session.Scalar<int>("SELECT count(*) FROM part")) > parts)
            yield return new Mismatch(null, "the table of parts holds ids that no record gives");
    }

    public (int Entries, string? Digest) Journal() => Do(Relational.Journal.Head);

    public abstract void BackUp(string file);

    public ReportRecord? Find(string report) =>
        Do(session =>
        {
            string held = session.Held(report);
            // Nothing else is called so, and looking for it takes long where there is much.
            foreach (string sql in Queries.IsWholeId(report) ? Queries.Find.Take(1) : Queries.Find)
            {
                var rows = session.Query<(byte[] Body, string Source)>(
                    sql,
                    new
                    {
                        report = held,
                        prefix = Queries.HashPrefix(report),
                        ending = "/" + held,
                    }
                );
                if (rows.Count > 0)
                    return rows.Count == 1 ? Read(rows[0].Body, session.Told(rows[0].Source)) : null;
            }

            return null;
        });

    public PartFound? FindPart(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length < RecordNames.ShortestPart)
            return null;
        return Do(session =>
        {
            ReportRecord[] candidates =
            [
                .. session
                    .Query<(byte[] Body, string Source)>(Queries.Parts, new { head = session.Held(DerivedRows.Head(id)) })
                    .Select(row => Read(row.Body, session.Told(row.Source)))
                    .Where(record => RecordParts.Ids(record).Any(part => part.StartsWith(id, StringComparison.Ordinal))),
            ];
            if (candidates.Length > 0)
                return new RecordNames(candidates).FindPart(id);
            List<(string Id, long Report)> found = session.Query<(string, long)>(Queries.Redirect, new { name = session.Held(id) });
            if (found.Count == 0 || (found.Count > 1 && found[0].Id != id))
                return null;
            (string name, long number) = found[0];
            (byte[] body, string source) = session.Single<(byte[], string)>(Queries.ReportOf, new { number });
            return new PartFound(Read(body, session.Told(source)), name, Redirected: true);
        });
    }

    public IReadOnlyList<ReportRecord> Analyses(string reportId) =>
        Do(session =>
        {
            try
            {
                return AnalysisKeeper.Of(session, reportId);
            }
            catch (Exception fault) when (fault is InvalidDataException or JsonException)
            {
                throw new StoreUnavailableException(Dialect.Name, $"an older analysis in it is damaged ({fault.Message}); put back a copy", fault);
            }
        });

    public byte[]? Original(string reportId) =>
        Do(session =>
        {
            (byte[] body, byte[]? document) = session.FirstOrDefault<(byte[], byte[]?)>(
                "SELECT body, document FROM report WHERE id = @reportId",
                new { reportId }
            );
            return body is null ? null : Unpack(document, Read(body, null));
        });

    public IReadOnlyList<string> Revisions(string source) =>
        Do(session =>
            session.Query<string>(
                "SELECT r.id FROM address a JOIN revision v ON v.address = a.number JOIN report r ON r.number = v.report WHERE a.source = @held ORDER BY v.ordinal",
                new { held = session.Held(source) }
            )
        );

    public IReadOnlyList<string> Copies(string reportId) => Do(session => CopyKeeper.Of(session, reportId));

    public IReadOnlyList<StoredStatement> Statements(StatementFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Naming(filter.Speaker, filter.Report, cancellation).Statements(filter);
    }

    public IReadOnlyList<ActorSummary> Actors(string? name = null) => Naming(name, null, CancellationToken.None).Actors(name);

    /// <summary>The newest revisions that may name somebody: the table of names only spares reading the others.</summary>
    private RecordNames Naming(string? name, string? report, CancellationToken cancellation)
    {
        string? words = name is null ? null : NameForm.Of(name);
        if (words is "")
            return new RecordNames([]);
        if (words is null && report is null)
            return new RecordNames(Current(cancellation));
        return Do(session => new RecordNames([
            .. session
                .Query<(byte[] Body, string Source)>(Queries.Naming, new { words = Held(session, words), report })
                .Until(cancellation)
                .Select(row => Read(row.Body, session.Told(row.Source))),
        ]));
    }

    public IReadOnlyList<SearchHit> Search(string query, int limit = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        IReadOnlyList<string> terms = SearchWords.Read(query);
        return terms.Count == 0 ? [] : Do(session => PassageSearch.Run(session, terms, limit));
    }

    public Validators Fetched(string address) =>
        Do(session =>
        {
            var row = session.FirstOrDefault<(string? Tag, string? Modified)>(
                "SELECT entity_tag, last_modified FROM fetched WHERE address = @held",
                new { held = session.Held(address) }
            );
            return new Validators(Told(session, row.Tag), row.Modified is null ? null : DateTimeOffset.Parse(row.Modified, CultureInfo.InvariantCulture));
        });

    public void KeepFetched(string address, Validators validators)
    {
        ArgumentNullException.ThrowIfNull(validators);
        string? modified = validators.LastModified?.ToString("O", CultureInfo.InvariantCulture);
        Do(session =>
        {
            session.Insert(
                "fetched",
                ["address", "entity_tag", "last_modified"],
                [
                    [address, validators.EntityTag, modified],
                ],
                "ON CONFLICT (address) DO UPDATE SET entity_tag = excluded.entity_tag, last_modified = excluded.last_modified"
            );
            return 0;
        });
    }

    public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) =>
        Do(session => VerdictKeeper.Find(session, maker, pairs));

    public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
    {
        try
        {
            Write(session =>
            {
                VerdictKeeper.Keep(session, maker, verdicts);
                return 0;
            });
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is DbException cause && Dialect.IsNoPlaceToWrite(cause))
        {
            // A record on a medium that can't be written, or that another process writes just now, is read all the same: the pairs are judged again.
        }
    }

    public IReadOnlyList<Correction> Corrections() =>
        Do(session =>
        {
            try
            {
                return CorrectionKeeper.All(session);
            }
            catch (FormatException fault)
            {
                throw new StoreUnavailableException(
                    Dialect.Name,
                    $"a correction in it is damaged ({fault.Message}); put back a copy, or take what is whole out of it with \"onrecord salvage\"",
                    fault
                );
            }
        });

    public int AddCorrections(IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (Correction correction in corrections)
            if (
                CorrectionJson.Fault(correction) is { } fault
                || CorrectionJson.Named(correction).Id != correction.Id && (fault = "its id is not the one that it makes") is not null
            )
                throw new ArgumentException($"A correction can't be kept: {fault}.", nameof(corrections));
        return Write(session =>
        {
            int added = CorrectionKeeper.Add(session, corrections);
            if (added > 0)
                session.Execute(OneChange);
            return added;
        });
    }

    public long Version() => Do(session => session.Scalar<long>("SELECT version FROM change"));

    public abstract IReadOnlyList<string> CheckStructure();

    public abstract void Dispose();

    private List<long> Numbers() => Do(session => session.Query<long>("SELECT number FROM report ORDER BY number"));

    private StoredReport Stored(long number) =>
        Do(session =>
        {
            (byte[] body, byte[]? document) = session.Single<(byte[], byte[]?)>("SELECT body, document FROM report WHERE number = @number", new { number });
            ReportRecord record = Read(body, null);
            return new StoredReport(record, Unpack(document, record), Undamaged(() => RecordBody.Unpack(body).Quotes()));
        });

    private static (AddOutcome Outcome, bool Changed) Add(Session session, ReportRows rows)
    {
        ReportRecord record = rows.Record;
        string source = record.Report.Source;
        (long? report, byte[]? stored, long? address, long? newest, int? revisions) = session.Single<(long?, byte[]?, long?, long?, int?)>(
            Queries.Known,
            new { record.Report.Id, Source = session.Held(source) }
        );

        bool reread = false;
        ReadOnlySpan<byte> written = rows.Json;
        if (report is null)
        {
            report = ReportWriter.Insert(session, rows);
        }
        else if (RecordBody.Unpack(stored!) is var kept && RecordJson.ReadReport(kept.Json) is var before && !SameRecord(kept, before, record))
        {
            bool entered = CopyKeeper.IsEntered(session, report.Value);
            if (entered)
                CopyKeeper.Leave(session, report.Value);
            AnalysisKeeper.Supersede(session, report.Value, before, record);
            ReportWriter.Replace(session, report.Value, before, rows);
            if (entered)
                CopyKeeper.Enter(session, report.Value, rows.Running);
            reread = true;
        }
        else
        {
            written = kept.Json;
        }

        if (newest == report)
        {
            if (reread)
                Relational.Journal.Enter(session, record.Report.Id, source, written);
            return (reread ? AddOutcome.Reread : AddOutcome.Unchanged, reread);
        }

        bool isNewHere = !CopyKeeper.IsEntered(session, report.Value);
        if (address is null)
        {
            address = session.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM address");
            session.Insert(
                "address",
                ["number", "source"],
                [
                    [address, source],
                ]
            );
        }

        session.Insert(
            "revision",
            ["address", "ordinal", "report"],
            [
                [address, (revisions ?? 0) + 1L, report],
            ]
        );
        if (newest is { } last && !CopyKeeper.IsEntered(session, last))
            CopyKeeper.Leave(session, last);
        if (isNewHere)
            CopyKeeper.Enter(session, report.Value, rows.Running);
        Relational.Journal.Enter(session, record.Report.Id, source, written);
        if (revisions > 0)
            return (AddOutcome.Revised, true);
        return (
            stored is null ? AddOutcome.Added
            : reread ? AddOutcome.Reread
            : AddOutcome.Unchanged,
            true
        );
    }

    // Where a report was read from is kept as its address: the same bytes from elsewhere are the same record.
    private static bool SameRecord(RecordBody stored, ReportRecord before, ReportRecord record) =>
        stored.Json.SequenceEqual(Encoding.UTF8.GetBytes(RecordJson.Write(record with { Report = record.Report with { Source = before.Report.Source } })));

    private static void MustBeTrue(ReportRecord record, ReadOnlyMemory<byte> original)
    {
        if (record.Report.Id != "sha256:" + Convert.ToHexStringLower(SHA256.HashData(original.Span)))
            throw new ArgumentException("The report's id is not the hash of its bytes.", nameof(original));
        if (record.Offsets != RecordOffsets.Utf16)
            throw new ArgumentException("Records are kept with offsets in UTF-16 code units.", nameof(record));
        foreach ((string place, TextSpan span) in RecordSpans.Of(record))
            if (RecordSpans.Fault(span, record.Report.Text) is { } fault)
                throw new ArgumentException($"{place}: {fault}.", nameof(record));
    }

    /// <param name="source">The address to give it; null for the one that it was first read from.</param>
    internal ReportRecord Read(byte[] body, string? source) =>
        Undamaged(() =>
        {
            ReportRecord record = RecordBody.Read(body);
            return source is null || source == record.Report.Source ? record : record with { Report = record.Report with { Source = source } };
        });

    private T Undamaged<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException fault)
        {
            throw new StoreUnavailableException(
                Dialect.Name,
                $"a record in it is damaged ({fault.Message}); put back a copy, or take what is whole out of it with \"onrecord salvage\"",
                fault
            );
        }
    }

    private byte[] Unpack(byte[]? document, ReportRecord record)
    {
        try
        {
            return ReportBytes.Unpack(document, record.Report.Text);
        }
        catch (InvalidDataException fault)
        {
            throw new StoreUnavailableException(Dialect.Name, $"the bytes of a report can't be unpacked: {fault.Message}; put back a copy", fault);
        }
    }

    private static string? Held(Session session, string? text) => text is null ? null : session.Held(text);

    private static string? Told(Session session, string? held) => held is null ? null : session.Told(held);

    internal T Write<T>(Func<Session, T> work) =>
        Do(session =>
        {
            using DbTransaction transaction = Dialect.BeginWriting(session.Connection);
            T result = work(new Session(session.Connection, transaction, Dialect));
            transaction.Commit();
            return result;
        });

    /// <summary>Reads the record as it stands at one moment.</summary>
    internal T Read<T>(Func<Session, T> work) =>
        Do(session =>
        {
            using DbTransaction transaction = Dialect.BeginReading(session.Connection);
            return work(new Session(session.Connection, transaction, Dialect));
        });

    private protected T Do<T>(Func<Session, T> work)
    {
        try
        {
            using DbConnection connection = Dialect.Open();
            return work(new Session(connection, null, Dialect));
        }
        catch (DbException fault)
        {
            throw Dialect.Explain(fault);
        }
    }
}
