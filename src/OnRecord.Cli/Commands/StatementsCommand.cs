using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord statements</c>: statements of the record, by speaker, act or report.</summary>
internal static class StatementsCommand
{
    private const string Table = "table", Csv = "csv", Ndjson = "ndjson";

    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var speaker = new Option<string?>("--speaker") { HelpName = "NAME", Description = "Whole words of the speaker's name, in any case." };
        Option<string?> act = new Option<string?>("--act") { HelpName = "ACT", Description = "What the statement does: " + string.Join(", ", EnumWords.All<Act>()) + "." }.AcceptOnlyFromAmong(EnumWords.All<Act>());
        var report = new Option<string?>("--report") { HelpName = "REPORT", Description = "A report's path, file name, or id (eight characters of it are enough)." };
        Option<string> format = CommonOptions.Format(Table, Csv, Ndjson);
        Option<string> offsets = CommonOptions.Offsets();
        var command = new ExampleCommand("statements", "List statements of the record.")
        {
            Examples = ["onrecord statements --speaker \"Ada Brandt\"", "onrecord statements --act deny --format csv > denials.csv", "onrecord statements --report report.txt --format ndjson"],
        };
        foreach (Option option in new Option[] { speaker, act, report, format, offsets, record }) command.Add(option);
        command.SetAction(parsed =>
        {
            using IRecordStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            ReportRecord? within = null;
            if (parsed.GetValue(report) is { } name && (within = store.Find(name)) is null)
            {
                context.Terminal.Error.WriteLine($"onrecord: the record holds no report \"{name}\", or more than one");
                return ExitCode.SomeFailed;
            }

            var filter = new StatementFilter
            {
                Speaker = parsed.GetValue(speaker),
                Act = parsed.GetValue(act) is { } word ? Enum.Parse<Act>(word, ignoreCase: true) : null,
                Report = within?.Report.Id,
            };
            bool codePoints = parsed.GetValue(offsets) == RecordOffsets.CodePoints;
            StatementRow[] rows = [.. Dated(context, store, store.Statements(filter)).Select(s => StatementRow.Of(s.Report, s.Statement, codePoints))];
            Write(context.Terminal, parsed.GetValue(format)!, rows);
            if (rows.Length > 0) return ExitCode.Ok;
            context.Terminal.Error.WriteLine("onrecord: no statement matches");
            return ExitCode.SomeFailed;
        });
        return command;
    }

    // What other reports tell of an undated one's date holds here as it does in the ledger.
    private static IEnumerable<StoredStatement> Dated(Context context, IRecordStore store, IReadOnlyList<StoredStatement> found)
    {
        if (found.All(s => s.Report.Report.Published is not null)) return found;
        var dates = InferredDating.Of(context.Services.KeepLedger(store.Current(), store));
        return found.Select(s => new StoredStatement(dates.Date(s.Report), s.Statement));
    }

    private static void Write(Terminal terminal, string format, IReadOnlyList<StatementRow> rows)
    {
        switch (format)
        {
            case Csv:
                StatementCsv.WriteHeader(terminal.Out);
                foreach (StatementRow row in rows) StatementCsv.Write(terminal.Out, row);
                break;
            case Ndjson:
                foreach (StatementRow row in rows) terminal.Out.Write(ExportJson.Write(row) + "\n");
                break;
            default:
                StatementTable.Print(terminal, rows);
                break;
        }
    }
}
