using System.CommandLine;
using System.Net;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Cli.Commands;

/// <summary>Who can reach the desk, and how it knows who comes.</summary>
internal sealed class DoorOptions
{
    private readonly Option<string> _address = Address(
        new Option<string>("--address")
        {
            HelpName = "ADDRESS",
            Description =
                "Where to listen: an address of this machine, or 0.0.0.0 for all of them. Other machines reach the desk only with --users, --user-header or --oidc.",
            DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
        }
    );

    private readonly Option<string[]> _proxies = Address(
        new Option<string[]>("--proxy")
        {
            HelpName = "ADDRESS",
            Description = "A proxy on another machine, whose word is taken on who comes and by what way; may be given several times.",
        }
    );

    private readonly Option<string?> _users = new("--users")
    {
        HelpName = "FILE",
        Description = "Ask for name and password; \"onrecord users\" writes the file.",
    };

    private readonly Option<string?> _header = new("--user-header")
    {
        HelpName = "HEADER",
        Description =
            "A proxy signs people in and names them in this header, such as X-Forwarded-User; it is believed from this machine and from --proxy alone.",
    };

    private readonly OpenIdDoorOptions _openId = new();

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _address, _users, _header, _proxies })
            command.Add(option);
        _openId.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(_users), result.GetValue(_header), _openId.Provider(result) }.Count(way => way is not null) > 1)
                result.AddError("--users, --user-header and --oidc are ways to know who comes; choose one");
        });
    }

    /// <summary>What was given; null when it can't be, which is then said.</summary>
    public DeskOptions? Read(ParseResult parsed, TextWriter error)
    {
        var options = new DeskOptions
        {
            Address = IPAddress.Parse(parsed.GetValue(_address)!),
            UserHeader = parsed.GetValue(_header),
            Proxies = [.. (parsed.GetValue(_proxies) ?? []).Select(IPAddress.Parse)],
            Accounts = parsed.GetValue(_users) is { } path ? new AccountFile(path) : null,
        };
        if (!options.AsksWho && _openId.Provider(parsed.CommandResult) is null && !IPAddress.IsLoopback(options.Address))
        {
            error.WriteLine($"onrecord: at {options.Address} other machines could open the desk, and it would ask nobody who they are");
            error.WriteLine(
                "Give --users FILE (\"onrecord users add NAME --file FILE\" makes one), --oidc ADDRESS, or --user-header HEADER behind a proxy that signs people in."
            );
            return null;
        }

        if (_openId.Provider(parsed.CommandResult) is not null)
            return _openId.Read(parsed, error) is { } provider ? options with { OpenId = provider } : null;
        if (options.Accounts is not { } accounts)
            return options;
        string? fault = null;
        try
        {
            if (accounts.All().Count == 0)
                fault = "Nobody is in the file of users.";
        }
        catch (Exception bad) when (bad is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            fault = bad.Message;
        }

        if (fault is null)
            return options;
        error.WriteLine($"onrecord: --users {parsed.GetValue(_users)}: {fault}");
        error.WriteLine("\"onrecord users add NAME --file FILE\" puts somebody into it.");
        return null;
    }

    private static Option<T> Address<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            foreach (string given in result.Tokens.Select(t => t.Value).Where(v => !IPAddress.TryParse(v, out _)))
                result.AddError($"{option.Name} takes an IP address, and \"{given}\" is none");
        });
        return option;
    }
}
