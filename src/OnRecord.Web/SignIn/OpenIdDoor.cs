using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>
/// Lets people sign in at a provider of OpenID Connect: the framework's own handler does it (authorization code, PKCE, state, nonce, the provider's keys), here
/// stand the addresses and what is said when it fails. The desk keeps no token.
/// </summary>
internal sealed class OpenIdDoor(OpenIdOptions provider, DeskLog log) : IDisposable
{
    /// <summary>Where the provider sends people back to; it must be told so.</summary>
    public const string AnswerAddress = "/sign-in/answer",
        OutAddress = "/signed-out";

    private const string Scheme = "openid",
        NotSecure = "People are signed in over TLS alone. Open the desk at an address that begins with https://.";

    private const int TriesAMinute = 30,
        // It travels to the provider and back, in an address.
        LongestBack = 1000;

    private readonly SignInTries _tries = new(TriesAMinute);

    public void Dispose() => _tries.Dispose();

    public static void AddTo(AuthenticationBuilder authentication, OpenIdOptions provider) =>
        authentication.AddOpenIdConnect(
            Scheme,
            openId =>
            {
                openId.Authority = provider.Authority.AbsoluteUri;
                openId.RequireHttpsMetadata = !provider.Authority.IsLoopback;
                openId.ClientId = provider.Client;
                openId.ClientSecret = provider.Secret;
                openId.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                openId.CallbackPath = AnswerAddress;
                // Addresses of the framework at which a page elsewhere could sign people out.
                openId.RemoteSignOutPath = openId.SignedOutCallbackPath = PathString.Empty;
                // As an address, and not as a form that another site sends: that would need cookies which go with every request from anywhere.
                openId.ResponseType = OpenIdConnectResponseType.Code;
                openId.ResponseMode = OpenIdConnectResponseMode.Query;
                openId.CorrelationCookie.SameSite = openId.NonceCookie.SameSite = SameSiteMode.Lax;
                openId.BackchannelTimeout = provider.Patience;
                openId.DisableTelemetry = true;
                openId.MapInboundClaims = false;
                openId.GetClaimsFromUserInfoEndpoint = true;
                foreach (
                    string claim in provider
                        .Editors.Concat(provider.Readers)
                        .Select(r => r.Claim)
                        .Append(provider.NameClaim)
                        .Append("email_verified")
                        .Distinct()
                )
                    openId.ClaimActions.MapJsonKey(claim, claim);
                foreach (string scope in provider.Scopes)
                    openId.Scope.Add(scope);
                openId.Events.OnTicketReceived = context => context.HttpContext.RequestServices.GetRequiredService<OpenIdDoor>().Receive(context);
                openId.Events.OnRemoteFailure = context => context.HttpContext.RequestServices.GetRequiredService<OpenIdDoor>().Fail(context);
            }
        );

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SignInPages.Address, Begin);
        app.MapGet(OutAddress, SignedOut);
    }

    /// <summary>Tells whoever keeps the desk, as soon as it opens, that nobody can sign in.</summary>
    public async Task TryReach(IServiceProvider services)
    {
        try
        {
            await Describe(services, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.NotSignedIn(OpenIdFailure.Of(fault, provider.Host), null);
        }
    }

    private async Task Begin(HttpContext context, string? back)
    {
        string address = OwnAddress.Or(back is { Length: <= LongestBack } ? back : "", "/");
        if (context.RequestServices.GetRequiredService<Visitor>().IsIn)
            await new SeeOther(address).ExecuteAsync(context);
        else if (!SecureLine.Is(context))
            await Routes.Missing(NotSecure, StatusCodes.Status403Forbidden).ExecuteAsync(context);
        else if (!_tries.Allows(context))
        {
            log.HeldOff(context.Connection.RemoteIpAddress);
            await Routes.Missing("That was too often. Wait a minute, and try again.", StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
        }
        else
        {
            try
            {
                await context.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = address });
            }
            catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
            {
                await Refuse(context, OpenIdFailure.Of(fault, provider.Host));
            }
        }
    }

    private async Task Receive(TicketReceivedContext context)
    {
        if (OpenIdVisitor.Admit(context.Principal!, provider, out string? refusal) is not { } identity)
        {
            context.HandleResponse();
            await Refuse(context.HttpContext, new OpenIdFailure("not_admitted", refusal!, StatusCodes.Status403Forbidden));
            return;
        }

        context.Principal = new ClaimsPrincipal(identity);
        context.Properties = new AuthenticationProperties();
        log.SignedIn(identity.Name!, context.HttpContext.Connection.RemoteIpAddress, OpenIdVisitor.Subject(identity));
    }

    private Task Fail(RemoteFailureContext context)
    {
        context.HandleResponse();
        return Refuse(context.HttpContext, OpenIdFailure.Of(context.Failure ?? new AuthenticationFailureException("no reason"), provider.Host));
    }

    private Task Refuse(HttpContext context, OpenIdFailure failure)
    {
        log.NotSignedIn(failure, context.Connection.RemoteIpAddress);
        return Page(context, new DoorPage("Not signed in", failure.Sentence, provider.Host, null), failure.Status);
    }

    private async Task SignedOut(HttpContext context)
    {
        string? there = null;
        try
        {
            there = (await Describe(context.RequestServices, context.RequestAborted)).EndSessionEndpoint;
        }
        catch (Exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Whoever is signed out here need not hear that the provider can't be reached.
        }

        var message = new OpenIdConnectMessage
        {
            IssuerAddress = there,
            ClientId = provider.Client,
            PostLogoutRedirectUri = $"{context.Request.Scheme}://{context.Request.Host}{OutAddress}",
        };
        string sentence = "You are signed out of the desk" + (there is null ? "." : $", and may still be signed in at {provider.Host}.");
        await Page(
            context,
            new DoorPage("Signed out", sentence, provider.Host, string.IsNullOrEmpty(there) ? null : message.BuildRedirectUrl()),
            StatusCodes.Status200OK
        );
    }

    private static Task<OpenIdConnectConfiguration> Describe(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Scheme).ConfigurationManager!.GetConfigurationAsync(cancellation);

    private static Task Page(HttpContext context, DoorPage page, int status) => new PageResult<Pages.Door, DoorPage>(page, status).ExecuteAsync(context);
}
