using System.Text;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Text;
using static OnRecord.Cli.Tests.Hostile.HostileKind;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>Queries, corrections, and records that others made or that damage made.</summary>
internal static class HostileQuestions
{
    private const string Report =
        "{\"schema\":\"onrecord/2\",\"offsets\":\"utf16\",\"report\":{\"id\":\"sha256:00\",\"source\":\"a\",\"text\":\"The harbour\"}";

    public static IEnumerable<HostileKind> All =>
        [
            Query("words", i => Word(i) + " "),
            Query("one word again and again", _ => "harbour "),
            Query("quotation marks", _ => "\""),
            Query("brackets inside brackets", _ => "("),
            Query("fields", _ => "who:"),
            Query("minus signs", _ => "-"),
            Query("or", _ => "a OR "),
            Query("questions", _ => "who said what? "),
            Query("one word", _ => "a"),
            Query("marks over a letter", _ => "\u0301"),
            Query("NULs", _ => "\0"),
            Query("dates", i => $"after:20{i % 100:00}-01-01 "),
            new("correction", "JSON inside JSON", size => Filled(size, "{\"target\":"), Takers.Correction),
            new("correction", "a reason without end", size => Filled(size, "a ", "{\"schema\":\"onrecord-correction/1\",\"why\":\"", "\"}"), Takers.Correction),
            new(
                "correction",
                "speakers",
                size => Filled(size, "{\"name\":\"Ada\"},", "{\"schema\":\"onrecord-correction/1\",\"speakers\":[", "{}]}"),
                Takers.Correction
            ),
            Record("JSON inside JSON", "{\"report\":", ""),
            Record("fields that there are not", i => $",\"{Word(i)}\":1", "}"),
            Record("statements without a source", ",{\"id\":\"s1\",\"act\":\"assert\"}", "]}", ",\"statements\":[{}"),
            Record(
                "spans outside the text",
                ",[900000000,900000001]",
                "]}}",
                "",
                "{\"schema\":\"onrecord/2\",\"report\":{\"id\":\"a\",\"source\":\"a\",\"text\":\"b\",\"body\":[[0,1]"
            ),
            Record("mentions of one actor", ",[0,3]", "]}]}", ",\"actors\":[{\"id\":\"a1\",\"name\":\"The\",\"kind\":\"group\",\"mentions\":[[0,3]"),
            new("kept record", "bytes that are no record", Noise, Takers.Body),
            new("kept record", "one letter, packed", size => Packing.Press(new byte[size * 1000]), Takers.Body),
            new("kept record", "cut off", size => Kept(size)[..^(size / 50)], Takers.Body),
            new("kept record", "damaged in the middle", Damaged, Takers.Body),
        ];

    private static HostileKind Query(string name, Func<int, string> piece) => new("query", name, size => Filled(size, piece), Takers.Query);

    private static HostileKind Record(string name, string piece, string after, string more = "", string before = Report) =>
        Record(name, _ => piece, after, more, before);

    private static HostileKind Record(string name, Func<int, string> piece, string after, string more = "", string before = Report) =>
        new("record of another maker", name, size => Filled(size, piece, before + more, after), Takers.OtherRecord);

    private static byte[] Kept(int size)
    {
        string text = Encoding.UTF8.GetString(Filled(size * 2, Word));
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:00",
                Source = "a.txt",
                Text = text,
                Headline = new TextSpan(0, text.Length),
            },
        };
        return RecordBody.Pack(RecordJson.Write(record), record);
    }

    private static byte[] Damaged(int size)
    {
        byte[] kept = Kept(size);
        Array.Fill(kept, (byte)0x55, kept.Length / 2, kept.Length / 10);
        return kept;
    }

    private static byte[] Noise(int size)
    {
        byte[] bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
