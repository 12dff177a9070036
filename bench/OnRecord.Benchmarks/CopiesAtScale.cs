using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Copies;
using OnRecord.Records;
using OnRecord.Storage.Relational;
using OnRecord.Storage.Sqlite;
using OnRecord.Text;

namespace OnRecord.Benchmarks;

/// <summary>
/// Enters a million made reports into the copy index of a record on disk, one transaction each as <c>onrecord add</c> does, and prints what memory and time
/// that takes as the record grows. One report in ten is made as a copy of an earlier one: trimmed, or edited in places. Texts are made again when
/// they are asked for.
/// </summary>
internal static class CopiesAtScale
{
    private const int Words = 200,
        Vocabulary = 20_000,
        CopyEvery = 10,
        Lines = 10;

    public static void Run(int reports)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("onrecord-copies-").FullName, "copies.db");
        SqliteRecordStore.OpenOrCreate(file).Dispose();
        using (var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False"))
        {
            connection.Open();
            Execute(connection, "PRAGMA synchronous = NORMAL");
            Console.WriteLine("reports      a second (processor)   managed memory   process     on disk     copies found");
            Enter(connection, reports, file);
        }

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static void Enter(SqliteConnection connection, int reports, string file)
    {
        TimeSpan spent = Process.GetCurrentProcess().TotalProcessorTime;
        int made = 0,
            found = 0,
            sinceLine = 0;
        var dialect = new SqliteDialect(file, create: false, lockTimeoutSeconds: 10);
        for (int number = 0; number < reports; number++)
        {
            using (SqliteTransaction transaction = connection.BeginTransaction(deferred: false))
            {
                var index = new CopyIndex(new Session(connection, transaction, dialect), Text);
                CopyFinder.Enter(number, Text(number), index);
                if (OriginalOf(number) is not null)
                {
                    made++;
                    if (index.HeadOf(number) != number)
                        found++;
                }

                transaction.Commit();
            }

            if (++sinceLine < reports / Lines)
                continue;
            using Process process = Process.GetCurrentProcess();
            double seconds = (process.TotalProcessorTime - spent).TotalSeconds;
            long managed = GC.GetTotalMemory(forceFullCollection: true);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{number + 1, 9:n0} {sinceLine / seconds, 14:n0} {managed / 1e6, 18:n1} MB {process.WorkingSet64 / 1e6, 10:n0} MB {new FileInfo(file).Length / 1e6, 9:n0} MB {found, 9} of {made}"
                )
            );
            sinceLine = 0;
            spent = process.TotalProcessorTime;
        }
    }

    // The report that this one is a copy of; null when it is of its own.
    private static int? OriginalOf(long number) => number % CopyEvery == CopyEvery - 1 ? (int)(number / 2 / CopyEvery * CopyEvery) : null;

    private static RunningText Text(long number)
    {
        if (OriginalOf(number) is not { } original)
            return Text(WordsOf(number));
        List<string> words = WordsOf(original);
        if (number % 4 < 2)
        {
            words.RemoveRange(words.Count / 2, words.Count / 2);
        }
        else
        {
            for (int i = 0; i < 4; i++)
                words[(int)((number * (i + 7)) % words.Count)] = "edited";
        }

        return Text(words);
    }

    private static List<string> WordsOf(long number)
    {
        var random = new Random((int)number);
        return [.. Enumerable.Range(0, Words).Select(_ => "w" + random.Next(Vocabulary).ToString(CultureInfo.InvariantCulture))];
    }

    private static RunningText Text(List<string> words)
    {
        string text = string.Join(' ', words);
        return RunningText.Of(
            new ReportEntry
            {
                Id = "",
                Source = "",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            }
        );
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
