using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Text;

namespace OnRecord.Cli.Running;

/// <summary>Says in two lines what is wrong with the arguments, and where help is.</summary>
internal static class UsageError
{
    public static void Write(ParseResult parsed, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(parsed.CommandResult);
        error.WriteLine("onrecord: " + Fault(parsed, command, name));
        error.WriteLine($"Try \"{name} --help\".");
    }

    private static string Fault(ParseResult parsed, Command command, string name)
    {
        // System.CommandLine lists the values allowed one a line.
        if (parsed.UnmatchedTokens.Count == 0)
            return string.Join(' ', parsed.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        string word = parsed.UnmatchedTokens[0];
        if (word.StartsWith('-'))
            return $"\"{word}\" is no option of {name}{Meant(word, command.Options.Select(o => o.Name))}";
        return command.Subcommands.Count > 0
            ? $"\"{word}\" is no command{Meant(word, command.Subcommands.Select(c => c.Name))}"
            : $"{name} has no use for \"{word}\"";
    }

    /// <summary>"; did you mean …?", where one of the words is near; otherwise nothing.</summary>
    public static string Meant(string word, IEnumerable<string> words) => Spelling.Nearest(word, words) is { } near ? $"; did you mean \"{near}\"?" : "";

    /// <summary>"onrecord read".</summary>
    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : result.Command.Name;
}
