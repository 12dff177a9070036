namespace OnRecord.Web.SignIn;

/// <summary>A provider of OpenID Connect that signs people in, and what is believed of what it says.</summary>
/// <param name="Authority">The provider's address, below which it describes itself at <c>/.well-known/openid-configuration</c>.</param>
/// <param name="Client">The desk's id there.</param>
internal sealed record OpenIdOptions(Uri Authority, string Client)
{
    public const string UsualName = "name";

    /// <summary>Null: the desk proves itself by PKCE alone, as a public client.</summary>
    public string? Secret { get; init; }

    /// <summary>The claim that is the name beside corrections.</summary>
    public string NameClaim { get; init; } = UsualName;

    /// <summary>Whoever fulfils one of these may edit. None: everybody reads.</summary>
    public IReadOnlyList<ClaimRule> Editors { get; init; } = [];

    /// <summary>Whoever fulfils one of these, or may edit, gets in. None: everybody whom the provider signs in.</summary>
    public IReadOnlyList<ClaimRule> Readers { get; init; } = [];

    /// <summary>Asked for beside <c>openid</c> and <c>profile</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>How long the provider may take to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How people call the provider.</summary>
    public string Host => Authority.IsDefaultPort ? Authority.Host : Authority.Authority;

    /// <summary>Why an address can't be a provider's; null when it can. What it sends is believed, so it must come over TLS, but for a trial on this machine.</summary>
    public static string? Fault(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length + uri.Fragment.Length > 0
            ? "a provider has an address such as https://login.example"
        : uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback ? "a provider on another machine has an address that begins with https://"
        : null;
}
