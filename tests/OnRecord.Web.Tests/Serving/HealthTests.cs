using System.Net;

namespace OnRecord.Web.Tests.Serving;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health", "healthy")]
    [InlineData("/ready", "ready")]
    public async Task Get_OpenRecord_IsWell(string path, string word)
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();

        (await desk.Get(path)).ShouldBe(word + "\n");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Get_RecordThatIsGone_IsNotReadyAndTheProcessIsWell()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();
        string file = ((OnRecord.Storage.Sqlite.SqliteRecordStore)desk.Store).File;
        desk.Store.Dispose();
        foreach (string ending in new[] { "-wal", "-shm" })
            File.Delete(file + ending);
        File.WriteAllText(file, new string('x', 5000));

        (await desk.Client.GetAsync(new Uri("/ready", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await desk.Get("/health")).ShouldBe("healthy\n");
        await desk.DisposeAsync();
    }
}
