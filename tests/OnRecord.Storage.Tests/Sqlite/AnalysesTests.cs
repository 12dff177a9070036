using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage.Sqlite;
using OnRecord.Text;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>Files of older versions.</summary>
public sealed class AnalysesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord analyses ");

    private string File => Path.Combine(_folder.FullName, "onrecord.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_FileOfVersion1_LosesNothing()
    {
        OldFile.Unpack("version1.db.gz", File);
        JsonElement[] before = Records();

        using SqliteRecordStore store = SqliteRecordStore.Open(File);

        IReadOnlyList<ReportRecord> after = store.Current();
        after.Count.ShouldBe(before.Length);
        foreach ((JsonElement old, ReportRecord now) in before.Zip(after))
        {
            now.Schema.ShouldBe(ReportRecord.CurrentSchema);
            now.MadeBy.ShouldBeNull();
            now.Report.Text.ShouldBe(old.GetProperty("report").GetProperty("text").GetString());
            Spans(old, "statements", "cue").ShouldBe([.. now.Statements.Select(s => s.Cue?.Span)]);
            Spans(old, "events", "trigger").ShouldBe([.. now.Events.Select(e => (TextSpan?)e.Trigger)]);
            old.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("name").GetString()).ShouldBe(now.Actors.Select(a => a.Name));
            RecordParts.Ids(now).ShouldAllBe(id => id.Length == 17);
            now.Statements.SelectMany(s => s.Source.Actors).ShouldAllBe(id => now.Actors.Any(a => a.Id == id));
        }

        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    private JsonElement[] Records()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT record FROM report ORDER BY number";
        using SqliteDataReader reader = command.ExecuteReader();
        var records = new List<JsonElement>();
        while (reader.Read())
            records.Add(JsonDocument.Parse(reader.GetString(0)).RootElement);
        return [.. records];
    }

    private static TextSpan?[] Spans(JsonElement record, string list, string field) =>
        [
            .. record
                .GetProperty(list)
                .EnumerateArray()
                .Select(item => item.GetProperty(field))
                .Select(value => value.ValueKind == JsonValueKind.Object ? value.GetProperty("span") : value)
                .Select(span => span.ValueKind == JsonValueKind.Array ? new TextSpan(span[0].GetInt32(), span[1].GetInt32()) : (TextSpan?)null),
        ];
}
