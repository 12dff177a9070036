using System.CommandLine;
using System.Globalization;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord copy</c>: the whole record into another database, with all that it is made of.</summary>
internal static class CopyCommand
{
    public static Command Create(Context context)
    {
        var from = new Argument<string>("FROM") { Description = "The record to copy: a file, or an address on a server." };
        var to = new Argument<string>("TO") { Description = "The record to make of it; it must be empty, or not there." };
        var command = new ExampleCommand(
            "copy",
            "Copy a whole record into another file or onto a server: revisions, older analyses, corrections, what was fetched, verdicts and the journal with its digest."
        )
        {
            Examples =
            [
                "onrecord copy onrecord.db postgres://desk@db.example/record",
                "onrecord copy \"postgres://desk@db.example/record?schema=affair\" affair.db",
            ],
        };
        command.Add(from);
        command.Add(to);
        command.SetAction(parsed =>
        {
            string source = parsed.GetValue(from)!,
                target = parsed.GetValue(to)!;
            using IRecordStore reading = context.Services.OpenRecordAsWritten(source);
            return FreshRecord.Use(
                context.Services,
                target,
                writing =>
                {
                    int total = reading.Count(),
                        done = 0;
                    var progress = new Progress(context.Terminal, context.Services.Clock, total);
                    try
                    {
                        RecordCopy.Run(
                            reading,
                            writing,
                            () =>
                            {
                                context.Interrupted.ThrowIfCancellationRequested();
                                progress.Show(++done, done);
                            }
                        );
                    }
                    catch (ArgumentException)
                    {
                        progress.Clear();
                        context.Terminal.Error.WriteLine("onrecord: the record to copy into holds something already; a record is copied into an empty one");
                        return ExitCode.Usage;
                    }

                    progress.Clear();
                    (int entries, string? digest) = writing.Journal();
                    context.Terminal.Error.WriteLine(
                        string.Create(CultureInfo.InvariantCulture, $"onrecord: {done} reports copied; journal of {entries} entries, digest {digest ?? "none"}")
                    );
                    return ExitCode.Ok;
                }
            );
        });
        return command;
    }
}
