using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Export;

/// <summary>Writes the spans of records and ledgers in Unicode code points instead of UTF-16 code units.</summary>
internal static class RecordOffsets
{
    public const string Utf16 = "utf16";

    public const string CodePoints = "codepoints";

    /// <summary>The map back to the page is left out: it also counts the page's own characters, which the record does not hold.</summary>
    /// <exception cref="ArgumentException">The record counts in code points already.</exception>
    public static ReportRecord ToCodePoints(ReportRecord record)
    {
        MustCountUtf16(record.Offsets);
        var points = new CodePointMap(record.Report.Text);
        ReportRecord mapped = RecordSpans.Map(record, (_, span) => points.ToCodePoints(span));
        return mapped with { Offsets = CodePoints, Report = mapped.Report with { Map = null } };
    }

    /// <param name="records">The records that the ledger was made from.</param>
    /// <exception cref="ArgumentException">The ledger counts in code points already, or names a report that is not among the records.</exception>
    public static LedgerRecord ToCodePoints(LedgerRecord ledger, IEnumerable<ReportRecord> records)
    {
        MustCountUtf16(ledger.Offsets);
        Dictionary<string, CodePointMap> texts = [];
        foreach (ReportRecord record in records)
            texts.TryAdd(record.Report.Id, new CodePointMap(record.Report.Text));

        TextSpan Span(string report, TextSpan span) =>
            texts.TryGetValue(report, out CodePointMap? points)
                ? points.ToCodePoints(span)
                : throw new ArgumentException($"The ledger names the report {report}, which is not among the records.", nameof(records));
        When? Time(string? report, When? when) => report is not null && when?.Span is { } span ? when with { Span = Span(report, span) } : when;

        return ledger with
        {
            Offsets = CodePoints,
            Claims =
            [
                .. ledger.Claims.Select(c =>
                    c with
                    {
                        Positions = [.. c.Positions.Select(p => p with { Span = Span(p.Report, p.Span), When = Time(p.Report, p.When) })],
                        Origins = c.Origins is null
                            ? null
                            : c.Origins with
                            {
                                Links = [.. c.Origins.Links.Select(l => l with { Span = Span(l.Report, l.Span) })],
                            },
                        Roots =
                        [
                            .. c.Roots.Select(r =>
                                r with
                                {
                                    Merged = r.Merged is null ? null : [.. r.Merged.Select(m => m with { Span = Span(m.Report, m.Span) })],
                                }
                            ),
                        ],
                    }
                ),
            ],
            Quotations = [.. ledger.Quotations.Select(q => q with { Variants = [.. q.Variants.Select(v => v with { Span = Span(v.Report, v.Span) })] })],
            Events =
            [
                .. ledger.Events.Select(e =>
                    e with
                    {
                        When = Time(e.Tellings.Count == 1 ? e.Tellings[0].Report : null, e.When),
                        Tellings = [.. e.Tellings.Select(t => t with { Span = Span(t.Report, t.Span) })],
                    }
                ),
            ],
            Series =
            [
                .. ledger.Series.Select(s =>
                    s with
                    {
                        Points = [.. s.Points.Select(p => p with { Span = Span(p.Report, p.Span), When = Time(p.Report, p.When) })],
                    }
                ),
            ],
            Notes = [.. ledger.Notes.Select(n => n with { Spans = [.. n.Spans.Select(s => s with { Span = Span(s.Report, s.Span) })] })],
            Dates = [.. ledger.Dates.Select(d => d with { When = Time(d.Report, d.When)! })],
        };
    }

    private static void MustCountUtf16(string offsets)
    {
        if (offsets != Utf16)
            throw new ArgumentException($"Offsets must be {Utf16}, not {offsets}.", nameof(offsets));
    }
}
