using OnRecord.Cli.Running;
using OnRecord.Cli.Web;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Web;

/// <summary>What the desk of an empty record offers to add.</summary>
public sealed class SampleAdderTests : CommandLineFixture
{
    [Fact]
    public async Task AddAsync_EmptyRecord_HoldsEverySampleOfTheRepositoryOnce()
    {
        using var store = SqliteRecordStore.OpenOrCreate(Record);
        var adder = new SampleAdder(store, new Services { LoadAnalyser = () => SimpleAnalyser.Analyse });

        int added = await adder.AddAsync(CancellationToken.None),
            again = await adder.AddAsync(CancellationToken.None);

        string[] files = [.. Directory.EnumerateFiles(Repository.At("samples")).Select(Path.GetFileName).OfType<string>().Where(n => n != "README.md")];
        added.ShouldBe(files.Length);
        again.ShouldBe(0);
        store.Current().Select(r => r.Report.Source).ShouldBe(files.Select(f => "samples/" + f), ignoreOrder: true);
    }
}
