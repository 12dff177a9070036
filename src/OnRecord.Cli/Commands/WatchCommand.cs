using System.CommandLine;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Cli.Web;
using OnRecord.Fetch;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Storage;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord watch</c>: reads what is new in feeds into the record, now and again.</summary>
internal static class WatchCommand
{
    // Shorter would be rude to those who serve the feeds.
    private const int LeastMinutes = 5;
    private const int DefaultMinutes = 30;

    public static Command Create(Context context)
    {
        var feeds = new Argument<string[]>("FEED")
        {
            Description = "Feeds (RSS, Atom, JSON Feed, news sitemaps) or OPML lists of feeds: files or addresses.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> record = CommonOptions.Record();
        Option<string?> contact = CommonOptions.Contact();
        var every = new Option<int>("--every")
        {
            HelpName = "MINUTES",
            Description = $"How long to wait between two rounds; at least {LeastMinutes}.",
            DefaultValueFactory = _ => DefaultMinutes,
        };
        every.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int minutes) && minutes < LeastMinutes)
                result.AddError($"--every takes {LeastMinutes} minutes or more");
        });
        var once = new Option<bool>("--once") { Description = "Do one round and end." };
        var command = new ExampleCommand("watch", "Read what is new in feeds into the record, every so often, until it is interrupted.")
        {
            Examples =
            [
                "onrecord watch feeds.opml --contact desk@paper.example",
                "onrecord watch https://paper.example/rss --once",
                "onrecord watch feeds.opml --queue amqp://desk@queue.example",
            ],
        };
        command.Add(feeds);
        command.Add(record);
        command.Add(every);
        command.Add(once);
        command.Add(contact);
        Option<string?> queue = QueueOptions.QueueOr("reports are read here");
        Option<Uri?> otlp = Telemetry.Option();
        command.Add(queue);
        command.Add(otlp);
        Option<string> format = JsonLog.Option();
        command.Add(format);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            using Telemetry? telemetry = Telemetry.To(parsed.GetValue(otlp));
            // With a queue the record keeps what was fetched all the same, so that nothing is fetched twice.
            using IRecordStore store = context.Services.OpenOrCreateRecord(file);
            using JsonLog? log = JsonLog.To(context.Terminal.Out, "OnRecord.Watch", parsed.GetValue(format));
            Context logged = context with { Log = log };
            using PageFetcher fetcher = context.Services.Fetcher(parsed.GetValue(contact));
            while (true)
            {
                var options = new ReadingOptions { Now = context.Services.Clock.GetUtcNow() };
                var web = new WebInputs(fetcher, options, store.Fetched, store.KeepFetched, context.Interrupted);
                IEnumerable<Input> found = parsed.GetValue(feeds)!.SelectMany(web.Feeds);
                int exitCode = parsed.GetValue(queue) is { } address
                    ? QueueFeeder.Send(logged, found, address)
                    : AddCommand.Into(logged, store, found, file, again: false);
                if (parsed.GetValue(once))
                    return exitCode;
                if (context.Interrupted.WaitHandle.WaitOne(TimeSpan.FromMinutes(parsed.GetValue(every))))
                    return ExitCode.Interrupted;
            }
        });
        return command;
    }
}
