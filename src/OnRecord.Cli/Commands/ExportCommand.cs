using System.CommandLine;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Queries;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord export</c>: what a query finds, or one claim, actor, report or statement, in a format of another world.</summary>
internal static class ExportCommand
{
    public static Command Create(Context context)
    {
        Argument<string> format = new Argument<string>("FORMAT")
        {
            HelpName = "FORMAT",
            Description = string.Join(", ", TakeawayFormats.All.Select(f => f.Name)) + ".",
        }.AcceptOnlyFromAmong([.. TakeawayFormats.All.Select(f => f.Name)]);
        var options = new QueryOptions();
        var claim = new Option<string?>("--claim") { HelpName = "ID", Description = "One claim, by its id or the beginning of it." };
        var actor = new Option<string?>("--actor") { HelpName = "NAME", Description = "What one actor says." };
        var report = new Option<string?>("--report") { HelpName = "REPORT", Description = "One report, by its path, file name or id." };
        var statement = new Option<string?>("--statement") { HelpName = "ID", Description = "One statement, by its id or the beginning of it." };
        var all = new Option<bool>("--all") { Description = "In a timeline also what is unsure." };
        var output = new Option<string?>("--output")
        {
            HelpName = "FILE",
            Description = "Where to write it; standard output unless given. brat is a folder, or a file that ends in .zip.",
        };
        var command = new ExampleCommand("export", "Write what a query finds, or one claim, actor, report or statement, in a format of another world.")
        {
            Examples =
            [
                "onrecord export web-annotation said:denies about:harbour > denials.jsonld",
                "onrecord export dossier --claim c7k2m9q4x --output dossier.html",
                "onrecord export brat --report report.txt --output annotated/",
            ],
        };
        command.Add(format);
        command.Add(options.Query);
        foreach (Option option in new Option[] { claim, actor, report, statement, all, options.Limit, output, options.Record })
            command.Add(option);
        command.SetAction(
            async (parsed, _) =>
            {
                TakeawayFormat chosen = TakeawayFormats.Find(parsed.GetValue(format)!)!;
                string? file = parsed.GetValue(output);
                if (chosen.Files is not null && string.IsNullOrEmpty(file))
                    return Refuse(context, $"{chosen.Name} is a folder of files: name it with --output FOLDER, or --output FILE.zip", ExitCode.Usage);
                using CorrectedStore store = context.Services.OpenRecord(parsed.GetValue(options.Record)!);
                Query query = options.Read(parsed);
                RecordView view = RecordQuestions.OpenView(
                    context.Services,
                    store,
                    chosen.NeedsClaims || query.AsksTheLedger || parsed.GetValue(claim) is not null,
                    context.Interrupted
                );
                var finder = new SelectionFinder(view, store)
                {
                    Query = query,
                    Most = options.Most(parsed),
                    All = parsed.GetValue(all) || parsed.GetValue(report) is not null,
                };
                Selection? found = finder.Find(
                    parsed.GetValue(claim),
                    parsed.GetValue(actor),
                    parsed.GetValue(report),
                    parsed.GetValue(statement),
                    out string? fault
                );
                if (found is not { } selection)
                    return Refuse(context, fault!, ExitCode.SomeFailed);
                foreach (string remark in query.Remarks)
                    context.Terminal.Error.WriteLine("onrecord: " + remark);
                if (!chosen.Fits(selection))
                    return Refuse(context, $"{chosen.Name} {Wants(chosen)}", ExitCode.Usage);
                try
                {
                    await TakeawayWriter.WriteAsync(context.Terminal, chosen, selection, file, context.Interrupted).ConfigureAwait(false);
                }
                catch (UnauthorizedAccessException refused)
                {
                    return Refuse(context, refused.Message, ExitCode.Unavailable);
                }

                return ExitCode.Ok;
            }
        );
        return command;
    }

    private static string Wants(TakeawayFormat format) =>
        format.Name switch
        {
            "dossier" => "is of one claim or one actor: --claim ID or --actor NAME",
            "citation" or "citation-card" => "is of one claim, statement or report: --claim ID, --statement ID or --report REPORT",
            "prov" => "is of claims: leave --report and --statement out, or name one with --claim ID",
            _ => "is of reports: leave --claim, --actor and --statement out",
        };

    private static int Refuse(Context context, string message, int exitCode)
    {
        context.Terminal.Error.WriteLine("onrecord: " + message);
        return exitCode;
    }
}
