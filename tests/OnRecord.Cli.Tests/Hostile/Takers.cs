using System.Text;
using System.Text.Json;
using OnRecord.Analysis;
using OnRecord.Corrections;
using OnRecord.Queries;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>The doors through which input of others comes. Whatever else they throw than a clear refusal is a failure of the test.</summary>
internal static class Takers
{
    private const string Sentence = "Minister Ada Brandt denied on Monday that the harbour was sold. “It stays ours,” she said. ";

    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    private static readonly Lazy<QueryIndex> Index = new(() =>
        QueryIndex.WithoutClaims([.. Enumerable.Range(0, 20).Select(i => Record($"Paper {i}\n\n{Sentence}{Sentence}"))])
    );

    /// <summary>A file is opened, whatever is in it read and analysed, and its record written and read again.</summary>
    public static Action<byte[]> File(string name) =>
        bytes =>
        {
            foreach (Input input in InputReader.Open(name, new MemoryStream(bytes), ReadingOptions.Default))
            {
                if (input.Fault is not null)
                    continue;
                try
                {
                    Report report = ReportReader.Read(input.Source, input.Bytes, input.Options);
                    string json = RecordJson.Write(RecordBuilder.Build(Analyser.Value.Analyse(report)));
                    RecordJson.ReadReport(json).Report.Text.Length.ShouldBe(report.Text.Length);
                }
                catch (UnreadableReportException) { }
            }
        };

    /// <summary>A sidecar beside a file, or a table of files.</summary>
    public static Action<byte[]> Beside(bool isTable) =>
        bytes =>
        {
            DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord hostile ");
            string file = Path.Combine(folder.FullName, "a.txt");
            try
            {
                System.IO.File.WriteAllText(file, Sentence);
                System.IO.File.WriteAllBytes(isTable ? file : file + Sidecar.Suffix, bytes);
                if (isTable)
                    ManifestTable.Read(file);
                else
                    Sidecar.Complete(ReadingOptions.Default, file);
            }
            catch (UnreadableReportException) { }
            finally
            {
                folder.Delete(recursive: true);
            }
        };

    public static void Query(byte[] bytes) => Index.Value.Statements(QueryReader.Read(Encoding.UTF8.GetString(bytes)));

    public static void Correction(byte[] bytes)
    {
        try
        {
            Correction read = CorrectionJson.Read(Encoding.UTF8.GetString(bytes));
            CorrectionJson.Fault(read);
        }
        catch (FormatException) { }
    }

    /// <summary>A record by another maker: read, its spans held against its text, asked and laid under the desk's questions.</summary>
    public static void OtherRecord(byte[] bytes)
    {
        try
        {
            ReportRecord record = RecordJson.ReadReport(Encoding.UTF8.GetString(bytes));
            if (RecordSpans.Of(record).Any(s => RecordSpans.Fault(s.Span, record.Report.Text) is not null))
                return;
            QueryIndex.WithoutClaims([record]).Statements(QueryReader.Read("harbour"));
        }
        catch (JsonException) { }
        catch (ArgumentException) { }
    }

    /// <summary>A record as it is kept, from a damaged or forged file.</summary>
    public static void Body(byte[] bytes)
    {
        try
        {
            RecordBody.Read(bytes);
            RecordBody.Unpack(bytes).Quotes();
        }
        catch (InvalidDataException) { }
    }

    private static ReportRecord Record(string text) => RecordBuilder.Build(Analyser.Value.Analyse(ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text))));
}
