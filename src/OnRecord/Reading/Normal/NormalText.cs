using System.Buffers;
using System.Text;
using OnRecord.Reading.Decoding;
using OnRecord.Text;

namespace OnRecord.Reading.Normal;

/// <summary>
/// A report as it was meant to be read, beside its text, which is never edited: without soft hyphens, invisible characters, hard line breaks and the signs of mails, with composed
/// letters, plain hyphens and quotation marks. What is found in it is led back to the text by the map.
/// </summary>
internal sealed class NormalText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF\u2010\u2011"
            + string.Concat(Enumerable.Range(0x300, 0x70).Select(c => (char)c))
            + string.Concat(Enumerable.Range(0xFF21, 0x3A).Select(c => (char)c))
    );

    private readonly string _text;
    private readonly int[] _forward;
    private readonly List<OffsetRun> _runs = [];
    private readonly StringBuilder _normal = new();

    private NormalText(Report report)
    {
        _text = report.Text;
        _forward = new int[_text.Length + 1];
        Write(
            new LineJoiner(_text, report.Joined, report.QuoteSigns),
            report.Notes.Any(note => note.Code == NoteCodes.DoubleEncoded),
            QuotationMarks.Of(_text)
        );
        Map = new OffsetMap { Runs = _runs };
        Report = Moved(report);
    }

    /// <summary>The report with the normal text, and all its spans in it.</summary>
    public Report Report { get; }

    /// <summary>From the normal text to the report's own.</summary>
    public OffsetMap Map { get; }

    /// <summary>Null when the report's own text is normal, as nearly all are.</summary>
    public static NormalText? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        bool isNormal =
            report.Joined.IsEmpty
            && report.QuoteSigns.IsEmpty
            && !report.Text.AsSpan().ContainsAny(Odd)
            && QuotationMarks.Of(report.Text) is null
            && report.Notes.All(note => note.Code != NoteCodes.DoubleEncoded);
        return isNormal ? null : new NormalText(report);
    }

    /// <summary>Where a place of the report's own text stands in the normal text; never after its last character.</summary>
    public int At(int offset) => Math.Min(_forward[offset], Math.Max(0, Report.Text.Length - 1));

    /// <summary>The span of the report's own text that a span of the normal text stands for.</summary>
    public static TextSpan ToOriginal(OffsetMap map, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (!span.IsEmpty)
            return map.ToSource(span) ?? new TextSpan(0, 0);
        int at =
            map.ToSource(new TextSpan(span.Start, span.Start + 1))?.Start ?? (map.Runs.Count == 0 ? 0 : map.Runs[^1].SourceStart + map.Runs[^1].SourceLength);
        return new TextSpan(at, at);
    }

    private void Write(LineJoiner joiner, bool isDoubleEncoded, QuotationMarks? marks)
    {
        for (int i = 0; i < _text.Length; )
        {
            (int length, string? meant) = joiner.At(i) ?? (isDoubleEncoded ? Decoded(i) : null) ?? marks?.At(i) ?? Letters.At(_text, i);
            for (int k = 0; k < length; k++)
                _forward[i + k] = _normal.Length;
            if (meant is null)
                Append(_text.AsSpan(i, length), i, length);
            else if (meant.Length > 0)
                Append(meant, i, length);
            i += length;
        }

        _forward[_text.Length] = _normal.Length;
    }

    private (int Length, string? Meant)? Decoded(int at) => DoubleEncoding.At(_text, at, out int length) is { } meant ? (length, meant) : null;

    private void Append(ReadOnlySpan<char> characters, int source, int length)
    {
        bool isPlain = characters.Length == length;
        if (
            isPlain
            && _runs.Count > 0
            && _runs[^1] is var last
            && last.TextLength == last.SourceLength
            && last.SourceStart + last.SourceLength == source
            && last.TextEnd == _normal.Length
        )
            _runs[^1] = last with { TextLength = last.TextLength + length, SourceLength = last.SourceLength + length };
        else
            _runs.Add(new OffsetRun(_normal.Length, characters.Length, source, length));
        _normal.Append(characters);
    }

    private Report Moved(Report report) =>
        report with
        {
            Text = _normal.ToString(),
            Headline = Moved(report.Headline),
            Standfirst = Moved(report.Standfirst),
            Byline = Moved(report.Byline),
            Body = [.. report.Body.Select(Moved)],
            Captions = [.. report.Captions.Select(Moved)],
            Entries = [.. report.Entries.Select(entry => entry with { Span = Moved(entry.Span) })],
            Quoted = [.. report.Quoted.Select(Moved)],
            Turns = [.. report.Turns.Select(turn => new Turn(Moved(turn.Label), Moved(turn.Words), Moved(turn.Speaker)))],
            Checks =
            [
                .. report.Checks.Select(check => check with { Label = Moved(check.Label), Words = Moved(check.Words), Claimant = Moved(check.Claimant) }),
            ],
            Joined = [],
            QuoteSigns = [],
        };

    private TextSpan? Moved(TextSpan? span) => span is { } s ? Moved(s) : null;

    private TextSpan Moved(TextSpan span) => new(_forward[span.Start], _forward[span.End]);
}
