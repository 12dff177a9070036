using System.Text;
using OnRecord.Ledger.Copies;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>
/// What is written of a report, made before its transaction begins: writers wait for each other, so nothing is computed while the others wait. Immutable.
/// </summary>
internal sealed class ReportRows
{
    /// <param name="json">The record's own line.</param>
    public ReportRows(Dialect dialect, ReportRecord record, string json, ReadOnlyMemory<byte> original)
    {
        Record = record;
        Json = Encoding.UTF8.GetBytes(json);
        Body = RecordBody.Pack(json, record);
        Document = ReportBytes.Pack(original.Span, record.Report.Text);
        Derived = Of(dialect, record);
        Running = RunningText.Of(record.Report);
    }

    public ReportRecord Record { get; }

    /// <summary>The record's own line.</summary>
    public byte[] Json { get; }

    public byte[] Body { get; }

    /// <summary>Null where the bytes are the text.</summary>
    public byte[]? Document { get; }

    public IReadOnlyList<DerivedRows> Derived { get; }

    /// <summary>What copies are found by.</summary>
    public RunningText Running { get; }

    /// <summary>The rows of the tables that derive from a record, with words as the database searches them.</summary>
    public static IReadOnlyList<DerivedRows> Of(Dialect dialect, ReportRecord record) =>
        [.. DerivedRows.Of(record).Select(rows => rows with { Words = dialect.Searched(rows.Words) })];
}
