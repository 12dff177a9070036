using System.Globalization;
using OnRecord.Analysis;
using OnRecord.Analysis.Confidence;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Reading.Normal;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Training.Confidence;

/// <summary>Turns records that readers judged into rows: each report is read again, and a statement that is still as it was judged takes its verdict.</summary>
/// <param name="affair">What the reports are of, where no rule was made on one of them; null elsewhere.</param>
internal sealed class JudgedRecords(string texts, string models, string? affair)
{
    /// <summary>Of a report's hash: enough to tell reports apart.</summary>
    private const int HashDigits = 12;

    private const string HashPrefix = "sha256:";

    /// <param name="records">One a line, as <c>read --format ndjson</c> wrote them for the readers.</param>
    /// <param name="verdicts">"t012.5", the verdict, why: the fifth statement of the report whose file is <c>t012</c>.</param>
    public IReadOnlyList<JudgedRow> Read(string records, string verdicts)
    {
        Dictionary<string, string> said = File.ReadLines(verdicts)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length > 1)
            .ToDictionary(fields => fields[0], fields => fields[1].Trim(), StringComparer.Ordinal);
        var analyser = ReportAnalyser.Load(ModelManifest.Read(models), null);
        List<JudgedRow> rows = [];
        int judged = 0;
        foreach (ReportRecord record in File.ReadLines(records).Select(RecordJson.ReadReport))
        {
            string name = Path.GetFileNameWithoutExtension(record.Report.Source);
            (int Index, string Verdict)[] verdictsOf =
            [
                .. Enumerable.Range(0, record.Statements.Count).Where(i => said.ContainsKey(Key(name, i))).Select(i => (i, said[Key(name, i)])),
            ];
            judged += verdictsOf.Length;
            if (verdictsOf.Length > 0)
                rows.AddRange(Rows(record, verdictsOf, analyser));
        }

        Console.WriteLine($"{said.Count} verdicts, {judged} of statements in the records, {rows.Count} of statements that are found as they were judged");
        return rows;
    }

    private static string Key(string report, int statement) => string.Create(CultureInfo.InvariantCulture, $"{report}.{statement + 1}");

    private IEnumerable<JudgedRow> Rows(ReportRecord judged, (int Index, string Verdict)[] verdicts, ReportAnalyser analyser)
    {
        string file = Path.Combine(texts, Path.GetFileName(judged.Report.Source));
        ReportAnalysis analysis = analyser.Analyse(ReportReader.Read(judged.Report.Source, File.ReadAllBytes(file)));
        ReportRecord now = RecordBuilder.Build(analysis);
        var features = new ConfidenceFeatures(NormalText.Of(analysis.Report)?.Report ?? analysis.Report, analysis.Syntax, analysis.Statements, analysis.Cast);
        Dictionary<StatementId, int> places = now.Statements.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i);
        foreach ((int index, string verdict) in verdicts)
        {
            StatementEntry was = judged.Statements[index];
            if (places.TryGetValue(was.Id, out int place) && IsSame(judged, was, now, now.Statements[place]))
                yield return new JudgedRow(judged.Report.Id[HashPrefix.Length..][..HashDigits], was.Id.Value, verdict, features.Of(place), affair);
        }
    }

    /// <summary>In all that a reader judged.</summary>
    private static bool IsSame(ReportRecord judged, StatementEntry was, ReportRecord now, StatementEntry statement) =>
        was.Act == statement.Act
        && was.Commitment == statement.Commitment
        && was.Realis == statement.Realis
        && was.Negated == statement.Negated
        && was.Parent == statement.Parent
        && was.Source.Span == statement.Source.Span
        && was.Cue == statement.Cue
        && was.Content.SequenceEqual(statement.Content)
        && was.Addressee?.Span == statement.Addressee?.Span
        && Names(judged, was).SequenceEqual(Names(now, statement));

    private static IEnumerable<string> Names(ReportRecord record, StatementEntry statement) =>
        statement.Source.Actors.Select(id => record.Actors.First(actor => actor.Id == id).Name);
}
