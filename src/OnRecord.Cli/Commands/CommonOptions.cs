using System.CommandLine;
using OnRecord.Export;

namespace OnRecord.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string DefaultRecord = "onrecord.db";

    public static Option<string> Record() => new("--record") { HelpName = "PATH", Description = "The file that holds the record.", DefaultValueFactory = _ => DefaultRecord };

    public static Option<string?> Contact() => new("--contact") { HelpName = "ADDRESS", Description = "Where the sites that are fetched from can reach you; sent with every request." };

    public static Option<string> Offsets()
    {
        var option = new Option<string>("--offsets") { HelpName = "UNIT", Description = "What spans count: utf16 code units, or Unicode codepoints.", DefaultValueFactory = _ => RecordOffsets.Utf16 };
        return option.AcceptOnlyFromAmong(RecordOffsets.Utf16, RecordOffsets.CodePoints);
    }

    /// <param name="formats">The first one is the default.</param>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { HelpName = string.Join('|', formats), Description = "How to write it.", DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }
}
