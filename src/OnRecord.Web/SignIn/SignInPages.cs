using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>The form to sign in: there where the desk has a file of users.</summary>
internal sealed class SignInPages(AccountFile accounts, DeskLog log) : IDisposable
{
    public const string Address = "/sign-in",
        Stamp = "stamp";

    private const string NotSecure = "Passwords are taken over TLS alone. Open the desk at an address that begins with https://.";

    private const int LongestForm = 16 * 1024,
        TriesAMinute = 5;

    private readonly SignInTries _tries = new(TriesAMinute);

    public void Dispose() => _tries.Dispose();

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead(
            Address,
            (HttpContext context, string? back) => Page(context, OwnAddress.Or(back ?? "", "/"), "", SecureLine.Is(context) ? null : NotSecure)
        );
        app.MapPost(Address, async context => await (await Enter(context)).ExecuteAsync(context));
    }

    /// <summary>Tells one password of an account from the next.</summary>
    public static string StampOf(Account account) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account.Hash)));

    private static PageResult<Pages.SignIn, SignInPage> Page(
        HttpContext context,
        string back,
        string name,
        string? problem,
        int status = StatusCodes.Status200OK
    ) => new(new SignInPage(back, name, problem, SecureLine.Is(context)), status);

    private async Task<IResult> Enter(HttpContext context)
    {
        IPAddress from = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (await SealedForm.Read(context, LongestForm) is not { } form)
            return Page(context, "/", "", "The desk can't read what was sent; send the form of this page.", StatusCodes.Status400BadRequest);
        string back = OwnAddress.Or(form["back"].ToString(), "/"),
            name = form["name"].ToString().Trim();
        if (!SecureLine.Is(context))
            return Page(context, back, "", NotSecure, StatusCodes.Status403Forbidden);
        if (!context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Page(
                context,
                back,
                name,
                "This was not sent from the form as the desk shows it now. Send it again from here.",
                StatusCodes.Status403Forbidden
            );
        if (!_tries.Allows(context))
        {
            log.HeldOff(from);
            return Page(context, back, name, "That was too often. Wait a minute, and try again.", StatusCodes.Status429TooManyRequests);
        }

        Account? account = accounts.Find(name);
        if (!Passwords.Prove(account, form["password"].ToString()))
        {
            log.Failed(account?.Name, from);
            return Page(context, back, name, "The name or the password is wrong.", StatusCodes.Status401Unauthorized);
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account!.Name), new Claim(Stamp, StampOf(account))],
            CookieAuthenticationDefaults.AuthenticationScheme
        );
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        log.SignedIn(account.Name, from);
        return new SeeOther(back);
    }
}
