using System.CommandLine;
using OnRecord.Cli.Running;
using OnRecord.Cli.Web;
using OnRecord.Fetch;
using OnRecord.Storage;
using OnRecord.Web;
using OnRecord.Web.Serving;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord serve</c>: opens the desk, until it is interrupted.</summary>
internal static class ServeCommand
{
    public static Command Create(Context context)
    {
        Option<string> record = CommonOptions.Record();
        Option<int> port = CommonOptions.Port(new DeskOptions().Port);
        var fetch = new Option<bool>("--fetch")
        {
            Description = "Let the desk add pages by their address: it then fetches what is entered there, from the public internet alone.",
        };
        Option<string?> contact = CommonOptions.Contact();
        var command = new ExampleCommand(
            "serve",
            "Open the desk in a browser: contested claims, reports with their evidence lit, actors, search. Nothing leaves this machine, unless --fetch is given."
        )
        {
            Examples =
            [
                "onrecord serve",
                "onrecord serve --port 8080 --record affair.db",
                "onrecord serve --fetch --contact desk@paper.example",
                "onrecord serve --users users.txt --address 0.0.0.0 --proxy 10.0.0.2",
                "onrecord serve --oidc https://login.example/realms/paper --oidc-client desk --oidc-secret secret.txt --oidc-editors groups=editors",
            ],
        };
        var noOpen = new Option<bool>("--no-open") { Description = "Do not open a browser; over SSH and without a display none is opened anyway." };
        var readOnly = new Option<bool>("--read-only") { Description = "Take no corrections." };
        var by = new Option<string?>("--by")
        {
            HelpName = "NAME",
            Description = "Who corrects on the desk; ONRECORD_BY, or the name of the user, unless given.",
        };
        var door = new DoorOptions();
        door.AddTo(command);
        command.Add(readOnly);
        command.Add(by);
        command.Add(port);
        command.Add(noOpen);
        command.Add(record);
        command.Add(fetch);
        command.Add(contact);
        Option<Uri?> otlp = Telemetry.Option();
        command.Add(otlp);
        Option<string> format = JsonLog.Option();
        command.Add(format);
        command.SetAction(
            async (parsed, _) =>
            {
                if (door.Read(parsed, context.Terminal.Error) is not { } doors)
                    return ExitCode.Usage;
                using Telemetry? telemetry = Telemetry.To(parsed.GetValue(otlp));
                string file = parsed.GetValue(record)!;
                // A new user has no record yet, and the desk shows how to begin; a name that was written is one that is there.
                bool begins = parsed.GetResult(record) is not { Implicit: false } && !parsed.GetValue(readOnly) && !File.Exists(file);
                using FreshRecord? fresh = begins ? FreshRecord.Open(context.Services, file) : null;
                using CorrectedStore? there = fresh is null ? context.Services.OpenRecord(file) : null;
                CorrectedStore store = there ?? new CorrectedStore(fresh!.Store);
                using PageFetcher? fetcher = parsed.GetValue(fetch) ? context.Services.Fetcher(parsed.GetValue(contact)) : null;
                // The address must be seen while the desk is open, not after.
                if (context.Terminal.Out is StreamWriter output)
                    output.AutoFlush = true;
                try
                {
                    using JsonLog? log = JsonLog.To(context.Terminal.Out, "OnRecord.Desk", parsed.GetValue(format));
                    string name = parsed.GetValue(by) is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : context.Services.Author();
                    DeskOptions options = doors with
                    {
                        Port = parsed.GetValue(port),
                        Author = parsed.GetValue(readOnly) ? null : name,
                        Clock = context.Services.Clock,
                        Log = log,
                        ReadText = new TextReading(context.Services).ReadAsync,
                        AddSamples = parsed.GetValue(readOnly) ? null : new SampleAdder(store.AsWritten, context.Services).AddAsync,
                        AddPage = fetcher is null ? null : new PageAdder(store.AsWritten, fetcher, context.Services).AddAsync,
                    };
                    Action<string>? opened =
                        context.Terminal.OutIsTerminal
                        && !parsed.GetValue(noOpen)
                        && Browser.CanShow(Environment.GetEnvironmentVariable, OperatingSystem.IsLinux())
                            ? Browser.Open
                            : null;
                    await Desk.RunAsync(store, options, context.Terminal.Out, opened, context.Interrupted).ConfigureAwait(false);
                }
                catch (IOException fault)
                {
                    context.Terminal.Error.WriteLine("onrecord: " + fault.Message);
                    return ExitCode.Unavailable;
                }

                return ExitCode.Ok;
            }
        );
        return command;
    }
}
