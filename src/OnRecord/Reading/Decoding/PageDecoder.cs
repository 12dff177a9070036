using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>
/// Decodes a page. A byte order mark decides; then the bytes themselves, when they are UTF-8 beyond doubt; then the first encoding that the page
/// declares and that its bytes obey; then Windows-1252. Declarations that disagree are noted.
/// </summary>
internal static partial class PageDecoder
{
    // Browsers look at the first 1024 bytes; pages with long heads declare it later.
    private const int PrologueBytes = 16 << 10;

    /// <exception cref="UnreadableReportException">The bytes are no text.</exception>
    public static Decoded Decode(string source, ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.FromByteOrderMark(bytes) is { } marked)
            return marked;
        if (bytes.IndexOf((byte)0) >= 0 && ByteStatistics.HoldsControls(bytes))
            return TextDecoder.Decode(source, bytes);
        List<string> labels = DeclaredLabels(bytes);
        ImmutableArray<Note> notes =
            labels.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
                ? [Note.Warning(NoteCodes.AssumedEncoding, null, $"The page declares different encodings: {string.Join(", ", labels)}.")]
                : [];
        ByteStatistics statistics = ByteStatistics.Of(bytes);
        Decoded decoded =
            statistics.IsUtf8 && (statistics.Sequences > 0 || labels.Count == 0) ? TextDecoder.Utf8(bytes) : AsDeclared(labels, statistics, bytes);
        return decoded with { Notes = [.. notes, .. decoded.Notes] };
    }

    private static Decoded AsDeclared(List<string> labels, ByteStatistics statistics, ReadOnlySpan<byte> bytes)
    {
        foreach (string label in labels)
        {
            if (PageEncodings.ByLabel(label) is not { } encoding)
                continue;
            if (encoding == Encoding.UTF8 && !statistics.IsUtf8)
                continue;
            try
            {
                return new Decoded(Strict(encoding).GetString(bytes), []);
            }
            catch (DecoderFallbackException)
            {
                continue;
            }
        }

        return TextDecoder.Windows1252(bytes);
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static List<string> DeclaredLabels(ReadOnlySpan<byte> bytes)
    {
        string prologue = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrologueBytes)]);
        List<string> labels = [];
        foreach (Match match in Declaration().Matches(prologue))
            labels.Add(match.Groups["label"].Value);
        return labels;
    }

    [GeneratedRegex(
        @"<(meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s*=\s*[""']?\s*(?<label>[\w.:\-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();
}
