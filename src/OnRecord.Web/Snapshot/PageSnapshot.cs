using System.Globalization;
using System.Net;
using OnRecord.Reading;
using OnRecord.Reading.Decoding;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Web.Evidence;

namespace OnRecord.Web.Snapshot;

/// <summary>The page of a report as it was read, from its bytes, inert, with the evidence lit where its text stands in the page.</summary>
internal static class PageSnapshot
{
    /// <summary>What the browser is told: run nothing, ask nobody, send nothing, and stand in a frame of the desk alone.</summary>
    public const string ContentSecurityPolicy =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private const string Style =
        "html{background:#fff;color:#111;font:16px/1.5 Georgia,serif}body{margin:0;padding:1rem;overflow-wrap:anywhere}img{max-width:100%;height:auto}"
        + ".onrecord-picture{border:1px solid #888;padding:0 .3em;color:#444;font-size:.85em}"
        + "mark{color:#111!important;background:#fcf3d3!important;text-decoration:none!important}"
        + "mark.source{box-shadow:inset 0 -2px #1f5f8b}mark.cue{box-shadow:inset 0 -2px #7a3e86}mark.addressee{box-shadow:inset 0 -2px #2f6b4f}"
        + "mark.on-content{background:#ffe48a!important}mark.on-source{background:#cfe4f5!important}mark.on-cue{background:#ead9f0!important}"
        + "mark.on-addressee{background:#d3ebdf!important}mark.off{background:none!important}mark.passage{outline:2px solid #b3541e}#lit{scroll-margin-block:20vh}";

    /// <summary>Whether the report was read from a page.</summary>
    public static bool Has(ReportRecord record) => record.Report.Map is not null;

    /// <param name="bytes">As they were read.</param>
    /// <param name="selected">The statement to light above the others; null lights all.</param>
    /// <param name="passage">A passage to point out.</param>
    public static string Draw(ReportRecord record, ReadOnlyMemory<byte> bytes, StatementEntry? selected, TextSpan? passage)
    {
        ReadOnlyMemory<byte> unpacked = Gzip.Unpack(record.Report.Source, bytes, ReadingOptions.Default.MaximumBytes).Bytes;
        string page = PageDecoder.Decode(record.Report.Source, unpacked.Span).Text;
        string body = InertPage.Write(page, Marks(record, page, selected, passage));
        return $"<!DOCTYPE html><html lang=\"{WebUtility.HtmlEncode(record.Report.Language)}\"><head><meta charset=\"utf-8\"><title>The page as it was</title>"
            + $"<style>{Style}</style></head><body>{body}</body></html>";
    }

    private static List<SourceMark> Marks(ReportRecord record, string page, StatementEntry? selected, TextSpan? passage)
    {
        string text = record.Report.Text;
        ReadOnlySpan<int> cuts = passage is { } at ? [at.Start, at.End] : [];
        var marks = new List<SourceMark>();
        bool entered = false;
        foreach (Segment segment in Segmenter.Split(text, ReportLayers.Of(record), cuts))
        {
            bool isPointedOut = passage is { } span && span.Overlaps(segment.Span);
            string classes = Classes(segment, selected, isPointedOut);
            if (classes.Length == 0)
                continue;
            foreach (OffsetRun run in record.Report.Map!.Of(segment.Span))
            {
                TextSpan source = run.ToSource(segment.Span);
                // White space that stands for mark-up is no text, and what is written otherwise than it was read is not pointed at.
                if (source.IsEmpty || source.End > page.Length || source.In(page).IndexOfAny('<', '>') >= 0 || !Same(run, text, page))
                    continue;
                bool enters = !entered && (passage is null ? segment.Layers.Any(l => l.Statement == selected?.Id) && selected is not null : isPointedOut);
                entered |= enters;
                if (marks.Count > 0 && marks[^1].End == source.Start && marks[^1].Classes == classes && !enters)
                    marks[^1] = marks[^1] with { End = source.End };
                else if (marks.Count == 0 || marks[^1].End <= source.Start)
                    marks.Add(new SourceMark(source.Start, source.End, classes, enters));
            }
        }

        return marks;
    }

    private static bool Same(OffsetRun run, string text, string page) =>
        run.TextLength != run.SourceLength
        || (
            run.SourceStart + run.SourceLength <= page.Length
            && text.AsSpan(run.TextStart, run.TextLength).SequenceEqual(page.AsSpan(run.SourceStart, run.SourceLength))
        );

    private static string Classes(Segment segment, StatementEntry? selected, bool isPointedOut)
    {
        var classes = new List<string>();
        foreach (Layer layer in segment.Layers.Where(l => l.Statement is not null))
        {
            string part = layer.Part.ToString().ToLower(CultureInfo.InvariantCulture),
                name = selected is null ? part
                : layer.Statement == selected.Id ? "on-" + part
                : "off";
            if (!classes.Contains(name))
                classes.Add(name);
        }

        if (classes.Count > 1)
            classes.Remove("off");
        if (isPointedOut)
            classes.Add("passage");
        return string.Join(' ', classes);
    }
}
