using System.CommandLine;
using OnRecord.Storage;
using OnRecord.Web;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord serve</c>: opens the desk, until it is interrupted.</summary>
internal static class ServeCommand
{
    private const int HighestPort = 65535;

    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        var port = new Option<int>("--port") { HelpName = "PORT", Description = "The port on this machine; 0 takes any free one.", DefaultValueFactory = _ => new DeskOptions().Port };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > HighestPort) result.AddError($"--port must lie between 0 and {HighestPort}");
        });
        var command = new ExampleCommand("serve", "Open the desk in a browser: contested claims, reports with their evidence lit, actors, search. Nothing leaves this machine.")
        {
            Examples = ["onrecord serve", "onrecord serve --port 8080 --record affair.db"],
        };
        command.Add(port);
        command.Add(record);
        command.SetAction(parsed =>
        {
            using IRecordStore store = context.Services.OpenRecord(parsed.GetValue(record)!);
            // The address must be seen while the desk is open, not after.
            if (context.Terminal.Out is StreamWriter output) output.AutoFlush = true;
            try
            {
                Desk.RunAsync(store, new DeskOptions { Port = parsed.GetValue(port) }, context.Terminal.Out, context.Interrupted).GetAwaiter().GetResult();
            }
            catch (IOException fault)
            {
                context.Terminal.Error.WriteLine("onrecord: " + fault.Message);
                return ExitCode.Unavailable;
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
