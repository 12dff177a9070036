using System.Data.Common;

namespace OnRecord.Storage.Relational;

/// <summary>
/// What one database does otherwise than another. All else, the queries included, is written once, in the SQL that both understand: it stands in this folder.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The record's name, for whoever reads a message; without a password.</summary>
    public abstract string Name { get; }

    public abstract DbConnection Open();

    /// <summary>Begins a transaction that writes: it waits for the one before it, and never for readers.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Begins a transaction that sees the record as it stands at one moment, whatever is written meanwhile.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <inheritdoc cref="Session.Insert"/>
    public abstract void Insert(Session session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, string conflict);

    /// <summary>Words of passages in the form in which they are written to be found.</summary>
    public virtual IReadOnlyList<string> Searched(IReadOnlyList<string> words) => words;

    /// <summary>Writes passages, so that search finds them.</summary>
    /// <param name="words">Those of each row, <see cref="Searched"/>.</param>
    public abstract void InsertPassages(Session session, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, IReadOnlyList<string> words);

    /// <summary>The reports that hold a fingerprint, once for each of these that they hold.</summary>
    /// <param name="most">Of each fingerprint so many, those with the least numbers.</param>
    public abstract IEnumerable<long> Holders(Session session, IReadOnlyCollection<long> fingerprints, int most);

    /// <summary>What is wrong with the search index of one report, in words; null when it is sound, or when the whole index is checked elsewhere.</summary>
    /// <param name="words">The words of its passages, in the order in which they were written.</param>
    public abstract string? SearchFault(Session session, long report, IReadOnlyList<string> words);

    /// <summary>A portion of the passages that match <c>@match</c>, best first: <c>@most</c> of them behind the first <c>@before</c>, with report, source,
    /// statement, start, end.</summary>
    public abstract string Passages { get; }

    /// <summary>Statements in the reports <c>@reports</c> that match <c>@match</c>: report, start, end.</summary>
    public abstract string StatementsIn { get; }

    /// <summary>Ids of the reports that have a passage which matches <c>@match</c>.</summary>
    public abstract string ReportsWithWord { get; }

    /// <summary>The words and phrases in the database's own query language; null when none can match.</summary>
    /// <param name="all">Whether all must occur, or any.</param>
    public abstract string? Match(IEnumerable<string> terms, bool all);

    public abstract StoreUnavailableException Explain(DbException fault);

    /// <summary>Whether the record can be read, and only not written.</summary>
    public abstract bool IsNoPlaceToWrite(DbException fault);

    public virtual string Held(string text) => text;

    public virtual string Told(string held) => held;
}
