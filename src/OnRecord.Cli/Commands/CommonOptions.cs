using System.CommandLine;
using System.Globalization;
using OnRecord.Export;

namespace OnRecord.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string DefaultRecord = "onrecord.db";

    private const int HighestPort = 65535;

    public static Option<string> Record()
    {
        var option = new Option<string>("--record")
        {
            HelpName = "PATH",
            Description = "The file that holds the record, or its address on a PostgreSQL server: postgres://user@host/database.",
            DefaultValueFactory = _ => DefaultRecord,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token])
                return;
            // To the store's engine these are a record in memory, which ends with the command.
            if (token.Value.StartsWith(":memory:", StringComparison.OrdinalIgnoreCase) || token.Value.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
                result.AddError($"--record \"{token.Value}\": a record is kept in a file; write its name");
        });
        return option;
    }

    public static Option<int> Port(int usual)
    {
        var port = new Option<int>("--port")
        {
            HelpName = "PORT",
            Description = "The port on this machine; 0 takes any free one.",
            DefaultValueFactory = _ => usual,
        };
        port.Validators.Add(result =>
        {
            // What is no number is found here first.
            if (
                result.Tokens is [var token]
                && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int port) || port > HighestPort)
            )
                result.AddError($"--port must lie between 0 and {HighestPort}");
        });
        return port;
    }

    public static Option<string?> Contact() =>
        new("--contact") { HelpName = "ADDRESS", Description = "Where the sites that are fetched from can reach you; sent with every request." };

    public static Option<string> Offsets()
    {
        var option = new Option<string>("--offsets")
        {
            HelpName = "UNIT",
            Description = "What spans count: utf16 code units, or Unicode codepoints.",
            DefaultValueFactory = _ => RecordOffsets.Utf16,
        };
        return option.AcceptOnlyFromAmong(RecordOffsets.Utf16, RecordOffsets.CodePoints);
    }

    public static Option<bool> AllStatements() =>
        new("--all") { Description = "Print unlikely statements too, of which three in four are wrong in some part; the other formats always hold them." };

    /// <param name="formats">The first one is the default.</param>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            HelpName = string.Join('|', formats),
            Description = "How to write it.",
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }
}
