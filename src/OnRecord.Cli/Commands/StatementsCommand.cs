using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord statements</c>: statements of the record, by a query or by speaker, act or report.</summary>
internal static class StatementsCommand
{
    public static Command Create(Context context)
    {
        var options = new QueryOptions();
        var speaker = new Option<string?>("--speaker") { HelpName = "NAME", Description = "Whole words of the speaker's name, in any case; as who:NAME." };
        Option<string?> act = new Option<string?>("--act")
        {
            HelpName = "ACT",
            Description = "What the statement does: " + string.Join(", ", EnumWords.All<Act>()) + "; as said:ACT.",
        }.AcceptOnlyFromAmong(EnumWords.All<Act>());
        var report = new Option<string?>("--report")
        {
            HelpName = "REPORT",
            Description = "A report's path, file name, or id (eight characters of it are enough).",
        };
        Option<string> offsets = CommonOptions.Offsets();
        var command = new ExampleCommand("statements", "List statements of the record.")
        {
            Examples =
            [
                "onrecord statements --speaker \"Ada Brandt\"",
                "onrecord statements said:denies about:harbour --format csv > denials.csv",
                "onrecord statements --report report.txt --format ndjson",
            ],
        };
        options.AddTo(command);
        foreach (Option option in new Option[] { speaker, act, report, offsets })
            command.Add(option);
        command.SetAction(parsed =>
        {
            using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(options.Record)!);
            ReportRecord? within = null;
            if (parsed.GetValue(report) is { } name && (within = store.Find(name)) is null)
            {
                context.Terminal.Error.WriteLine($"onrecord: the record holds no report \"{name}\", or more than one");
                return ExitCode.SomeFailed;
            }

            var narrowed = new List<string>();
            if (parsed.GetValue(speaker) is { } who)
                narrowed.Add("who:" + QueryText.Quoted(who));
            if (parsed.GetValue(act) is { } word)
                narrowed.Add("said:" + word);
            if (within is not null)
                narrowed.Add("report:" + within.Report.Id);
            Query query = options.Read(parsed, narrowed);
            QueryIndex index = RecordQuestions.Open(context.Services, store, query, ledger: true, context.Interrupted);
            RowList rows = index.Statements(query, options.Order(parsed), parsed.GetValue(offsets) == RecordOffsets.CodePoints);
            return RowWriter.Write(context.Terminal, query, rows, options.Most(parsed), parsed.GetValue(options.Format)!);
        });
        return command;
    }
}
