using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>Finds out who comes, and lets nobody else further than the form to sign in and what watches over the desk.</summary>
internal sealed class Doorkeeper(DeskOptions options, DeskLog log)
{
    private const int LongestName = 200;

    // Whatever watches over the desk is answered whoever may sign in.
    private static readonly string[] _watching = ["/health", "/ready"];

    private static readonly string[] _open = [SignInPages.Address, OpenIdDoor.OutAddress, .. _watching];

    public static Task Meet(HttpContext context, RequestDelegate next)
    {
        context.RequestServices.GetRequiredService<Visitor>().Connect(context.Connection.RemoteIpAddress);
        return next(context);
    }

    public async Task Admit(HttpContext context, RequestDelegate next)
    {
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (options.UserHeader is { } header)
            Believe(header, context.Request, visitor);
        else if (options.OpenId is not null)
            await Remember(context, visitor);
        else if (
            options.Accounts is { } accounts
            && !_watching.Contains(context.Request.Path.Value)
            && await Recognise(accounts, context, visitor) is { } fault
        )
        {
            log.CannotRead(fault);
            await Routes.Missing(fault, StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
            return;
        }

        if (visitor.IsIn || _open.Contains(context.Request.Path.Value))
        {
            await next(context);
            return;
        }

        await Refusal(context).ExecuteAsync(context);
    }

    private void Believe(string header, HttpRequest request, Visitor visitor)
    {
        // A page elsewhere can point a name of its own at this machine and then send what header it likes; so on this machine the proxy names it by address.
        bool near = IPAddress.IsLoopback(visitor.Peer) && Guard.Knows(request.Host, IPAddress.Loopback);
        if (!near && !options.Proxies.Contains(visitor.Peer))
            return;
        if (request.Headers[header] is [{ } given] && given.Trim() is { Length: > 0 and <= LongestName } name && !name.Any(char.IsControl))
            visitor.Enter(name, edits: true);
    }

    private static async Task Remember(HttpContext context, Visitor visitor)
    {
        AuthenticateResult result = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (result.Principal is { Identity.Name: { } name } admitted)
            visitor.Enter(name, OpenIdVisitor.Edits(admitted));
    }

    /// <returns>Why nobody can be known, in a sentence; null where the file of users can be read.</returns>
    private static async Task<string?> Recognise(AccountFile accounts, HttpContext context, Visitor visitor)
    {
        (IReadOnlyList<Account> all, string? fault) = accounts.TryAll();
        if (fault is not null)
            return fault;
        AuthenticateResult result = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (result.Principal?.Identity?.Name is not { } name || all.FirstOrDefault(a => a.Name == name) is not { } account)
            return null;
        // Another password ends what began with the old one.
        if (result.Principal.HasClaim(SignInPages.Stamp, SignInPages.StampOf(account)))
            visitor.Enter(account.Name, account.Role == AccountRole.Edits);
        return null;
    }

    private IResult Refusal(HttpContext context)
    {
        HttpRequest request = context.Request;
        string sentence = options.UserHeader is { } header
            ? $"The proxy before the desk says who comes, in the header {header}, and did not say it. Open the desk at the address of the proxy."
            : $"Only those who are signed in may see this. Sign in at {SignInPages.Address}, and send the cookie that comes back.";
        bool page = HttpMethods.IsGet(request.Method) && Twin.Asked(context) == TwinKind.None && Twin.Taken(context) is null;
        if (!page || Fault.IsOfApi(request) || options.UserHeader is not null)
            return Routes.Missing(sentence, StatusCodes.Status401Unauthorized);
        string back = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return new SeeOther(back == "/" ? SignInPages.Address : $"{SignInPages.Address}?back={Uri.EscapeDataString(back)}");
    }
}
