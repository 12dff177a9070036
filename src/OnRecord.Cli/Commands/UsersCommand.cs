using System.CommandLine;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Web.SignIn;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord users</c>: who may sign in to the desk, in a file for <c>serve --users</c>.</summary>
internal static class UsersCommand
{
    public static Command Create(Context context)
    {
        var users = new ExampleCommand("users", "Keep the file of those who may sign in to the desk (serve --users).")
        {
            Examples = ["onrecord users add \"Ada Brandt\" --file users.txt", "onrecord users list --file users.txt"],
        };
        users.Add(Adding(context));
        users.Add(Listing(context));
        users.Add(Removing(context));
        return users;
    }

    private static ExampleCommand Adding(Context context)
    {
        Argument<string> name = Name();
        Option<string> file = FileOption();
        var reads = new Option<bool>("--reads") { Description = "May read, and neither correct nor add; otherwise the role is \"edits\"." };
        var command = new ExampleCommand(
            "add",
            "Let somebody sign in, or give them another password or role. Asks for the password; without a terminal, reads it as one line."
        )
        {
            Examples = ["onrecord users add \"Ada Brandt\" --file users.txt", "onrecord users add guest --file users.txt --reads"],
        };
        command.Add(name);
        command.Add(file);
        command.Add(reads);
        command.SetAction(parsed =>
            Guarded(
                context,
                () =>
                {
                    string who = parsed.GetValue(name)!;
                    if (Account.Fault(who) is { } fault)
                        return Refuse(context, fault);
                    string? password = PasswordPrompt.Ask(context.Terminal, who);
                    if (password is null)
                        return Refuse(context, "no password was given, or not the same one twice; nothing was changed");
                    if (password.Length is < Passwords.Shortest or > Passwords.Longest)
                        return Refuse(context, $"a password has from {Passwords.Shortest} to {Passwords.Longest} characters; nothing was changed");
                    AccountRole role = parsed.GetValue(reads) ? AccountRole.Reads : AccountRole.Edits;
                    bool wasThere = new AccountFile(parsed.GetValue(file)!).Put(Passwords.With(who, role, password));
                    context.Terminal.Out.WriteLine($"{who} {(wasThere ? "was changed" : "may sign in now")} ({EnumWords.Of(role)})");
                    return ExitCode.Ok;
                }
            )
        );
        return command;
    }

    private static ExampleCommand Listing(Context context)
    {
        Option<string> file = FileOption();
        var command = new ExampleCommand("list", "List those who may sign in, each with the role.") { Examples = ["onrecord users list --file users.txt"] };
        command.Add(file);
        command.SetAction(parsed =>
            Guarded(
                context,
                () =>
                {
                    Tables.Write(
                        context.Terminal,
                        ["name", "role"],
                        new AccountFile(parsed.GetValue(file)!).All().Select(account => new TableCell[] { account.Name, EnumWords.Of(account.Role) })
                    );
                    return ExitCode.Ok;
                }
            )
        );
        return command;
    }

    private static ExampleCommand Removing(Context context)
    {
        Argument<string> name = Name();
        Option<string> file = FileOption();
        var command = new ExampleCommand("remove", "Let somebody sign in no more; who is signed in is out at the next click.")
        {
            Examples = ["onrecord users remove guest --file users.txt"],
        };
        command.Add(name);
        command.Add(file);
        command.SetAction(parsed =>
            Guarded(
                context,
                () =>
                {
                    string who = parsed.GetValue(name)!;
                    if (!new AccountFile(parsed.GetValue(file)!).Remove(who))
                        return Refuse(context, $"nobody in the file is called \"{who}\"");
                    context.Terminal.Out.WriteLine($"{who} may sign in no more");
                    return ExitCode.Ok;
                }
            )
        );
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "The name, as it is to stand beside corrections." };

    private static Option<string> FileOption() =>
        new("--file")
        {
            HelpName = "FILE",
            Description = "The file of users; made when it is not there, for its owner's eyes alone.",
            Required = true,
        };

    private static int Guarded(Context context, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            context.Terminal.Error.WriteLine("onrecord: " + fault.Message);
            return ExitCode.Unavailable;
        }
    }

    private static int Refuse(Context context, string fault)
    {
        context.Terminal.Error.WriteLine("onrecord: " + fault);
        return ExitCode.Usage;
    }
}
