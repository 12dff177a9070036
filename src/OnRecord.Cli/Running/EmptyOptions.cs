using System.CommandLine;

namespace OnRecord.Cli.Running;

/// <summary>An option that takes something takes no empty words: a variable of a script that is empty by mistake must not wipe what is there.</summary>
internal static class EmptyOptions
{
    /// <summary>Makes them a mistake in usage, for a command and all below it.</summary>
    public static void Refuse(Command command)
    {
        foreach (Option option in command.Options)
            option.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                    result.AddError($"{option.Name} takes {option.HelpName ?? "a value"}, and was given nothing");
            });
        foreach (Command subcommand in command.Subcommands)
            Refuse(subcommand);
    }
}
