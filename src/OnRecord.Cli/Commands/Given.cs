using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Commands;

/// <summary>The reports that a command reads, and what the user says of them.</summary>
internal sealed class Given
{
    private FolderFacts? _facts;

    public Argument<string[]> Files { get; } =
        new("FILE")
        {
            Description =
                "Reports: text files, saved pages, web archives, zip or tar archives, feeds, or folders of them. \"-\", or none, reads standard input. FILE.meta.json beside a file may give published, outlet, url and headline.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<When?> Published { get; } =
        new("--published")
        {
            HelpName = "DATE",
            Description = "When the reports were published, for those that do not say (2022-03-14).",
            CustomParser = Date,
        };

    public Option<string?> Outlet { get; } = new("--outlet") { HelpName = "NAME", Description = "Who published them, for those that do not say." };

    public Option<string?> Manifest { get; } =
        new("--manifest")
        {
            HelpName = "TABLE",
            Description =
                "A table (CSV, TSV) of what is known of the files: its first line names the columns file, and any of outlet, published, headline, url.",
        };

    public Option<string?> NamePattern { get; } =
        new("--name-pattern")
        {
            HelpName = "PATTERN",
            Description = "How the files' names say it: {outlet}, {date}, {headline}, and * for the rest, as in {outlet}_{date}_*.",
        };

    public Option<bool> Preview { get; } = new("--preview") { Description = "Show what table, names and sidecars say of each file, and read nothing." };

    private Option<bool> NoPublished { get; } =
        new("--no-published") { Description = "Take a date back that was given of them before: what they state, or stands beside them, holds." };

    private Option<bool> NoOutlet { get; } =
        new("--no-outlet") { Description = "Take an outlet back that was given of them before: what they state, or stands beside them, holds." };

    /// <summary>What takes back what was given before, for a command that keeps it.</summary>
    public void AddDropsTo(Command command)
    {
        command.Validators.Add(result =>
        {
            if (result.GetValue(NoPublished) && result.GetResult(Published) is not null)
                result.AddError("--no-published takes a date back, and --published gives one");
            if (result.GetValue(NoOutlet) && result.GetResult(Outlet) is not null)
                result.AddError("--no-outlet takes an outlet back, and --outlet gives one");
        });
        command.Add(NoPublished);
        command.Add(NoOutlet);
    }

    public void AddTo(Command command)
    {
        command.Validators.Add(result =>
        {
            try
            {
                _facts =
                    result.GetValue(Manifest) is null && result.GetValue(NamePattern) is null
                        ? null
                        : FolderFacts.Read(result.GetValue(Manifest), result.GetValue(NamePattern));
            }
            catch (Exception fault) when (fault is UnreadableReportException or ArgumentException)
            {
                result.AddError(fault is ArgumentException wrong ? $"--name-pattern: {Sentence(wrong)}" : $"--manifest: {fault.Message}");
            }
        });
        // An argument that takes any number of names would take a mistyped option for a name.
        Files.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(t => t.Value).Where(name => name.Length > 1 && name[0] == '-'))
                result.AddError(
                    $"\"{name}\" is no option of onrecord {command.Name}{UsageError.Meant(name, command.Options.Select(o => o.Name))} (a file of this name is ./{name})"
                );
        });
        command.Add(Files);
        command.Add(Published);
        command.Add(Outlet);
        command.Add(Manifest);
        command.Add(NamePattern);
        command.Add(Preview);
    }

    public ReadingOptions Options(ParseResult parsed, Context context) =>
        new()
        {
            Published = parsed.GetValue(Published),
            Outlet = parsed.GetValue(Outlet) is { } outlet ? new OutletEntry(outlet, OutletEntry.Given) : null,
            DropsPublished = parsed.GetResult(NoPublished) is not null && parsed.GetValue(NoPublished),
            DropsOutlet = parsed.GetResult(NoOutlet) is not null && parsed.GetValue(NoOutlet),
            Facts = _facts,
            Now = context.Services.Clock.GetUtcNow(),
            Cancellation = context.Interrupted,
        };

    // Without the name of the parameter, which says nothing to a user.
    private static string Sentence(ArgumentException fault) => fault.Message.Split(" (Parameter", 2)[0];

    private static When? Date(ArgumentResult argument)
    {
        string written = argument.Tokens[0].Value;
        When? date = CalendarDates.Read(written, TimeBasis.Given);
        if (date is null)
            argument.AddError($"--published \"{written}\" is no date; write it as 2022-03-14");
        return date;
    }
}
