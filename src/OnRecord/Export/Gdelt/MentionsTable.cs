using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Export.Gdelt;

/// <summary>
/// Tellings of happenings in the layout of GDELT 2.0's Mentions table: sixteen columns separated by tabs, without a header. What the record does not
/// know (tone,
/// number of the sentence, confidence, translation) is left blank, as the layout allows.
/// </summary>
internal static class MentionsTable
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "GlobalEventID",
        "EventTimeDate",
        "MentionTimeDate",
        "MentionType",
        "MentionSourceName",
        "MentionIdentifier",
        "SentenceID",
        "Actor1CharOffset",
        "Actor2CharOffset",
        "ActionCharOffset",
        "InRawText",
        "Confidence",
        "MentionDocLen",
        "MentionDocTone",
        "MentionDocTranslationInfo",
        "Extras",
    ];

    private const string Web = "1",
        CitationOnly = "2",
        InRawText = "1",
        NotFound = "-1";

    /// <param name="find">Gives the record of a report; tellings of reports that it does not give are left out.</param>
    public static IEnumerable<string> Write(IEnumerable<HappeningEntry> happenings, Func<string, ReportRecord?> find)
    {
        var points = new Dictionary<string, CodePointMap>(StringComparer.Ordinal);
        foreach (HappeningEntry happening in happenings)
        {
            (TellingEntry Telling, ReportRecord Record)[] told =
            [
                .. happening.Tellings.Select(t => (t, Record: find(t.Report))).Where(t => t.Record is not null).Select(t => (t.t, t.Record!)),
            ];
            DateTimeOffset[] dates = [.. told.Select(t => t.Record.Report.Published?.Start).OfType<DateTimeOffset>()];
            string first = dates.Length == 0 ? "" : Stamp(dates.Min());
            foreach ((TellingEntry telling, ReportRecord record) in told)
            {
                if (!points.TryGetValue(record.Report.Id, out CodePointMap? map))
                    points[record.Report.Id] = map = new CodePointMap(record.Report.Text);
                yield return Row(happening, telling, record, map, first);
            }
        }
    }

    private static string Row(HappeningEntry happening, TellingEntry telling, ReportRecord record, CodePointMap points, string first)
    {
        ReportEntry report = record.Report;
        EventEntry? told = record.Events.FirstOrDefault(e => e.Id == telling.Event);
        string? page = Iris.Page(report);
        return Delimited.TabLine(
            Number(happening.Id),
            first,
            report.Published is { } published ? Stamp(published.Start) : "",
            page is null ? CitationOnly : Web,
            page is null ? ReportedSpeech.Reporter(report.Outlet?.Name, report.Source) : new Uri(page).Host,
            page ?? Citations.Citation.Of(record).Reference,
            "",
            Place(told?.Actors),
            Place(told?.Recipients),
            Offset(telling.Span.Start),
            InRawText,
            "",
            Offset(report.Text.Length),
            "",
            "",
            "onrecord:" + happening.Id
        );

        string Offset(int utf16) => points.ToCodePoints(utf16).ToString(CultureInfo.InvariantCulture);

        // The mention that is nearest before the words that tell the event, else the first.
        string Place(IReadOnlyList<ActorId>? actors)
        {
            TextSpan[] mentions = actors is [var only, ..] ? [.. (record.Actor(only)?.Mentions ?? []).Order()] : [];
            return mentions.Length == 0
                ? NotFound
                : Offset((mentions.LastOrDefault(m => m.Start <= telling.Span.Start) is { IsEmpty: false } near ? near : mentions[0]).Start);
        }
    }

    /// <summary>GDELT counts its events; ours get a number from their id that fits 63 bits.</summary>
    private static string Number(HappeningId id) =>
        (BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id.Value))) & long.MaxValue).ToString(CultureInfo.InvariantCulture);

    private static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
