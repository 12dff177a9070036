namespace OnRecord.Web.SignIn;

/// <summary>Somebody who may sign in to the desk.</summary>
/// <param name="Name">As it stands beside corrections.</param>
/// <param name="Hash">Of the password, as <see cref="Passwords"/> makes it.</param>
internal sealed record Account(string Name, AccountRole Role, string Hash)
{
    public const int LongestName = 100;

    /// <summary>Why a name can't be one; null when it can.</summary>
    public static string? Fault(string name) =>
        name.Length is 0 or > LongestName ? $"a name has from 1 to {LongestName} characters"
        : name != name.Trim() ? "a name neither begins nor ends with a space"
        : name.StartsWith('#') || name.Contains(':', StringComparison.Ordinal) || name.Any(char.IsControl)
            ? "a name has no colon and no control character in it, and does not begin with #"
        : null;
}
