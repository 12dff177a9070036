using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>Files that older versions of the program wrote, and what they hold.</summary>
internal static class OldFile
{
    public static void Unpack(string name, string file)
    {
        using FileStream packed = File.OpenRead(Repository.At("tests", "OnRecord.Storage.Tests", "Data", name));
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using FileStream whole = File.Create(file);
        unpacked.CopyTo(whole);
    }

    public static List<T> Ask<T>(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        return connection.Query<T>(sql).AsList();
    }

    /// <summary>Holds a record that was brought up to date against the last file whose reports were not packed.</summary>
    public static void MustHoldAllOf(IRecordStore store, string file)
    {
        new RecordVerifier(store).Verify().ShouldBeEmpty();
        store.Journal().ShouldBe((11, Ask<string>(file, "SELECT digest FROM journal ORDER BY number DESC LIMIT 1").Single()));
        StoredReport[] all = [.. store.All()];
        all.Select(r => RecordJson.Write(r.Record)).ShouldBe(Ask<string>(file, "SELECT record FROM report ORDER BY number"));
        all.Select(r => Samples.IdOf(r.Original)).ShouldBe(Ask<string>(file, "SELECT id FROM report ORDER BY number"));
        all.Sum(r => r.Quotes.Count)
            .ShouldBe((int)Ask<long>(file, "SELECT count(*) FROM (SELECT DISTINCT report, \"start\", \"end\", quote FROM quote)").Single());
        string[] statements = [.. Ask<string>(file, "SELECT s.id FROM statement s JOIN current c ON c.report = s.report ORDER BY c.address, s.ordinal")];
        store.Statements(new StatementFilter()).Select(s => s.Statement.Id.Value).ShouldBe(statements);
        foreach (string id in statements)
            store.FindPart(id).ShouldNotBeNull().Redirected.ShouldBeFalse();
        store.FindPart("s0000000000000001").ShouldNotBeNull().Redirected.ShouldBeTrue();
        store.Analyses(all[0].Record.Report.Id).ShouldHaveSingleItem();
        store.Current().Count(r => store.Copies(r.Report.Id).Count == 2).ShouldBe(2);
        store.Corrections().ShouldHaveSingleItem().Kind.ShouldBe(CorrectionKind.Reject);
        store.Fetched("https://a.example/feed").EntityTag.ShouldBe("\"v1\"");
        store.Search("denied").ShouldNotBeEmpty();
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes).ShouldBe(AddOutcome.Added);
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }
}
