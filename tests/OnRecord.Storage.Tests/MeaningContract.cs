using OnRecord.Records;

namespace OnRecord.Storage.Tests;

/// <summary>Of every store: what was changed past the program is found; what the program does is sound.</summary>
public abstract class MeaningContract : StoreContract
{
    [SkippableFact]
    public void Verify_AddedRevisedRereadAndCopied_IsSound()
    {
        using IRecordStore store = Filled();
        (ReportRecord record, byte[] bytes) = Samples.Harbour("a.txt", Samples.HarbourText + " Later.");
        store.Add(record, bytes);
        store.Add(record with { Statements = [record.Statements[0]] }, bytes);
        store.Add(record with { Report = record.Report with { Source = "elsewhere.txt" } }, bytes);

        new RecordVerifier(store).Verify().ShouldBeEmpty();
        store.Journal().Entries.ShouldBe(6);
    }

    [SkippableTheory]
    [InlineData("UPDATE name SET words = ' eda brandt ' WHERE report = 3", "c.txt", "eda brandt")]
    [InlineData("UPDATE passage SET \"end\" = \"end\" - 1 WHERE report = 2 AND statement = 's1'", "b.txt", "passages holds")]
    [InlineData("DELETE FROM passage WHERE report = 1 AND statement = 's1'", "a.txt", "lacks")]
    [InlineData("DELETE FROM name WHERE report = 1", "a.txt", "names lacks")]
    [InlineData("DELETE FROM part WHERE report = 2", "b.txt", "part")]
    [InlineData("INSERT INTO part VALUES ('s77777', 2)", "", "ids that no record gives")]
    [InlineData("{unbound} DELETE FROM report WHERE number = 2", "b.txt", "is gone")]
    [InlineData("DELETE FROM revision WHERE report = 3", "c.txt", "revisions")]
    [InlineData("DELETE FROM journal WHERE number = 2", "", "entries are gone")]
    [InlineData("UPDATE journal SET source = 'x.txt' WHERE number = 1", "x.txt", "was changed")]
    public void Verify_ChangedThroughSql_NamesTheReport(string sql, string report, string fault)
    {
        Filled().Dispose();
        Offer.Change("b", sql.Replace("{unbound}", Offer.Unbound, StringComparison.Ordinal));

        using IRecordStore store = Open("b");
        new RecordVerifier(store)
            .Verify()
            .Select(m => m.ToString())
            .ShouldContain(m => m.Contains(report, StringComparison.Ordinal) && m.Contains(fault, StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData(2, "\"act\":\"deny\"", "\"act\":\"admit\"", "b.txt")]
    [InlineData(1, "\"negated\":false", "\"negated\":true", "a.txt")]
    public void Verify_MeaningFlipped_NamesTheReport(long number, string part, string forged, string report)
    {
        Filled().Dispose();
        Offer.Forge("b", number, part, forged);

        using IRecordStore store = Open("b");
        Mismatch fault = new RecordVerifier(store).Verify().ShouldHaveSingleItem();
        fault.ToString().ShouldContain(report);
        fault.Fault.ShouldContain("not what was written");
    }

    [SkippableFact]
    public void Verify_ReportThatCannotBeRead_IsNamedAndTheOthersAreChecked()
    {
        Filled().Dispose();
        Offer.Damage("b", 2);

        using IRecordStore store = Open("b");
        var verifier = new RecordVerifier(store);
        verifier.Verify().Select(m => m.ToString()).ShouldContain(m => m.Contains("report number 2", StringComparison.Ordinal));
        verifier.Reports.ShouldBe(2);
    }

    private IRecordStore Filled()
    {
        IRecordStore store = Open("b");
        foreach (string name in new[] { "a.txt", "b.txt", "c.txt" })
        {
            (ReportRecord record, byte[] bytes) = Samples.Harbour(name, Samples.HarbourText + " " + name);
            store.Add(record, bytes);
        }

        return store;
    }
}
