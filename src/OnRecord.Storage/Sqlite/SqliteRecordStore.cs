using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// The record in one SQLite file with a write-ahead log: readers and one writer do not wait for each other. Every call opens its own
/// (pooled) connection, so threads share the store freely; a second writer waits for the first, up to the lock timeout.
/// </summary>
public sealed class SqliteRecordStore : IRecordStore
{
    /// <summary>Longer than the largest report takes to write.</summary>
    private const int DefaultLockTimeoutSeconds = 10;

    /// <summary>Characters of an id: fewer are more likely a name.</summary>
    private const int ShortestPart = 6;

    private readonly string _connectionString;

    private SqliteRecordStore(string file, bool create, int lockTimeoutSeconds)
    {
        File = file;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = lockTimeoutSeconds,
        }.ToString();
        Do(connection =>
        {
            Schema.Apply(connection, file);
            return 0;
        });
    }

    public string File { get; }

    /// <summary>Opens the record, bringing an older file up to date.</summary>
    /// <exception cref="StoreUnavailableException">There is no such file, or it can't be used.</exception>
    public static SqliteRecordStore Open(string file)
    {
        if (!System.IO.File.Exists(file))
            throw new StoreUnavailableException(file, "there is no such file; \"onrecord add FILE…\" makes it, --record PATH names another");
        return new SqliteRecordStore(file, create: false, DefaultLockTimeoutSeconds);
    }

    /// <summary>Opens the record, and creates it where there is none.</summary>
    /// <exception cref="StoreUnavailableException">The file can't be created or used.</exception>
    public static SqliteRecordStore OpenOrCreate(string file, int lockTimeoutSeconds = DefaultLockTimeoutSeconds) => new(file, create: true, lockTimeoutSeconds);

    public AddOutcome Add(ReportRecord record, ReadOnlyMemory<byte> original)
    {
        MustBeTrue(record, original);
        string json = RecordJson.Write(record);
        return Do(connection =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            long before = Changes(connection, transaction);
            AddOutcome outcome = Add(connection, transaction, record, json, original);
            if (Changes(connection, transaction) > before) connection.Execute("UPDATE change SET version = version + 1", transaction: transaction);
            transaction.Commit();
            return outcome;
        });
    }

    public bool Holds(string source, string reportId) => Do(connection => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM newest n JOIN report r ON r.number = n.report WHERE n.source = @source AND r.id = @reportId)", new { source, reportId }));

    public IReadOnlyList<ReportRecord> Current() => Do(connection => connection
        .Query<(string Json, string Source)>("SELECT r.record, a.source FROM current c JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address ORDER BY c.address", buffered: false)
        .Select(row => Read(row.Json, row.Source)).ToList());

    public int Count() => Do(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM report"));

    public IEnumerable<StoredReport> All(Action<Mismatch>? damaged = null)
    {
        foreach (long number in Numbers())
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

            if (stored is not null) yield return stored;
        }
    }

    public IEnumerable<Mismatch> CheckMeaning()
    {
        foreach (Mismatch fault in Do(connection => Sqlite.Journal.Faults(connection).ToList())) yield return fault;
        using var derived = new DerivedTables();
        foreach (long number in Numbers())
        {
            IReadOnlyList<Mismatch> faults;
            try
            {
                faults = Do(connection =>
                {
                    ReportRecord record = Read(connection.QuerySingle<string>("SELECT record FROM report WHERE number = @number", new { number }), null);
                    return derived.Faults(connection, number, record).Select(fault => new Mismatch(record.Report.Source, fault)).ToList();
                });
            }
            catch (StoreUnavailableException)
            {
                // All names it.
                continue;
            }

            foreach (Mismatch fault in faults) yield return fault;
        }
    }

    public (int Entries, string? Digest) Journal() => Do(Sqlite.Journal.Head);

    public void BackUp(string file)
    {
        if (System.IO.File.Exists(file)) throw new StoreUnavailableException(file, "there is such a file already, and a backup replaces none; choose another name");
        try
        {
            Do(connection => connection.Execute("VACUUM INTO @file", new { file }));
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is SqliteException inner && !SqliteFaults.IsDamage(inner))
        {
            throw SqliteFaults.Explain(file, inner);
        }
    }

    public ReportRecord? Find(string report) => Do(connection =>
    {
        foreach (string sql in SqliteQueries.Find)
        {
            var rows = connection.Query<(string Json, string Source)>(sql, new { report, prefix = SqliteQueries.HashPrefix(report), ending = "/" + report }).ToList();
            if (rows.Count > 0) return rows.Count == 1 ? Read(rows[0].Json, rows[0].Source) : null;
        }

        return null;
    });

    public PartFound? FindPart(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length < ShortestPart) return null;
        return Do(connection =>
        {
            List<(string Id, long Report)> found = Ask(SqliteQueries.Parts);
            bool redirected = found.Count == 0;
            if (redirected) found = Ask(SqliteQueries.Redirect);

            if (found.Count == 0 || (found.Count > 1 && found[0].Id != id)) return null;
            (string name, long number) = found[0];
            (string json, string source) = connection.QuerySingle<(string, string)>(SqliteQueries.ReportOf, new { number });
            return new PartFound(Read(json, source), name, redirected);

            List<(string Id, long Report)> Ask(string sql) => connection.Query<(string, long)>(sql, new { name = id }).AsList();
        });
    }

    public IReadOnlyList<ReportRecord> Analyses(string reportId) => Do(connection =>
    {
        try
        {
            return AnalysisKeeper.Of(connection, reportId);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            throw new StoreUnavailableException(File, $"an older analysis in it is damaged ({fault.Message}); put back a copy of the file", fault);
        }
    });

    public byte[]? Original(string reportId) => Do(connection =>
    {
        (string packing, byte[] bytes) = connection.QuerySingleOrDefault<(string, byte[])>("SELECT packing, original FROM report WHERE id = @reportId", new { reportId });
        return bytes is null ? null : Unpack(packing, bytes);
    });

    public IReadOnlyList<string> Revisions(string source) => Do(connection => connection.Query<string>(
        "SELECT r.id FROM address a JOIN revision v ON v.address = a.number JOIN report r ON r.number = v.report WHERE a.source = @source ORDER BY v.ordinal", new { source }).ToList());

    public IReadOnlyList<string> Copies(string reportId) => Do(connection => CopyKeeper.Of(connection, reportId));

    public IReadOnlyList<StoredStatement> Statements(StatementFilter filter) => Do(connection =>
    {
        string? words = filter.Speaker is null ? null : NameWords.Of(filter.Speaker);
        if (words is "") return [];
        var wanted = connection.Query<(long Report, string Statement)>(SqliteQueries.Statements, new { words, act = filter.Act is { } act ? EnumWords.Of(act) : null, filter.Report }).ToLookup(row => row.Report, row => row.Statement);
        var found = new List<StoredStatement>();
        foreach (var statements in wanted)
        {
            (string json, string source) = connection.QuerySingle<(string, string)>(SqliteQueries.CurrentReport, new { number = statements.Key });
            ReportRecord record = Read(json, source);
            HashSet<string> ids = [.. statements];
            found.AddRange(record.Statements.Where(s => ids.Contains(s.Id)).Select(s => new StoredStatement(record, s)));
        }

        return found;
    });

    public IReadOnlyList<ActorSummary> Actors(string? name = null) => Do(connection =>
    {
        string? words = name is null ? null : NameWords.Of(name);
        if (words is "") return [];
        return connection.Query<(string Name, string Kind, string? Office, string? Affiliation, string? Country, bool Anonymous, int Reports, int Statements)>(SqliteQueries.Actors, new { words })
            .Select(a => new ActorSummary(a.Name, Enum.Parse<ActorKind>(a.Kind, ignoreCase: true), a.Office, a.Affiliation, a.Country, a.Anonymous, a.Reports, a.Statements))
            .ToList();
    });

    public IReadOnlyList<SearchHit> Search(string query, int limit = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        IReadOnlyList<string> terms = SearchWords.Read(query);
        return terms.Count == 0 ? [] : Do(connection => SqliteSearch.Run(connection, terms, limit));
    }

    public Validators Fetched(string address) => Do(connection =>
    {
        var row = connection.QueryFirstOrDefault<(string? Tag, string? Modified)>("SELECT entity_tag, last_modified FROM fetched WHERE address = @address", new { address });
        return new Validators(row.Tag, row.Modified is null ? null : DateTimeOffset.Parse(row.Modified, CultureInfo.InvariantCulture));
    });

    public void KeepFetched(string address, Validators validators)
    {
        ArgumentNullException.ThrowIfNull(validators);
        string? modified = validators.LastModified?.ToString("O", CultureInfo.InvariantCulture);
        Do(connection => connection.Execute("INSERT OR REPLACE INTO fetched VALUES (@address, @EntityTag, @modified)", new { address, validators.EntityTag, modified }));
    }

    public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) => Do(connection => VerdictKeeper.Find(connection, maker, pairs));

    public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts) => Do(connection =>
    {
        try
        {
            VerdictKeeper.Keep(connection, maker, verdicts);
        }
        catch (SqliteException fault) when (SqliteFaults.IsNoPlaceToWrite(fault))
        {
            // A record on a medium that can't be written, or that another process writes just now, is read all the same: the pairs are judged again.
        }

        return 0;
    });

    public IReadOnlyList<Correction> Corrections() => Do(connection =>
    {
        try
        {
            return CorrectionKeeper.All(connection);
        }
        catch (FormatException fault)
        {
            throw new StoreUnavailableException(File, $"a correction in it is damaged ({fault.Message}); put back a copy of the file, or take what is whole out of it with \"onrecord salvage\"", fault);
        }
    });

    public int AddCorrections(IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (Correction correction in corrections)
            if (CorrectionJson.Fault(correction) is { } fault || CorrectionJson.Named(correction).Id != correction.Id && (fault = "its id is not the one that it makes") is not null)
                throw new ArgumentException($"A correction can't be kept: {fault}.", nameof(corrections));
        return Do(connection =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            int added = CorrectionKeeper.Add(connection, transaction, corrections);
            if (added > 0) connection.Execute("UPDATE change SET version = version + 1", transaction: transaction);
            transaction.Commit();
            return added;
        });
    }

    public long Version() => Do(connection => connection.ExecuteScalar<long>("SELECT version FROM change"));

    public IReadOnlyList<string> CheckStructure() => Do(connection =>
    {
        List<string> faults = [.. connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok")];
        faults.AddRange(connection.Query("PRAGMA foreign_key_check").Select(row => $"a row of \"{row.table}\" points at nothing"));
        try
        {
            connection.Execute("INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1)");
        }
        catch (SqliteException fault) when (SqliteFaults.IsDamage(fault))
        {
            faults.Add("the search index does not agree with the passages");
        }

        return faults;
    });

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private List<long> Numbers() => Do(connection => connection.Query<long>("SELECT number FROM report ORDER BY number").ToList());

    private StoredReport Stored(long number) => Do(connection =>
    {
        (string json, byte[] bytes, string packing) = connection.QuerySingle<(string, byte[], string)>("SELECT record, original, packing FROM report WHERE number = @number", new { number });
        var quotes = connection.Query<(string Place, int Start, int End, string Quote)>("SELECT place, \"start\", \"end\", quote FROM quote WHERE report = @number ORDER BY ordinal", new { number });
        return new StoredReport(Read(json, null), Unpack(packing, bytes), [.. quotes.Select(q => new StoredQuote(q.Place, new TextSpan(q.Start, q.End), q.Quote))]);
    });

    private static AddOutcome Add(SqliteConnection connection, SqliteTransaction transaction, ReportRecord record, string json, ReadOnlyMemory<byte> original)
    {
        var key = new { record.Report.Id, record.Report.Source };
        (long? report, string? stored, long? address, long? newest, int? revisions) = connection.QuerySingle<(long?, string?, long?, long?, int?)>(SqliteQueries.Known, key, transaction);

        bool reread = false;
        if (report is null)
        {
            report = ReportWriter.Insert(connection, transaction, record, json, original);
        }
        else if (!SameRecord(stored!, record))
        {
            bool entered = CopyKeeper.IsEntered(connection, transaction, report.Value);
            if (entered) CopyKeeper.Leave(connection, transaction, report.Value);
            AnalysisKeeper.Supersede(connection, transaction, report.Value, RecordJson.ReadReport(stored!), record);
            ReportWriter.Replace(connection, transaction, report.Value, record, json);
            if (entered) CopyKeeper.Enter(connection, transaction, report.Value, record);
            reread = true;
        }

        if (newest == report)
        {
            if (reread) Sqlite.Journal.Enter(connection, transaction, report.Value, record.Report.Source);
            return reread ? AddOutcome.Reread : AddOutcome.Unchanged;
        }

        bool isNewHere = !CopyKeeper.IsEntered(connection, transaction, report.Value);
        address ??= connection.ExecuteScalar<long>("INSERT INTO address (source) VALUES (@Source) RETURNING number", key, transaction);
        connection.Execute("INSERT INTO revision VALUES (@address, @ordinal, @report)", new { address, ordinal = (revisions ?? 0) + 1, report }, transaction);
        if (newest is { } before && !CopyKeeper.IsEntered(connection, transaction, before)) CopyKeeper.Leave(connection, transaction, before);
        if (isNewHere) CopyKeeper.Enter(connection, transaction, report.Value, record);
        Sqlite.Journal.Enter(connection, transaction, report.Value, record.Report.Source);
        if (revisions > 0) return AddOutcome.Revised;
        return stored is null ? AddOutcome.Added : reread ? AddOutcome.Reread : AddOutcome.Unchanged;
    }

    private static long Changes(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteScalar<long>("SELECT total_changes()", transaction: transaction);

    // Where a report was read from is kept as its address: the same bytes from elsewhere are the same record.
    private static bool SameRecord(string stored, ReportRecord record)
    {
        ReportRecord before = RecordJson.ReadReport(stored);
        return stored == RecordJson.Write(record with { Report = record.Report with { Source = before.Report.Source } });
    }

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

    private ReportRecord Read(string json, string? source)
    {
        try
        {
            ReportRecord record = RecordJson.ReadReport(json);
            return source is null || source == record.Report.Source ? record : record with { Report = record.Report with { Source = source } };
        }
        catch (JsonException fault)
        {
            throw new StoreUnavailableException(File, $"a record in it is damaged ({fault.Message}); put back a copy of the file, or move it away and add the reports again", fault);
        }
    }

    private byte[] Unpack(string packing, byte[] bytes)
    {
        try
        {
            return Packing.Unpack(packing, bytes);
        }
        catch (InvalidDataException fault)
        {
            throw new StoreUnavailableException(File, $"the bytes of a report can't be unpacked: {fault.Message}; put back a copy of the file", fault);
        }
    }

    private T Do<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            // Safe with a write-ahead log: a power cut may lose the last reports, but never leaves half of one.
            connection.Execute("PRAGMA synchronous = NORMAL");
            return work(connection);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Explain(File, fault);
        }
    }
}
