using System.CommandLine;
using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord salvage</c>: what is whole in a damaged record, into a new one.</summary>
internal static class SalvageCommand
{
    public static Command Create(Context context)
    {
        var damaged = new Argument<string>("DAMAGED") { Description = "The damaged record; it is only read." };
        Option<string> record = CommonOptions.Record();
        record.Required = true;
        record.DefaultValueFactory = null;
        record.Description = "The record that gets what is whole; made when it is not there.";
        var command = new ExampleCommand(
            "salvage",
            "Take what is whole out of a damaged record: every report whose bytes have their hash and whose record holds to its text."
        )
        {
            Examples = ["onrecord salvage onrecord.db --record saved.db"],
        };
        command.Add(damaged);
        command.Add(record);
        command.SetAction(parsed =>
        {
            string from = parsed.GetValue(damaged)!,
                to = parsed.GetValue(record)!;
            if (Path.GetFullPath(from) == Path.GetFullPath(to))
            {
                context.Terminal.Error.WriteLine("onrecord: a record is not saved into itself; name another with --record");
                return ExitCode.Usage;
            }

            return FreshRecord.Use(
                context.Services,
                to,
                store =>
                {
                    var salvage = new SqliteSalvage(from);
                    int lost = 0;
                    foreach (Mismatch fault in salvage.Into(store))
                    {
                        context.Interrupted.ThrowIfCancellationRequested();
                        lost++;
                        context.Terminal.Out.WriteLine(fault);
                    }

                    context.Terminal.Error.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"onrecord: {salvage.Saved} reports{(salvage.SavedCorrections > 0 ? $" and {salvage.SavedCorrections} corrections" : "")} saved into {to}, {lost} lost{(lost > 0 ? ", named above: add their files again" : "")}"
                        )
                    );
                    return lost == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
                }
            );
        });
        return command;
    }
}
