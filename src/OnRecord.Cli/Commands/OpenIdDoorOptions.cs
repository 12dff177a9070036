using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Web.SignIn;

namespace OnRecord.Cli.Commands;

/// <summary>The provider of OpenID Connect that signs people in to the desk.</summary>
internal sealed class OpenIdDoorOptions
{
    private const string SecretVariable = "ONRECORD_OIDC_SECRET";

    private readonly Option<string?> _provider = new("--oidc")
    {
        HelpName = "ADDRESS",
        Description = "People sign in at this provider of OpenID Connect; it describes itself at ADDRESS/.well-known/openid-configuration.",
    };

    private readonly Option<string?> _client = new("--oidc-client") { HelpName = "ID", Description = "The desk's client id at the provider." };

    private readonly Option<string?> _secret = new("--oidc-secret")
    {
        HelpName = "FILE",
        Description = $"The file that holds the client's secret; {SecretVariable} holds it otherwise. Without either the client is a public one.",
    };

    private readonly Option<string> _name = new("--oidc-name")
    {
        HelpName = "CLAIM",
        Description = "The claim that is the name beside corrections.",
        DefaultValueFactory = _ => OpenIdOptions.UsualName,
    };

    private readonly Option<string[]> _editors = Rules(
        "--oidc-editors",
        "Who may edit: those of whom the provider says this, such as groups=editors; may be given several times. All others read."
    );

    private readonly Option<string[]> _readers = Rules(
        "--oidc-readers",
        "Who may read; may be given several times. Without it, everybody whom the provider signs in."
    );

    private readonly Option<string[]> _scopes = new("--oidc-scope")
    {
        HelpName = "SCOPE",
        Description = "Asked for beside openid and profile, such as email or groups; may be given several times.",
    };

    public void AddTo(Command command)
    {
        Option[] others = [_client, _secret, _name, _editors, _readers, _scopes];
        command.Add(_provider);
        foreach (Option option in others)
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (Provider(result) is not { } address)
            {
                foreach (Option option in others.Where(o => result.GetResult(o) is { Implicit: false }))
                    result.AddError($"{option.Name} says something of the provider that --oidc names; give its address too");
            }
            else if (OpenIdOptions.Fault(address) is { } fault)
                result.AddError($"--oidc \"{address}\": {fault}");
            else if (string.IsNullOrWhiteSpace(result.GetValue(_client)))
                result.AddError("--oidc needs --oidc-client, the id under which the provider knows the desk");
        });
    }

    /// <summary>The provider's address; null when none is given.</summary>
    public string? Provider(CommandResult result) => result.GetValue(_provider);

    /// <summary>What was given; null when the secret can't be read, which is then said.</summary>
    public OpenIdOptions? Read(ParseResult parsed, TextWriter error)
    {
        string? secret = Environment.GetEnvironmentVariable(SecretVariable);
        if (parsed.GetValue(_secret) is { } file)
        {
            try
            {
                secret = File.ReadAllText(file);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return Refuse(file, fault.Message, error);
            }

            if (string.IsNullOrWhiteSpace(secret))
                return Refuse(file, "There is no secret in it.", error);
        }

        return new OpenIdOptions(new Uri(parsed.GetValue(_provider)!), parsed.GetValue(_client)!.Trim())
        {
            Secret = string.IsNullOrWhiteSpace(secret) ? null : secret.Trim(),
            NameClaim = parsed.GetValue(_name)!,
            Editors = Read(parsed, _editors),
            Readers = Read(parsed, _readers),
            Scopes = parsed.GetValue(_scopes) ?? [],
        };
    }

    private static OpenIdOptions? Refuse(string file, string why, TextWriter error)
    {
        error.WriteLine($"onrecord: --oidc-secret {file}: {why}");
        error.WriteLine($"Put the client's secret, as the provider shows it, into a file that others can't read, or into {SecretVariable}.");
        return null;
    }

    private static ClaimRule[] Read(ParseResult parsed, Option<string[]> option) => [.. (parsed.GetValue(option) ?? []).Select(text => ClaimRule.Read(text)!)];

    private static Option<string[]> Rules(string name, string description)
    {
        var option = new Option<string[]>(name) { HelpName = "CLAIM=VALUE", Description = description };
        option.Validators.Add(result =>
        {
            foreach (string given in result.Tokens.Select(t => t.Value).Where(v => ClaimRule.Read(v) is null))
                result.AddError($"{name} takes a claim and its value, such as groups=editors, and \"{given}\" is none");
        });
        return option;
    }
}
