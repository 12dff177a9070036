using System.CommandLine;
using System.CommandLine.Completions;
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
            return Missing(parsed, command, name)
                ?? Unknown(parsed.Errors[0].SymbolResult)
                ?? string.Join(' ', parsed.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        string word = parsed.UnmatchedTokens[0];
        if (word.StartsWith('-'))
            return $"\"{word}\" is no option of {name}{Meant(word, command.Options.Select(o => o.Name))}";
        return command.Subcommands.Count > 0
            ? $"\"{word}\" is no command{Meant(word, command.Subcommands.Select(c => c.Name))}"
            : $"{name} has no use for \"{word}\"";
    }

    /// <summary>What has to be given and was not; null where nothing is missing.</summary>
    private static string? Missing(ParseResult parsed, Command command, string name)
    {
        if (command.Subcommands.Count > 0)
            return $"{name} takes a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}";
        if (command.Arguments.FirstOrDefault(a => (parsed.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues) is { } argument)
            return $"{name} needs {argument.HelpName ?? argument.Name}";
        return command.Options.FirstOrDefault(o => o.Required && parsed.GetResult(o) is null) is { } option
            ? $"{name} needs {option.Name} {option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()}"
            : null;
    }

    /// <summary>A value that is none of those that an option takes; null where it is not that.</summary>
    private static string? Unknown(SymbolResult? at)
    {
        if (((at as ArgumentResult)?.Parent ?? at) is not OptionResult { Option: var option, Tokens: [{ Value: var value }] })
            return null;
        string[] allowed = [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
        return allowed.Length == 0 || allowed.Contains(value)
            ? null
            : $"{option.Name} takes no \"{value}\"; it takes {string.Join(", ", allowed)}{Meant(value, allowed)}";
    }

    /// <summary>"; did you mean …?", where one of the words is near; otherwise nothing.</summary>
    public static string Meant(string word, IEnumerable<string> words) => Spelling.Nearest(word, words) is { } near ? $"; did you mean \"{near}\"?" : "";

    /// <summary>"onrecord read".</summary>
    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : result.Command.Name;
}
