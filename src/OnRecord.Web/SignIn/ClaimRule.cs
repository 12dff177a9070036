using System.Security.Claims;

namespace OnRecord.Web.SignIn;

/// <summary>A claim that somebody must have, written CLAIM=VALUE; of a claim that is a list, one of the values.</summary>
internal sealed record ClaimRule(string Claim, string Value)
{
    /// <returns>Null where it is none.</returns>
    public static ClaimRule? Read(string text) => text.Split('=', 2) is [{ Length: > 0 } claim, { Length: > 0 } value] ? new ClaimRule(claim, value) : null;

    public bool Holds(IEnumerable<Claim> claims) => claims.Any(c => c.Type == Claim && c.Value == Value);
}
