using System.Data.Common;
using Dapper;

namespace OnRecord.Storage.Relational;

/// <summary>A connection to a record's database, the transaction that is open in it, if any, and what the database does in its own way.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, Dialect dialect)
{
    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    public Dialect Dialect => dialect;

    public List<T> Query<T>(string sql, object? values = null) => connection.Query<T>(sql, values, transaction).AsList();

    /// <summary>Row by row. Nothing else may be asked of the session before the last one.</summary>
    public IEnumerable<T> Stream<T>(string sql, object? values = null) => connection.Query<T>(sql, values, transaction, buffered: false);

    public T Single<T>(string sql, object? values = null) => connection.QuerySingle<T>(sql, values, transaction);

    public T? FirstOrDefault<T>(string sql, object? values = null) => connection.QueryFirstOrDefault<T>(sql, values, transaction);

    public T? Scalar<T>(string sql, object? values = null) => connection.ExecuteScalar<T>(sql, values, transaction);

    public int Execute(string sql, object? values = null) => connection.Execute(sql, values, transaction);

    /// <param name="columns">As they are written in SQL.</param>
    /// <param name="rows">Whole numbers as <see cref="long"/>, text, bytes, <see cref="double"/>, or null.</param>
    /// <param name="conflict">What to do with a row that is there: a clause ON CONFLICT; without one it is an error.</param>
    public void Insert(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, string conflict = "") =>
        dialect.Insert(this, table, columns, rows, conflict);

    /// <summary>Text as the database can hold it.</summary>
    public string Held(string text) => dialect.Held(text);

    /// <summary>Text that the database holds, as it was.</summary>
    public string Told(string held) => dialect.Told(held);
}
