using Microsoft.AspNetCore.Identity;

namespace OnRecord.Web.SignIn;

/// <summary>Hashes and proves passwords, as ASP.NET Core Identity does.</summary>
internal static class Passwords
{
    public const int Shortest = 10,
        Longest = 1000;

    private static readonly PasswordHasher<Account> _hasher = new();

    // An unknown name must take as long as a known one, or the time would tell which names there are.
    private static readonly Account _nobody = With("", AccountRole.Reads, Guid.NewGuid().ToString());

    public static Account With(string name, AccountRole role, string password)
    {
        var account = new Account(name, role, "");
        return account with { Hash = _hasher.HashPassword(account, password) };
    }

    /// <param name="account">Null when there is none of the name that was given.</param>
    public static bool Prove(Account? account, string password)
    {
        if (password.Length > Longest)
            return false;
        Account asked = account ?? _nobody;
        return _hasher.VerifyHashedPassword(asked, asked.Hash, password) != PasswordVerificationResult.Failed && account is not null;
    }
}
