using System.Data.Common;
using OnRecord.Records;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// Holds the search index against the records: it keeps no text, so it is made anew in a database that goes with the connection, and the two are compared word
/// by word. Time is linear in the words of the record, memory is not touched by it.
/// </summary>
internal static class SearchIndex
{
    private const string Again = """
        CREATE VIRTUAL TABLE temp.again USING fts5 (text, content = '', tokenize = "porter unicode61 remove_diacritics 2");
        CREATE VIRTUAL TABLE temp.again_words USING fts5vocab ('temp', 'again', 'instance');
        CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab ('main', 'passage_words', 'instance');
        """;

    private const string Gone = "DROP TABLE temp.again_words; DROP TABLE temp.kept_words; DROP TABLE temp.again";

    /// <summary>Whether each word of each passage is found where the record has it. A report that can't be read is not asked about.</summary>
    public static bool Agrees(Session session)
    {
        session.Execute(Again);
        try
        {
            using (DbTransaction transaction = session.Dialect.BeginReading(session.Connection))
            {
                Fill(new Session(session.Connection, transaction, session.Dialect));
                transaction.Commit();
            }

            return session
                .Stream<(string, long, long)>("SELECT term, doc, \"offset\" FROM temp.kept_words")
                .SequenceEqual(session.Stream<(string, long, long)>("SELECT term, doc, \"offset\" FROM temp.again_words"));
        }
        finally
        {
            session.Execute(Gone);
        }
    }

    private static void Fill(Session session)
    {
        foreach (long report in session.Query<long>("SELECT number FROM report ORDER BY number"))
        {
            List<long> numbers = session.Query<long>("SELECT number FROM passage WHERE report = @report ORDER BY number", new { report });
            IReadOnlyList<string> words = Words(session, report);
            session.Insert("temp.again", ["rowid", "text"], numbers.Zip(words, (number, text) => (object?[])[number, text]));
        }
    }

    private static IReadOnlyList<string> Words(Session session, long report)
    {
        try
        {
            ReportRecord record = RecordBody.Read(session.Single<byte[]>("SELECT body FROM report WHERE number = @report", new { report }));
            return DerivedRows.Of(record).Single(t => t.Table == DerivedRows.Passage).Words;
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
