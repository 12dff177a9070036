using System.CommandLine;
using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord backup</c>: the whole record as one file to keep or to carry.</summary>
internal static class BackupCommand
{
    public static Command Create(Context context)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; there must be none of that name." };
        Option<string> record = CommonOptions.Record();
        var command = new ExampleCommand(
            "backup",
            "Write the whole record into one new file. A copy of the record's own file may lack what stands in the file -wal beside it; this one lacks nothing."
        )
        {
            Examples = ["onrecord backup onrecord-2024-06-04.db", "onrecord backup /media/stick/affair.db --record affair.db"],
        };
        command.Add(file);
        command.Add(record);
        command.SetAction(parsed =>
        {
            string to = parsed.GetValue(file)!;
            using IRecordStore store = context.Services.OpenRecordAsWritten(parsed.GetValue(record)!);
            store.BackUp(to);
            (int entries, string? digest) = store.Journal();
            context.Terminal.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"onrecord: {store.Count()} reports written to {to}, {new FileInfo(to).Length:N0} bytes; journal of {entries} entries, digest {digest ?? "none"}"
                )
            );
            return ExitCode.Ok;
        });
        return command;
    }
}
