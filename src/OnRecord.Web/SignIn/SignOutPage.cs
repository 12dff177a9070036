using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>The button to sign out.</summary>
/// <param name="after">Where it leads.</param>
internal sealed class SignOutPage(string after, DeskLog log)
{
    public const string Address = "/sign-out";

    private const int LongestForm = 16 * 1024;

    public void Map(IEndpointRouteBuilder app) => app.MapPost(Address, async context => await (await Leave(context)).ExecuteAsync(context));

    private async Task<IResult> Leave(HttpContext context)
    {
        if (await SealedForm.Read(context, LongestForm) is not { } form || !context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Routes.Missing(
                "This was not sent from a page as the desk shows it now, so you are still signed in. Load the page again.",
                StatusCodes.Status403Forbidden
            );
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        log.SignedOut(context.RequestServices.GetRequiredService<Visitor>().Name!);
        return new SeeOther(after);
    }
}
