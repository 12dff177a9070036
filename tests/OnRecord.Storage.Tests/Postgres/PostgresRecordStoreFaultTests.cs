using System.Globalization;
using OnRecord.Records;
using OnRecord.Storage.Postgres;

namespace OnRecord.Storage.Tests.Postgres;

/// <summary>What can't be used is said in words; readers and writers on one server.</summary>
[Collection(OnPostgres.Name)]
public sealed class PostgresRecordStoreFaultTests(PostgresServer server) : IDisposable
{
    private readonly PostgresOffer _server = new(server);

    public void Dispose() => _server.Dispose();

    [SkippableFact]
    public void Open_NoRecord_SaysHowToMakeIt() =>
        Should.Throw<StoreUnavailableException>(() => PostgresRecordStore.Open(_server.Address("none"))).Message.ShouldContain("onrecord add");

    [Fact]
    public void Open_NobodyThere_SaysSoWithoutThePassword()
    {
        var fault = Should.Throw<StoreUnavailableException>(() => PostgresRecordStore.Open("postgres://desk:secret@127.0.0.1:1/record"));

        fault.Message.ShouldContain("no server answers");
        fault.Message.ShouldContain("desk@127.0.0.1:1/record");
        fault.Message.ShouldNotContain("secret");
    }

    [SkippableFact]
    public void Open_NoSuchDatabase_SaysSo() =>
        Should
            .Throw<StoreUnavailableException>(() => PostgresRecordStore.Open(_server.Address("a").Replace("/postgres?", "/nowhere?", StringComparison.Ordinal)))
            .Message.ShouldContain("no such database");

    [SkippableFact]
    public void Open_NewerSchema_IsRefused()
    {
        _server.Open("a").Dispose();
        _server.Change("a", "UPDATE onrecord_schema SET version = 999");

        Should.Throw<StoreUnavailableException>(() => _server.Open("a")).Message.ShouldContain("newer version");
    }

    [SkippableFact]
    public void Open_TablesOfAnotherProgram_AreLeftAlone()
    {
        _server.Open("a").Dispose();
        _server.Change("a", "DROP TABLE onrecord_schema");

        Should.Throw<StoreUnavailableException>(() => _server.Open("a")).Message.ShouldContain("another program");
    }

    [SkippableFact]
    public void Open_ManyAtOnce_MakeOneRecord()
    {
        _server.Address("many");
        Parallel.For(
            0,
            8,
            i =>
            {
                using IRecordStore store = _server.Open("many");
                (ReportRecord record, byte[] bytes) = Samples.Plain($"{i}.txt", "Report number " + i.ToString(CultureInfo.InvariantCulture));
                store.Add(record, bytes);
            }
        );

        using IRecordStore opened = _server.Open("many");
        opened.Count().ShouldBe(8);
        new RecordVerifier(opened).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Current_WhileAWriterHoldsTheRecord_DoesNotWait()
    {
        using IRecordStore store = _server.Open("a");
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes);
        using var other = new Npgsql.NpgsqlConnection(PostgresAddress.Parse(_server.Address("a")).Connection.ToString());
        other.Open();
        using var transaction = other.BeginTransaction();
        using (var hold = new Npgsql.NpgsqlCommand("SELECT version FROM change FOR UPDATE; UPDATE report SET body = ''", other, transaction))
            hold.ExecuteNonQuery();

        store.Current().ShouldHaveSingleItem().Statements.Count.ShouldBe(2);
        store.Search("harbour").ShouldNotBeEmpty();
    }

    [SkippableFact]
    public void CheckMeaning_SearchIndexOutOfStep_IsFound()
    {
        using IRecordStore store = _server.Open("a");
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes);
        _server.Change("a", "UPDATE passage SET words = CAST('forged:1' AS tsvector) WHERE statement IS NOT NULL");

        store.CheckMeaning().ShouldHaveSingleItem().ToString().ShouldContain("search index");
    }

    [SkippableFact]
    public void Correction_ChangedPastTheProgram_TheServerRefuses()
    {
        using IRecordStore store = _server.Open("a");
        store.AddCorrections([CorrectionLogContract.Signed(Vocabulary.CorrectionKind.Reject, 1)]);

        Should.Throw<Npgsql.PostgresException>(() => _server.Change("a", "DELETE FROM correction")).Message.ShouldContain("never");
    }

    [SkippableFact]
    public void BackUp_OnAServer_SaysWhatToUseInstead()
    {
        using IRecordStore store = _server.Open("a");

        Should.Throw<StoreUnavailableException>(() => store.BackUp("x.db")).Message.ShouldContain("pg_dump");
    }

    [SkippableFact]
    public void Add_TextLongerThanAVectorOfWords_IsKeptAndFound()
    {
        using IRecordStore store = _server.Open("a");
        string text =
            string.Join(' ', Enumerable.Range(0, 60_000).Select(i => "w" + (i * 7919 % 1_000_003).ToString("x", CultureInfo.InvariantCulture)))
            + " "
            + new string('y', 5000);
        (ReportRecord record, byte[] bytes) = Samples.Plain("long.txt", "harbour " + text);

        store.Add(record, bytes).ShouldBe(AddOutcome.Added);

        store.Search("harbour").ShouldNotBeEmpty();
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("postgres://h/db?schema=Robert'; DROP", "schema")]
    [InlineData("postgres://h/db?color=red", "color")]
    [InlineData("postgres://h/db?sslmode=perhaps", "perhaps")]
    public void Parse_WhatIsNoAddress_SaysWhy(string address, string fault) =>
        Should.Throw<FormatException>(() => PostgresAddress.Parse(address)).Message.ShouldContain(fault);

    [Theory]
    [InlineData("postgresql://desk:p%40ss@db.example:5433/record?schema=affair&sslmode=verify-full", "postgres://desk@db.example:5433/record?schema=affair")]
    [InlineData("postgres://desk@db.example", "postgres://desk@db.example:5432/desk")]
    public void Parse_Address_IsNamedWithoutItsPassword(string address, string name) => PostgresAddress.Parse(address).Name.ShouldBe(name);

    [Theory]
    [InlineData("plain \U0001F5DE e\u0301")]
    [InlineData("\0\u0001\u00010000")]
    [InlineData("\uD800 \uDC00\uD83D")]
    [InlineData("\uD83D")]
    public void PostgresText_AnyText_ComesBackAsItWas(string text)
    {
        string held = PostgresText.Write(text);

        held.ShouldNotContain('\0');
        PostgresText.Read(held).ShouldBe(text);
    }
}
