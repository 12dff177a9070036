using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OnRecord.Web.Tests.SignIn;

/// <summary>A small provider of OpenID Connect on a free loopback port, with a key of its own. It signs in whoever comes, as whom the test says.</summary>
public sealed class InventedProvider : IAsyncLifetime
{
    public const string Client = "desk",
        Secret = "not on the command line";

    private readonly RSA _key = RSA.Create(2048),
        _otherKey = RSA.Create(2048);

    private readonly Dictionary<string, IQueryCollection> _asked = [];
    private readonly WebApplication _app;

    public InventedProvider()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/.well-known/openid-configuration", Describe);
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Key() } }));
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", (Delegate)Token);
        _app.MapGet("/userinfo", () => Results.Json(UserInfo));
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>What it says of whoever comes, in the token.</summary>
    public Dictionary<string, object> Claims { get; } = new() { ["sub"] = "u-417", ["name"] = "Ada <Brandt>" };

    /// <summary>What it says where the desk asks again; nothing new by default.</summary>
    public Dictionary<string, object> UserInfo { get; } = new() { ["sub"] = "u-417" };

    public string Audience { get; set; } = Client;

    public string? Issuer { get; set; }

    public string? Nonce { get; set; }

    public DateTime Expires { get; set; } = DateTime.UtcNow.AddMinutes(5);

    public bool SignsWithAnotherKey { get; set; }

    /// <summary>What it answers instead of signing in; null when it signs in.</summary>
    public string? Error { get; set; }

    /// <summary>What the desk asked for, the last time.</summary>
    public IQueryCollection LastAsked { get; private set; } = QueryCollection.Empty;

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private IResult Describe() =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = Address.AbsoluteUri,
                ["authorization_endpoint"] = new Uri(Address, "authorize"),
                ["token_endpoint"] = new Uri(Address, "token"),
                ["userinfo_endpoint"] = new Uri(Address, "userinfo"),
                ["jwks_uri"] = new Uri(Address, "keys"),
                ["end_session_endpoint"] = new Uri(Address, "leave"),
            }
        );

    private Dictionary<string, string> Key()
    {
        RSAParameters key = _key.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = "k1",
            ["n"] = WebEncoders.Base64UrlEncode(key.Modulus!),
            ["e"] = WebEncoders.Base64UrlEncode(key.Exponent!),
        };
    }

    private IResult Authorize(HttpContext context)
    {
        LastAsked = context.Request.Query;
        string code = Guid.NewGuid().ToString("N"),
            back = LastAsked["redirect_uri"]!,
            state = LastAsked["state"]!;
        _asked[code] = LastAsked;
        return Results.Redirect(
            QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { [Error is null ? "code" : "error"] = Error ?? code, ["state"] = state })
        );
    }

    private async Task<IResult> Token(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (
            form["client_id"] != Client
            || form["client_secret"] != Secret
            || !_asked.Remove(form["code"].ToString(), out IQueryCollection? asked)
            || asked["redirect_uri"] != form["redirect_uri"]
            || asked["code_challenge"] != challenge
        )
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? Address.AbsoluteUri,
            Audience = Audience,
            IssuedAt = Expires.AddMinutes(-5),
            NotBefore = Expires.AddMinutes(-5),
            Expires = Expires,
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = Nonce ?? asked["nonce"].ToString() },
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(SignsWithAnotherKey ? _otherKey : _key)
                {
                    KeyId = "k1",
                    CryptoProviderFactory = new() { CacheSignatureProviders = false },
                },
                SecurityAlgorithms.RsaSha256
            ),
        };
        return Results.Json(
            new Dictionary<string, string>
            {
                ["access_token"] = "opaque",
                ["token_type"] = "Bearer",
                ["id_token"] = new JsonWebTokenHandler().CreateToken(token),
            }
        );
    }
}
