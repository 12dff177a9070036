namespace OnRecord.Web.Model;

/// <summary>The form to sign in, and what came of it.</summary>
/// <param name="Back">The page of the desk that was asked for.</param>
/// <param name="Name">As it was sent.</param>
/// <param name="Problem">Why nobody is signed in; null when nothing is wrong.</param>
/// <param name="IsOpen">Whether a password may be sent over this connection.</param>
public sealed record SignInPage(string Back, string Name, string? Problem, bool IsOpen);
