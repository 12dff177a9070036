using Microsoft.Data.Sqlite;

namespace OnRecord.Storage;

/// <summary>
/// Cuts text into words and takes their stems, as SQLite's search does: by asking it, in an index in memory. So a word matches the same words whatever database
/// holds the record. Safe to share between threads.
/// </summary>
internal sealed class Stems : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _memory = new("Data Source=:memory:");

    public Stems()
    {
        _memory.Open();
        Execute("CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = \"porter unicode61 remove_diacritics 2\")");
        Execute("CREATE VIRTUAL TABLE stems USING fts5vocab (words, instance)");
    }

    /// <summary>The stems of each text, in the order of the text.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<string> texts)
    {
        var stems = new List<string>[texts.Count];
        for (int i = 0; i < stems.Length; i++)
            stems[i] = [];
        lock (_gate)
        {
            using SqliteTransaction transaction = _memory.BeginTransaction();
            using (SqliteCommand insert = Command(transaction, "INSERT INTO words (rowid, text) VALUES (@number, @text)"))
            {
                SqliteParameter number = insert.Parameters.Add("@number", SqliteType.Integer),
                    text = insert.Parameters.Add("@text", SqliteType.Text);
                for (int i = 0; i < texts.Count; i++)
                {
                    (number.Value, text.Value) = ((long)i, texts[i]);
                    insert.ExecuteNonQuery();
                }
            }

            using (SqliteCommand select = Command(transaction, "SELECT doc, term FROM stems ORDER BY doc, offset"))
            using (SqliteDataReader row = select.ExecuteReader())
                while (row.Read())
                    stems[row.GetInt64(0)].Add(row.GetString(1));
            transaction.Rollback();
        }

        return stems;
    }

    public void Dispose() => _memory.Dispose();

    private SqliteCommand Command(SqliteTransaction transaction, string sql)
    {
        SqliteCommand command = _memory.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command;
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _memory.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
