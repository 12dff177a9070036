using System.Diagnostics;
using OnRecord.Records;

namespace OnRecord.Storage.Tests.Postgres;

/// <summary>What a writer asks of the server while the other writers wait for it.</summary>
[Collection(OnPostgres.Name)]
public sealed class PostgresEffortTests(PostgresServer server)
{
    /// <summary>A report takes some twenty: one for each table that it is written to, and what is asked before.</summary>
    private const int MostCommands = 30;

    [SkippableTheory]
    [InlineData(10)]
    [InlineData(2000)]
    public void Add_ReportOfAnyLength_AsksTheServerEquallyOften(int words)
    {
        using IRecordStore store = RecordStores.OpenOrCreate(server.Address("effort" + words));
        (ReportRecord record, byte[] bytes) = Samples.Plain("long.txt", string.Join(' ', Enumerable.Range(0, words).Select(i => $"quay{i}")));
        store.Count().ShouldBe(0);

        int asked = Commands(() => store.Add(record, bytes).ShouldBe(AddOutcome.Added));

        asked.ShouldBeInRange(1, MostCommands);
    }

    /// <summary>Counts the commands that Npgsql's own tracing tells of, those under a work of our own alone: other tests run beside this one.</summary>
    private static int Commands(Action work)
    {
        int commands = 0;
        using var source = new ActivitySource("effort " + Guid.NewGuid());
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s == source || s.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped => commands += stopped.Parent?.Source == source ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        using (source.StartActivity("work"))
            work();
        return commands;
    }
}
