using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace OnRecord.Web.SignIn;

/// <summary>What the desk keeps of what a provider says of somebody: the name, the provider's own id, and whether they may edit.</summary>
internal static class OpenIdVisitor
{
    public const int LongestName = 200;

    private const string EditsClaim = "edits",
        SubjectClaim = "sub";

    /// <returns>Null, with why in a sentence, when they may not come in.</returns>
    public static ClaimsIdentity? Admit(ClaimsPrincipal said, OpenIdOptions provider, out string? refusal)
    {
        Claim[] claims = [.. Believed(said)];
        bool edits = provider.Editors.Any(rule => rule.Holds(claims));
        refusal = null;
        if (Name(claims, provider.NameClaim) is not { } name)
            refusal =
                $"{provider.Host} signed you in and did not say who you are: there is no name in the claim “{provider.NameClaim}”. "
                + "Whoever keeps the desk can choose another claim.";
        else if (!edits && provider.Readers.Count > 0 && !provider.Readers.Any(rule => rule.Holds(claims)))
            refusal = $"{provider.Host} signed you in, and you are none of those who may see this desk. Whoever keeps it there can let you in.";
        else
            return new ClaimsIdentity(
                [new Claim(ClaimTypes.Name, name), new Claim(SubjectClaim, Subject(claims)), .. edits ? [new Claim(EditsClaim, "")] : Array.Empty<Claim>()],
                CookieAuthenticationDefaults.AuthenticationScheme
            );
        return null;
    }

    public static bool Edits(ClaimsPrincipal admitted) => admitted.HasClaim(EditsClaim, "");

    /// <summary>The provider's own id of them, which stays the same when they change their name.</summary>
    public static string Subject(ClaimsIdentity admitted) => Subject(admitted.Claims);

    private static string Subject(IEnumerable<Claim> claims) =>
        new([.. (claims.FirstOrDefault(c => c.Type == SubjectClaim)?.Value ?? "").Where(c => !char.IsControl(c))]);

    private static string? Name(IEnumerable<Claim> claims, string type) =>
        claims.FirstOrDefault(c => c.Type == type)?.Value.Trim() is { Length: > 0 and <= LongestName } name && !name.Any(char.IsControl) ? name : null;

    // An address that the provider has not proved may be anybody's.
    private static IEnumerable<Claim> Believed(ClaimsPrincipal said)
    {
        bool unproved = said.Claims.Any(c => c.Type == "email_verified" && !string.Equals(c.Value, "true", StringComparison.OrdinalIgnoreCase));
        return said.Claims.Where(c => c.Type != "email" || !unproved);
    }
}
