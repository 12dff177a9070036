using OnRecord.Export;
using OnRecord.Ledger.Repeats;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>
/// Finds happenings that reports word differently: "invasion" here, "special military operation" there. It takes the words by which each report tells of
/// the happening, and asks in whose voice they stand. What somebody says, asks or rejects is left out: there the word is the verb of telling.
/// </summary>
internal sealed class NamingFinder(RecordView view)
{
    // One wording is none to compare; one report has nobody beside it. What is only told of a speaker may be either's word, and shows no difference.
    private const int LeastSure = 2,
        LeastReports = 2;

    private static readonly HashSet<string> _telling = ["REQUEST", "REJECT", "ACCUSE", "THREATEN", "SUPPORT", "PROPOSE", "AGREE"];

    /// <returns>Those first that most reports tell of.</returns>
    public IReadOnlyList<NamingView> Of(IEnumerable<HappeningEntry> happenings) =>
        [.. happenings.Select(Named).OfType<NamingView>().OrderByDescending(n => n.Reports).ThenBy(n => n.Id, StringComparer.Ordinal)];

    private NamingView? Named(HappeningEntry happening)
    {
        if (_telling.Contains(happening.Type) || happening.Tellings.DistinctBy(t => t.Report).Take(LeastReports).Count() < LeastReports)
            return null;
        var rows = new Dictionary<string, List<Naming>>(StringComparer.Ordinal);
        foreach (TellingEntry telling in happening.Tellings)
        {
            if (Read(telling) is not { } naming)
                continue;
            if (!rows.TryGetValue(naming.Key, out List<Naming>? same))
                rows[naming.Key] = same = [];
            same.Add(naming);
        }

        string[] reports = [.. rows.Values.SelectMany(r => r).Select(n => n.Report).Distinct(StringComparer.Ordinal)];
        if (rows.Values.Count(same => same.Exists(n => n.Voice != Voice.Told)) < LeastSure || reports.Length < LeastReports)
            return null;
        return new NamingView(
            happening.Id.Value,
            LedgerViews.Heading(happening),
            happening.When,
            reports.Length,
            [
                .. rows
                    .Values.Select(same => new NamingRow(
                        // As most have it.
                        same.GroupBy(n => n.Words, StringComparer.OrdinalIgnoreCase).MaxBy(g => g.Count())!.First().Words,
                        At(same, Voice.Own),
                        At(same, Voice.Quoted),
                        At(same, Voice.Told)
                    ))
                    .OrderByDescending(r => r.Own.Count)
                    .ThenByDescending(r => r.Quoted.Count)
                    .ThenByDescending(r => r.Told.Count)
                    .ThenBy(r => r.Words, StringComparer.Ordinal),
            ]
        );
    }

    private static NamedAt[] At(IEnumerable<Naming> same, Voice voice) =>
        [.. same.Where(n => n.Voice == voice).Select(n => n.At).DistinctBy(at => (at.Outlet, at.Speaker))];

    private Naming? Read(TellingEntry telling)
    {
        if (
            view.Record(telling.Report) is not { } record
            || telling.Span.End > record.Report.Text.Length
            || record.Events.FirstOrDefault(e => e.Id == telling.Event) is not { } told
        )
            return null;
        string text = record.Report.Text;
        TextSpan span = telling.Span;
        bool quoted = false;
        foreach (TextSpan marked in QuotedPassages.In(text, Surroundings.Line(text, span), isMixed: true))
        {
            if (!marked.Overlaps(span))
                continue;
            // "opened a “special operation": the marks say which words it is about.
            quoted = true;
            if (!marked.Contains(span))
                span = new TextSpan(Math.Max(marked.Start, span.Start), Math.Min(marked.End, span.End));
            break;
        }

        string words = string.Join(' ', span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string key = string.Join(' ', words.ToLowerInvariant().Split(' ').Select(Stemmer.Stem));
        if (key.Length == 0)
            return null;
        StatementViews statements = view.Statements(telling.Report)!;
        string? speaker =
            told.Statement is { } within && statements.Find(within) is { } statement
                ? statements.Names(statement.Source.Actors) is { Count: > 0 } names
                    ? string.Join(", ", names)
                    : Written.NoSpeaker
                : null;
        return new Naming(
            key,
            words,
            telling.Report,
            quoted ? Voice.Quoted
                : speaker is null ? Voice.Own
                : Voice.Told,
            new NamedAt(view.Summary(telling.Report)?.Label ?? telling.Source, speaker, Addresses.Passage(telling.Report, span, told.Statement?.Value))
        );
    }

    private enum Voice
    {
        Own,
        Quoted,
        Told,
    }

    private sealed record Naming(string Key, string Words, string Report, Voice Voice, NamedAt At);
}
