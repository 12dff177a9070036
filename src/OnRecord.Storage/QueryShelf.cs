using System.Globalization;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>
/// Queries that are kept under names in a record, for everybody at it, and up to where each reader has seen what they find. What reports say does not change
/// by any of it, so the record's <see cref="IRecordStore.Version"/> stays. Every method may throw <see cref="StoreUnavailableException"/>.
/// </summary>
public sealed class QueryShelf
{
    /// <summary>Stands for the record as a whole among the names, and can be the name of no query.</summary>
    private const string WholeRecord = "";

    private readonly RelationalRecordStore _store;

    private QueryShelf(RelationalRecordStore store) => _store = store;

    /// <exception cref="ArgumentException">The record is not kept in a database.</exception>
    public static QueryShelf Of(IRecordStore store) =>
        store switch
        {
            CorrectedStore corrected => Of(corrected.AsWritten),
            RelationalRecordStore relational => new QueryShelf(relational),
            _ => throw new ArgumentException("Only a record that is kept in a database keeps queries.", nameof(store)),
        };

    /// <summary>All, by name.</summary>
    public IReadOnlyList<SavedQuery> All() =>
        _store.Read<IReadOnlyList<SavedQuery>>(session =>
            [
                .. session
                    .Query<(string Name, string Query, string By, string At)>(
                        "SELECT name, query, made_by, made_at FROM saved_query WHERE name <> '' ORDER BY name"
                    )
                    .Select(row => new SavedQuery(row.Name, row.Query, row.By, DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture))),
            ]
        );

    /// <summary>Keeps a query, in the place of one of its name.</summary>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    public void Save(SavedQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (SavedQuery.Fault(query.Name) is { } fault)
            throw new ArgumentException(fault, nameof(query));
        _store.Write(session =>
        {
            session.Insert(
                "saved_query",
                ["name", "query", "made_by", "made_at"],
                [
                    [query.Name, query.Query, query.By, query.At.ToString("O", CultureInfo.InvariantCulture)],
                ],
                "ON CONFLICT (name) DO UPDATE SET query = excluded.query, made_by = excluded.made_by, made_at = excluded.made_at"
            );
            return 0;
        });
    }

    /// <returns>Whether there was one of the name.</returns>
    public bool Forget(string name) =>
        _store.Write(session =>
        {
            session.Execute("DELETE FROM query_look WHERE name = @name", new { name });
            return session.Execute("DELETE FROM saved_query WHERE name = @name", new { name }) > 0;
        });

    /// <summary>A number that grows with every report that is added; 0 before the first.</summary>
    public long LastAdded() => _store.Read(session => session.Scalar<long>("SELECT coalesce(max(number), 0) FROM report"));

    /// <summary>Ids of the reports that were added after <see cref="LastAdded"/> gave a number.</summary>
    public IReadOnlySet<string> AddedAfter(long mark) =>
        _store.Read(session => new HashSet<string>(session.Query<string>("SELECT id FROM report WHERE number > @mark", new { mark }), StringComparer.Ordinal));

    /// <summary>What <see cref="LastAdded"/> gave when a reader last looked at each query that they looked at, by its name.</summary>
    public IReadOnlyDictionary<string, long> Looks(string reader) =>
        _store.Read(session =>
            session
                .Query<(string Name, long Mark)>("SELECT name, mark FROM query_look WHERE reader = @reader AND name <> ''", new { reader })
                .ToDictionary(row => row.Name, row => row.Mark, StringComparer.Ordinal)
        );

    /// <summary>What <see cref="LastAdded"/> gave when a reader last said to have seen all that the record holds; null for who never did.</summary>
    public long? Seen(string reader) =>
        _store.Read(session =>
            session.Query<long?>("SELECT mark FROM query_look WHERE name = @name AND reader = @reader", new { name = WholeRecord, reader }).FirstOrDefault()
        );

    /// <summary>Keeps that a reader has seen all that there was at a number.</summary>
    public void See(string reader, long mark)
    {
        _store.Write(session =>
        {
            session.Insert(
                "saved_query",
                ["name", "query", "made_by", "made_at"],
                [
                    [WholeRecord, "", "", ""],
                ],
                "ON CONFLICT (name) DO NOTHING"
            );
            return 0;
        });
        Look(WholeRecord, reader, mark);
    }

    /// <summary>Keeps that a reader has seen what there was at a number.</summary>
    public void Look(string name, string reader, long mark) =>
        _store.Write(session =>
        {
            session.Insert(
                "query_look",
                ["name", "reader", "mark"],
                [
                    [name, reader, mark],
                ],
                "ON CONFLICT (name, reader) DO UPDATE SET mark = excluded.mark"
            );
            return 0;
        });
}
