using System.Globalization;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Export.Plover;

/// <summary>
/// Events in the layout in which PLOVER data is published (POLECAT): columns separated by tabs, with a header. Only events whose type is a root of PLOVER; none
/// that the report says did not happen. What the record does not know is left blank.
/// </summary>
internal static class PloverRows
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "Event ID",
        "Event Date",
        "Event Type",
        "Event Mode",
        "Intensity",
        "Quad Code",
        "Contexts",
        "Actor Name",
        "Actor Country",
        "Actor COW",
        "Primary Actor Sector",
        "Actor Sectors",
        "Actor Title",
        "Actor Name Raw",
        "Wikipedia Actor ID",
        "Recipient Name",
        "Recipient Country",
        "Recipient COW",
        "Primary Recipient Sector",
        "Recipient Sectors",
        "Recipient Title",
        "Recipient Name Raw",
        "Wikipedia Recipient ID",
        "Placename",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude",
        "GeoNames ID",
        "Raw Placename",
        "Feature Type",
        "Source",
        "Publication Date",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Language",
        "Version",
    ];

    /// <summary>Each root with its quarter; YIELD stands for verbal and material concessions, and has none.</summary>
    private static readonly Dictionary<string, string> _roots = new (string Quarter, string[] Roots)[]
    {
        ("Q1 -- Verbal Cooperation", ["AGREE", "CONSULT", "SUPPORT"]),
        ("Q2 -- Material Cooperation", ["COOPERATE", "AID"]),
        ("Q3 -- Verbal Conflict", ["REQUEST", "ACCUSE", "REJECT", "THREATEN"]),
        ("Q4 -- Material Conflict", ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]),
        ("", ["YIELD"]),
    }
        .SelectMany(q => q.Roots.Select(root => (Root: root, q.Quarter)))
        .ToDictionary(q => q.Root, q => q.Quarter, StringComparer.Ordinal);

    public static IEnumerable<string> Write(IEnumerable<ReportRecord> reports)
    {
        yield return Delimited.TabLine(Columns);
        foreach (ReportRecord record in reports)
        foreach (EventEntry told in record.Events)
            if (_roots.TryGetValue(told.Type, out string? quarter) && told.Realis != Realis.Negated)
                yield return Row(record, told, quarter);
    }

    private static string Row(ReportRecord record, EventEntry told, string quarter)
    {
        ReportEntry report = record.Report;
        ActorEntry[] actors = [.. told.Actors.Select(record.Actor).OfType<ActorEntry>()],
            recipients = [.. told.Recipients.Select(record.Actor).OfType<ActorEntry>()];
        string context = told.Realis == Realis.Actual ? "" : EnumWords.Of(told.Realis);
        return Delimited.TabLine([
            told.Id.Value,
            Day(told.When),
            told.Type,
            told.Mode ?? "",
            "",
            quarter,
            context,
            .. Party(record, actors),
            .. Party(record, recipients),
            told.Where ?? "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            told.Where ?? "",
            "",
            ReportedSpeech.Reporter(report.Outlet?.Name, report.Source),
            Day(report.Published),
            Names(record, ActorKind.Person),
            Names(record, ActorKind.Organisation, ActorKind.Outlet),
            Names(record, ActorKind.State),
            report.Language,
            record.MadeBy?.Program ?? "",
        ]);
    }

    private static string[] Party(ReportRecord record, ActorEntry[] party) =>
        [
            Joined(party.Select(a => a.Name)),
            Joined(party.Select(a => a.Country)),
            "",
            "",
            "",
            Joined(party.Select(a => a.Office)),
            Joined(party.Select(a => a.Mentions is [var first, ..] ? first.In(record.Report.Text).ToString() : null)),
            "",
        ];

    private static string Names(ReportRecord record, params ActorKind[] kinds) =>
        Joined(record.Actors.Where(a => kinds.Contains(a.Kind) && !a.Anonymous).Select(a => a.Name));

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>().Distinct(StringComparer.Ordinal));

    // A day is written only where it is known.
    private static string Day(When? when) =>
        when is { Precision: >= TimePrecision.Day, Basis: not TimeBasis.Bounded } ? when.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
