using System.Text;
using OnRecord.Analysis;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord;

/// <summary>The door to the library: a report in, its record out. Holds the models; immutable, and shared by all threads. Load it once.</summary>
public sealed class OnRecordReader
{
    private readonly ReportAnalyser _analyser;

    private OnRecordReader(ReportAnalyser analyser) => _analyser = analyser;

    /// <summary>Loads the English models.</summary>
    /// <param name="models">The folder that holds them; by default <c>models/en</c> beside the program, where the package OnRecord.Models.En puts it.</param>
    /// <exception cref="ModelFileException">A model file is missing or damaged, or is not of this release; the message names it and says what to
    /// do.</exception>
    public static OnRecordReader Load(string? models = null) => new(ReportAnalyser.Load(models));

    /// <summary>What a text says: its statements, actors, times and events, each with the span that shows it.</summary>
    /// <param name="source">The name or address that the record is to give.</param>
    /// <exception cref="UnreadableReportException">The text can be no report: it is empty, or too long.</exception>
    public ReportRecord Read(string text, ReadingOptions? options = null, string source = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text), options, source);
    }

    /// <summary>What a document says, as it was fetched: plain text or a web page, told apart by its content; gzip is unpacked.</summary>
    /// <param name="source">The name or address that the record is to give.</param>
    /// <exception cref="UnreadableReportException">The bytes can be no report.</exception>
    public ReportRecord Read(ReadOnlyMemory<byte> bytes, ReadingOptions? options = null, string source = "bytes") =>
        RecordBuilder.Build(_analyser.Analyse(ReportReader.Read(source, bytes, options)));
}
