using System.Security.Cryptography;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>
/// Derives the record again from the stored bytes, as far as no model is needed: hashes the bytes, decodes the text, and holds every span against
/// the text and against the words kept when it was written. The store tells whether it means what was written: see <see cref="IRecordStore.CheckMeaning"/>.
/// </summary>
public sealed class RecordVerifier(IRecordStore store)
{
    private const int LongestShown = 60;

    /// <summary>How many revisions were checked so far.</summary>
    public int Reports { get; private set; }

    /// <summary>How many spans were checked so far.</summary>
    public int Spans { get; private set; }

    /// <summary>Everything that does not agree; found while it is read.</summary>
    /// <param name="checkedOne">Called after each revision: a sound record yields nothing, and may take long.</param>
    public IEnumerable<Mismatch> Verify(Action? checkedOne = null)
    {
        foreach (string fault in store.CheckStructure())
            yield return new Mismatch(null, fault);
        foreach (Mismatch fault in store.CheckMeaning())
            yield return fault;
        var damaged = new List<Mismatch>();
        foreach (StoredReport stored in store.All(damaged.Add))
        {
            Reports++;
            foreach (string fault in Faults(stored))
                yield return new Mismatch(Mismatch.Name(stored.Record.Report.Source, stored.Record.Report.Id), fault);
            checkedOne?.Invoke();
        }

        foreach (Mismatch fault in damaged)
            yield return fault;
    }

    private IEnumerable<string> Faults(StoredReport stored)
    {
        ReportEntry report = stored.Record.Report;
        string hash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stored.Original));
        if (hash != report.Id)
            yield return $"the stored bytes have the hash {hash}, not {report.Id}";
        if (TextFault(stored) is { } textFault)
            yield return textFault;

        ILookup<TextSpan, string> quotes = stored.Quotes.ToLookup(q => q.Span, q => q.Quote);
        var told = new HashSet<TextSpan>();
        foreach ((string place, TextSpan span) in RecordSpans.Of(stored.Record))
        {
            Spans++;
            if (RecordSpans.Fault(span, report.Text) is { } fault)
            {
                yield return $"{place}: {fault}";
                continue;
            }

            if (!RecordSpans.IsEvidence(place))
                continue;
            if (!told.Add(span))
                continue;
            if (!quotes.Contains(span))
                yield return $"{place} {span}: the words kept beside it are missing";
            foreach (string quote in quotes[span].Where(quote => !span.In(report.Text).SequenceEqual(quote)))
                yield return $"{place} {span}: the text reads {Shown(span.In(report.Text))}, the words kept are {Shown(quote)}";
        }

        foreach (var quote in quotes.Where(quote => !told.Contains(quote.Key)))
            yield return $"{quote.Key}: the words {Shown(quote.First())} are kept for a span that the record does not have";
    }

    private static string? TextFault(StoredReport stored)
    {
        ReportEntry report = stored.Record.Report;
        try
        {
            string again = ReportReader
                .Read(report.Source, stored.Original, new ReadingOptions { MaximumBytes = int.MaxValue, MaximumCharacters = int.MaxValue })
                .Text;
            if (again == report.Text)
                return null;
            int at = again.AsSpan().CommonPrefixLength(report.Text);
            return $"the stored bytes decode to another text, from character {at} on: {Shown(again.AsSpan(at))} instead of {Shown(report.Text.AsSpan(at))}";
        }
        catch (UnreadableReportException fault)
        {
            return $"the stored bytes can't be read any more: {fault.Message}";
        }
    }

    private static string Shown(ReadOnlySpan<char> words) => $"“{(words.Length > LongestShown ? $"{words[..LongestShown]}…" : words)}”";
}
