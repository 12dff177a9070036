using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord revisions</c>: what changed in the record when its reports were analysed anew.</summary>
internal static class RevisionsCommand
{
    public static Command Create(Context context)
    {
        var name = new Argument<string?>("REPORT")
        {
            Description = "A report's path, file name or id; all that were analysed more than once unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand(
            "revisions",
            "Show what changed when reports were analysed anew, after an update: statements that are new, gone, or told otherwise."
        )
        {
            Examples = ["onrecord revisions", "onrecord revisions report.txt --record affair.db"],
        };
        command.Add(name);
        command.Add(record);
        command.SetAction(parsed =>
        {
            using IRecordStore store = context.Services.OpenRecordAsWritten(parsed.GetValue(record)!);
            if (parsed.GetValue(name) is not { } asked)
                return Print(context, store, store.Current());
            if (store.Find(asked) is { } report)
                return Print(context, store, [report]);
            context.Terminal.Error.WriteLine($"onrecord: the record holds no report \"{asked}\", or more than one");
            return ExitCode.SomeFailed;
        });
        return command;
    }

    private static int Print(Context context, IRecordStore store, IEnumerable<ReportRecord> reports)
    {
        var printer = new RevisionPrinter(Page.On(context.Terminal));
        int printed = 0;
        foreach (ReportRecord report in reports)
        {
            if (store.Analyses(report.Report.Id) is not [.., var before])
                continue;
            printer.Print(before, report);
            printed++;
        }

        if (printed == 0)
            context.Terminal.Error.WriteLine("onrecord: no report was analysed more than once");
        return ExitCode.Ok;
    }
}
