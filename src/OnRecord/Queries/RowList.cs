using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Export;

namespace OnRecord.Queries;

/// <summary>An answer: rows of one kind, written as any door wants them. Rows are made when they are read, so that a long answer is streamed.</summary>
internal abstract class RowList
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>"statements", "claims", "actors", "reports".</summary>
    public abstract string Kind { get; }

    public abstract int Count { get; }

    /// <summary>How the answer came about; made when it is asked for.</summary>
    public AnswerNotes Notes => NotesOf.Value;

    /// <summary>Goes with the parts of the list.</summary>
    internal Lazy<AnswerNotes> NotesOf { get; init; } = new(AnswerNotes.None);

    /// <summary>How the whole answer divides; counted when it is asked for, and empty for what has no facets.</summary>
    public IReadOnlyList<Facet> Facets => FacetsOf.Value;

    /// <summary>Goes with the parts of the list.</summary>
    internal Lazy<IReadOnlyList<Facet>> FacetsOf { get; init; } = new([]);

    /// <summary>Names of the columns of the table.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The first <paramref name="limit"/> rows after one.</summary>
    /// <param name="after">Key of the row to go on from, as <see cref="LastKey"/> gave it; null for the beginning.</param>
    /// <returns>Null when no row has the key: the record has changed.</returns>
    public abstract RowList? Part(int limit, string? after = null);

    /// <summary>The key to go on from; null when no row follows.</summary>
    public string? LastKey { get; private protected set; }

    /// <summary>Rows from a place in the list on, as many as there are up to <paramref name="count"/>.</summary>
    public abstract RowList Slice(int start, int count);

    /// <summary>By RFC 4180.</summary>
    /// <param name="header">Whether the names of the columns stand first.</param>
    public void WriteCsv(TextWriter output, bool header = true)
    {
        if (header)
            CsvWriter.WriteLine(output, [.. Columns]);
        for (int i = 0; i < Count; i++)
            WriteCsvRow(output, i);
    }

    /// <summary>One JSON object a line.</summary>
    public void WriteNdjson(TextWriter output)
    {
        for (int i = 0; i < Count; i++)
            output.Write(JsonRow(i) + "\n");
    }

    /// <summary><c>onrecord-list/1</c>: the query, how it was read, what of it could not be taken, how many rows there are and how they hold its words, what else
    /// may be asked, these rows, and the key to go on from.</summary>
    /// <param name="total">Rows of the whole answer.</param>
    /// <param name="next">What leads on from the last of these rows; null at the end.</param>
    public void WriteJson(Stream output, Query query, int total, string? next)
    {
        using var json = new Utf8JsonWriter(output, Relaxed);
        json.WriteStartObject();
        json.WriteString("schema", "onrecord-list/1");
        json.WriteString("kind", Kind);
        json.WriteString("query", WellFormed(query.Text));
        json.WriteStartArray("remarks");
        foreach (string remark in query.Remarks)
            json.WriteStringValue(WellFormed(remark));
        json.WriteEndArray();
        json.WriteString("reading", Notes.Reading is { } reading ? WellFormed(reading) : null);
        json.WriteNumber("total", total);
        json.WriteStartObject("found");
        json.WriteNumber("exact", Notes.Exact);
        json.WriteNumber("otherwise", Notes.Otherwise);
        json.WriteNumber("partly", Notes.Partly);
        json.WriteEndObject();
        json.WriteStartArray("notes");
        foreach (string sentence in Notes.Sentences)
            json.WriteStringValue(WellFormed(sentence));
        json.WriteEndArray();
        json.WriteStartArray("suggestions");
        foreach (Suggestion suggestion in Notes.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("sentence", WellFormed(suggestion.Sentence));
            json.WriteString("query", WellFormed(suggestion.Query));
            json.WriteNumber("count", suggestion.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        for (int i = 0; i < Count; i++)
            json.WriteRawValue(JsonRow(i), skipInputValidation: true);
        json.WriteEndArray();
        json.WriteString("next", next);
        json.WriteEndObject();
    }

    private protected abstract void WriteCsvRow(TextWriter output, int row);

    private protected abstract string JsonRow(int row);

    // A query may hold half a surrogate pair, which JSON has no way to write.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
