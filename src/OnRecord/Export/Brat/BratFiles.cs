using System.Globalization;
using System.Text;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Export.Brat;

/// <summary>
/// Reports and their statements as a collection for brat: <c>annotation.conf</c>, and for each report its text and its standoff. A statement is an event: its
/// type the act, its trigger the cue, with source, content and addressee in their roles. Offsets count code points.
/// </summary>
internal static class BratFiles
{
    private const string Source = "Source",
        Content = "Content",
        Addressee = "Addressee",
        Inside = "Inside";

    private const int LongestName = 60;

    /// <summary>Hexadecimal digits of the report's hash in the names of its files.</summary>
    private const int HashShown = 12;

    /// <param name="statements">Those of a report stand together.</param>
    public static IEnumerable<BratFile> Write(IEnumerable<ToldStatement> statements)
    {
        yield return new BratFile("annotation.conf", Configuration());
        var report = new List<ToldStatement>();
        foreach (ToldStatement told in statements)
        {
            if (report.Count > 0 && report[0].Record.Report.Id != told.Record.Report.Id)
            {
                foreach (BratFile file in Files(report))
                    yield return file;
                report.Clear();
            }

            report.Add(told);
        }

        foreach (BratFile file in Files(report))
            yield return file;
    }

    private static IEnumerable<BratFile> Files(List<ToldStatement> report)
    {
        if (report.Count == 0)
            yield break;
        string name = Name(report[0].Record.Report);
        yield return new BratFile(name + ".txt", report[0].Record.Report.Text);
        yield return new BratFile(name + ".ann", Standoff(report));
    }

    private static string Configuration()
    {
        string acts = string.Concat(
            EnumWords
                .All<Vocabulary.Act>()
                .Select(act => $"{Capital(act)}\t{Source}?:{Source}, {Content}*:{Content}, {Addressee}?:{Addressee}, {Inside}?:<EVENT>\n")
        );
        return $"[entities]\n{Source}\n{Content}\n{Addressee}\n\n[relations]\n\n[events]\n{acts}\n[attributes]\nNegated\tArg:<EVENT>\n"
            + $"Commitment\tArg:<EVENT>, Value:{string.Join('|', EnumWords.All<Vocabulary.Commitment>().Select(Capital))}\n"
            + $"Realis\tArg:<EVENT>, Value:{string.Join('|', EnumWords.All<Vocabulary.StatementRealis>().Select(Capital))}\n"
            + $"Mode\tArg:<EVENT>, Value:{string.Join('|', EnumWords.All<Vocabulary.StatementMode>().Select(Capital))}\n";
    }

    private static string Standoff(List<ToldStatement> report)
    {
        var lines = new StringBuilder();
        Dictionary<string, string> events = report
            .Select((told, i) => (told.Statement, Event: "E" + Number(i + 1)))
            .Where(e => Trigger(e.Statement) is not null)
            .DistinctBy(e => e.Statement.Id)
            .ToDictionary(e => e.Statement.Id.Value, e => e.Event, StringComparer.Ordinal);
        int spans = 0,
            attributes = 0,
            notes = 0;
        for (int i = 0; i < report.Count; i++)
        {
            ToldStatement told = report[i];
            StatementEntry statement = told.Statement;
            string act = Capital(EnumWords.Of(statement.Act)),
                id = "E" + Number(i + 1);
            if (Trigger(statement) is not { } trigger)
                continue;
            string arguments = $"{act}:{Span(act, trigger)}";
            if (statement.Source.Span is { } source)
                arguments += $" {Source}:{Span(Source, source)}";
            for (int piece = 0; piece < statement.Content.Count; piece++)
                arguments += $" {Content}{(piece == 0 ? "" : Number(piece + 1))}:{Span(Content, statement.Content[piece])}";
            if (statement.Addressee?.Span is { } addressee)
                arguments += $" {Addressee}:{Span(Addressee, addressee)}";
            if (statement.Parent is { } parent && events.TryGetValue(parent, out string? outer) && outer != id)
                arguments += $" {Inside}:{outer}";
            lines.Append(id).Append('\t').Append(arguments).Append('\n');
            if (statement.Negated)
                Attribute("Negated", null);
            if (statement.Commitment is { } commitment)
                Attribute("Commitment", Capital(EnumWords.Of(commitment)));
            Attribute("Realis", Capital(EnumWords.Of(statement.Realis)));
            Attribute("Mode", Capital(EnumWords.Of(statement.Mode)));
            string corrected = told.Corrected is { } after ? ", " + after : "",
                sure = statement.Confidence.ToString("0.###", CultureInfo.InvariantCulture);
            lines
                .Append('#')
                .Append(Number(++notes))
                .Append(CultureInfo.InvariantCulture, $"\tAnnotatorNotes {id}\t{statement.Id} {Line(told.ReportedAs)} certainty {sure}{corrected}\n");

            void Attribute(string name, string? value) =>
                lines.Append('A').Append(Number(++attributes)).Append(CultureInfo.InvariantCulture, $"\t{name} {id}{(value is null ? "" : " " + value)}\n");

            string Span(string type, TextSpan span)
            {
                string name = "T" + Number(++spans);
                TextSpan[] parts = [.. Lines(told.Record.Report.Text, span)];
                string places = string.Join(';', parts.Select(told.Points.ToCodePoints).Select(p => $"{Number(p.Start)} {Number(p.End)}"));
                lines.Append(CultureInfo.InvariantCulture, $"{name}\t{type} {places}\t{string.Join(' ', parts.Select(told.Text))}\n");
                return name;
            }
        }

        return lines.ToString();
    }

    /// <summary>A quotation that no word introduces is its own trigger.</summary>
    private static TextSpan? Trigger(StatementEntry statement) =>
        statement.Cue?.Span ?? (statement.Content.Count > 0 ? statement.Content[0] : null as TextSpan?);

    /// <summary>The parts of a span between line breaks, which a text-bound annotation can't hold.</summary>
    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] is not ('\n' or '\r'))
                continue;
            if (i > start)
                yield return new TextSpan(start, i);
            start = i + 1;
        }
    }

    /// <summary>The file's own name where it can be one in any file system, and the beginning of the report's hash.</summary>
    private static string Name(ReportEntry report)
    {
        string file = Path.GetFileNameWithoutExtension(report.Source.TrimEnd('/', '\\'));
        string plain = string.Concat(file.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(LongestName)).ToLowerInvariant();
        string hash = report.Id[(report.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return $"{(plain.Length > 0 ? plain : "report")}-{hash[..Math.Min(HashShown, hash.Length)]}";
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
